/** Words for an office that are a form of address where they stand between an office and a name: "Foreign Minister Chief X". */
import type { Chunk } from './chunks.ts';
import { isCapital, phraseAt, type Reading } from './reading.ts';

/** Index after an office's word that only addresses the name behind it; 0 where none stands at a token. */
export function rankAt(reading: Reading, at: number, before: readonly Chunk[]): number {
  const key = reading.keys[at] ?? '';
  if (!isCapital(reading, at) || !OFFICES.test(key)) return 0;
  const to = key === 'inspector' && reading.keys[at + 1] === 'general' ? at + 2 : at + 1;
  // "Commander (Rtd.) N": a rank that somebody had.
  if (key === 'commander' && reading.keys[to] === '(' && /^(?:rtd|retd|retired)\.?$/.test(reading.keys[to + 1] ?? ''))
    return to;
  const last = before[before.length - 1];
  const comma = last?.kind === 'word' && last.key === ',';
  const office = comma ? before[before.length - 2] : last;
  if (office?.kind !== 'title' && !(comma && office?.kind === 'word' && office.key === ')')) return 0;
  // "police chief Inspector General N".
  const direct = key === 'chief' || (to > at + 1 && /chief$/i.test(reading.keys[at - 1] ?? ''));
  const setOff = key === 'chief' || key === 'commander';
  // "the Commander of the National Police, Commissioner N": of those who have ranks.
  const ranked = comma && RANKED.test(reading.text.slice(start(before), reading.tokens[at]?.start ?? 0));
  if (!(comma ? setOff || ranked : direct)) return 0;
  return isCapital(reading, to) && !phraseAt(reading, reading.lexicon.offices, to) ? to : 0;
}

/** Where the last office before begins. */
const start = (before: readonly Chunk[]): number => before.findLast(({ kind }) => kind === 'title')?.start ?? 0;

const OFFICES = /^(?:chief|commander|commissioner|superintendent|inspector|brigadier|controller|delegate)$/;
const RANKED =
  /\b(?:[Pp]olice|[Cc]ustoms|[Gg]uard|[Ff]orces?|[Gg]endarmerie|[Ii]mmigration|[Pp]risons?|[Cc]orrectional|[Ff]ire|[Ss]ecurity)\b/;
