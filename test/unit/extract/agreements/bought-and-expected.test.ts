import { describe, expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';

const head = '---\ntitle: "A report"\npublished: "2022-06-10"\n---\n\n';

/** Each instrument as `kind name, status date: signatories | parties`. */
function told(text: string): string[] {
  const { agreements, persons, organizations, countries } = draftOf(head + text);
  const names = new Map([...persons, ...organizations, ...countries].map(({ ref, name }) => [ref, name]));
  const row = (refs: readonly string[]) => refs.map((ref) => names.get(ref)).join(', ');
  return agreements.map(
    ({ kind, name, status, date, signatories, parties }) =>
      `${kind} ${name}, ${status} ${date ?? '-'}: ${row(signatories)} | ${row(parties)}`,
  );
}

describe('what is bought and lent', () => {
  it.each([
    [
      'A supply agreement was concluded between Delta Pharma of India and the Ministry of Health of Kenya on 3 June.',
      ['agreement supply agreement, signed 2022-06-03:  | Delta Pharma, Ministry of Health'],
    ],
    [
      'Health Minister Alpha Beta of Ghana and Gamma Theta, who represents the World Health Organization (WHO) in Ghana, signed a letter of agreement on clinics on 5 June.',
      [
        'agreement letter of agreement on clinics, signed 2022-06-05: Alpha Beta, Gamma Theta | Ghana, World Health Organization',
      ],
    ],
    [
      'On behalf of the Kuwait Fund Alpha Beta signed a loan agreement with Kenya on 9 June, and Finance Minister Gamma Theta signed for Kenya. A loan agreement of 1996 paid for roads.',
      [
        'agreement loan agreement with Kenya, signed 2022-06-09: Alpha Beta, Gamma Theta | Kuwait Fund, Kenya',
        'agreement loan agreement of 1996, in-force 1996:  | Kuwait Fund, Kenya',
      ],
    ],
    [
      'Funding derives from a loan agreement concluded in March by the Ministry of Economy and Finance and the African Development Bank (AfDB). Negotiations on a bridging loan agreement go on.',
      [
        'agreement loan agreement, in-force 2022-03:  | Ministry of Economy and Finance, African Development Bank',
        'agreement bridging loan agreement, proposed -:  | ',
      ],
    ],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('what is still to come', () => {
  it.each([
    [
      'Kenya and Uganda held talks. A treaty on extradition is due to follow in November.',
      ['treaty treaty on extradition, proposed 2022-11:  | Kenya, Uganda'],
    ],
    [
      'Kenya and Uganda held talks. The agreement on schools is expected in October.',
      ['agreement agreement on schools, proposed 2022-10:  | Kenya, Uganda'],
    ],
    [
      'Kenya and Uganda signed a trade agreement on Friday. The agreement is expected to boost trade.',
      ['agreement trade agreement, signed 2022-06-10:  | Kenya, Uganda'],
    ],
    [
      'Kenya and Uganda held talks. They hope to have a trade agreement by June.',
      ['agreement trade agreement, proposed -:  | Kenya, Uganda'],
    ],
    [
      'Kenya and Uganda held talks. A trade agreement remains a distant prospect.',
      ['agreement trade agreement, proposed -:  | Kenya, Uganda'],
    ],
    [
      'Kenya and Uganda yesterday sealed a deal on power, the fruit of three years of talks.',
      ['agreement deal on power, signed 2022-06-09:  | Kenya, Uganda'],
    ],
    [
      'The National Water Company of Kenya and the National Water Company of Uganda will meet. A supply agreement between the two companies is to be signed in July.',
      [
        'agreement supply agreement, proposed 2022-07:  | National Water Company of Kenya, National Water Company of Uganda',
      ],
    ],
    [
      'Kenya Power and its Mozambican opposite number, Electricidade de Mocambique, met. A supply agreement between the two utilities is in the works.',
      ['agreement supply agreement, proposed -:  | Kenya Power, Electricidade de Mocambique'],
    ],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('what was named just before', () => {
  it.each([
    [
      'The nurses leave under the Agreement on Nursing Personnel. The Agreement, it will be recalled, was concluded in Accra on 4 April, when it was signed for the Republic of Ghana by Alpha Beta, Minister of Health, and for Barbados by Gamma Theta, Minister of Foreign Affairs.',
      ['agreement Agreement on Nursing Personnel, signed 2022-04-04: Alpha Beta, Gamma Theta | Ghana, Barbados'],
    ],
    [
      'The nurses leave under the Agreement on Nursing Personnel. The Agreement was concluded in Accra on 14 May 2019 by Ghana and Barbados.',
      ['agreement Agreement on Nursing Personnel, in-force 2019-05-14:  | Ghana, Barbados'],
    ],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('where one is a body, so is the other', () => {
  it.each([
    [
      'The memorandum on training was signed by Alpha Beta on behalf of the Kenya Forest Service, and by Gamma Theta, director of the Uganda Wildlife Authority (UWA).',
      'Kenya Forest Service, Uganda Wildlife Authority',
    ],
    [
      'Ministers welcomed the memorandum on training signed on the margins of the Dialogue by the University of Chile and the National University of Samoa.',
      'University of Chile, National University of Samoa',
    ],
  ])('%s', (text, parties) => {
    expect(told(text)[0]?.split(' | ')[1]).toBe(parties);
  });
});
