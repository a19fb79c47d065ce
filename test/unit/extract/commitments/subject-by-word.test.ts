/** Words that tell the subject of an undertaking by themselves, by whole families. */
import { expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';

const topic = (text: string) => draftOf(`Laos and Vietnam met in Hue. ${text}`, 'Ministry').commitments[0]?.topics;

it.each([
  ['Laos agreed to furnish Vietnam with quarterly figures on permits.', 'information-sharing'],
  [
    'Laos and Vietnam agreed that each outbreak is to be reported to the other side within a day.',
    'information-sharing',
  ],
  ['Laos agreed to inform its neighbour in advance of any new tax.', 'information-sharing'],
  ['Laos and Vietnam agreed to link their two registries.', 'information-sharing'],
  ['Vietnam will provide HUF 120 million for the schools.', 'finance'],
  ['Laos agreed to bring a bill before parliament on tree felling.', 'justice'],
  ['Laos agreed to lend a patrol vessel to Vietnam.', 'law-enforcement'],
  ['Laos agreed to admit 3,000 seasonal workers a year.', 'immigration'],
  ['Laos and Vietnam agreed to vaccinate all children under five.', 'women-children'],
])('%s', (text, expected) => expect(topic(text)).toContain(expected));
