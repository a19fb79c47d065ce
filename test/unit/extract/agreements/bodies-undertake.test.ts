/** Ministries and services that act together under an instrument, and are bound by it in place of their states. Names are placeholders. */
import { expect, it } from 'vitest';
import { partiesOfFirst } from './reading.ts';

const SIGNED =
  'Labour Minister Alpha Beta of Chad and his Nigerien colleague, Gamma Theta, signed an arrangement on seasonal workers on Monday.';
const TWO = 'Ministry of Labour (NE), Ministry of Labour (TD)';

it.each([
  [`${SIGNED} The two ministries will keep a common register.`, TWO],
  [`${SIGNED} The arrangement commits the two ministries to keep a register.`, TWO],
  [`${SIGNED} Inspectors of the two ministries will visit farms.`, 'Chad, Niger'],
  [`${SIGNED} Chad will register farms; the two ministries will exchange lists.`, 'Chad, Niger'],
  [
    `${SIGNED.replace('an arrangement on seasonal workers', 'a treaty on extradition')} The two ministries will open a telephone line.`,
    'Chad, Niger',
  ],
  [
    'Trucks between Chad and Niger stop twice. The labour ministries of both countries signed an arrangement on Monday. Labour Minister Alpha Beta of Chad and his Nigerien colleague, Gamma Theta, were present.',
    TWO,
  ],
  [
    "The Chad Plant Health Service and Niger's Crop Protection Service have worked together since 1997. An agreement was initialled on Thursday by the heads of the two services.",
    'Chad Plant Health Service (TD), Crop Protection Service (NE)',
  ],
  [
    'Alpha Beta, director of the Chad Customs Service, met Gamma Theta, director of the Niger Customs Service, in Rig-Rig on Monday. The day ended with an agreement on a joint hall, which was signed at noon.',
    'Chad Customs Service (TD), Niger Customs Service (NE)',
  ],
])('%s', (text, wanted) => {
  expect(partiesOfFirst(text)).toBe(wanted);
});

it('gives a contract of which no sentence names a party to no states', () => {
  const talks = 'Energy Minister Alpha Beta of Chad met his Nigerien colleague, Gamma Theta, in Niamey on Monday.';
  expect(partiesOfFirst(`${talks} A supply contract was signed on Friday.`)).toBe('');
  expect(partiesOfFirst(`${talks} An agreement on energy was signed on Friday.`)).toBe('Chad, Niger');
});
