/** Who was at a gathering, told in ways that reports of many parts of the world have. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { draftOf, personsOf } from '../reading-of.ts';
import { met } from './reading.ts';

const SESSION =
  'The 24th Ordinary Assembly of the Water Board was held in Lima on Thursday. Alpha Beta, Minister of Health of Ghana, was in the chair.';
const sessionWith = (text: string) => met(`${SESSION} ${text}`)[0]?.replace(/^.*?: /u, '');

describe('at a session told of before', () => {
  test.each([
    ['the one in the chair', '', 'Alpha Beta'],
    ['who welcomed the delegates', 'Delegates were welcomed by Dr Delta Lambda.', 'Alpha Beta, Delta Lambda'],
    ['who also spoke', 'Health Minister of Nigeria Delta Lambda also spoke.', 'Alpha Beta, Delta Lambda'],
    [
      'who took over the chair, and from whom',
      "Inspector General Delta Lambda took over the chair from Sudan's Sigma Omega.",
      'Alpha Beta, Delta Lambda, Sigma Omega',
    ],
    [
      'not who was yet to arrive',
      'The session ended ahead of the arrival of President Delta Lambda of Kenya.',
      'Alpha Beta',
    ],
    [
      'who is first named by what was said there',
      'The Executive Director of the Water Fund, Delta Lambda, stressed the need for care.',
      'Alpha Beta, Delta Lambda',
    ],
    [
      'not who said it elsewhere',
      'The Executive Director of the Water Fund, Delta Lambda, stressed the need for care in an interview.',
      'Alpha Beta',
    ],
  ])('%s', (_, text, who) => expect(sessionWith(text)).toBe(who));

  test('so did whoever is named next', () => {
    expect(
      met(
        'President Alpha Beta of Peru held talks in Lima on Thursday with Foreign Minister Gamma Theta of Chile. Ambassador Delta Lambda took part in the talks. So did Judge Sigma Omega.',
      ),
    ).toEqual(['talks held 2024-05-16: Alpha Beta, Delta Lambda, Gamma Theta, Sigma Omega']);
  });

  test('the day of its opening is one of its days', () => {
    expect(
      met(
        'The Fourth Water Meeting was chaired by Minister Alpha Beta of Fiji, and closed on Thursday. Prime Minister Gamma Theta had opened the meeting on Tuesday.',
      ),
    ).toEqual(['conference held 2024-05-14/2024-05-16: Alpha Beta, Gamma Theta']);
  });

  test('the meeting is not the dialogue told of after it', () => {
    expect(
      met(
        'Foreign Minister Alpha Beta of Uganda is in Kigali attending the first meeting of the Water Commission. After months of political dialogue, President Gamma Theta of Rwanda and President Delta Lambda of Uganda signed it. Minister Sigma Omega of Angola is attending the meeting.',
      )[0],
    ).toMatch(/^conference held .*: Alpha Beta, Sigma Omega$/u);
  });

  test('one who leads a side chairs nothing', () => {
    expect(
      met(
        'The joint ministerial committee between Sudan and Uganda has met in Kampala on Thursday. The Sudanese side was headed by the Foreign Minister Alpha Beta as the Ugandan side was chaired by Minister Gamma Theta.',
      ),
    ).toEqual(['conference held 2024-05-16: Alpha Beta, Gamma Theta']);
  });

  test('who came from where, and the office that they share', () => {
    expect(
      personsOf(
        draftOf(
          'The defence ministers of Finland, Sweden and Latvia met in Helsinki. Minister of Defence of Finland Alpha Beta was the host. Gamma Theta came from Sweden and Delta Lambda from Latvia.',
        ),
      ).slice(1),
    ).toEqual([
      'Gamma Theta (SE): defence minister @ Ministry of Defence',
      'Delta Lambda (LV): defence minister @ Ministry of Defence',
    ]);
  });
});

describe('who met whom', () => {
  test.each([
    [
      'he and another',
      'The Peruvian minister Alpha Beta was received by President Gamma Theta. He and Minister Delta Lambda will meet again in Lima in October.',
      'talks planned 2024-10: Alpha Beta, Delta Lambda',
    ],
    [
      'those who came with a guest',
      'Minister Alpha Beta of Chile, accompanied by Ambassador Delta Lambda, was received by President Gamma Theta of Peru on Thursday.',
      'call held 2024-05-16: Alpha Beta, Delta Lambda, Gamma Theta',
    ],
    [
      'states that are holding a meeting',
      'Zimbabwe and Zambia are holding a three-day meeting in Harare.',
      'talks held 2024-05: Zambia, Zimbabwe',
    ],
    [
      'talks after which a will is told',
      'Zambia and Zimbabwe agreed to strengthen cooperation in the energy sector following high-level talks held on 9 May 2024 in Harare.',
      'talks held 2024-05-09: Zambia, Zimbabwe',
    ],
    [
      'who will sign at it',
      'The ministers Alpha Beta of Peru and Gamma Theta of Chile will sign the Health Plan at the Presidential Meeting in Quito in October.',
      'summit planned 2024-10: Alpha Beta, Gamma Theta',
    ],
    [
      'the visitor that "his" points to',
      'Heading a delegation during his two-day visit to Iran, Minister Alpha Beta of Oman saw the port.',
      'visit held 2024-05: Alpha Beta',
    ],
  ])('%s', (_, text, expected) => expect(met(text)).toContain(expected));

  test('an audience that is told something is no call, nor a warm reception', () => {
    expect(met('Minister Alpha Beta of Peru told the audience that schools were open.')).toEqual([]);
    expect(met('Minister Alpha Beta of Peru gave thanks for the warm reception and hospitality.')).toEqual([]);
  });

  test('two pairs of one sentence met apart', () => {
    expect(
      met(
        'King Alpha Beta of Oman and King Gamma Theta of Bahrain held talks on Thursday. While the two kings met, Interior Minister Delta Lambda conferred with Interior Minister Sigma Omega.',
      ),
    ).toHaveLength(2);
  });
});

describe('told by other words than of meeting', () => {
  test.each([
    [
      'who discussed something with whom',
      'Foreign Minister Alpha Beta of Peru discussed prospects for cooperation with the President of the Water Fund, Gamma Theta.',
      ['talks held 2024-05: Alpha Beta, Gamma Theta'],
    ],
    [
      'a delegation is its head',
      'Foreign Minister Alpha Beta of Peru discussed trade with Gamma Theta, President of the Water Fund. The Peruvian delegation also met with the Director of the Energy Fund, Delta Lambda.',
      ['talks held 2024-05: Alpha Beta, Gamma Theta', 'talks held 2024-05: Alpha Beta, Delta Lambda'],
    ],
    [
      'a meeting of so many hours',
      'President Alpha Beta of Peru and President Gamma Theta of Chile came. During a five-hour meeting the presidents agreed to build a road.',
      ['talks held 2024-05: Alpha Beta, Gamma Theta'],
    ],
    [
      'a visit of somebody without a name is that of the guest',
      "President Alpha Beta of Kenya received Foreign Minister Gamma Theta of Oman at the beginning of the top diplomat's working visit to Nairobi.",
      ['call held 2024-05: Alpha Beta, Gamma Theta', 'visit held 2024-05: Gamma Theta'],
    ],
    [
      'the meeting beside which something was signed, and who chaired it',
      'The Ministry of Health of Kenya signed a memorandum on the sidelines of the meeting of the Joint Committee held in Nairobi on 14 May. The meeting was chaired by Alpha Beta, Ambassador of Oman.',
      ['conference held 2024-05-14: Alpha Beta'],
    ],
  ])('%s', (_, text, expected) => expect(met(text)).toEqual(expected));
});

describe('one meeting and others beside it', () => {
  test.each([
    [
      'the opening session is a part of it',
      'The two-day meeting of the Ministers of Health took place in Windhoek on 11-12 May 2024. Speaking at the opening session, Foreign Minister Alpha Beta of Namibia praised the states.',
      ['conference held 2024-05-11/2024-05-12: Alpha Beta'],
    ],
    [
      'a summit between two is of those two',
      'Foreign Ministers Alpha Beta of Uruguay and Gamma Theta of Argentina prepared the summit between Delta Lambda and Sigma Omega in Lima on 10 May.',
      ['summit held 2024-05-10: Delta Lambda, Sigma Omega'],
    ],
    [
      'letters in brackets before its noun',
      'The 26th Gulf Cooperation Council (GCC) Meeting kicked off on Thursday in Doha. "It matters," said Qatar\'s Minister of Transport Alpha Beta during his speech.',
      ['conference held 2024-05-16: Alpha Beta'],
    ],
    [
      'where somebody was meanwhile',
      'Minister Alpha Beta of Peru held talks with Minister Gamma Theta of Chile on Thursday. President Delta Lambda, who was attending a conference in London, was hopeful. Judge Sigma Omega took part in the talks.',
      ['talks held 2024-05-16: Alpha Beta, Gamma Theta, Sigma Omega', 'conference held 2024-05-16: Delta Lambda'],
    ],
  ])('%s', (_, text, expected) => expect(met(text)).toEqual(expected));
});

describe('an office for its holder', () => {
  test('the minister of the report, and not the guest of the same office', () => {
    expect(
      met(
        'The Qatari delegation is headed by Minister of Transport Alpha Beta. Separately, Minister of Transport met Palestinian Minister of Transport Gamma Theta on Thursday. The Minister of Transport also met Minister of Housing of Tunisia Delta Lambda.',
      ),
    ).toEqual(['talks held 2024-05-16: Alpha Beta, Gamma Theta', 'talks held 2024-05-16: Alpha Beta, Delta Lambda']);
  });

  test('those who meet within the framework of a conference are told of beside it', () => {
    expect(
      met(
        'On May 14, within the framework of the Munich Security Conference, Foreign Minister Alpha Beta of Georgia held a bilateral meeting with Foreign Minister Gamma Theta of Slovenia.',
      ),
    ).toContain('talks held 2024-05-14: Alpha Beta, Gamma Theta');
  });
});

test('a forum that has a chairman is a body, and a visitor is not of the town visited', () => {
  expect(
    met('The talks were chaired by Alpha Beta, Chairman of the Ministerial Council of the Forum of Exporters.'),
  ).toHaveLength(1);
  expect(
    personsOf(
      draftOf(
        'President Alpha Beta visited Khartoum in May where he met Minister Gamma Theta of Sudan. The Ugandan government helped.',
      ),
    ),
  ).toContain('Alpha Beta (UG): President');
});

describe('ministers without names', () => {
  test.each([
    'Health ministers of Peru and Chile, meeting in Lima on Thursday, agreed to share vaccines.',
    'Meeting in Lima on Thursday, the health ministers of Peru and Chile agreed to share vaccines.',
    'The health ministers of Peru and Chile met in Lima on Thursday and agreed to share vaccines.',
  ])('%s', (text) => {
    expect(met(text)).toEqual(['talks held 2024-05-16: Chile, Peru']);
  });

  test('those who attended by their office, without the body that they serve', () => {
    expect(
      met(
        'Defence Minister Alpha Beta of Kuwait received Gamma Theta of Italy on Thursday. The meeting was attended by Chief of the General Staff of the Kuwait Army Maj. Gen. Delta Lambda.',
      ),
    ).toEqual(['call held 2024-05-16: Alpha Beta, Delta Lambda, Gamma Theta']);
  });

  test('none of whom it is only asked when they should meet', () => {
    expect(
      met('President Alpha Beta of Zambia asked Rwanda and Uganda when a presidential summit should be held.'),
    ).toEqual([]);
  });

  test('both sides of a detailed meeting', () => {
    expect(
      met(
        'Minister Alpha Beta of Brazil and Ambassador Gamma Theta of Pakistan will share data. In a detailed meeting held on Thursday, both sides discussed investment.',
      ),
    ).toEqual(['talks held 2024-05-16: Alpha Beta, Gamma Theta']);
  });

  test('one who is represented by another was not there', () => {
    expect(
      met(
        'Foreign Minister Alpha Beta of Peru held talks in Lima on Thursday with Foreign Minister Gamma Theta of Chile. Ambassador Delta Lambda represented Minister Sigma Omega at the talks.',
      ),
    ).toEqual(['talks held 2024-05-16: Alpha Beta, Delta Lambda, Gamma Theta']);
  });
});
