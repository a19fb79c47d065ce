/** "We'll send coaches", "they're going to build": modal words that speakers draw together with who acts. */
import { matchesOf } from '../text/matches.ts';
import { isAction, type Trigger } from './triggers.ts';

const MAY_BE = /['’](?:ll|re|s) /;
const CONTRACTED =
  /(?<=\b(?:[Ww]e|[Tt]hey|[Hh]e|[Ss]he))['’](?<word>ll|re going to|s going to) (?:also |now |soon )?(?=(?<verb>\p{Ll}[\p{L}-]+))/gu;

/** Where such words stand, in order. */
export const contracted = (text: string): Trigger[] =>
  MAY_BE.test(text)
    ? matchesOf(CONTRACTED, text)
        .filter(({ groups }) => isAction(groups?.verb ?? ''))
        .map(({ index, 0: found, groups }) => ({
          form: 'modal',
          modality: 'will',
          start: index,
          after: index + found.length,
          word: groups?.word === 'll' ? 'will' : 'are going to',
        }))
    : [];
