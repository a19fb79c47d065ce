/** Whether a mention is of an instrument named before: by its kind, its years and the words of its subject. */

import { fold } from '../../model/ids.ts';
import type { InstrumentMention } from './mentions.ts';

const LITTLE = new Set(
  'the a an of on for in to and or with between by at their its new annual bilateral joint cooperation co-operation'.split(
    ' ',
  ),
);

/** Content words of a name, without its head. */
export const subjectWords = (mention: InstrumentMention): Set<string> =>
  new Set(
    (fold(mention.name.replace(mention.phrase.head, ' ')).match(/[\p{L}\d]+/gu) ?? []).filter(
      (word) => !LITTLE.has(word) && word.length > 2,
    ),
  );

export function sameInstrument(known: readonly InstrumentMention[], next: InstrumentMention): boolean {
  const first = known[0];
  if (!first) return false;
  const { phrase } = next;
  const sameKind = known.some((mention) => mention.phrase.kind === phrase.kind);
  const alike = sameKind || phrase.generic || known.every((mention) => mention.phrase.generic);
  if (!alike) return false;
  const years = known.map((mention) => mention.phrase.years).find((each) => each !== null) ?? null;
  if (years && phrase.years && years !== phrase.years) return false;
  if (describesOther(next)) return false;
  const proposed = (mention: InstrumentMention) => mention.status === 'proposed';
  if (phrase.bare) return phrase.definite && !phrase.plural && !standsForOlder(next) && (sameKind || phrase.generic);
  if (
    known.some((mention) => mention.view === next.view && mention.status === 'signed') &&
    next.status === 'signed' &&
    !phrase.bare
  )
    return false;
  const ours = subjectWords(next);
  const theirs = new Set(known.flatMap((mention) => [...subjectWords(mention)]));
  if (known.every((mention) => mention.phrase.bare)) return sameKind && phrase.definite && !known.some(proposed);
  const common = [...ours].filter((word) => theirs.has(word)).length;
  // "have a trade agreement for two more years. The … facilitation agreement for 2023-2024 was signed": news first told, then named.
  const vague = known.every(
    (mention) => mention.status === null && mention.phrase.years === null && !mention.phrase.proper,
  );
  const near = next.view.sentence.index - Math.max(...known.map((mention) => mention.view.sentence.index));
  if (vague && sameKind && phrase.definite && near <= 2 && (common > 0 || theirs.size < 3)) return true;
  if (!ours.size) return sameKind && phrase.definite && (!phrase.years || phrase.years === years);
  if (ours.size && common === ours.size) return phrase.definite || sameKind || phrase.years === years;
  if (theirs.size && common === theirs.size) return sameKind;
  return common >= 2 && common / Math.min(ours.size, theirs.size) >= 0.6;
}

/** "the memorandum signed in 2019": told from the one in hand by its date. */
const describesOther = (mention: InstrumentMention): boolean =>
  mention.status === 'in-force' && mention.date !== null && mention.phrase.years === null && mention.phrase.bare;
const standsForOlder = (mention: InstrumentMention): boolean => mention.status === 'in-force' && mention.date !== null;
