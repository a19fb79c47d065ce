/** Whose it is that several states adopt. Names are placeholders. */
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
])('%s', (text, parties) => expect(told(text).map((line) => line.split(' | ')[1])).toContain(parties));
