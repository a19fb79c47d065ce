/** Whose encounter it was, told by the noun for it: bodies with their states, states that sent ministers. Names are placeholders. */
import { expect, test } from 'vitest';
import { met } from './reading.ts';

test.each([
  [
    'Talks between the Kenyan Ministry of the Interior and the Ugandan Ministry of the Interior took place in Busia yesterday.',
    ['talks held 2024-05-16: Ministry of the Interior, Ministry of the Interior'],
  ],
  [
    'Talks between the Ministry of the Interior of Kenya and the Ministry of Finance of Uganda took place in Busia yesterday.',
    ['talks held 2024-05-16: Ministry of Finance, Ministry of the Interior'],
  ],
  [
    'A conference of the health ministers of Kenya, Uganda and Rwanda was held in Kampala on 5 May.',
    ['conference held 2024-05-05: Kenya, Rwanda, Uganda'],
  ],
  [
    'A meeting of the security ministers of Kenya and Uganda opened here today.',
    ['conference held 2024-05-17: Kenya, Uganda'],
  ],
  [
    'Alpha Beta, Justice Minister of Kenya, conversed for an hour with Interior Minister Gamma Theta of Uganda on Thursday.',
    ['talks held 2024-05-16: Alpha Beta, Gamma Theta'],
  ],
  [
    'Minister Alpha Beta of Kenya and Minister Gamma Theta of Uganda had a head-to-head in Busia on Thursday.',
    ['talks held 2024-05-16: Alpha Beta, Gamma Theta'],
  ],
])('%s', (text, encounters) => expect(met(text)).toEqual(encounters));
