/** "Kenya will widen the road, Uganda rebuild the weighbridge and both staff the post": what others do behind a modal word that is not said again. */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import { actorOf } from './agents.ts';
import type { OtherAct } from './elliptic.ts';
import { isAction } from './triggers.ts';

const BEFORE = /(?:,|;)(?: and| while| whereas)? (?:the )?$/u;
const VERB = /^(?: \([^)]{1,14}\))? (?:in turn |also |for its part )?(?=(?<verb>\p{Ll}[\p{L}-]+) (?!and\b|or\b|of\b))/u;
/** "will send two hundred men, and Uganda sixty", "will lend 3 million dollars, and the bank 5 million": how much, and the verb is that of the first. */
const HOW_MUCH =
  '(?:[$€£]? ?\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{Ll}+teen|\\p{Ll}+ty(?:-\\p{Ll}+)?|a (?:hundred|thousand|million|dozen|third|quarter|half)|half)\\b';
const AMOUNT = new RegExp(
  `^(?: \\([^)]{1,14}\\))?,? (?=${HOW_MUCH})(?!${HOW_MUCH} (?:times|miles|days|years|weeks|months|hours|kilometres|metres)\\b)(?![^;]*? (?:will|would|shall|is|are|has|have|was|were) )`,
  'u',
);
const COUNTED = new RegExp(`(?<![\\p{L}\\d])${HOW_MUCH}`, 'u');
/** "and the customs services of both staff the post". */
const BOTH =
  /(?:,|;)(?: and| while)? (?<who>(?:the (?:[\p{Ll}-]+ ){1,3}of )?(?:both|the two))(?: (?:sides|countries|states|of them))? (?:jointly )?(?=(?<verb>\p{Ll}[\p{L}-]+) )/u;

/**
 * The acts of others between two offsets of a sentence, in order, behind the verb of the first, who is `acting`. A verb of
 * one that has no "s" says that the modal word is meant.
 */
export function gappedActs(
  view: SentenceView,
  text: string,
  from: number,
  end: number,
  acting: readonly Ref[],
): readonly OtherAct[] {
  const stretch = text.slice(from, end);
  if (!stretch.includes(', ') && !stretch.includes('; ')) return [];
  const found = view.mentions.flatMap((actor): OtherAct[] => {
    const at = actor.start - view.at;
    const after = actor.end - view.at;
    if (at < from + 4 || after >= end || actor.form === 'adjective') return [];
    const joint = BEFORE.exec(text.slice(from, at));
    const amount = joint && acting.length ? AMOUNT.exec(text.slice(after, end)) : null;
    if (joint && amount && COUNTED.test(text.slice(from, from + joint.index))) {
      const other = actorOf(view, actor);
      return other && !acting.includes(other)
        ? [{ cut: from + joint.index, start: after + amount[0].length, refs: [other] }]
        : [];
    }
    const act = joint && VERB.exec(text.slice(after, end));
    const verb = act?.groups?.verb ?? '';
    const ref = joint && act && !verb.endsWith('ing') && isAction(verb) ? actorOf(view, actor) : undefined;
    return ref && joint && act ? [{ cut: from + joint.index, start: after + act[0].length, refs: [ref] }] : [];
  });
  const both = acting.length === 1 ? BOTH.exec(stretch) : null;
  const refs = [...new Set([...acting, ...found.flatMap((one) => one.refs)])];
  if (both && isAction(both.groups?.verb ?? '') && refs.length === 2) {
    const start = from + both.index + both[0].indexOf(both.groups?.who ?? '');
    found.push({
      cut: from + both.index,
      start: both.groups?.who?.includes(' of ') ? start : from + both.index + both[0].length,
      refs,
    });
  }
  return found.sort((a, b) => a.cut - b.cut);
}
