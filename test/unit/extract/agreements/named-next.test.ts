/** Who signed and who is bound, told by the sentences around: the next one, the last person spoken of, what was taken up. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { bound, boundNow, signed } from './reading.ts';

const BOTH = 'Alpha Beta, Gamma Theta';
const THREE = 'Alpha Beta, Gamma Theta, Sigma Omega';

describe('who signed, named in the next sentence', () => {
  it.each([
    [
      'In Entebbe the heads of state of Kenya, Uganda and Rwanda signed a convention on the lake. Alpha Beta, Gamma Theta and Sigma Omega then released fish.',
      `treaty signed: ${THREE}`,
    ],
    [
      'In Entebbe the heads of state of Kenya, Uganda and Rwanda signed a convention on the lake. Alpha Beta and Gamma Theta then released fish.',
      'treaty signed: ',
    ],
    [
      'The transport ministers of Kenya and Uganda signed a treaty on roads on Friday. They were Alpha Beta of Kenya and Gamma Theta of Uganda.',
      `treaty signed: ${BOTH}`,
    ],
    [
      'For Kenya, the minister who put his signature was Alpha Beta; Gamma Theta of Uganda co-signed. The fifth work programme runs to 2028.',
      `plan signed: ${BOTH}`,
    ],
    [
      'The premiers of Kenya and Uganda put into effect three protocols to the pact of 2020. Alpha Beta of Kenya and Gamma Theta of Uganda signed the papers on Friday.',
      `protocol signed: ${BOTH}`,
    ],
    [
      'Kenya and Uganda signed a treaty on roads on Friday. Alpha Beta did so for the former, Gamma Theta for the latter.',
      `treaty signed: ${BOTH}`,
    ],
    [
      'Kenya and Uganda sealed a pact on ports in Kampala on Friday, television showing ministers Alpha Beta and Gamma Theta swapping folders after signing.',
      `agreement signed: ${BOTH}`,
    ],
    [
      'Energy Minister Alpha Beta of Kenya was in Kampala for three days. On Monday Beta met President Delta Lambda of Uganda. On Friday he called on Works Minister Gamma Theta of Uganda. The two ministers put their signatures to a memorandum on dams.',
      `mou signed: ${BOTH}`,
    ],
  ])('%s', (text, expected) => expect(signed(text)).toContain(expected));
});

describe('who is bound', () => {
  it.each([
    [
      'Alpha Beta of Kenya, Gamma Theta of Uganda and Sigma Omega of Rwanda met in Kampala on Tuesday. Adopted without a vote, the Kampala Road Map on Rivers commits its authors to share data.',
      'Kampala Road Map on Rivers, adopted: Kenya, Rwanda, Uganda',
    ],
    [
      'Alpha Beta of Kenya, Gamma Theta of Uganda and Sigma Omega of Rwanda met in Kampala on Tuesday. The Kampala Declaration on Rivers, to which the ministers gave their assent on the last day, runs to five pages.',
      'Kampala Declaration on Rivers, adopted: Kenya, Rwanda, Uganda',
    ],
    [
      'Alpha Beta of Kenya, Gamma Theta of Uganda and Sigma Omega of Rwanda met in Kampala on Tuesday. They recalled the Great Lakes Protocol signed in Kigali on 24 January 2017 and regretted the delay in its ratification.',
      'Great Lakes Protocol, in-force: Kenya, Rwanda, Uganda',
    ],
  ])('%s', (text, expected) => expect(boundNow(text)).toContain(expected));

  it('agencies that stand side by side elsewhere are not bound by a joint statement', () =>
    expect(
      bound(
        'Minister Alpha Beta of Kenya met Minister Gamma Theta of Uganda in Kampala on Tuesday. Their bargain is laid down in a joint statement made public last night. Drafting was left to the Kenya Meteorological Agency and the Uganda Statistics Agency.',
      ),
    ).toContain('joint statement: Kenya, Uganda'));
});
