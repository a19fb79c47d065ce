/** Whose it is that several states adopt, or of which the lead of a list tells. Names are placeholders. */
import { expect, it } from 'vitest';
import { told } from './reading.ts';

it.each([
  [
    'Four island states of the ocean will keep one list of ships, their ministers decided in Victoria on Wednesday. The host was Alpha Beta, Minister of Fisheries of Seychelles. Beside him sat Gamma Theta, Minister of Fisheries of Mauritius, Delta Zeta, Minister of Fisheries of the Comoros, and Lambda Sigma, Minister of Fisheries of Madagascar. Under the Victoria Declaration, adopted by acclamation, patrols are to put to sea twice a year.',
    'Comoros, Madagascar, Mauritius, Seychelles',
  ],
  [
    'Ministers of the Southern Common Market (Mercosur) closed their meeting in Montevideo on Friday. The Southern Common Market met for the third time. The four members -- Argentina, Brazil, Paraguay and Uruguay -- approved a joint declaration on schools. Chile and Bolivia looked on.',
    'Argentina, Brazil, Paraguay, Uruguay',
  ],
  [
    'Education Minister Alpha Beta received a delegation of the Ministry of Education of Uganda at the Ministry of Education of Kenya on Tuesday. At the end, both ministries agreed:\n\n(a) to exchange experts each year;\n\n(b) to finalise the draft Memorandum of Understanding on Basic Education.',
    'Ministry of Education, Ministry of Education',
  ],
  [
    'Kenya and Uganda held talks in Nairobi on Tuesday. The council groups the ministers of the six states, bound by the Joint Defence Agreement signed in 2000.',
    '',
  ],
])('%s', (text, parties) => expect(told(text).map((line) => line.split(' | ')[1])).toContain(parties));

it('an agreement between one of them and another is none of what they signed', () =>
  expect(
    told(
      'Alpha Beta, Minister of Agriculture of Morocco, and Gamma Theta, Minister of Agriculture of Portugal, signed Minutes on Agriculture on Friday. They regretted the expiry of the fisheries agreement between Morocco and Spain.',
    ),
  ).toContain('minutes signed 2024-05-17: Alpha Beta, Gamma Theta | Morocco, Portugal'));
