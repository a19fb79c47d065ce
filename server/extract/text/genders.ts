/** Which persons a text speaks of as "she" or "he": by a form of address, or a pronoun that can mean nobody else. */

import type { SourceDocument } from '../../model/document.ts';
import type { Ref } from '../../model/factsheet.ts';
import type { Draft, DraftMention } from '../draft.ts';
import { once } from '../once.ts';
import { matchesOf } from './matches.ts';

export type Gender = 'she' | 'he';

const SHE =
  /\b(?:Ms|Mrs|Miss|Mme|Madam|Madame|Sister|Queen|Princess|Lady|Dame|Baroness|Sheikha|Shaikha|Señora|Sra|Begum|Smt|Daw|[Cc]hairwoman|[Ss]pokeswoman|[Cc]ongresswoman|[Ff]oreign [Ss]ecretary Ms)\.? (?:(?:Dr|Hon|Prof|H\.E)\.? )?$/u;
const HE =
  /\b(?:Mr|Sir|Lord|King|Prince|Sheikh|Shaikh|Sayyid|Monsieur|Brother|Father|Emir|Sultan|Baron|Señor|Sr|[Cc]hairman|[Ss]pokesman)\.? (?:(?:Dr|Hon|Prof|Eng|H\.E)\.? )?$/u;
const SAID =
  /^,? (?:said|says|told [^,;.]{1,30}|added|stressed|noted|announced|stated|promised|explained|recalled)(?: that)? (?<who>she|he)\b/u;
const PEER = /\b(?<whose>his|her) (?:\p{L}+ )?(?:counterpart|colleague|host|guest|opposite number|peer)\b/gu;

/** Persons to the pronoun by which the text speaks of them; those of whom it does not tell are left out. */
export function gendersOf({ document, mentions, sentences }: Draft): ReadonlyMap<Ref, Gender> {
  const { text } = document;
  const found = new Map<Ref, Gender>();
  const named = mentions.filter(({ kind, form }) => kind === 'person' && form === 'name');
  for (const { ref, start, end } of named) {
    const before = text.slice(Math.max(0, start - 30), start);
    if (SHE.test(before)) found.set(ref, 'she');
    else if (HE.test(before)) found.set(ref, 'he');
    const who = SAID.exec(text.slice(end, end + 60))?.groups?.who;
    if (who) found.set(ref, who as Gender);
  }
  let first = 0;
  for (const match of peersIn(document)) {
    while (first < named.length && match.index - (named[first]?.end ?? 0) >= NEAR) first++;
    const before: DraftMention[] = [];
    for (let at = first; at < named.length; at++) {
      const one = named[at] as DraftMention;
      if (one.end > match.index) break;
      if ((sentences[one.sentence]?.end ?? 0) > match.index) before.push(one);
    }
    const [only] = new Set(before.map(({ ref }) => ref));
    if (only && before.every(({ ref }) => ref === only) && !found.has(only))
      found.set(only, match.groups?.whose === 'her' ? 'she' : 'he');
  }
  return found;
}
/** Each "her counterpart" of a text: sought once, for what is named beside them is found in several steps. */
const peersIn = once(({ text }: SourceDocument): readonly RegExpExecArray[] => matchesOf(PEER, text));

/** Most characters between a name and "her counterpart". */
const NEAR = 160;
