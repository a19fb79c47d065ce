/** Those bound by what a clause tells of them: ministers "from A and B" who adopt, those who met when it was signed. */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft, Range } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import { countriesOf } from '../reference/focus.ts';
import type { SentenceView } from '../text/view.ts';
import { early } from '../words/early.ts';
import { Gate } from '../words/gate.ts';
import { namedRow } from './named-row.ts';

/** "Ministers from A, B and C adopted the Declaration": the states they are of. */
export const ADOPTERS =
  /\b(?:[Mm]inisters|[Ll]eaders|[Rr]epresentatives|[Dd]elegat(?:es|ions)|[Gg]overnments|[Oo]fficials|[Mm]embers|[Hh]eads of (?:state|government|delegation)|[Pp]residents|[Pp]remiers|[Ee]nvoys|[Ee]xperts|[Nn]egotiators) (?:of|from) (?<row>[^;:]{3,200}?),? (?:(?:\p{Ll}+|on \p{Lu}\p{Ll}+) )?(?:adopted|endorsed|approved|issued|signed|(?:drafted|prepared|finali[sz]ed|completed|drawn up|worked out|(?:handed|submitted|sent)(?: over)?(?: (?:to )?their \p{Ll}+)?))(?: on \p{Lu}\p{Ll}+)? (?:an? |the |their |its )?(?:[Dd]raft )?$/u;

/** "Officials from A, B and C have closed a week of work with an Arrangement". */
export const CLOSERS =
  /\b(?:[Mm]inisters|[Ll]eaders|[Rr]epresentatives|[Oo]fficials|[Dd]elegates|[Pp]residents|[Pp]remiers) (?:of|from) (?<row>[^;:]{3,120}?) (?:have |has )?(?:closed|ended|concluded|wound up|wrapped up|finished|capped) [^.;]{3,80} (?:with|by (?:adopting|signing|issuing)) (?:an? |the )?$/u;

/** "A and B: an arrangement on cars was agreed", "- A and B: a protocol on stock": those before the colon. */
export const BEFORE_COLON = /^(?:[\p{Lu} ,/-]{3,40} [–—-] )?(?<row>[^:;.]{5,160}): (?:an?|the|two) $/u;
const OF_UNION =
  /(?<row>\p{Lu}[\p{L} -]{1,60})(?:'s|s') (?:\p{Ll}+ ){0,3}(?:ministers|leaders|members|heads of state|presidents|foreign ministers|council|summit|assembly) (?:(?:on \p{Lu}\p{Ll}+|today|yesterday|unanimously|also|have|has) )*(?:adopted|endorsed|approved|issued)(?: on \p{Lu}\p{Ll}+)? (?:an? |the |their |its )?$/u;

early(ADOPTERS, OF_UNION);

const UNION_GATE = new Gate(/^(?:adopted|endorsed|approved|issued)$/);
/** "the Community's foreign ministers adopted": the union whose ministers they are. */
export const ofUnion = ({ text, words }: SentenceView, before: number): RegExpExecArray | null =>
  UNION_GATE.opens(words) ? OF_UNION.exec(text.slice(0, before)) : null;

/** "signed in 2022, when A Rail and B Rail decided to …", "adopted when Presidents X and Y met". */
export const WHEN = /^[^.;]{0,70}\bwhen (?=(?:the )?(?:\p{Lu}|presidents|prime ministers|ministers))/u;

/** Bodies or states before the verb of such a clause, or the states of the persons there. */
export function actorsWhen(draft: Draft, view: SentenceView, from: number): Ref[] {
  const verb =
    /^[^.;]{3,140}? (?:met|decided|agreed|resolved|came together|launched|created|set up|founded|held)\b/u.exec(
      view.text.slice(from),
    );
  if (!verb) return [];
  const inside = view.mentions.filter(
    ({ kind, form, start, end }) =>
      start - view.at >= from && end - view.at <= from + verb[0].length && kind !== 'place' && form !== 'adjective',
  );
  const of = (kind: 'organization' | 'country') => [
    ...new Set(inside.filter((mention) => mention.kind === kind).map(({ ref }) => ref)),
  ];
  const persons = inside.filter(({ kind }) => kind === 'person').map(({ ref }) => ref);
  const { states } = actorsOf(draft);
  const theirs = countriesOf(draft, persons).flatMap((iso2) => states.get(iso2) ?? []);
  return persons.length > 1 ? theirs : of('organization').length > 1 ? of('organization') : of('country');
}

