/** What is bought, lent, awarded, struck or listed, and between whom. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { bound, boundNow, signed } from './reading.ts';

describe('parties of what is traded', () => {
  it.each([
    [
      'Sinohydro won a contract to build the dam from the Kenyan Ministry of Water.',
      'contract to build the dam: Ministry of Water, Sinohydro',
    ],
    [
      'The Kenyan Ministry of Water awarded the contract for the dam to Sinohydro.',
      'contract for the dam: Ministry of Water, Sinohydro',
    ],
    [
      'The contract for the dam was awarded to Sinohydro by the Kenyan Ministry of Water.',
      'contract for the dam: Ministry of Water, Sinohydro',
    ],
    [
      'The World Bank will lend Kenya $200 million under a loan agreement signed on Monday by Finance Minister Alpha Beta and country director Gamma Theta.',
      'loan agreement: Kenya, World Bank',
    ],
  ])('%s', (text, expected) => expect(bound(text)).toContain(expected));

  it('takes nobody for a buyer because something is done in his country', () => {
    expect(bound('The World Bank provided relief in Kenya under a water agreement.')).not.toContain(
      'water agreement: Kenya, World Bank',
    );
  });
});

describe('what is agreed without signature', () => {
  it.each([
    ['Kenya and Uganda struck a deal on power lines on Tuesday.', 'deal on power lines, adopted: Kenya, Uganda'],
    [
      'IMF staff and Kenya have reached a staff-level agreement on the third review.',
      'staff-level agreement on the third review, adopted: IMF, Kenya',
    ],
    [
      "Meeting in Kampala, the East African Community's foreign ministers adopted a protocol on free movement.",
      'protocol on free movement, adopted: East African Community',
    ],
    [
      'Kenya Rural Roads Authority and Uganda National Roads Authority confirmed their intention to sign a memorandum on bridges.',
      'memorandum on bridges, proposed: Kenya Rural Roads Authority, Uganda National Roads Authority',
    ],
    [
      'They directed the Kenya Rural Roads Authority and the Uganda National Roads Authority to conclude, by June, a framework agreement on bridges.',
      'framework agreement on bridges, proposed: Kenya Rural Roads Authority, Uganda National Roads Authority',
    ],
    [
      'Kenya Rural Roads Authority and Uganda National Roads Authority: a protocol on bridges was agreed by letter.',
      'protocol on bridges, in-force: Kenya Rural Roads Authority, Uganda National Roads Authority',
    ],
    [
      'Under a memorandum signed on Tuesday, the Kenya Medical Research Institute and Makerere University will share data.',
      'memorandum, signed: Kenya Medical Research Institute, Makerere University',
    ],
    [
      'Under a memorandum signed with Makerere University on Tuesday, the Kenya Medical Research Institute will share data.',
      'memorandum, signed: Kenya Medical Research Institute, Makerere University',
    ],
    [
      'The memorandum of 2019 with Makerere University was renewed by the Kenya Medical Research Institute.',
      'memorandum of 2019, in-force: Kenya Medical Research Institute, Makerere University',
    ],
    [
      'The museum is paid for by the African Development Bank under a loan contract which it concluded with Benin in 2019.',
      'loan contract, in-force: African Development Bank, Benin',
    ],
    [
      'In a joint communique, which the three adopted the same evening, it is laid down that Kenya, Uganda and Tanzania will share lists.',
      'joint communique, adopted: Kenya, Tanzania, Uganda',
    ],
    [
      'Under a contract initialled this week, the Kenya Power Company shall deliver forty trams to Sinohydro.',
      'contract, signed: Kenya Power Company, Sinohydro',
    ],
    ['Kenya signed up to the Convention on Cluster Munitions.', 'Convention on Cluster Munitions, signed: Kenya'],
    [
      'President Alpha Beta of Kenya met President Gamma Theta of Uganda. A joint communique said trade would grow.',
      'joint communique, adopted: Kenya, Uganda',
    ],
  ])('%s', (text, expected) => expect(boundNow(text)).toContain(expected));

  it('finds no deal where something else is reached or won', () => {
    expect(boundNow('The team reached its target. Kenya won a seat on the council and a plan was made.')).toEqual([]);
  });
});

describe('who signed, by noun and number', () => {
  const TWO = "Kenya's Foreign Minister Alpha Beta and Uganda's Foreign Minister Gamma Theta";
  it.each([
    [`Among the first to sign the convention on mines were ${TWO}.`, 'treaty signed: Alpha Beta, Gamma Theta'],
    ['Minister Alpha Beta of Kenya was the first to sign the treaty on mines.', 'treaty signed: Alpha Beta'],
    [
      'The protocol on fish carries two signatures, that of Minister Alpha Beta of Kenya and that of Minister Gamma Theta of Uganda.',
      'protocol signed: Alpha Beta, Gamma Theta',
    ],
    [
      'Two papers were signed in Kampala:\n\n- Minister Alpha Beta of Kenya and Minister Gamma Theta of Uganda: a work plan on a science centre;\n- Kenya and Uganda: a protocol on stock.',
      'plan signed: Alpha Beta, Gamma Theta',
    ],
  ])('%s', (text, expected) => expect(signed(text)).toContain(expected));
});
