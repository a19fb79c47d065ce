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
    'The Nairobi Declaration was adopted on Friday at the third meeting of the Schools Coordination, a body that groups Kenya, Uganda, Rwanda, Burundi and Tanzania. Alpha Beta, Minister of Education of Kenya, met there Gamma Theta, Minister of Education of Uganda.',
    'Burundi, Kenya, Rwanda, Tanzania, Uganda',
  ],
  [
    'Alpha Beta of Kenya met Gamma Theta of Uganda on Monday. They spoke of the dam, on which Kenya, Uganda and Rwanda have been negotiating a tripartite memorandum for two years.',
    'Kenya, Rwanda, Uganda',
  ],
  [
    "The agreement on the use of the lake bears the signatures of Kenyan Deputy Prime Minister Alpha Beta, Uganda's man for water, Gamma Theta, and Rwandan Energy Minister Delta Zeta.",
    'Kenya, Rwanda, Uganda',
  ],
  [
    'Kenya and Uganda held talks in Nairobi on Tuesday. The council groups the ministers of the six states, bound by the Joint Defence Agreement signed in 2000.',
    '',
  ],
])('%s', (text, parties) => expect(told(text).map((line) => line.split(' | ')[1])).toContain(parties));

it.each([
  'Health ministers of the Economic Community of West African States (ECOWAS) rose on Friday from their session with a communiqué. Alpha Beta of Ghana, Gamma Theta of Togo and Delta Zeta of Benin spoke.',
  "Ministers of the Economic Community of West African States (ECOWAS) met in Accra on Friday. Equal treatment had been laid down in ECOWAS's Economic Agreement.",
  'Ministers of the Economic Community of West African States (ECOWAS) met in Accra on Friday. Progress since the Bo Declaration of 2007, the work of the Heads of Government, was slow.',
  'Ministers of the Economic Community of West African States (ECOWAS) met in Accra on Friday. By a communiqué, they:\n\n1. adopted the Regional Plan on Epidemics 2024-2026;\n2. urged Ghana and Togo to sign the 2012 Protocol on the recognition of degrees.',
])('of the union, and of nobody in it: %s', (text) =>
  expect(told(text).map((line) => line.split(' | ')[1])).toContain('Economic Community of West African States'),
);

it('an agreement between one of them and another is none of what they signed', () =>
  expect(
    told(
      'Alpha Beta, Minister of Agriculture of Morocco, and Gamma Theta, Minister of Agriculture of Portugal, signed Minutes on Agriculture on Friday. They regretted the expiry of the fisheries agreement between Morocco and Spain.',
    ),
  ).toContain('minutes signed 2024-05-17: Alpha Beta, Gamma Theta | Morocco, Portugal'));
