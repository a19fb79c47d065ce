/** A present tense that promises: "Under the deal, Namibia gets 200 buses", "Bhutan will deliver potatoes; Bangladesh waives the duty until 2025". */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import { made } from './made.ts';
import { isAction } from './triggers.ts';
import type { Undertaking } from './undertaking.ts';
import { AND_DOES } from './verb-again.ts';

/** "Under the deal, Namibia gets 200 buses, while Germany takes over the cost": a present tense that promises. */
export function present(view: SentenceView, text: string): Undertaking[] {
  const acts: { start: number; clause: number; verb: string; by: readonly Ref[] }[] = [];
  for (const actor of [...view.groups, ...view.mentions]) {
    const after = actor.end - view.at;
    const before = text.slice(0, actor.start - view.at);
    if (
      !/(?:^|[,;:] (?:and |while |whereas |but )?|\b(?:and|while|whereas) |^Under [\p{L} ]{3,40} )(?:(?:in return|in exchange|in turn|for its part),? )?(?:the |each |both )?$/iu.test(
        before,
      )
    )
      continue;
    const match =
      /^(?: \([^)]{1,14}\))?(?:,? (?:for its part|in turn|in return|also|each),?)? (?<verb>[\p{Ll}-]{3,20}) (?!to\b|that\b|by\b)/u.exec(
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
  const found = acts.flatMap(({ start, verb, by }, index) => {
    const limit = acts[index + 1]?.clause ?? text.length;
    const next = furtherAct(text, start, limit);
    return [
      ...made(text, start, start, verb, by, next?.cut ?? limit),
      ...(next ? made(text, next.start, next.start, verb, by, limit) : []),
    ];
  });
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

/** "keeps 140 men there, will school two units and hands over its barracks": where the last verb of the row begins. */
function furtherAct(text: string, from: number, limit: number): { cut: number; start: number } | null {
  const match = AND_DOES.exec(text.slice(from, limit));
  return match && isAction((match.groups?.verb ?? '').replace(/s$/, ''))
    ? { cut: from + match.index, start: from + match.index + match[0].length }
    : null;
}
/** What stands in one row with an undertaking, in the present, and for a time: "; Bangladesh waives the import duty until 2025". */
export function inRow(view: SentenceView, text: string, found: readonly Undertaking[], terms: boolean): Undertaking[] {
  // "By the accord the neighbour shall change its name, and Greece lifts its veto".
  if (terms)
    return present(view, text).filter(
      ({ range }) => !found.some((other) => other.range.start < range.end && other.range.end > range.start),
    );
  const last = Math.max(...found.map(({ range }) => range.end));
  if (!Number.isFinite(last) || !ROW.test(text.slice(last, last + 40))) return [];
  return present(view, text).filter(
    ({ range }) => range.start > last && FOR_A_TIME.test(text.slice(range.start, range.end)),
  );
}
const ROW = /^(?:; |,? (?:while|whereas|and in return|in return) )/u;
const FOR_A_TIME =
  /\b(?:until|till|from|as of|by|before|within|for (?:the next|another|a|one|two|three|four|five|ten|\d+)) /u;
