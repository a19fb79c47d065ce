/** "calls for Kenya to build a road and for Uganda to pay": what each is to do by an instrument. */
import type { SentenceView } from '../text/view.ts';
import { actorsIn, groupedIn } from './agents.ts';
import { made } from './made.ts';
import { isAction } from './triggers.ts';
import type { Undertaking } from './undertaking.ts';

/** What the words between two offsets, behind "for", lay upon whom they name; null where they name nobody. */
export function forActor(view: SentenceView, text: string, at: number, from: number, to: number): Undertaking[] | null {
  const act = / for $/u.test(text.slice(0, from)) ? FOR_ACTOR.exec(text.slice(from, to)) : null;
  if (!act || !isAction(act.groups?.verb ?? '')) return null;
  const verb = from + act[0].length;
  const by = groupedIn(view, from, verb) ?? actorsIn(view, from, verb);
  return by.length ? made(text, at, verb, 'calls for', by, to) : null;
}
const FOR_ACTOR = /^(?:the |both )?(?:[\p{L}'’.-]+ ){1,6}?to (?:also )?(?=(?<verb>\p{Ll}[\p{L}-]+) )/u;
