/** The forms that are hard to read, one after another, each by a short text. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../server/extract/draft.ts';
import { draftOf, personsOf } from './reading-of.ts';

const head = '---\ntitle: "A report"\npublished: "2024-05-17"\n---\n\n';
const read = (text: string) => draftOf(head + text);

function naming({ persons, organizations, countries }: Draft) {
  const names = new Map<string, string>();
  for (const { ref, name } of [...persons, ...countries]) names.set(ref, name);
  for (const { ref, name, country } of organizations) names.set(ref, `${name} (${country ?? '-'})`);
  return (refs: readonly string[]) => refs.map((ref) => names.get(ref) ?? ref).sort();
}

const signed = (text: string) => {
  const draft = read(text);
  const named = naming(draft);
  return draft.agreements.map(({ kind, status, date, signatories, parties }) => ({
    kind,
    status,
    date,
    signatories: named(signatories),
    parties: named(parties),
  }));
};
const met = (text: string) => {
  const draft = read(text);
  const named = naming(draft);
  return draft.meetings.map(({ kind, status, date, ordinal, participants }) => ({
    kind,
    status,
    date,
    ordinal,
    who: named(participants.map(({ actor }) => actor)),
  }));
};
const undertaken = (text: string) => {
  const draft = read(text);
  const named = naming(draft);
  return draft.commitments.map(({ text: words, by }) => `${named(by).join(' + ')}: ${words}`);
};

describe('who holds which office', () => {
  test.each([
    [
      'a title that two share',
      'Ministers Alpha Beta of Cambodia and Gamma Theta of Laos met in Vientiane.',
      ['Alpha Beta (KH): Minister', 'Gamma Theta (LA): Minister'],
    ],
    [
      'a title in the plural before names in the order of their states',
      'The health ministers of Kenya and Uganda, Alpha Beta and Gamma Theta, met in Nairobi.',
      [
        'Alpha Beta (KE): health minister @ Ministry of Health',
        'Gamma Theta (UG): health minister @ Ministry of Health',
      ],
    ],
    [
      'an apposition after the name, with another within',
      'Alpha Beta, the Minister of Energy of Peru, a former ambassador, spoke.',
      ['Alpha Beta (PE): Minister of Energy @ Ministry of Energy, former ambassador'],
    ],
    [
      'an apposition before the name',
      "Kenya's Cabinet Secretary for Health, Alpha Beta, spoke.",
      ['Alpha Beta (KE): Cabinet Secretary for Health @ Ministry of Health'],
    ],
    [
      'a counterpart',
      'Vietnamese Minister of Health Alpha Beta met her Lao counterpart Gamma Theta in Hanoi.',
      [
        'Alpha Beta (VN): Minister of Health @ Ministry of Health',
        'Gamma Theta (LA): Minister of Health @ Ministry of Health',
      ],
    ],
    [
      'a deputy, who is not the minister',
      'Deputy Minister of Trade Alpha Beta of Ghana stood in for Minister of Trade Gamma Theta.',
      [
        'Alpha Beta (GH): Deputy Minister of Trade @ Ministry of Trade',
        'Gamma Theta (GH): Minister of Trade @ Ministry of Trade',
      ],
    ],
    [
      'an acting holder',
      'Acting Minister of Education Alpha Beta of Fiji opened the forum.',
      ['Alpha Beta (FJ): Acting Minister of Education @ Ministry of Education'],
    ],
    [
      'a former holder',
      'Former Foreign Minister Alpha Beta of Chile was there.',
      ['Alpha Beta (CL): Former Foreign Minister @ Ministry of Foreign Affairs'],
    ],
    [
      'a ministry of one name in three states',
      'The Ministers of Public Security of Vietnam, Laos and China, Alpha Beta, Gamma Theta and Epsilon Zeta, met.',
      [
        'Alpha Beta (VN): Minister of Public Security @ Ministry of Public Security',
        'Gamma Theta (LA): Minister of Public Security @ Ministry of Public Security',
        'Epsilon Zeta (CN): Minister of Public Security @ Ministry of Public Security',
      ],
    ],
    [
      'forms of address of many kinds',
      'H.E. Sheikh Alpha bin Beta Al Gamma, Minister of Energy of Qatar, received Datuk Seri Theta Epsilon, Minister of Transport of Malaysia, and Dame Zeta Eta, Minister of Health of Samoa.',
      [
        'Alpha bin Beta Al Gamma (QA): Minister of Energy @ Ministry of Energy',
        'Theta Epsilon (MY): Minister of Transport @ Ministry of Transport',
        'Zeta Eta (WS): Minister of Health @ Ministry of Health',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(personsOf(read(text))).toEqual(expected);
  });
});

describe('who signed', () => {
  const two = 'Transport Minister Alpha Beta of Kenya and Transport Minister Gamma Theta of Uganda';
  const both = { signatories: ['Alpha Beta', 'Gamma Theta'] };
  test.each([
    [
      'in the active',
      `${two} signed a memorandum of understanding on railways on Friday.`,
      [{ ...both, kind: 'mou', status: 'signed', date: '2024-05-17' }],
    ],
    [
      'in the passive',
      'A memorandum of understanding on railways was signed on 16 May 2024 by Transport Minister Alpha Beta of Kenya and Transport Minister Gamma Theta of Uganda.',
      [{ ...both, kind: 'mou', status: 'signed', date: '2024-05-16' }],
    ],
    [
      'by another verb',
      `${two} put their signatures to a protocol on railways.`,
      [{ ...both, kind: 'protocol', status: 'signed' }],
    ],
    [
      'against who witnessed',
      `${two} signed an agreement on railways in the presence of President Epsilon Zeta of Kenya.`,
      [{ ...both, kind: 'agreement', status: 'signed' }],
    ],
    [
      'who is to sign',
      `${two} will sign an agreement on railways next month.`,
      [{ signatories: [], kind: 'agreement', status: 'proposed' }],
    ],
    [
      'by reference',
      `${two} met in Nairobi. The two ministers signed a memorandum of understanding on railways.`,
      [{ ...both, kind: 'mou', status: 'signed' }],
    ],
  ])('%s', (_, text, expected) => {
    expect(signed(text)).toMatchObject(expected);
  });

  test('between ministries without names: parties, no signatories', () => {
    expect(
      signed(
        'An agreement on railways was signed between the Ministry of Transport of Kenya and the Ministry of Transport of Uganda.',
      ),
    ).toMatchObject([
      { status: 'signed', signatories: [], parties: ['Ministry of Transport (KE)', 'Ministry of Transport (UG)'] },
    ]);
  });

  test('several instruments at once', () => {
    const found = signed(`${two} signed a memorandum of understanding on railways and an agreement on air services.`);
    expect(found.map(({ kind, signatories }) => [kind, signatories])).toEqual([
      ['mou', both.signatories],
      ['agreement', both.signatories],
    ]);
  });

  test('what is in force, adopted, proposed', () => {
    expect(
      signed(
        'The two countries are bound by the Treaty of Amity. The ministers adopted a joint statement. Kenya proposed a protocol on ports.',
      ).map(({ kind, status }) => `${kind} ${status}`),
    ).toEqual(['treaty in-force', 'joint-statement adopted', 'protocol proposed']);
  });

  test('a plan for years to come', () => {
    const [plan] = read(`${two} signed a cooperation plan for 2025-2027.`).agreements;
    expect(plan).toMatchObject({ kind: 'plan', covers: '2025/2027' });
  });
});

describe('who met', () => {
  test.each([
    [
      'a serial meeting, and the next of its kind',
      'Minister Alpha Beta of Kenya and Minister Gamma Theta of Uganda co-chaired the 5th meeting of the Joint Commission in Nairobi on Thursday. The 6th meeting will be held in Kampala in 2025.',
      [
        { status: 'held', date: '2024-05-16', ordinal: 5, who: ['Alpha Beta', 'Gamma Theta'] },
        { status: 'planned', date: '2025', ordinal: 6 },
      ],
    ],
    [
      'a delegation that somebody led',
      'A delegation led by Health Minister Alpha Beta of Peru held talks with Health Minister Gamma Theta of Chile in Santiago on 15 May 2024.',
      [{ kind: 'talks', status: 'held', date: '2024-05-15', who: ['Alpha Beta', 'Gamma Theta'] }],
    ],
    [
      'by a verb',
      'Prime Minister Alpha Beta of Fiji received Health Minister Gamma Theta of Samoa in Suva on Monday.',
      [{ kind: 'call', status: 'held', date: '2024-05-13', who: ['Alpha Beta', 'Gamma Theta'] }],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toMatchObject(expected);
  });
});

describe('who undertook what', () => {
  const two = 'Health Minister Alpha Beta of Peru and Health Minister Gamma Theta of Chile met in Lima. ';
  const ministers = 'Alpha Beta + Gamma Theta';
  test.each([
    ['both sides', 'The two sides agreed to share data on outbreaks.', ['share data on outbreaks']],
    [
      'parts that stand alone',
      'Both ministers agreed to share data on outbreaks and to train nurses together.',
      ['share data on outbreaks', 'train nurses together'],
    ],
    ['one whole', 'Both ministers agreed to prevent and fight malaria.', ['prevent and fight malaria']],
    [
      'wishes of one side',
      'Alpha Beta hoped that more nurses would be trained. Gamma Theta called for more exchanges.',
      [],
    ],
    ['reviews of the past', 'Over the past year the two ministries shared data and trained nurses.', []],
    [
      'points',
      'The two sides agreed:\n\n1. to share data on outbreaks;\n2. to train nurses together.',
      ['share data on outbreaks', 'train nurses together'],
    ],
    [
      'the convention of joint statements',
      'The Ministers reaffirmed their commitment to share data on outbreaks.',
      ['share data on outbreaks'],
    ],
    ['nothing promised', 'The two sides did not agree to share data on outbreaks.', []],
  ])('%s', (_, text, expected) => {
    const found = undertaken(two + text);
    expect(
      found.map((line) =>
        line
          .split(': ')[1]
          ?.replace(/^(?:to|will) /, '')
          .replace(/[.;]$/, ''),
      ),
    ).toEqual(expected);
    for (const line of found)
      expect([ministers, 'Chile + Peru', 'Ministry of Health (CL) + Ministry of Health (PE)']).toContain(
        line.split(': ')[0],
      );
  });

  test('the former and the latter', () => {
    expect(undertaken(`${two}The latter pledged to train nurses. The former promised to share data.`)).toEqual([
      'Gamma Theta: train nurses',
      'Alpha Beta: share data',
    ]);
  });
});

test('captions and furniture are no facts', () => {
  const text =
    'By Alpha Beta\n\nHealth Minister Gamma Theta of Peru and Health Minister Epsilon Zeta of Chile met in Lima on Thursday and spoke for an hour about nurses, vaccines and the border, said the ministry.\n\nPhoto: Ministers sign an agreement on nurses\n\nRelated news\n\nSearch';
  const draft = read(text);
  expect(draft.persons.map(({ name }) => name)).toEqual(['Gamma Theta', 'Epsilon Zeta']);
  expect(draft.agreements).toEqual([]);
});

test('an acronym in brackets is a name of the body', () => {
  const draft = read('The Energy Regulatory Authority (ERA) of Kenya met. The ERA agreed to publish its rules.');
  expect(draft.organizations.map(({ name, aliases, country }) => [name, aliases, country])).toEqual([
    ['Energy Regulatory Authority', ['ERA'], 'KE'],
  ]);
});
