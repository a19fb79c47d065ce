/** Encounters that a text looks back on are not peopled by those of the news; who came along, and to what. Names are placeholders. */
import { expect, it } from 'vitest';
import { met } from './reading.ts';

it('an old session has none of those who met now', () => {
  expect(
    met(
      'Minister Alpha Beta of Peru and Minister Gamma Theta of Chile met in Lima on Tuesday. The Joint Commission, at its session of 2013 in Arica, had called for this.',
    ).find((each) => each.includes('2013')) ?? 'conference held 2013: ',
  ).toBe('conference held 2013: ');
});

it('whose visit it is on which a host receives somebody', () => {
  expect(
    met(
      'Minister Alpha Beta of Peru received in her office on Tuesday her Chilean counterpart, Gamma Theta, and the delegation with him on his current visit to Lima.',
    ).filter((each) => each.startsWith('visit')),
  ).toEqual([expect.stringMatching(/: Gamma Theta$/)]);
});

it('who is in the delegation is on the visit', () => {
  expect(
    met(
      'Vice President Alpha Beta of Peru, who is on an official visit to Chile, held talks with President Gamma Theta in Santiago on Tuesday. Deputy Minister Delta Lambda and Ambassador Sigma Omega are in the delegation.',
    ).find((each) => each.startsWith('visit')),
  ).toMatch(/: Alpha Beta, Delta Lambda, Sigma Omega$/);
});

it('who also attended was at the talks just told of, by whatever word', () => {
  expect(
    met(
      'Minister Alpha Beta of Peru said the matter was settled at a meeting with Minister Gamma Theta of Chile in Lima on Friday. "It is done," he said after the hour-long discussion, which was also attended by Governor Delta Lambda.',
    ),
  ).toEqual([expect.stringMatching(/: Alpha Beta, Delta Lambda, Gamma Theta$/)]);
});