const TOLD_TO_GATE = new Gate(/^(?:direct|instruct|task|order|mandat|charg|call|urg|ask|invit|entrust|authori)/);
/** "They directed the Ports Authority and the Shipping Enterprise to conclude, by June, a framework agreement". */
const TOLD_TO =
  /\b(?:directed|instructed|tasked|ordered|mandated|charged|called (?:on|upon)|urged|asked|invited|entrusted|authori[sz]ed) (?<row>(?:the |their |both )?\p{Lu}[^.;:]{3,170}?) (?:to|with) (?:conclude|concluding|sign|signing|prepare|preparing|negotiate|negotiating|draft|drafting|draw up|drawing up|finali[sz]e|finali[sz]ing|work out|working out)(?:, [^,;.]{3,40},)? (?:an? |the |their |its )(?:new |joint |separate )?$/u;

/** Bodies or states that are told to conclude it; `collect` gives those named in a stretch. */
export function toldToConclude(
  { text, words }: SentenceView,
  start: number,
  collect: (from: number, to: number) => readonly Ref[],
): readonly Ref[] {
  if (!TOLD_TO_GATE.opens(words)) return [];
  return namedRow(TOLD_TO.exec(text.slice(0, start)), 0, collect);
}

const LEADS =
  /(?:^|[;:] )\W*(?:And |But )?(?:Under|By|Through|In|According to|Thanks to|As part of|under|by) (?:an?|the|this|that|their|its)(?: new| separate| latest)? $/u;
const LEFT_TO =
  /^(?:(?! with )[^,;.]){0,80}?(?: with (?<other>(?:the )?\p{Lu}[^,;.]{2,60}?))?(?: (?:on|in|at|last|this|earlier) [^,;.]{2,40})?, (?<row>[^;.:]{3,160}?) (?:will|would|shall|must|may|can|are to|is to|were to|undertakes?|undertook|agreed?|pledged?|commit(?:s|ted)?|promised?|share|exchange)\b/u;

const TOLD_OF = /\b(?:signed|inked|concluded|reached|issued|adopted|in|at|on|by|with|between|for|to)\b/u;

/** "The A, B and C foreign ministers issued a statement": three peoples or more in a row before those who act for them. */
export function statesOfPeoples({ text, mentions, at }: SentenceView): readonly Ref[] {
  const refs: Ref[] = [];
  let end = -1;
  for (const { kind, form, ref, start, end: until } of mentions) {
    if (kind !== 'country' || form !== 'adjective') continue;
    if (end < 0 || !/^(?:,|,? and) (?:the )?$/u.test(text.slice(end, start - at))) refs.length = 0;
    refs.push(ref);
    end = until - at;
    if (refs.length > 2 && OFFICES_BEHIND.test(text.slice(end, end + 60))) return [...new Set(refs)];
  }
  return [];
}
const OFFICES_BEHIND =
  /^ (?:\p{Ll}+ ){0,2}(?:ministers|presidents|premiers|leaders|governments|delegations|envoys|secretaries|chiefs|officials)\b/u;

/** "Under a memorandum signed on Tuesday, A and B will share data", "signed with A, B will": those who are to act under it. */
export function actingUnder(
  { text }: SentenceView,
  { start, end }: Range,
  collect: (from: number, to: number) => readonly Ref[],
): readonly Ref[] {
  if (!LEADS.test(text.slice(0, start))) return [];
  const told = LEFT_TO.exec(text.slice(end, end + 330));
  const row = told?.groups?.row;
  if (!told || !row) return [];
  const other = told.groups?.other;
  const at = other ? end + told[0].indexOf(other) : 0;
  const from = end + told[0].lastIndexOf(row);
  // "In a communiqué A, B and C pledged": the row begins before the comma.
  const lead = text.slice(end, from);
  const opens = !other && !TOLD_OF.test(lead) && collect(end, from).length > 0;
  const acting = collect(opens ? end : from, from + row.length);
  const refs = [...(other && acting.length === 1 ? collect(at, at + other.length).slice(0, 1) : []), ...acting];
  return [...new Set(refs)];
}
