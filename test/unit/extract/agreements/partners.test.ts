/** With whom an instrument is: firms told by their sort, a state of the sentence before, two who have it. Names are placeholders. */
import { expect, it } from 'vitest';
import { bound } from './reading.ts';

it.each([
  [
    'Ministers of Kenya and Uganda met on Friday. Kenya signed a contract for the mapping of the lake with the French firm Alphabeta SA.',
    'contract for the mapping of the lake: Alphabeta SA, Kenya',
  ],
  [
    'Ministers of Uganda and Rwanda met. Kenya alone has an arrangement with a buyer. Under an accord with the United States, concluded in 2019, masks may not be taken there.',
    'accord: Kenya, United States',
  ],
  [
    'Kenya, Uganda and Rwanda met on Friday. Kenya and Uganda have had a transit agreement since 2006, but no road leads through Rwanda.',
    'transit agreement: Kenya, Uganda',
  ],
  // What a union of the world drew up is of those who join it; what a union of a region did is its own.
  [
    'Kenya and Uganda spoke of masks. UNESCO sent an observer. The 1970 UNESCO Convention is read in schools.',
    '1970 UNESCO Convention: ',
  ],
  [
    'Ministers of the Association of Southeast Asian Nations (ASEAN) met in Manila. The ASEAN Convention on Floods was praised.',
    'ASEAN Convention on Floods: Association of Southeast Asian Nations',
  ],
  // "three of them".
  [
    'Interior Minister Alpha Beta of Kenya met her colleagues in Nairobi on Friday. Interior Minister Gamma Theta of Uganda thanked her. Interior Minister Delta Zeta of Rwanda looked on. A declaration which the three of them adopted lists patrols.',
    'declaration: Kenya, Rwanda, Uganda',
  ],
])('%s', (text, expected) => expect(bound(text)).toContain(expected));
