/** Who was with those who met, or was not, as further sentences tell it in passing. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const A = 'Foreign Minister Alpha Beta of Peru';
const B = 'Foreign Minister Gamma Theta of Chile';
const MET = `${A} and ${B} met in Lima on Thursday.`;
const TALKS = 'talks held 2024-05-16: ';

describe('beside those who met', () => {
  test.each([
    [
      'who sat next to one of them',
      'Delta Lambda, head of the Water Authority, sat next to Beta and supplied the figures.',
      'Alpha Beta, Delta Lambda, Gamma Theta',
    ],
    [
      'who was given a seat',
      'The spokesman of the farmers, Delta Lambda, was given a seat at the table for an hour.',
      'Alpha Beta, Delta Lambda, Gamma Theta',
    ],
    [
      'whom a body had sent',
      'The World Health Organization (WHO) had sent Dr. Delta Lambda from its office in Harare.',
      'Alpha Beta, Delta Lambda, Gamma Theta',
    ],
    [
      'by whom a firm was represented',
      'Petrobras, represented by its deputy chairman Delta Lambda, was the third party.',
      'Alpha Beta, Delta Lambda, Gamma Theta',
    ],
    [
      'who flanked them',
      'Delta Lambda and Sigma Omega flanked them.',
      'Alpha Beta, Delta Lambda, Gamma Theta, Sigma Omega',
    ],
    [
      'the guest of one of them',
      'Her Brazilian guest, Delta Lambda, secretary of education, was more cautious.',
      'Alpha Beta, Delta Lambda, Gamma Theta',
    ],
    [
      'bodies whose observers came',
      'Observers came from the Commonwealth and from the African Union.',
      'African Union, Alpha Beta, Commonwealth, Gamma Theta',
    ],
    [
      'a state that sent somebody, with an aside',
      'Bolivia, which joins the bloc in July, sent an observer.',
      'Alpha Beta, Bolivia, Gamma Theta',
    ],
    [
      'a state on a screen',
      'Brazil sent a technical delegation, and Bolivia followed the debates over a video link.',
      'Alpha Beta, Bolivia, Brazil, Gamma Theta',
    ],
  ])('%s', (_, text, wanted) => {
    expect(met(`${MET} ${text}`)).toEqual([TALKS + wanted]);
  });

  test('those who came out of it together', () => {
    expect(
      met(
        `The meeting in Lima on Thursday was presided over by Minister Sigma Omega of Peru. After eight hours General Alpha Beta and General Gamma Theta emerged hand in hand.`,
      ),
    ).toEqual([`${TALKS}Alpha Beta, Gamma Theta, Sigma Omega`]);
  });

  test('nobody who only tells of it, or sat elsewhere', () => {
    for (const text of [
      'The meeting lasted half an hour, according to the President’s press adviser, Mr. Delta Lambda.',
      'The figures, according to the ministry, Delta Lambda would send later.',
      'The firm had sent a letter to Delta Lambda from its office in Harare.',
    ])
      expect(met(`${MET} ${text}`)).toEqual([`${TALKS}Alpha Beta, Gamma Theta`]);
  });
});

describe('whom a pronoun means', () => {
  test.each([
    [
      'who paid a call',
      `${B} spoke of the treaty in Lima on Thursday. In the evening he paid a courtesy call on Vice-President Delta Lambda.`,
      'call held 2024-05-16: Delta Lambda, Gamma Theta',
    ],
    [
      'who had a meeting that stands apart from its partner',
      `${B} came to Lima on Wednesday. The day after, he had a meeting at the seat of the Andean League with its director, Delta Lambda.`,
      'talks held 2024-05-16: Delta Lambda, Gamma Theta',
    ],
    [
      'with whom another toured the line',
      `On the train, on Thursday, were ${A} and, from Tacna onwards, Gamma Theta, her Chilean counterpart, with whom she inspected the tunnels of the railway.`,
      'visit held 2024-05-16: Alpha Beta, Gamma Theta',
    ],
    [
      'the guest from a city',
      `The contract was signed in Lima on Thursday by Deputy Minister Gamma Theta of Norway and Director Alpha Beta of Peru. Admiral Delta Lambda of Peru explained the delay. In the evening the guest from Oslo was received by Governor Sigma Omega.`,
      'call held 2024-05-16: Gamma Theta, Sigma Omega',
    ],
  ])('%s', (_, text, wanted) => {
    expect(met(text)).toContain(wanted);
  });

  test.each([
    ['the minister who is styled', 'HE the Chilean minister praised the police. In the evening he called on'],
    ['the minister who is not', 'The Chilean minister praised the police. In the evening he called on'],
  ])('%s', (_, text) => {
    expect(
      met(`${MET} A letter was signed by Director Delta Lambda of Peru. ${text} President Sigma Omega.`),
    ).toContain('call held 2024-05-16: Gamma Theta, Sigma Omega');
  });

  test('of two in a row the one who is set off as being there on a visit', () => {
    expect(
      met(
        'The signatories were the Minister of Education, Alpha Beta, and Gamma Theta, Chilean Minister of Culture, in Peru since Sunday for a four-day working visit.',
      ).find((each) => each.startsWith('visit')),
    ).toMatch(/: Gamma Theta$/u);
  });
});

describe('not at it', () => {
  test('the spokesman who tells of what two did at their meeting', () => {
    expect(
      met(
        'Colonel Delta Lambda, spokesman of the Ministry of Defence of Peru, said on Tuesday that Minister Alpha Beta and the Chilean Minister of Defence, Gamma Theta, had signed a plan during their meeting in Lima on Monday.',
      ),
    ).toEqual(['talks held 2024-05-13: Alpha Beta, Gamma Theta']);
  });

  test('on a visit, who saw the guests off', () => {
    const left =
      'LIMA, May 17 - A delegation headed by Vice-Minister Gamma Theta of Chile left here today after a goodwill visit begun on May 12.';
    expect(
      met(
        `${left} The guests were seen off at the airport by Vice-Minister Alpha Beta of Peru and by Sigma Omega, charge d'affaires of the Chilean embassy in Lima.`,
      ),
    ).toEqual(['visit held 2024-05-12/2024-05-17: Gamma Theta']);
  });

  test('who showed a guest something where that was', () => {
    expect(
      met(
        `${MET} Later that day the Chilean minister inspected the container terminal, where the director, Delta Lambda, gave a presentation.`,
      ),
    ).toEqual(['talks held 2024-05-16: Alpha Beta, Gamma Theta', 'visit held 2024-05-16: Delta Lambda, Gamma Theta']);
  });
});

describe('states at a gathering', () => {
  test('which would not give way', () => {
    expect(
      met(
        'Finance ministers of the Andean Community gathered in Lima on Wednesday. But Bolivia, with its market to protect, would not go above four percent, and Ecuador, whose firms want shelter, would not go below eight. "We bargain," said the chairman, Finance Minister Alpha Beta of Peru. Finance Minister Gamma Theta of Chile left early.',
      )[0],
    ).toBe('conference held 2024-05-15: Alpha Beta, Bolivia, Ecuador, Gamma Theta');
  });
});
