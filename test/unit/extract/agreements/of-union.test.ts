/** What the ministers of a union of states adopt, and how a text says that it is the union that met. Names are placeholders. */
import { expect, it } from 'vitest';
import { bound } from './reading.ts';

it.each([
  [
    'Trade ministers of the four East African Community (EAC) states closed their talks in Nairobi on Friday. Alpha Beta of Kenya and Gamma Theta of Uganda spoke. The final statement adopted by the ministers names no sum.',
    ['final statement: East African Community'],
  ],
  [
    'Ministers responsible for water in the East African Community (EAC) asked their officials on Friday to map the rivers. Alpha Beta of Kenya and Gamma Theta of Uganda spoke. A joint communiqué was adopted.',
    ['joint communiqué: East African Community'],
  ],
  [
    'Roads will be mended, Alpha Beta, Minister of Works of Kenya, told reporters at the close of the tenth meeting of Asean transport ministers, which he attended. The ministers adopted a joint communiqué, in which they praised Vietnam and Laos.',
    ['joint communiqué: Asean'],
  ],
  [
    'Health ministers from nine states wrapped up a special meeting of the Pacific Islands Forum in Suva on Friday. Fiji and Samoa spoke. The Suva Plan on Measles was adopted.',
    ['Suva Plan on Measles: Pacific Islands Forum'],
  ],
  [
    'The Executive Board of the Arctic Council met in Oslo on Friday. Sweden and Finland were praised. A draft protocol on floods was discussed.',
    ['protocol on floods: Arctic Council'],
  ],
  // Who only speaks of a union's board, or was at its margins, is not the union.
  [
    `Ministers Alpha Beta of Kenya and Gamma Theta of Uganda met in Nairobi. The Executive Board of the Arctic Council was not informed. The ministers adopted a joint communiqué.`,
    ['joint communiqué: Kenya, Uganda'],
  ],
  [
    'On the margins of the tenth meeting of Asean transport ministers, Ministers Alpha Beta of Kenya and Gamma Theta of Uganda adopted a joint communiqué.',
    ['joint communiqué: Kenya, Uganda'],
  ],
])('%s', (text, expected) => expect(bound(text)).toEqual(expected));
