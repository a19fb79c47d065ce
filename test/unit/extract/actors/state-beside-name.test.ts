import { describe, expect, it } from 'vitest';
import { statesOf } from '../reading-of.ts';

describe('the state of a person', () => {
  it.each([
    [
      'is told behind each name of a row',
      "Peru's Minister Sigma Omega took part together with his peers Alpha Beta, of Colombia, and Gamma Theta, of Ecuador.",
      ['Alpha Beta (CO)', 'Gamma Theta (EC)'],
    ],
    [
      'is told by whose ministry somebody is of',
      'Nepal and Qatar met in Kathmandu. Ms Alpha Beta of the Qatari ministry replied.',
      ['Alpha Beta (QA)'],
    ],
    [
      'is that which sends',
      "Tajikistan, which also lies on the river, sent an observer, First Deputy Prime Minister Alpha Beta. Kyrgyzstan's Minister Gamma Theta spoke.",
      ['Alpha Beta (TJ)'],
    ],
    [
      'is that of whom somebody came with',
      "NOUAKCHOTT - Alpha Beta, Morocco's Minister of Fisheries, paid a visit to Mauritania. He arrived on Tuesday together with Mrs Gamma Theta, Secretary-General of the Department of Fisheries.",
      ['Gamma Theta (MA)'],
    ],
    [
      'is that of those whom somebody accompanies',
      'SUVA - Fiji and Samoa held consultations. Dr Alpha Beta, Director-General of Health, accompanied the Samoan Minister.',
      ['Alpha Beta (WS)'],
    ],
    [
      'is that of the delegation that somebody comes along with',
      'WARSAW - Minister Alpha Beta met Gamma Theta, Minister of Internal Affairs of Moldova. The head of the Moldovan ministry was accompanied by Delta Lambda, chief of the General Inspectorate.',
      ['Delta Lambda (MD)'],
    ],
    [
      'is another one where the chair is shared',
      'The session was chaired, along with Minister Alpha Beta of Uzbekistan, by Gamma Theta, Deputy Chairman of the Cabinet of Ministers. Uzbekistan and the Kyrgyz Republic signed a protocol.',
      ['Gamma Theta (KG)'],
    ],
    [
      'is not that to which somebody comes',
      'APIA - Samoa and Australia met. The agreement will be signed when Alpha Beta, the Foreign Minister, comes to Apia in August.',
      ['Alpha Beta (AU)'],
    ],
    [
      'is that of the side told last',
      'Poland and Moldova met. Deputy Minister Alpha Beta and Gamma Theta, Commander of the Guard, took part in the talks on the Polish side.',
      ['Alpha Beta (PL)', 'Gamma Theta (PL)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(statesOf(text)).toEqual(expect.arrayContaining(expected));
  });
});
