/** A title said once, and states each with its name behind it; and whose state is told by what they are part of. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { bodiesOf, draftOf, personsOf } from '../reading-of.ts';

describe('a title said once before states and their names', () => {
  const three = (title: string) => [
    `Alpha Beta (PE): ${title}`,
    `Gamma Theta (CL): ${title}`,
    `Delta Lambda (MX): ${title}`,
  ];
  it.each([
    ['signed by the presidents of Peru, Alpha Beta; Chile, Gamma Theta, and Mexico, Delta Lambda.', 'president'],
    ['signed by the presidents of Peru, Alpha Beta; of Chile, Gamma Theta; and of Mexico, Delta Lambda.', 'president'],
    [
      'praised by the presidents of Peru, Alpha Beta, Chile, Gamma Theta, and Mexico, Delta Lambda, in Lima.',
      'president',
    ],
    ['praised by the presidents of Peru Alpha Beta, Chile Gamma Theta and Mexico Delta Lambda.', 'president'],
  ])('The text was %s', (text, title) => expect(personsOf(draftOf(`The text was ${text}`))).toEqual(three(title)));

  it('opened by who was there, the names in brackets', () =>
    expect(
      personsOf(
        draftOf('Present were the presidents of Peru (Alpha Beta), Chile (Gamma Theta) and Mexico (Delta Lambda).'),
      ),
    ).toEqual(three('president')));

  it('one name alone is not a row', () =>
    expect(personsOf(draftOf('The health ministers of Peru, Alpha Beta said, would come to Lima.'))).not.toContain(
      'Alpha Beta (PE): health minister',
    ));
});

describe('whose state is told by what is around', () => {
  it('of the ministry that the office is in', () =>
    expect(
      personsOf(
        draftOf('The head of the Office of Statistics of the Ministry of Education of Chile, Alpha Beta, took part.'),
      ),
    ).toEqual(['Alpha Beta (CL): head of the Office of Statistics @ Office of Statistics']));

  it('of the state to which those received are sent', () =>
    expect(
      personsOf(
        draftOf('Health Minister Alpha Beta held an audience with new ambassadors to Malawi from Israel and Canada.'),
      ),
    ).toEqual(['Alpha Beta (MW): Health Minister @ Ministry of Health']));

  it('of the government that acts through a body', () =>
    expect(
      bodiesOf(
        draftOf(
          'The government of Malawi, through the Ministry of Health, and the Chinese Government, through the Ministry of Commerce, signed a protocol.',
        ),
      ),
    ).toEqual(expect.arrayContaining(['Ministry of Health (MW)', 'Ministry of Commerce (CN)'])));
});

it('"the minister wrote" is told of whoever was the subject, not of the name before it', () =>
  expect(
    personsOf(draftOf("Kenya's Energy Minister Alpha Beta met Gamma Theta, the minister wrote on his account.")),
  ).toEqual(['Alpha Beta (KE): Energy Minister @ Ministry of Energy', 'Gamma Theta (-): ']));

describe('offices whose state is set off behind them', () => {
  it.each([
    [
      'in brackets, however long the field',
      'Present were Hon. Alpha Beta, the Minister of Transport, Public works & Equipment (Burundi), Hon. Gamma Theta, Minister of Transport and Ways of Communication (Congo DRC), and Hon. Delta Lambda, Minister of Works (Uganda).',
      [
        'Alpha Beta (BI): Minister of Transport, Public works & Equipment @ Ministry of Transport, Public Works & Equipment',
        'Gamma Theta (CD): Minister of Transport and Ways of Communication @ Ministry of Transport and Ways of Communication',
        'Delta Lambda (UG): Minister of Works @ Ministry of Works',
      ],
    ],
    [
      'by a comma, on whose behalf told besides',
      'Hon. Alpha Beta, Minister of East African Community, Republic of Rwanda on behalf of the Government of Rwanda, presided.',
      ['Alpha Beta (RW): Minister of East African Community @ East African Community'],
    ],
    [
      'before them, the name set off',
      'It was signed during the visit of Saudi Minister of Culture, Prince Alpha bin Beta, to London.',
      ['Alpha bin Beta (SA): Minister of Culture @ Ministry of Culture'],
    ],
    [
      'among fields that are called by a part of the world',
      'according to the Head of Communications in the Ministry of Foreign Affairs, East African, Regional and International Cooperation, Ms Alpha Beta.',
      [
        'Alpha Beta (-): Head of Communications @ Ministry of Foreign Affairs, East African, Regional and International Cooperation',
      ],
    ],
    [
      'of a body, for a time',
      'It was signed by the President of the Assembly and President pro tempore of the CAS, Alpha Beta.',
      ['Alpha Beta (-): President of the Assembly, President pro tempore of the CAS @ CAS'],
    ],
    [
      'and no office where the party stands in brackets',
      'Estonia needs a plan, Prime Minister Alpha Beta (Reform) said in Riga.',
      ['Alpha Beta (EE): Prime Minister'],
    ],
    [
      'beside a peer of another state',
      'Present were Alpha Beta, Minister of Interior of Montenegro, his Serbian counterpart, Gamma Theta, the Albanian Minister of Justice, Delta Lambda, and others.',
      [
        'Alpha Beta (ME): Minister of Interior @ Ministry of Interior',
        'Gamma Theta (RS): Minister of Interior @ Ministry of Interior',
        'Delta Lambda (AL): Minister of Justice @ Ministry of Justice',
      ],
    ],
    [
      'of a promoter of trade',
      'The general manager of the Foreign Trade Promoter of Costa Rica, Alpha Beta, signed it.',
      ['Alpha Beta (CR): general manager of the Foreign Trade Promoter @ Foreign Trade Promoter'],
    ],
    [
      'with a first name that is shortened like an office',
      'The delegation of Bangladesh was led by Md. Alpha Beta, Secretary of Shipping.',
      ['Alpha Beta (BD): Secretary of Shipping @ Ministry of Shipping'],
    ],
  ])('%s', (_, text, expected) => expect(personsOf(draftOf(text))).toEqual(expected));
});
