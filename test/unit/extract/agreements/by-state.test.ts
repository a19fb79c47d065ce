/** Signers told by office and state alone, named elsewhere in the text. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { signed } from './reading.ts';

describe('signers told by office and state', () => {
  it.each([
    [
      'The foreign ministers of Kenya and Uganda signed a treaty on transit on Tuesday. Kenyan Foreign Minister Alpha Beta said that it would ease trade. His Ugandan counterpart, Gamma Theta, thanked him.',
      'treaty signed: Alpha Beta, Gamma Theta',
    ],
    [
      "A treaty on transit was signed on Tuesday by the foreign ministers of Kenya and Uganda in Nairobi. Kenyan Foreign Minister Alpha Beta praised it. Uganda's Foreign Minister Gamma Theta spoke of a good day.",
      'treaty signed: Alpha Beta, Gamma Theta',
    ],
    [
      'The leaders of Kenya, Uganda and Rwanda set their names to a Joint Declaration on Peace on Tuesday. President Alpha Beta was the host; Prime Minister Gamma Theta had come and President Delta Zeta as well.',
      'declaration signed: Alpha Beta, Delta Zeta, Gamma Theta',
    ],
    [
      'The interior ministers of Kenya and Uganda signed an agreement on patrols on Tuesday. Kenyan Foreign Minister Alpha Beta and Ugandan Foreign Minister Gamma Theta praised it.',
      'agreement signed: ',
    ],
    [
      'A memorandum on fish was signed by Fisheries Minister Alpha Beta of Kenya and his counterpart Gamma Theta of Uganda. A protocol on police work was signed by the two interior ministers.',
      'protocol signed: ',
    ],
  ])('%s', (text, expected) => expect(signed(text)).toContain(expected));
});
