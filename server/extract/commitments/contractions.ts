/** "We'll send coaches", "they're going to build": modal words that speakers draw together with who acts. */
import { matchesOf } from '../text/matches.ts';
import type { CutText } from '../words/cut.ts';
import { Gate } from '../words/gate.ts';
import { isAction, type Trigger } from './triggers.ts';

const GATE = new Gate(/^(?:ll|going)$/);
const CONTRACTED =
  /['’](?<=\b(?:[Ww]e|[Tt]hey|[Hh]e|[Ss]he)['’])(?<word>ll|re going to|s going to) (?:also |now |soon )?(?=(?<verb>\p{Ll}[\p{L}-]+))/gu;

/** Where such words stand, in order. */
export const contracted = (words: CutText): Trigger[] =>
  GATE.opens(words)
    ? matchesOf(CONTRACTED, words.text)
        .filter(({ groups }) => isAction(groups?.verb ?? ''))
        .map(({ index, 0: found, groups }) => ({
          form: 'modal',
          modality: 'will',
          start: index,
          after: index + found.length,
          word: groups?.word === 'll' ? 'will' : 'are going to',
        }))
    : [];
