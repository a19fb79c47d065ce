/** Who is named beside a signing and signs nothing, and who signs though others stand between. Names are placeholders. */
import { expect, it } from 'vitest';
import { signed, TWO } from './reading.ts';

const BOTH = 'Alpha Beta, Gamma Theta';

it.each([
  ['Kenya signed an agreement on gas with Uganda, said Minister Alpha Beta.', ''],
  ['Kenya signed an agreement on gas with Uganda, according to Minister Alpha Beta of Kenya.', ''],
  ['Kenya and Uganda sealed an agreement on gas, with Minister Alpha Beta calling it a milestone.', ''],
  ['Kenya concluded an agreement on ports with Uganda after Minister Alpha Beta had met President Gamma Theta.', ''],
  [
    'Kenya will buy power under an agreement concluded on March 16 by the Kenya Power Company with the Uganda Electricity Company, Kenya Power director Alpha Beta told reporters.',
    '',
  ],
  [
    'The loan agreement was signed by Finance Minister Alpha Beta of Kenya, and country director Gamma Theta said the money would build roads.',
    'Alpha Beta',
  ],
  [
    'Minister Alpha Beta of Kenya signed the agreement on gas with Ugandan Minister Gamma Theta, said Delta Lambda.',
    BOTH,
  ],
  [
    "Kenya's Alpha Beta, standing in for Minister Delta Lambda, signed the agreement on gas with Uganda's Gamma Theta.",
    BOTH,
  ],
  [
    'The agreement on gas was signed by Secretary Alpha Beta on behalf of Minister Delta Lambda and by Ugandan Ambassador Gamma Theta.',
    BOTH,
  ],
  [
    'Kenya and Uganda have an agreement on gas. Minister Alpha Beta of Kenya signed it yesterday with Ugandan Minister Gamma Theta; the director of the board, Delta Lambda, was present.',
    BOTH,
  ],
  [
    'As their leaders looked on, the defence ministers of Kenya and Uganda, Alpha Beta and Gamma Theta, signed an agreement on training.',
    BOTH,
  ],
  [
    'Minister Alpha Beta of Kenya on Tuesday signed an agreement on gas alongside his Ugandan counterpart Gamma Theta.',
    BOTH,
  ],
  [
    "Alpha Beta, Kenya's Minister of Finance and Budget, and the Ugandan Minister of Finance, Gamma Theta, put their signatures on Wednesday to an agreement on loans.",
    BOTH,
  ],
  [`${TWO.replace(' of Uganda', ', minister of Uganda,')} signed this Thursday an agreement on gas.`, BOTH],
  [`${TWO} signed, Thursday in Kampala, an agreement on gas between the two states.`, BOTH],
  [`${TWO} are the signatories of an agreement on gas concluded in Kampala on Wednesday.`, BOTH],
  [
    'An agreement on gas was signed by the energy directors of Kenya and Uganda, Messrs. Alpha Beta and Gamma Theta.',
    BOTH,
  ],
])('%s', (text, expected) => expect(signed(text)).toEqual([`agreement signed: ${expected}`]));

it('goes on with the other side behind who opens the sentence', () => {
  expect(
    signed(
      'The Customs Board of Kenya and the Customs Board of Uganda signed an accord on cargo. Signing for the Kenyan board was its director, Alpha Beta; for the Ugandan one, Gamma Theta.',
    ),
  ).toEqual([`agreement signed: ${BOTH}`]);
});

it('has the first of a row signed by whoever signed that one', () => {
  const row =
    'Kenya and Uganda signed in Nairobi on Monday a protocol on rail, a memorandum on sport and an action plan on shops.';
  expect(signed(`${row} Minister Alpha Beta of Kenya signed the first.`)).toEqual([
    'protocol signed: Alpha Beta',
    'mou signed: ',
    'plan signed: ',
  ]);
  expect(signed(`${row} Minister Alpha Beta of Kenya signed the last.`).at(-1)).toBe('plan signed: Alpha Beta');
});

it('has what stands in a relative clause signed, and not what follows it', () => {
  expect(
    signed(
      "Minister Alpha Beta of Kenya has returned with an air agreement, which he signed there on Monday with Uganda's Minister of Transport, Gamma Theta, and a plan on hotels.",
    ),
  ).toContain(`agreement signed: ${BOTH}`);
});
