/** Who pays a visit. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

describe('a visit', () => {
  test.each([
    [
      'is the guest’s, whosever invitation ends the sentence',
      'Foreign Minister Alpha Beta of Peru began a visit to Chile on Thursday at the invitation of Health Minister Gamma Theta.',
      'visit held 2024-05-16: Alpha Beta',
    ],
    [
      'to a state whose name has its form in it',
      'Foreign Minister Alpha Beta of Peru began a visit to the Republic of Chile on Thursday and was welcomed by Health Minister Gamma Theta.',
      'visit held 2024-05-16: Alpha Beta',
    ],
    [
      'of a delegation without names is that of its body',
      'A delegation of the Ministry of Health of Peru arrived in Santiago on Thursday for a visit.',
      'visit held 2024-05-16: Ministry of Health',
    ],
    [
      'by somebody is his',
      'The visit to Chile by Foreign Minister Alpha Beta of Peru began on Thursday.',
      'visit held 2024-05-16: Alpha Beta',
    ],
  ])('%s', (_, text, line) => {
    expect(met(text).filter((each) => each.startsWith('visit'))).toEqual([line]);
  });
});
