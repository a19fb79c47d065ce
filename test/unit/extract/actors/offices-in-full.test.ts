import { describe, expect, it } from 'vitest';
import { draftOf, personsOf } from '../reading-of.ts';

describe('titles that go on behind what they are of', () => {
  it.each([
    [
      'Undersecretary in South Sudan’s Ministry of Education Alpha Beta came.',
      'Alpha Beta (SS): Undersecretary in South Sudan’s Ministry of Education @ Ministry of Education',
    ],
    [
      'Alpha Beta, director in New Zealand’s Ministry of Education, came.',
      'Alpha Beta (NZ): director in New Zealand’s Ministry of Education @ Ministry of Education',
    ],
    [
      'They met Alpha Beta, Chief Executive of Ethiopian Electric Power (EEP), on Monday.',
      'Alpha Beta (ET): Chief Executive of Ethiopian Electric Power @ Ethiopian Electric Power',
    ],
    [
      'Alpha Beta, director of Serbian Railways Infrastructure, came.',
      'Alpha Beta (RS): director of Serbian Railways Infrastructure @ Serbian Railways Infrastructure',
    ],
    ['Secretary to the Ministry D. M. Beta came to Colombo.', 'D. M. Beta (-): Secretary to the Ministry'],
    ['Alpha Beta, Secretary to the Ministry; and others came.', 'Alpha Beta (-): Secretary to the Ministry'],
    [
      'Additional Secretary Water Resources Alpha Beta came.',
      'Alpha Beta (-): Additional Secretary Water Resources @ Ministry of Water Resources',
    ],
    [
      'Egypt’s Assistant Foreign Minister for Arab Affairs Alpha Beta came.',
      'Alpha Beta (EG): Assistant Foreign Minister for Arab Affairs @ Ministry of Foreign Affairs',
    ],
    [
      'Alpha Beta, Deputy Foreign Minister of Greece for Economic Diplomacy, came.',
      'Alpha Beta (GR): Deputy Foreign Minister @ Ministry of Foreign Affairs',
    ],
    [
      'U.S. Assistant Secretary of State for East Asian and Pacific Affairs Alpha Beta came.',
      'Alpha Beta (US): Assistant Secretary of State for East Asian and Pacific Affairs @ Department of State',
    ],
    [
      'Federal Minister for Planning, Development & Special Initiatives Prof. Alpha Beta of Pakistan came.',
      'Alpha Beta (PK): Federal Minister for Planning, Development & Special Initiatives @ Ministry of Planning, Development & Special Initiatives',
    ],
    [
      'Minister without Portfolio in the Office of the Prime Minister with Responsibility for Information, Alpha Beta of Jamaica, came.',
      'Alpha Beta (JM): Minister without Portfolio in the Office of the Prime Minister with Responsibility for Information',
    ],
    [
      'The Senior Minister with responsibility for the Productive Sector, Alpha Beta of Barbados, came.',
      'Alpha Beta (BB): Senior Minister with responsibility for the Productive Sector',
    ],
    [
      'Advisor to His Majesty the King for Diplomatic Affairs, H.E. Alpha Beta, spoke.',
      'Alpha Beta (-): Advisor to His Majesty the King for Diplomatic Affairs',
    ],
    ['Secretary to the President Dr. Alpha Beta and Gamma Theta came to Colombo.', 'Secretary to the President'],
    ['Alpha Beta, Diplomatic Adviser to the UAE President, came.', 'Diplomatic Adviser to the UAE President'],
    [
      'Italy’s Undersecretary to the Presidency of the Council Alpha Beta came.',
      'Alpha Beta (IT): Undersecretary to the Presidency of the Council',
    ],
    [
      'Asian Development Bank Vice-President (Operations 1) Alpha Beta signed the loan.',
      'Alpha Beta (-): Vice-President @ Asian Development Bank',
    ],
    [
      'Gen. Alpha Beta, head of the Malaysian army’s training command, came.',
      'Alpha Beta (MY): head of the Malaysian army’s training command @ Malaysian army',
    ],
    [
      'Talks were held with Alpha Beta, head of the U.N. legal office.',
      'Alpha Beta (-): head of the U.N. legal office @ U.N.',
    ],
    ['Envoys met EU mediator Alpha Beta.', 'Alpha Beta (-): mediator @ EU'],
    ['Alpha Beta, a deputy Russian premier, said so.', 'Alpha Beta (RU): deputy Russian premier'],
    ['Cambodia’s co-premiers Alpha Beta and Gamma Theta met.', 'Gamma Theta (KH): co-premier'],
    ['Estonian premier-designate Alpha Beta came.', 'Alpha Beta (EE): premier-designate'],
    ['Federation Council member Alpha Beta led the Russian delegation.', 'member @ Federation Council'],
    ['The Chief Minister of Kerala Alpha Beta met him.', 'Chief Minister of Kerala'],
    [
      'Alpha Beta, Assistant Secretary-General of NATO for Operations, came.',
      'Alpha Beta (-): Assistant Secretary-General of NATO @ NATO',
    ],
    [
      'The Minister of State for Road Transport of India, Gen. (Retd.) Alpha Beta, came.',
      'Alpha Beta (IN): Minister of State for Road Transport @ Ministry of Road Transport',
    ],
    [
      'The governor of Nigeria’s central bank, Alpha Beta, and his Kenyan counterpart Gamma Theta met.',
      'Gamma Theta (KE): governor of central bank',
    ],
    [
      'Kenya’s trade minister Alpha Beta told his Nigerian colleague, Gamma Theta, so. He will see his Ghanaian colleague, Delta Lambda.',
      'Delta Lambda (GH): trade minister @ Ministry of Trade',
    ],
  ])('%s', (text, person) => expect(personsOf(draftOf(text)).join('\n')).toContain(person));
});
