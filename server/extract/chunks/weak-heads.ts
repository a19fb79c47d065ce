import { phraseAt, type Reading } from './reading.ts';
import { isHolder } from './title-asides.ts';

/** Heads of titles that are everyday words: in lower case they are offices only with a body or a field beside them. */
export const WEAK: ReadonlySet<string> = new Set(
  `boss, counsel, mediator, head, chief, member, chair, leader, deputy, judge, secretary, administrator, coordinator, negotiator, director, representative, commander, speaker, dean, controller, co-chair, chairman, chairwoman, chairperson, commissioner general, inspector general, superintendent, commissioner, envoy, deputy speaker, rapporteur, principal, patron, curator, imam, treasurer, registrar, provost, lawmaker, legislator, manager, owner, founder, co-founder, clerk, ruler, general manager, vice-chairman, vice chairman, co-chairs, keeper, warden, custodian, steward, conservator, archivist, librarian, delegate, moderator, abbot, conductor, choreographer, matron, chaplain, bursar, proctor, magistrate, sheriff, bailiff, coroner, liaison officer, information officer, press officer, media officer, protocol officer, desk officer, political officer, economic officer, public information officer, immigration officer, customs officer, station head, unit head, section head, office head, service head, department head, department chair, group leader, faction leader, group head, group president, project leader, line manager, site manager, branch manager, alternate director, legal counsel, news editor, lead author, sector head, captain general, paramount chief`.split(
    /,\s+/,
  ),
);

/** "Kenya Airways chairman X", "the UNICEF representative, X": between the end of a body's name and a person's. */
export function leadsBefore(reading: Reading, start: number, to: number, singular: string): boolean {
  const { tokens, keys, lexicon, from } = reading;
  // "A judge in Abuja, N, freed them".
  if (
    /^(?:a|an|the)$/.test(keys[start - 1] ?? '') &&
    keys[to] === ',' &&
    keys.lastIndexOf('in', to - 1) > start &&
    isHolder(reading, to)
  )
    return true;
  if (start <= from || !(lexicon.leadsBody.has(singular) || lexicon.leadsFirm.has(singular))) return false;
  const last = keys[start - 1] === ')' ? start - 2 : start - 1;
  // "Café owner N was less poetic": at the head of a sentence a capital says nothing.
  if (/^(?:owner|founder|co-founder|manager)$/.test(singular) && last === from && !tokens[last]?.look.acronym)
    return false;
  const set = keys[to] === ',';
  const [word, name] = [tokens[last], tokens[set ? to + 1 : to]];
  if (last < from || word?.look.name !== true || name?.look.name !== true) return false;
  // "Georgia's Border Guard Department chief, Lt. Gen. N": set off before a form of address.
  if (set && word.text.length > 2 && phraseAt(reading, lexicon.honorifics, to + 1)) return true;
  // Set off by a comma only behind letters, and before two words of a name.
  return set
    ? word.text.length > 1 && word.text === word.text.toUpperCase() && tokens[to + 2]?.look.name === true
    : word.text.length > 2 || phraseAt(reading, lexicon.known, last) !== null;
}

/** "the first chairperson", "its second president": beside a head that no ordinal belongs to, as it does to "first secretary". */
export const isOrdinal = ({ keys, marks, lexicon }: Reading, at: number): boolean =>
  ORDINALS.has(keys[at] ?? '') &&
  /^(?:the|its|our|whose)$/.test(keys[at - 1] ?? '') &&
  ((marks[at + 1] ?? 0) & lexicon.offices.mark) !== 0 &&
  !/^(?:secretary|deputy|vice(?:-.+)?|lady|minister|lord|officer|counsellor|assistant|sea)$/.test(keys[at + 1] ?? '');
const ORDINALS = new Set(['first', 'second', 'third', 'fourth', 'fifth']);

/** "commander of the other": of one of two bodies named before. */
export const pointsAtOne = ({ keys }: Reading, at: number): boolean =>
  keys[at] === 'of' && keys[at + 1] === 'the' && /^(?:latter|former|one|other)$/.test(keys[at + 2] ?? '');
