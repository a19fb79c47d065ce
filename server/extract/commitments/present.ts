/** A present tense that promises: "Under the deal, Namibia gets 200 buses", "Bhutan will deliver potatoes; Bangladesh waives the duty until 2025". */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import { made } from './made.ts';
import { isAction } from './triggers.ts';
import type { Undertaking } from './undertaking.ts';

/** "Under the deal, Namibia gets 200 buses, while Germany takes over the cost": a present tense that promises. */
export function present(view: SentenceView, text: string): Undertaking[] {
  const acts: { start: number; clause: number; verb: string; by: readonly Ref[] }[] = [];
  for (const actor of [...view.groups, ...view.mentions]) {
    const after = actor.end - view.at;
    const before = text.slice(0, actor.start - view.at);
    if (
      !/(?:^|[,;] (?:and |while |whereas |but )?|\b(?:and|while|whereas) )(?:(?:in return|in exchange|in turn|for its part),? )?(?:the |each |both )?$/iu.test(
        before,
      )
    )
      continue;
    const match =
      /^(?:,? (?:for its part|in turn|in return|also|each),?)? (?<verb>[\p{Ll}-]{3,20}) (?!to\b|that\b|by\b)/u.exec(
        text.slice(after),
      );
    const verb = match?.groups?.verb ?? '';
    const stem = [verb.replace(/s$/, ''), verb.replace(/es$/, ''), verb.replace(/ies$/, 'y')].find(isAction);
    const plural = 'refs' in actor;
    if (!match || !stem || (!plural && !verb.endsWith('s'))) continue;
    const start = after + match[0].length - verb.length - 1;
    acts.push({ start, clause: actor.start - view.at, verb, by: plural ? actor.refs : [actor.ref] });
  }
  acts.sort((a, b) => a.start - b.start);
  const found = acts.flatMap(({ start, verb, by }, index) =>
    made(text, start, start, verb, by, acts[index + 1]?.clause),
  );
  const each =
    /(?:^|[,;] )(?:[^,;]{3,60} )?each (?:[Pp]arty|[Ss]ide|[Ss]tate|[Cc]ountry|[Gg]overnment) (?<verb>[\p{Ll}]{3,20}s) /u.exec(
      text,
    );
  const verb = each?.groups?.verb ?? '';
  if (each && isAction(verb.replace(/s$/, ''))) {
    const start = each.index + each[0].length - verb.length - 1;
    found.push(...made(text, start, start, verb, []));
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

/** What stands in one row with an undertaking, in the present, and for a time: "; Bangladesh waives the import duty until 2025". */
export function inRow(view: SentenceView, text: string, found: readonly Undertaking[]): Undertaking[] {
  const last = Math.max(...found.map(({ range }) => range.end));
  if (!Number.isFinite(last) || !ROW.test(text.slice(last, last + 40))) return [];
  return present(view, text).filter(
    ({ range }) => range.start > last && FOR_A_TIME.test(text.slice(range.start, range.end)),
  );
}
const ROW = /^(?:; |,? (?:while|whereas|and in return|in return) )/u;
const FOR_A_TIME =
  /\b(?:until|till|from|as of|by|before|within|for (?:the next|another|a|one|two|three|four|five|ten|\d+)) /u;
