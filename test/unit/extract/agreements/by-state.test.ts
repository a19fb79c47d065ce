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
    [
      'The health ministers of Kenya, Uganda and Rwanda came together here on Tuesday and put their names to a protocol on fevers. In the chair was Health Minister Alpha Beta of Kenya. Uganda had sent Gamma Theta, its Cabinet Secretary for Health, and Rwanda its Minister of Health, Delta Zeta.',
      'protocol signed: Alpha Beta, Delta Zeta, Gamma Theta',
    ],
    [
      'The Attorneys General of Kenya and Uganda, meeting for the third time, signed a convention on extradition. Kenyan Attorney General Alpha Beta was the host of Attorney General Gamma Theta of Uganda.',
      'treaty signed: Alpha Beta, Gamma Theta',
    ],
    [
      'The fisheries ministers of Kenya and Uganda watched as Delta Zeta and Lambda Sigma signed a protocol on nets. Kenyan Fisheries Minister Alpha Beta praised it, as did Ugandan Fisheries Minister Gamma Theta.',
      'protocol signed: Delta Zeta, Lambda Sigma',
    ],
    [
      'Alpha Beta, Chairman of the Tourism Board of Kenya, held talks with Gamma Theta, Chairman of the Tourism Committee of Uganda, in Nairobi on Tuesday. After the talks the two chairmen signed a protocol on guides.',
      'protocol signed: Alpha Beta, Gamma Theta',
    ],
    [
      'Energy Minister Alpha Beta of Kenya received in Nairobi on Tuesday his colleague Gamma Theta, who heads the Ministry of Energy of Uganda. The ministers signed a protocol on a dam.',
      'protocol signed: Alpha Beta, Gamma Theta',
    ],
    [
      'The Energy Minister of Kenya, Alpha Beta, and the Energy Minister of Uganda, Gamma Theta, headed the Binational Meeting on Energy in Nairobi on Tuesday. On the occasion, both authorities subscribed a protocol on a dam.',
      'protocol signed: Alpha Beta, Gamma Theta',
    ],
    [
      "In a 12-page Declaration of Nairobi, signed at the end of a one-day summit, the leaders of Kenya, Uganda and Rwanda agreed to open their borders. Kenyan President Alpha Beta was the host of President Gamma Theta of Uganda and Rwanda's President Delta Zeta.",
      'declaration signed: Alpha Beta, Delta Zeta, Gamma Theta',
    ],
    [
      'Kenyan Trade Minister Alpha Beta met Ugandan Trade Minister Gamma Theta on Tuesday. In a memorandum on tea, signed after the talks, the ministers of the two countries undertook to hold an auction.',
      'mou signed: Alpha Beta, Gamma Theta',
    ],
    [
      'Kenyan Trade Minister Alpha Beta met Ugandan Trade Minister Gamma Theta in Nairobi on Tuesday. The meeting concluded with the signing of the Agreement on Tea.',
      'agreement signed: Alpha Beta, Gamma Theta',
    ],
    [
      'Kenyan Trade Minister Alpha Beta met Ugandan Trade Minister Gamma Theta in Nairobi on Tuesday. The meeting concluded with the signing of a series of agreements on tea.',
      'agreement signed: ',
    ],
    [
      'Kenyan Trade Minister Alpha Beta received in Nairobi on Tuesday Ugandan Trade Minister Gamma Theta. They spoke of coffee. At a ceremony that followed, Her Excellency and her guest put their signatures to a memorandum on tea.',
      'mou signed: Alpha Beta, Gamma Theta',
    ],
    [
      "Kenyan Trade Minister Alpha Beta met Ugandan Trade Minister Gamma Theta in Nairobi on Tuesday. Theta put his signature next to Beta's on a memorandum on tea.",
      'mou signed: Alpha Beta, Gamma Theta',
    ],
  ])('%s', (text, expected) => expect(signed(text)).toContain(expected));
});
