/** Who signed as co-chair or head, and instruments called by their kind alone: "the second one". Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { signed, TWO, told } from './reading.ts';

describe('signed by the part that they had', () => {
  it.each([
    'The Kenyan-Ugandan Commission met in Kampala on Tuesday. Co-chairmen were Transport Minister Alpha Beta of Kenya and, for Uganda, Transport Minister Gamma Theta. It spoke of roads. The co-chairmen signed the protocol of the session.',
    'The commission met on Tuesday. "Trade is small," said its co-chair, Kenyan Transport Minister Alpha Beta. His opposite number, Ugandan Transport Minister Gamma Theta, agreed. The co-chairs then signed a protocol.',
  ])('%s', (text) => expect(signed(text)).toEqual(['protocol signed: Alpha Beta, Gamma Theta']));
});

describe('an instrument that is called "one"', () => {
  it('is one of several where its subject is told', () => {
    const text = `${TWO} signed a protocol on transit. ${TWO} signed the second one, on customs.`;
    expect(signed(text)).toEqual([
      'protocol signed: Alpha Beta, Gamma Theta',
      'protocol signed: Alpha Beta, Gamma Theta',
    ]);
  });
  it('is none where it has no name of its own', () => {
    expect(told(`${TWO} signed an air services agreement, which replaces one dating from 1968.`)).toHaveLength(1);
  });
});

it('has the subject that is told behind a comma, to the end of the sentence', () => {
  expect(told(`${TWO} signed the first agreement, on wells in the north.`)).toHaveLength(1);
  expect(signed(`${TWO} signed veterinary certificates for the import of mutton.`)).toEqual([
    'other signed: Alpha Beta, Gamma Theta',
  ]);
  expect(signed(`${TWO} initialled the text of a convention on tax, which is now ready for signature.`)).toEqual([
    'treaty proposed: ',
  ]);
});
