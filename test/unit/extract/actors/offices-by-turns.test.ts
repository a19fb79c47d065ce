import { describe, expect, it } from 'vitest';
import { draftOf, personsOf, titlesOf } from '../reading-of.ts';

describe('offices said ahead of a list, behind a verb, or with whose national somebody is', () => {
  it.each([
    [
      'The Commission’s registrar is away, but its Secretary-General, the Kenyan Alpha Beta, is not.',
      'Alpha Beta (KE): Secretary-General',
    ],
    ['The museum’s director, Peruvian economist Alpha Beta, opened it.', 'Alpha Beta (PE): director'],
    [
      'The force commander of ECOMOG, Ghana’s Major-General Alpha Beta, was there.',
      'Alpha Beta (GH): force commander of ECOMOG @ ECOMOG',
    ],
    [
      'Three directors of the SAARC Secretariat leave in May: Alpha Beta (India), Gamma Theta (Bhutan) and Delta Lambda (Nepal).',
      'Gamma Theta (BT): director of the SAARC Secretariat @ SAARC Secretariat',
    ],
    [
      'The Ghanaian Minister of Defence, Alpha Beta, and Nigerian Minister of Transport Amir Theta met.',
      'Amir Theta (NG): Minister of Transport @ Ministry of Transport',
    ],
    [
      'Alpha Beta returns to the Kenya Ports Authority as deputy director.',
      'Alpha Beta (KE): deputy director @ Kenya Ports Authority',
    ],
    [
      'The Kenya Ports Authority has appointed Dr Alpha Beta its director.',
      'Alpha Beta (KE): director @ Kenya Ports Authority',
    ],
    [
      'For Kenya it was Alpha Beta, the National Authority for Public Health’s director.',
      'Alpha Beta (KE): director @ National Authority for Public Health',
    ],
    [
      'The heads of mission of Norway, Kenya and Brazil in Lusaka, Alpha Beta, Gamma Theta and Delta Lambda, came.',
      'Gamma Theta (KE): head of mission',
    ],
  ])('%s', (text, person) => {
    expect(personsOf(draftOf(text))).toContain(person);
  });

  it.each([
    [
      'The new ministers are as follows: Foreign Affairs, Alpha Beta; Justice and Labour, Gamma Theta; Health, Mrs Delta Lambda.',
      [
        'Alpha Beta: Minister of Foreign Affairs',
        'Gamma Theta: Minister of Justice and Labour',
        'Delta Lambda: Minister of Health',
      ],
    ],
    [
      'She named two regional directors: Alpha Beta, Women; and Gamma Theta, Children.',
      ['Alpha Beta: regional director', 'Gamma Theta: regional director'],
    ],
    ['A decree names Alpha Beta Minister of Mines.', ['Alpha Beta: Minister of Mines']],
    [
      'Alpha Beta, private secretary to the home secretary, stayed away.',
      ['Alpha Beta: private secretary to the home secretary'],
    ],
    [
      'The minister delegate to the Minister of Finance in charge of the Budget, Alpha Beta, spoke.',
      ['Alpha Beta: minister delegate to the Minister of Finance in charge of the Budget'],
    ],
    [
      'Judge Alpha Beta was elected president of a section of the European Court of Human Rights.',
      ['Alpha Beta: president of a section of the European Court of Human Rights, Judge'],
    ],
    [
      'It was signed by the Ministers of Trade of the two countries, respectively Alpha Beta and Gamma Theta.',
      ['Alpha Beta: Minister of Trade', 'Gamma Theta: Minister of Trade'],
    ],
    [
      'The protocol was signed by the ports directors, Messrs. Alpha Beta and Gamma Theta.',
      ['Alpha Beta: ports director', 'Gamma Theta: ports director'],
    ],
    [
      '“It was late,” director Alpha Beta remarked; lawmaker Gamma Theta left.',
      ['Alpha Beta: director', 'Gamma Theta: lawmaker'],
    ],
    ['State Duma deputy speaker Alpha Beta said no.', ['Alpha Beta: deputy speaker']],
  ])('%s', (text, persons) => {
    expect(titlesOf(text)).toEqual(persons);
  });

  it.each([
    // Who tells it leads nothing.
    [
      'The ministry has suspended the head of its Forestry Directorate, a spokesman, Alpha Beta, said.',
      ['Alpha Beta: spokesman'],
    ],
    // Whom it is handed to is somebody else.
    [
      'It was handed over by Ambassador Alpha Beta, to the Director-General of the World Health Organization.',
      ['Alpha Beta: Ambassador'],
    ],
    // His own office is told.
    [
      'The ministry’s parliamentary secretary, Alpha Beta, met his Lithuanian colleague, Vice-Minister Gamma Theta.',
      ['Alpha Beta: parliamentary secretary', 'Gamma Theta: Vice-Minister'],
    ],
    // A town is that of the one alone.
    [
      'The mayor of Mombasa, Alpha Beta, met his colleague from Lima, Gamma Theta.',
      ['Alpha Beta: mayor of Mombasa', 'Gamma Theta: mayor'],
    ],
  ])('%s', (text, persons) => {
    expect(titlesOf(text)).toEqual(persons);
  });
});
