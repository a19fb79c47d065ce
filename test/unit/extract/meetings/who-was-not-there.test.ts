/** Those whom a sentence names and who were not there, and what it names and was no encounter. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { met } from './reading.ts';

describe('who was not there', () => {
  it.each([
    [
      'who had not been invited, nor the talks that are spoken of',
      'Minister Alpha Beta of Egypt met President Gamma Theta of Chad in Cairo on Monday. He said the meeting also dealt with the Israeli-Syrian peace talks and that President Delta Omega of Syria had not been invited.',
      ['talks held 2024-05-13: Alpha Beta, Gamma Theta'],
    ],
    [
      'who was expected and failed to arrive',
      'The meeting on Monday was attended by Presidents Alpha Beta of Uganda and Gamma Theta of Rwanda. Presidents Delta Omega of Zambia and Sigma Rho of Chad were expected to attend but failed to arrive.',
      ['talks held 2024-05-13: Alpha Beta, Gamma Theta'],
    ],
    [
      'those absent from a summit called off',
      'West African leaders called off a summit on Monday. Conference sources said the reason was the absence of most heads of state, including Nigerian leader Alpha Beta. Also absent were Gamma Theta and Delta Omega.',
      [],
    ],
    [
      'who tells of a meeting of two others, and whoever else a second clause tells of',
      'President Alpha Beta of Chad and President Gamma Theta of Togo spoke of fish, Minister Delta Omega of Chad said. The minister said the pair had met on Monday in Moscow and that acting President Sigma Rho of Russia had promised to help.',
      ['talks held 2024-05-13: Alpha Beta, Gamma Theta'],
    ],
    [
      'who invited, with his office and his form of address',
      'In response to an invitation by the Prime Minister of Peru, Mr. Alpha Beta, the Prime Minister of Chile, Gamma Theta, visited Lima on Monday.',
      ['visit held 2024-05-13: Gamma Theta'],
    ],
    [
      'no visit of those who met visiting men',
      "Commissioner Alpha Beta of Fiji met on Monday with visiting heads of Australia's security organisations.",
      ['talks held 2024-05-13: Alpha Beta'],
    ],
    [
      'but those of talks that a signing or a visit followed',
      'The expected signing follows high-level discussions between envoy Alpha Beta of Chad and Minister Gamma Theta of Togo.',
      ['talks held 2024-05: Alpha Beta, Gamma Theta'],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});
