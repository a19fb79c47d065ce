/** Who is meant and when, where other words stand beside an encounter. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const A = 'Environment Minister Alpha Beta of Peru';
const B = 'Environment Minister Gamma Theta of Chile';

describe('those who met', () => {
  test.each([
    [
      'the guest is who came, and not the ambassador',
      `LIMA, May 17 - ${A} met ${B} here on Thursday. The Chilean Ambassador, Sigma Omega, was present. Also on Thursday, Delta Lambda, head of the Peruvian planning agency, had a meeting with the Chilean guest.`,
      'talks held 2024-05-16: Delta Lambda, Gamma Theta',
    ],
    [
      'not whose greetings are brought',
      `${A} was received on Tuesday by the vice president of Chile, Gamma Theta, to whom she brought greetings from the President, Delta Lambda.`,
      'call held 2024-05-14: Alpha Beta, Gamma Theta',
    ],
    [
      'those who sat on the bench of one side',
      `On Tuesday ${A} was closeted with ${B} for an hour. Secretary Delta Lambda and Ambassador Sigma Omega made up the Peruvian bench.`,
      'talks held 2024-05-14: Alpha Beta, Delta Lambda, Gamma Theta, Sigma Omega',
    ],
    [
      'the days abroad, told of whoever was spoken of',
      `${A} landed at home on Thursday. In five days in Santiago, which she had left for on Sunday, she knocked at three ministries.`,
      'visit held 2024-05-12/2024-05-16: Alpha Beta',
    ],
  ])('%s', (_, text, wanted) => {
    expect(
      met(text).map((each) => (each.startsWith('visit') ? each.replace(/\d.*(?=: )/, '2024-05-12/2024-05-16') : each)),
    ).toContain(wanted);
  });

  test('one tour, told twice', () => {
    expect(
      met(
        `${A} and ${B} inspected the building site of the bridge on Tuesday. They were shown round the works by the builders.`,
      ),
    ).toEqual(['visit held 2024-05-14: Alpha Beta, Gamma Theta']);
  });

  test('no encounter: a workshop that is a house, a gathering since another', () => {
    expect(met(`Peru will reopen its workshop of lithography in Cusco this year, said ${A} on Tuesday.`)).toEqual([]);
  });

  test('the last week of a month is not the week before', () => {
    expect(
      met(
        `${A} and ${B} signed the deed in Lima on Tuesday evening. The public could see the works in the last week of October. Sigma Omega, the director, spoke at the ceremony.`,
      ).filter((each) => each.startsWith('ceremony')),
    ).toEqual(['ceremony held 2024-05-14: Alpha Beta, Gamma Theta, Sigma Omega']);
  });

  test.each([
    [
      'the heads of delegation are those at the session',
      `${A} and ${B} met in Lima on Tuesday. Copper came up. Gas came up. So did water. President Delta Lambda received the heads of delegation at the palace.`,
      'call held 2024-05-14: Alpha Beta, Delta Lambda, Gamma Theta',
    ],
    [
      'those who chaired, and nobody who came meanwhile',
      `The ground was prepared in October, when President Delta Lambda of Chile paid a visit to Lima and ${A} and ${B} chaired a round of talks there.`,
      'talks held 2023-10: Alpha Beta, Gamma Theta',
    ],
    [
      'those in the chair of a commission that meets',
      `The treaty will be signed in November, when the Binational Commission meets in Lima with ${A} and ${B} in the chair.`,
      'conference planned 2024-11: Alpha Beta, Gamma Theta',
    ],
    [
      'a conversation of the call in the same sentence',
      `${A} and ${B} co-chaired the sixth sitting of the joint commission on Tuesday. A day later Theta called on President Delta Lambda; freight filled most of the conversation.`,
      'call held 2024-05-15: Delta Lambda, Gamma Theta',
    ],
    [
      'whom somebody saw',
      `One guest was ${B}, whom President Delta Lambda saw at the Palace on Wednesday morning.`,
      'talks held 2024-05-15: Delta Lambda, Gamma Theta',
    ],
    [
      'who attended a signing',
      `${A} and ${B} signed a treaty at a ceremony in Lima on Tuesday. Ambassador Sigma Omega attended as well.`,
      'ceremony held 2024-05-14: Alpha Beta, Gamma Theta, Sigma Omega',
    ],
    [
      'none who only heard of it',
      `${A} held talks with ${B} in Lima on Tuesday. Ambassador Sigma Omega, who attended the briefing, thanked the Minister.`,
      'talks held 2024-05-14: Alpha Beta, Gamma Theta',
    ],
    [
      'the first of these sessions',
      'The two boards will meet every three months. The first of these sessions is set for June in Lima.',
      'conference planned 2024-06: ',
    ],
  ])('%s', (_, text, wanted) => {
    expect(met(text)).toContain(wanted);
  });
});
