import { describe, expect, it } from 'vitest';
import { draftOf, personsOf } from '../reading-of.ts';

const offices = (text: string): string[] => personsOf(draftOf(text));

describe('an everyday title that a body before it makes an office', () => {
  it.each([
    'He visited the National Museum of Kenya, whose director, Alpha Placeholder, received him.',
    'He visited the National Museum of Kenya, whose director Alpha Placeholder received him.',
    'The National Museum of Kenya was represented by its director, Alpha Placeholder.',
    'The National Museum of Kenya and its director, Alpha Placeholder, received him.',
  ])('%s', (text) => {
    expect(offices(text)).toEqual(['Alpha Placeholder (KE): director @ National Museum of Kenya']);
  });

  it('is none where nobody is named', () => {
    expect(offices('The National Museum of Kenya and its director, China said, received him.')).toEqual([]);
  });
});
