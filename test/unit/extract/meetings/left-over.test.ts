/** Office holders beside the one encounter of a report, placed by no other rule. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';
import { met } from './reading.ts';

const MET =
  'Alpha Beta, Minister of Health of Peru, and Gamma Theta, Minister of Health of Chile, met in Lima on Tuesday.';
const ALL = 'talks held 2024-05-14: Alpha Beta, Delta Lambda, Gamma Theta';
const BOTH = 'talks held 2024-05-14: Alpha Beta, Gamma Theta';

describe('those of whom a report tells beside its encounter', () => {
  it.each([
    'Director Delta Lambda of the Institute of Health of Chile put questions on vaccines.',
    'The rector of the University of Lima, Delta Lambda, was heard as an expert.',
    'The accounts were submitted by Secretary General Delta Lambda.',
  ])('were there: %s', (text) => expect(met(`${MET} ${text}`)).toEqual([ALL]));

  it.each([
    'Ambassador Delta Lambda of Peru told reporters that talks go on.',
    'Governor Delta Lambda of Lima was absent.',
    'Secretary General Delta Lambda will submit the accounts.',
    'The ministers praised the work of Director Delta Lambda.',
    'Minister Delta Lambda of Kenya put questions on vaccines in Nairobi.',
    'By a decree of President Delta Lambda of Peru the institute has a new head.',
  ])('were not: %s', (text) => expect(met(`${MET} ${text}`)).toEqual([BOTH]));
});

it('the sentence that tells of them is evidence', () => {
  const told = 'Director Delta Lambda of the Institute of Health of Chile put questions on vaccines.';
  const { meetings } = draftOf(`---\ntitle: "A report"\npublished: "2024-05-17"\n---\n\n${MET} ${told}`);
  expect(meetings.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))).toContain(told);
});
