/** Bodies named by letters alone that what stands around them tells: "HEC Chairman Dr X", "Cambodia's NACD will train officers". */
import { NO_BODY } from './acronym-firms.ts';
import { bodyChunk, type FoundBody } from './body-chunk.ts';
import type { Chunk } from './chunks.ts';
import { isCapital, type Reading } from './reading.ts';
import { titleAt } from './titles.ts';

/** What a body does, right behind its name. */
const DOES =
  /^(?:said|signed|agreed|announced|hosted|received|held|met|plans|joined|attended|trained|donated|provides|provided|offered|undertook|pledged)$/;

const WILL_DO =
  /^(?:train|send|provide|build|fund|host|lend|supply|help|support|share|offer|finance|sign|open|run|join|second|assist|publish|deliver)$/;

/** "Cambodia's NACD will train officers": letters that a state has and that act. */
export function acronymOfState(reading: Reading, at: number, before: readonly Chunk[]): FoundBody | null {
  const [owner, mark] = [before[before.length - 2], before[before.length - 1]];
  if (owner?.kind !== 'country' || owner.form === 'adjective' || mark?.kind !== 'word' || mark.key !== "'s")
    return null;
  if (!/^\p{Lu}{3,7}$/u.test(reading.tokens[at]?.text ?? '') || reading.headline) return null;
  const next = reading.keys[at + 1] ?? '';
  if (NO_BODY.test(reading.tokens[at]?.text ?? '')) return null;
  const acts =
    DOES.test(next) ||
    (next === 'will' && WILL_DO.test(reading.keys[at + 2] ?? '')) ||
    /^(?:and|to|in|on|for|with|by|,|\.|;|\)|has|is|was|were|would|exchanged)$/.test(next);
  return acts ? bodyChunk(reading, at, at + 1, 'agency', [owner.iso2]) : null;
}

/** "HEC Chairman Dr X": an acronym whose head stands right after it. */
export function acronymBefore(reading: Reading, at: number): FoundBody | null {
  if (!reading.tokens[at]?.look.acronym || at + 2 >= reading.to || reading.headline) return null;
  const title = titleAt(reading, at + 1);
  // "NIIED President N", too.
  if (
    !title ||
    (title.chunk.head.type !== 'body' && !/^(?:president|permanent secretary)$/.test(title.chunk.head.singular)) ||
    title.chunk.of ||
    title.chunk.field ||
    title.chunk.countries.length
  )
    return null;
  const name = reading.keys[title.to] === ',' ? title.to + 1 : title.to;
  // "N, the HEC Chairman, signed": beside a name before it.
  const aside = /^[,.;)]$/.test(reading.keys[title.to] ?? '') && isAside(reading, at);
  if (!(aside || isCapital(reading, name)) || !reading.lexicon.leadsBody.has(title.chunk.head.singular)) return null;
  return bodyChunk(reading, at, at + 1, 'other', []);
}

/** "Alpha told PAP", "told The Peninsula that …": the agency or the newspaper that somebody spoke to, by its letters or with its article. */
export function toldTo(reading: Reading, at: number): FoundBody | null {
  if (reading.keys[at - 1] !== 'told' || reading.headline) return null;
  const text = reading.tokens[at]?.text ?? '';
  if (/^\p{Lu}{3,6}$/u.test(text))
    return NO_BODY.test(text) || !GOES_ON.test(reading.keys[at + 1] ?? '.')
      ? null
      : bodyChunk(reading, at, at + 1, 'other', []);
  if (text !== 'The') return null;
  let to = at + 1;
  while (to < at + 4 && isCapital(reading, to)) to++;
  return to > at + 1 && to < at + 4 ? bodyChunk(reading, at, to, 'other', []) : null;
}

/** What may stand behind whoever was told something. */
const GOES_ON =
  /^(?:that|how|why|when|of|about|it|he|she|they|there|the|on|in|at|by|before|after|afterwards|later|yesterday|[,.;:"”])$/;

/** Whether a token stands behind a name, a comma and the article. */
const isAside = ({ keys, tokens }: Reading, at: number): boolean => {
  const comma = keys[at - 1] === 'the' ? at - 2 : at - 1;
  return keys[comma] === ',' && tokens[comma - 1]?.look.name === true && tokens[comma - 2]?.look.name === true;
};
