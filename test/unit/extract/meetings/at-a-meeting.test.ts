/** Who was at what is told by where "they" or "it" was, or by the opportunity that somebody took. Names are placeholders. */
import { expect, test } from 'vitest';
import { met } from './reading.ts';

test.each([
  [
    'at a meeting they agreed',
    'Ministers Alpha Beta of Ghana and Gamma Theta of Togo have a plan. At a meeting in Paga, on the border, on Tuesday, they agreed that traders would buy at two markets.',
    'talks held 2024-05-14: Alpha Beta, Gamma Theta',
  ],
  [
    'the session that sat was chaired',
    "The Committee, which sat in Suva from 2 to 4 May, was chaired by Fiji's Alpha Beta.",
    'conference held 2024-05-02/2024-05-04: Alpha Beta',
  ],
  [
    'a delegation met, and so did who led it',
    'A delegation led by Deputy Minister Alpha Beta of Iraq spent three days in Ankara, where it met Turkish Deputy Minister Gamma Theta on Monday.',
    'talks held 2024-05-13: Alpha Beta, Gamma Theta',
  ],
  [
    'the opportunity to call was taken',
    'Health Minister Alpha Beta of Uganda was in Kigali on Monday and took the opportunity to call on her Rwandan colleague, Gamma Theta.',
    'call held 2024-05-13: Alpha Beta, Gamma Theta',
  ],
  [
    'a minister came when something was agreed',
    'When Foreign Minister Alpha Beta of Russia came to Harare in March, he agreed to open a consulate.',
    'visit held 2024-03: Alpha Beta',
  ],
])('%s', (_, text, expected) => {
  expect(met(text)).toContain(expected);
});
