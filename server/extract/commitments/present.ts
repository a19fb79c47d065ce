/** A present tense that promises: "Under the deal, Namibia gets 200 buses", "Bhutan will deliver potatoes; Bangladesh waives the duty until 2025". */
import type { Ref } from '../../model/factsheet.ts';
import type { DraftMention } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { actorOf } from './agents.ts';
import { made } from './made.ts';
import { isAction } from './triggers.ts';
import { apartFrom, type FindOptions, type Undertaking } from './undertaking.ts';
import { AND_DOES, stemOf } from './verb-again.ts';

/** "Kenya lays a second track", as a point of a list: who acts in it, where that is somebody named; null where it is not. */
export function actingFirst(view: SentenceView): readonly Ref[] | null {
  const first = view.mentions.find(
    ({ form, start }) => form === 'name' && /^(?:the )?$/iu.test(view.text.slice(0, start - view.at)),
  );
  const verb = first
    ? /^(?: \([^)]{1,14}\))? (?<verb>\p{Ll}{2,20}s) /u.exec(view.text.slice(first.end - view.at))
    : null;
  const ref = first && actorOf(view, first);
  return verb && ref && stemOf(verb.groups?.verb ?? '') ? [ref] : null;
}

/** Where a verb in the present begins a point: "opens the post day and night" under "By the accord, Ghana", of several "place their orders jointly"; null where none does. */
export function presentAt(text: string, acting: number): number | null {
  const verb = /^(?<verb>\p{Ll}{2,18}) (?!to\b|that\b|by\b)/u.exec(text)?.groups?.verb ?? '';
  const acts = acting > 1 ? isAction(verb) : verb.endsWith('s') && stemOf(verb) !== undefined;
  return acts ? 0 : null;
}

/** "In return Lisbon withdraws its complaint", "Kenya, for its part, drops the toll": in exchange for what was told before. */
export const inTurn = (view: SentenceView, text: string): Undertaking[] => {
  const turn = TURN.opens(view.words) ? IN_TURN.exec(text) : null;
  return turn ? present(view, text).filter(({ trigger }) => Math.abs(trigger.start - turn.index) < 60) : [];
};
const TURN = new Gate(/^(?:return|exchange|turn|part|side|end)$/);
const IN_TURN =
  /\b(?:in (?:return|exchange|turn)|for (?:its|his|her|their) part|on (?:its|their) side|^\W*to (?:this|that) end)\b/iu;

/** "Each ministry bears the expenses of its own artists", "Senegal does likewise with fertiliser". */
export function eachDoes(view: SentenceView, text: string): Undertaking[] {
  const each = EACH.opens(view.words) ? EACH_DOES.exec(text) : null;
  const verb = each?.groups?.verb ?? '';
  if (each && stemOf(verb)) {
    const start = each.index + each[0].length - verb.length - 1;
    const group = view.groups.find((one) => one.start - view.at >= each.index && one.end - view.at <= start);
    return made(text, start, start, verb, group?.refs ?? []);
  }
  const same = SAME.opens(view.words) ? LIKEWISE.exec(text) : null;
  const who = same ? view.mentions.find(({ form, end }) => form === 'name' && end - view.at === same.index) : undefined;
  const ref = who && actorOf(view, who);
  return who && ref ? made(text, same?.index ?? 0, Math.max(0, who.start - view.at), 'does', [ref]) : [];
}
const EACH = new Gate(/^each$/);
const SAME = new Gate(/^(?:likewise|same)$/);
const EACH_DOES =
  /(?:^|[,;] )(?:[^,;]{3,60} )?[Ee]ach (?:(?:of (?:the|them)(?: two| three| four)?|party|side|state|country|government|ministry|member|agency|university|company|partner|department|institution|body|commission|club|town|city|province|region|port|airline|railway|operator|Party|Side|State|Government|Ministry)(?: \p{Ll}+)?) (?<verb>[\p{Ll}]{3,20}s) /u;
