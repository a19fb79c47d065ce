/** "A pledged to open the port, and B to drop the toll": the second act, told without its verb. */
import type { Ref } from '../../model/factsheet.ts';
import { matchesOf } from '../text/matches.ts';
import type { SentenceView } from '../text/view.ts';
import { actorOf } from './agents.ts';
import { isAction } from './triggers.ts';

const NEXT =
  /(?:,|;)(?: and| while| whereas)? (?:the )?(?=\p{Lu})(?<who>[^,;]{2,60}?) (?:in turn |also )?to (?=(?<verb>[\p{L}-]+) )/gu;

/** "and the former to ease the return of families". */
const FORMER =
  /(?:,? (?:and|while|whereas)|[,;]) the (?:former|latter|second|other) (?:in turn |also )?to (?=(?<verb>[\p{L}-]+) )/u;

export interface OtherAct {
  /** Where the first act ends. */
  readonly cut: number;
  /** Where the second begins. */
  readonly start: number;
  readonly refs: readonly Ref[];
}

/** The act of another between two offsets of a sentence; null where none is told. */
export function otherAct(view: SentenceView, text: string, from: number, end: number): OtherAct | null {
  const stretch = text.slice(from, end);
  const pair = stretch.includes(' the ') ? FORMER.exec(stretch) : null;
  if (pair && isAction(pair.groups?.verb ?? '')) {
    const at = from + pair.index + pair[0].indexOf('the ');
    const actor = view.mentions.find(
      ({ kind, form, start }) => (kind === 'person' || form === 'reference') && Math.abs(start - view.at - at) <= 4,
    );
    if (actor) return { cut: from + pair.index, start: from + pair.index + pair[0].length, refs: [actor.ref] };
  }
  if (!stretch.includes(', ') && !stretch.includes('; ')) return null;
  for (const match of matchesOf(NEXT, stretch)) {
    const { who = '', verb = '' } = match.groups ?? {};
    if (!isAction(verb) || match.index < 4) continue;
    const start = from + match.index + match[0].length;
    const at = from + match.index + match[0].indexOf(who);
    // The whole of what stands there is one that acts.
    const actor = view.mentions.find(
      ({ kind, ref, form, start: begin, end: stop }) =>
        (kind !== 'place' || view.seats.has(ref)) &&
        form !== 'adjective' &&
        (begin - view.at <= at + 4 || /^(?:the )?\p{Lu}[\p{L} ]{2,24}'s? $/u.test(text.slice(at, begin - view.at))) &&
        begin - view.at >= at &&
        stop - view.at === at + who.length,
    );
    const ref = actor && actorOf(view, actor);
    if (ref) return { cut: from + match.index, start, refs: [ref] };
  }
  return null;
}
