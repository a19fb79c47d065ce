import { describe, expect, it } from 'vitest';
import { draftOf, personsOf } from '../reading-of.ts';

describe('offices of persons in lists, with what they hold and what they are besides', () => {
  it.each([
    [
      'Taking part were the Ministers of Health of Chile, Alpha Beta; of Peru, Gamma Theta; and of Kenya, Delta Lambda; and the Minister of Labour of Fiji, Sigma Omega.',
      'Delta Lambda (KE): Minister of Health @ Ministry of Health',
    ],
    [
      'The Minister of Transport of Angola, Alpha Beta, and his counterparts from Zambia, Gamma Theta, and the Democratic Republic of the Congo (DRC), Delta Lambda, signed it.',
      'Delta Lambda (CD): Minister of Transport @ Ministry of Transport',
    ],
    [
      'The health minister of Peru, Alpha Beta, met her peers Gamma Theta, of Colombia, and Delta Lambda, of Ecuador, in Lima.',
      'Delta Lambda (EC): health minister @ Ministry of Health',
    ],
    [
      'The Ministers of Energy of Peru, Alpha Beta, of Chile, Gamma Theta, and of Bolivia, Delta Lambda, signed a declaration in Lima.',
      'Alpha Beta (PE): Minister of Energy @ Ministry of Energy',
    ],
    [
      'The holder of the Environment portfolio, Alpha Beta, opened the meeting with Peru.',
      'Alpha Beta (PE): holder of the Environment portfolio @ Ministry of Environment',
    ],
    [
      'Prime Minister Alpha Beta of Kenya, who also holds the finance portfolio, met Gamma Theta.',
      'Alpha Beta (KE): finance portfolio @ Ministry of Finance, Prime Minister',
    ],
    [
      'Alpha Beta, 54, Poland’s deputy prime minister and a former governor of Mazovia, signed the treaty.',
      'Alpha Beta (PL): deputy prime minister, former governor of Mazovia',
    ],
    [
      'Alpha Beta of Uruguay, a biologist and once mayor of Montevideo, visited the university.',
      'Alpha Beta (UY): mayor of Montevideo',
    ],
    [
      'Ghana’s Foreign Minister Alpha Beta -- who is also head of the ECOWAS Council of Ministers -- told reporters.',
      'Alpha Beta (GH): head of the ECOWAS Council of Ministers @ ECOWAS Council of Ministers, Foreign Minister @ Ministry of Foreign Affairs',
    ],
    [
      'Alpha Beta of Kenya, chairman of the Senate foreign relations committee, signed it.',
      'Alpha Beta (KE): chairman of the Senate foreign relations committee @ Senate',
    ],
    [
      'Shri Alpha Beta, Hon’ble Union Minister of Commerce & Industry, spoke.',
      'Alpha Beta (IN): Union Minister of Commerce & Industry @ Ministry of Commerce & Industry',
    ],
    [
      'Shri Alpha Beta, Minister of State (Independent Charge) for Science and Technology, spoke.',
      'Alpha Beta (IN): Minister of State (Independent Charge) for Science and Technology @ Ministry of Science and Technology',
    ],
    [
      'Alpha Beta, Minister of State of Qatar in charge of Talent Attraction and Retention, spoke.',
      'Alpha Beta (QA): Minister of State',
    ],
    [
      'Alpha Beta, minister attached to the Presidency in charge of planning of Burundi, met the host.',
      'Alpha Beta (BI): minister attached to the Presidency in charge of planning @ Ministry of Planning',
    ],
    [
      'The Gulf Cooperation Council (GCC) met in Manama. Alpha Beta, Secretary-General of the bloc, is to draft the rules.',
      'Alpha Beta (-): Secretary-General of the bloc @ Gulf Cooperation Council',
    ],
    [
      'The fund is open. Alpha Beta, Chairperson of the fund’s selection panel, looked on.',
      'Alpha Beta (-): Chairperson of the fund’s selection panel',
    ],
  ])('%s', (text, person) => expect(personsOf(draftOf(text))).toContain(person));
});

describe('who is a person, and who is none', () => {
  it.each([
    [
      'Austria and Hungary will stem the flow of stolen cars to the West, the interior ministers of the two states said.',
      [],
    ],
    ['They will extend the programme to the provinces of Uíge and Alpha Norte.', []],
    [
      'The heads of the foreign policy departments of Kenya and Uganda, Alpha Beta and Gamma Theta, signed the text.',
      ['Alpha Beta (-): ', 'Gamma Theta (-): '],
    ],
    ['Senator Israel Beta and Mr. Jordan Theta spoke.', ['Israel Beta (-): Senator', 'Jordan Theta (-): ']],
    ['Md. Alpha Beta signed it.', ['Alpha Beta (-): ']],
    ['Café owner Alpha Beta was less poetic.', ['Alpha Beta (-): ']],
    ['Shopkeeper Alpha Beta agreed.', ['Alpha Beta (-): ']],
    ['He spoke to the farmers present, among them Alpha Beta of Gamma, who wanted to know.', ['Alpha Beta (-): ']],
    ['Alpha Beta of European Kenya asked why notaries had been left out.', ['Alpha Beta (-): ']],
    [
      'The Minister for Petroleum of Pakistan, Shahid Khaqan Abbasi, came. Sh. Abbasi expressed gratitude.',
      ['Shahid Khaqan Abbasi (PK): Minister for Petroleum @ Ministry of Petroleum'],
    ],
  ])('%s', (text, persons) => expect(personsOf(draftOf(text))).toEqual(persons));
});