const LIKEWISE = / (?:does|will do|is to do|shall do) (?:likewise|the same)\b/u;

/** "Dakar pays 15 euros a tonne", "Guyana leases 800 acres to farmers": beside what was agreed, in the sentences next to it. */
export const givesNow = (view: SentenceView, text: string, { near }: FindOptions): Undertaking[] =>
  near === true &&
  view.sentence.role === 'prose' &&
  !text.includes(' that ') &&
  GIVING.opens(view.words) &&
  !LONG_SO.test(text)
    ? present(view, text, OPENING_ACTOR).filter(
        ({ trigger, range }) => GIVES.test(trigger.word) && !NO_GIFT.test(text.slice(range.start)),
      )
    : [];
const GIVES =
  /^(?:pays|leases|builds|opens|reopens|lends|grants|waives|lifts|drops|scraps|abolishes|admits|withdraws|releases|exempts|finances|funds|bears|trains|sends|posts|stations|closes|cuts|reduces|halves|doubles|extends|guarantees|ensures|supplies|delivers|provides|gives|takes|cedes|allocates|reserves|allots|sets|hands|lets|allows|authori[sz]es|donates|contributes|equips|installs|restores|repairs|recogni[sz]es|accepts|puts|places|buys|sells|returns)$/u;
const NO_GIFT =
  /^\p{Ll}+ (?:it|them|this|that|him|her|us|itself|hopes?|pressure|weight|priority|an end|a great|great|much|rise|way)\b/u;
const GIVING = new Gate(GIVES);
/** Told as it has long been. */
const LONG_SO =
  /\b(?:since|already|currently|still|usually|always|often|today|last year|so far|at present|every|most|mainly|some of its|more than)\b/u;
const OPENING_ACTOR =
  /^\W*(?:(?:[Ii]n (?:return|exchange|turn|it|the first|the second)|[Bb]y (?:it|virtue of [^,]{3,40}|the (?:first|second|third|former|latter)[^,]{0,40}(?:, [^,]{3,40})?)|[Uu]nder it|[Ff]rom (?:then|now) on|[Ii]nstead of [^,]{3,40}|[Aa]s of [^,]{3,20}|[Ff]rom [^,]{3,20}),? )?(?:the |both )?$/u;

const PRESENT_BEHIND =
  /(?:^|[,;:] (?:and |while |whereas |but )?|\b(?:and|while|whereas) |^Under [\p{L} ]{2,40} |^To (?:this|that) end,? )(?:(?:in return|in exchange|in turn|for its part),? )?(?:the |each |both )?$/iu;
const THAT_BEHIND = /,? (?:and )?that (?:the |each |both )?$/u;

/** "The annex provides that A will string a line, that B pays off its arrears": what stands beside such clauses, in the present. */
export const thatDoes = (view: SentenceView, text: string, found: readonly Undertaking[]): Undertaking[] =>
  text.includes(', that ') || text.includes(' and that ') ? apartFrom(found, present(view, text, THAT_BEHIND)) : [];

/** "Under the deal, Namibia gets 200 buses, while Germany takes over the cost": a present tense that promises. */
export function present(view: SentenceView, text: string, behind = PRESENT_BEHIND): Undertaking[] {
  const acts: { start: number; clause: number; verb: string; by: readonly Ref[] }[] = [];
  for (const actor of [...view.groups, ...view.mentions]) {
    const after = actor.end - view.at;
    const before = text.slice(0, actor.start - view.at);
    if (!behind.test(before)) continue;
    const match =
      /^(?: \([^)]{1,14}\))?(?:,? (?:for its part|on its side|in turn|in return|in exchange|likewise|also|each),?)? (?<verb>[\p{Ll}-]{3,20}) (?!to\b|that\b|by\b)/u.exec(
        text.slice(after),
      );
    const verb = match?.groups?.verb ?? '';
    const stem = stemOf(verb);
    const plural = 'refs' in actor;
    if (!plural && actor.kind === 'place' && !actorOf(view, actor)) continue;
    const row = plural || !match || verb.endsWith('s') ? null : rowEndingWith(view, text, actor);
    if (!match || !stem || (!plural && !row && !verb.endsWith('s'))) continue;
    const start = after + match[0].length - verb.length - 1;
    acts.push({
      start,
      clause: row?.start ?? actor.start - view.at,
      verb,
      by: row?.refs ?? (plural ? actor.refs : [actorOf(view, actor) ?? actor.ref]),
    });
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
  found.push(...eachDoes(view, text));
  return found.sort((a, b) => a.range.start - b.range.start);
}

