/** Points written as headlines are: "Saudi Arabia to open a visa office in Surabaya". */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import { actorOf } from './agents.ts';
import { isAction } from './triggers.ts';

const ACT = /^(?:The )?(?<who>[^,;:."]{2,60}?) (?:also )?to (?=(?<verb>[\p{Ll}-]+) )/u;

/** Who is to act, and the offset at which the act begins; null where a point is written otherwise. */
export function actToCome(view: SentenceView): { readonly by: readonly Ref[]; readonly after: number } | null {
  const match = ACT.exec(view.text);
  if (!match?.groups || !isAction(match.groups.verb ?? '')) return null;
  const end = match[0].indexOf(match.groups.who ?? '') + (match.groups.who?.length ?? 0);
  const ends = (range: { readonly end: number }) => range.end - view.at === end;
  const group = view.groups.find(ends);
  if (group) return { by: group.refs, after: match[0].length };
  const actor = view.mentions.find((mention) => mention.form !== 'adjective' && ends(mention));
  const ref = actor && actorOf(view, actor);
  return ref ? { by: [ref], after: match[0].length } : null;
}
