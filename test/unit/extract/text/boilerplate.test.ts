import { describe, expect, it } from 'vitest';
import { isCaption, isFurniture } from '../../../../server/extract/text/boilerplate.ts';

describe('matter that is not the document’s own', () => {
  it.each([
    'Search',
    'Related news',
    'Photo: VNA',
    'By Staff Reporter',
    'Read more: border talks end',
    '© News Agency 2024',
    'All rights reserved.',
    '© 2024 Alpha Limited. All rights reserved. Republication of what Alpha has written, by framing or by other means, is not allowed without its consent.',
    'Redistribution of this text, in whole or in part, is expressly prohibited without the consent of those who wrote it and who own it.',
  ])('%s', (text) => expect(isFurniture(text, true)).toBe(true));

  it.each([
    'The search for the missing crew goes on.',
    'By Friday the ministers had agreed on a text.',
    'The two sides signed a memorandum of understanding.',
  ])('keeps: %s', (text) => expect(isFurniture(text, true)).toBe(false));
});

describe('captions', () => {
  it.each([
    'The minister speaks at the conference.',
    'Participating delegates join in a group photo.',
    'The two ministers shake hands after the signing ceremony.',
    'Minister of Public Security and Deputy Prime Minister of Laos.',
  ])('%s', (text) => expect(isCaption(text)).toBe(true));

  it.each([
    'The minister spoke at the conference, and the two sides agreed to meet again.',
    'The three parties agree to alternately organize the conference every year.',
    'Delegations will attend the next meeting in Hanoi.',
    'Alpha Beta, minister of energy, and Energy Minister Gamma Theta also took part in the talks.',
    'Foreign Minister Alpha Beta attended the talks in the capital.',
    'Alpha Beta visited the plant during the talks.',
  ])('keeps: %s', (text) => expect(isCaption(text)).toBe(false));
});
