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