/** "Liberia and Sierra Leone keep teams there": where a row of two begins that ends with somebody named, and who they are. */
function rowEndingWith(
  view: SentenceView,
  text: string,
  last: DraftMention,
): { readonly start: number; readonly refs: readonly Ref[] } | null {
  const at = last.start - view.at;
  const first = view.mentions.findLast(
    ({ form, end }) => form === 'name' && end - view.at < at && / and (?:the )?$/u.test(text.slice(end - view.at, at)),
  );
  if (!first || !/^ and (?:the )?$/u.test(text.slice(first.end - view.at, at))) return null;
  const refs = [first, last].flatMap((one) => actorOf(view, one) ?? []);
  const start = first.start - view.at;
  return refs.length === 2 &&
    !/^ have\b/u.test(text.slice(last.end - view.at)) &&
    PRESENT_BEHIND.test(text.slice(0, start))
    ? { start, refs }
    : null;
}

/** "keeps 140 men there, will school two units and hands over its barracks": where the last verb of the row begins. */
function furtherAct(text: string, from: number, limit: number): { cut: number; start: number } | null {
  const match = AND_DOES.exec(text.slice(from, limit));
  return match && stemOf(match.groups?.verb ?? '')
    ? { cut: from + match.index, start: from + match.index + match[0].length }
    : null;
}
/** What stands in one row with an undertaking, in the present, and for a time: "; Bangladesh waives the import duty until 2025". */
export function inRow(
  view: SentenceView,
  text: string,
  found: readonly Undertaking[],
  terms: boolean,
  agreed: boolean,
): Undertaking[] {
  // "By the accord the neighbour shall change its name, and Greece lifts its veto".
  if (terms) return apartFrom(found, present(view, text));
  const last = Math.max(...found.map(({ range }) => range.end));
  const ahead = agreed ? before(view, text, found) : [];
  if (!Number.isFinite(last) || !ROW.test(text.slice(last, last + 40))) return ahead;
  const behind = present(view, text).filter(
    ({ range }) =>
      range.start > last &&
      (agreed ? !HABIT.test(text.slice(range.start, range.end)) : FOR_A_TIME.test(text.slice(range.start, range.end))),
  );
  return [...ahead, ...behind];
}
const HABIT = /^(?:keeps?|holds?|exports?|imports?|produces?|runs?|hosts?|uses?|works?|needs?|shares?) /u;

/** "Ethiopia takes a third of the shares and must move a million tons": what stands in the present before it, of the same actor. */
function before(view: SentenceView, text: string, found: readonly Undertaking[]): Undertaking[] {
  const first = found.reduce<Undertaking | null>(
    (one, each) => (one && one.trigger.start <= each.trigger.start ? one : each),
    null,
  );
  const joint =
    first?.trigger.form === 'modal' ? / and (?:also |then )?$/u.exec(text.slice(0, first.trigger.start)) : null;
  if (!first || !joint || first.range.start < first.trigger.start) return [];
  return present(view, text.slice(0, joint.index)).filter(
    ({ range, by }) =>
      range.end === joint.index && !HABIT.test(text.slice(range.start)) && by.every((ref) => first.by.includes(ref)),
  );
}

const ROW = /^(?:; |, and |,? (?:while|whereas|and in return|in return) )/u;
const FOR_A_TIME =
  /\b(?:until|till|from|as of|by|before|within|for (?:the next|another|a|one|two|three|four|five|ten|\d+)) /u;
