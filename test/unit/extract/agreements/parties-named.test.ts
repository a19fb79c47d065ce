/** States that stand in one row with bodies. Names are placeholders. */
import { expect, it } from 'vitest';
import { bound } from './reading.ts';

it.each([
  [
    'Ministers of Kenya and Uganda met. Camps are run under the tripartite agreement which the two governments and the UNHCR signed in December 2018.',
    'tripartite agreement: Kenya, UNHCR, Uganda',
  ],
  [
    'A financing agreement between Kenya, the World Bank and the African Development Bank was signed on Friday.',
    'financing agreement: African Development Bank, Kenya, World Bank',
  ],
  // Where a union adopted something is no party beside it.
  [
    'Ministers of Kenya and Uganda met. The work rests on a declaration adopted by the Arctic Council in Tromsø in 1993.',
    'declaration: Arctic Council',
  ],
  // Of which state a body is, is not said twice.
  [
    'A memorandum between the University of Nairobi, Kenya, and the University of Rome was signed on Friday.',
    'memorandum: University of Nairobi, University of Rome',
  ],
  // Whoever is only spoken of behind the row has no part in it.
  [
    'A financing agreement between the World Bank and the African Development Bank on roads in Kenya was signed on Friday.',
    'financing agreement between the World Bank and the African Development Bank on roads: African Development Bank, World Bank',
  ],
])('%s', (text, expected) => expect(bound(text)).toContain(expected));
