/** What others do beside an undertaking, told by participles: ", with Copenhagen bearing the costs", ", the Kenyan ministry paying for the study and Uganda lending the ship". */
import { matchesOf } from '../text/matches.ts';
import type { SentenceView } from '../text/view.ts';
import { actorOf } from './agents.ts';
import type { OtherAct } from './elliptic.ts';
import { isAction } from './triggers.ts';

const WITH_ACTING = /, with (?:the )?(?=\p{Lu})(?<who>[^,;]{2,60}?) (?=(?<verb>\p{Ll}+ing) )/gu;
const ACTING =
  /, (?:the )?(?=\p{Lu})(?<who>[^,;]{2,50}?) (?=(?<verb>(?!permitting|saying|adding|noting|ending|being|having)\p{Ll}+ing) (?:for |up |out |over )?(?:the|an?|its|their|all|half|most|\d|\p{Ll}))/gu;
const AND_ACTING =
  /,? and (?:with )?(?:the )?(?=\p{Lu})(?<who>[^,;]{2,50}?) (?=(?<verb>\p{Ll}+ing) (?:for |up |out |over )?(?:the|an?|its|their|all|half|most|\d|\p{Ll}))/gu;
/** "the Kenyan ministry", "the Ugandan side": known by whose it is. */
const ITS_BODY =
  /^ (?:side|ministry|government|party|company|firm|agency|authorities|navy|army|police|operator|team|half)$/u;

/** Those acts between two offsets of a sentence; a capital stands for its state. */
export function actsBeside(view: SentenceView, text: string, from: number, end: number): OtherAct[] {
  const stretch = text.slice(from, end);
  if (!stretch.includes('ing ') || !stretch.includes(', ')) return [];
  const found: OtherAct[] = [];
  for (const pattern of [WITH_ACTING, ACTING]) {
    const first = found.length ? undefined : actsOf(view, text, from, end, pattern)[0];
    if (first) found.push(first, ...actsOf(view, text, first.start, end, AND_ACTING));
  }
  return found;
}

function actsOf(view: SentenceView, text: string, from: number, end: number, pattern: RegExp): OtherAct[] {
  return matchesOf(pattern, text.slice(from, end)).flatMap((match): OtherAct[] => {
    const { who = '', verb = '' } = match.groups ?? {};
    if (!isAction(verb)) return [];
    const at = from + match.index + match[0].indexOf(who);
    const actor = view.mentions.find(
      ({ form, start, end: stop }) =>
        start - view.at >= at &&
        (form === 'adjective'
          ? start - view.at === at && ITS_BODY.test(text.slice(stop - view.at, at + who.length))
          : stop - view.at === at + who.length),
    );
    const ref = actor && actorOf(view, actor);
    return ref ? [{ cut: from + match.index, start: at + who.length + 1, refs: [ref] }] : [];
  });
}
