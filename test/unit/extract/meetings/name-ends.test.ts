/** Where the name of an encounter ends. Names are placeholders. */
import { expect, test } from 'vitest';
import { draftOf } from '../reading-of.ts';

test.each([
  [
    'before what was done besides',
    'Minister Alpha Beta of Peru paid a courtesy call on Vice President Gamma Theta and laid a wreath on Monday.',
    'courtesy call on Vice President Gamma Theta',
  ],
  [
    'behind the second of two subjects',
    'Minister Alpha Beta of Peru attended the conference on fish and forests in Lima on Monday.',
    'conference on fish and forests',
  ],
])('%s', (_, text, name) => expect(draftOf(text).meetings.map((each) => each.name)).toContain(name));
