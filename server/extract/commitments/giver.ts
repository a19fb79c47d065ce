/** Who gives, where it is told who gets: "Samoa will receive teachers from Fiji" binds Fiji. */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import { actorOf } from './agents.ts';
import type { Trigger } from './triggers.ts';

const GETS = /^(?:also |then |each )?(?:receive|get|be (?:given|granted|offered|allotted)|obtain) /u;
const FROM = /^[^,;:]{4,90}? from (?:the )?$/u;
/** What one side can only get from the other: "forty places a year at the college of Agadir". */
const PLACES =
  /^(?:also |then )?(?:receive|get|be (?:given|granted|offered|allotted)) (?:up to |some |about |at least |another |a further )?(?:\d[\d,.]*|an?|\p{Ll}+(?:-\p{Ll}+)?) (?:[\p{Ll}-]+ ){0,2}?(?:places|scholarships|seats|bursaries|grants?|loans?|credits?|vehicles|boats|helicopters|buses|doses|tonnes|ambulances)\b/u;

/** Those from whom it is received, behind a modal word that ends at `after`; else the other one of the two sides. Empty where neither is told. */
export function giverOf(
  view: SentenceView,
  text: string,
  after: number,
  by: readonly Ref[],
  sides: readonly Ref[],
  states: readonly Ref[],
): readonly Ref[] {
  const rest = text.slice(after);
  // "X said that Kenyan ships would be admitted": his word.
  const promised = by.length === 1 && by[0]?.startsWith('p') === true;
  if (sides.length === 2 && !promised && LET.test(rest)) return letBy(view, text, after, sides, states);
  if (by.length > 1 || !GETS.test(rest)) return [];
  const from = view.mentions.find(
    ({ form, start }) =>
      form !== 'adjective' && start - view.at > after && FROM.test(text.slice(after, start - view.at)),
  );
  const giver = from && actorOf(view, from);
  if (giver) return by.includes(giver) ? [] : [giver];
  const other = sides.filter((ref) => !by.includes(ref));
  return by.length === 1 && sides.length === 2 && other.length === 1 && PLACES.test(rest) ? other : [];
}

/** "Bangladesh will be allowed to draw water": by the other one. */
export const LET =
  /^(?:also |then |not |now |no longer |henceforth )*be (?:allowed|permitted|authori[sz]ed|let|licensed|entitled|exempt|exempted|admitted|deported|expelled|repatriated|turned back|stopped|sent (?:back|home)|put on|detained|searched|charged|fined|treated|attended)\b/u;
/** "Uzbek experts will be allowed", "Guyanese who stay on in Barbados will no longer be put on a plane": the state whose people they are. */
function peopleOf(view: SentenceView, text: string, after: number): Ref | undefined {
  return view.mentions.find(
    ({ kind, form, start, end }) =>
      kind === 'country' &&
      form === 'adjective' &&
      end - view.at < after &&
      /^(?:[^;]{3,60}(?:, | [—–-]+ ))?(?:[Tt]he |\d+ )?$/u.test(text.slice(0, start - view.at)) &&
      PEOPLE.test(text.slice(end - view.at, after)),
  )?.ref;
}
const PEOPLE =
  /^(?: \p{Ll}[\p{Ll}-]+){0,3}(?: (?:who|whose|with|without|in|on) [^,;:]{3,70}?)? (?:will|shall|would|is to|are to) $/u;

function letBy(
  view: SentenceView,
  text: string,
  after: number,
  sides: readonly Ref[],
  states: readonly Ref[],
): readonly Ref[] {
  const subject = view.mentions.findLast(
    ({ kind, form, start, end }) =>
      kind !== 'person' &&
      form !== 'adjective' &&
      !/ (?:in|of|from|to|for|with|at|on) (?:the )?$/u.test(text.slice(0, start - view.at)) &&
      / (?:will|shall|would|is to|are to) $/u.test(text.slice(end - view.at, after)) &&
      /^(?: also| then| now)? \S+(?: to)? $/u.test(text.slice(end - view.at, after)),
  );
  const ref = (subject && actorOf(view, subject)) || peopleOf(view, text, after);
  // "Kenyan experts will be allowed", by what two agencies have agreed: by the other's state.
  const both = ref && !sides.includes(ref) ? states : sides;
  return ref && both.length === 2 && both.includes(ref) ? both.filter((other) => other !== ref) : [];
}

/** "It allows Kenyan lorries to cross", "an accord that permits Alpha Airways to land": by the other of two states than that whose they are. */
export function allower(
  view: SentenceView,
  text: string,
  { start, word }: Trigger,
  states: readonly Ref[],
  stateOf: (ref: Ref) => Ref | undefined,
): readonly Ref[] {
  if (states.length !== 2 || !ALLOWS.test(word)) return [];
  const at = start + word.length;
  const whose = view.mentions.find(
    ({ kind, start: from, end }) =>
      kind !== 'person' &&
      kind !== 'place' &&
      from - view.at >= at &&
      THEIRS.test(text.slice(at, from - view.at)) &&
      TO_ACT.test(text.slice(end - view.at)),
  );
  const own = whose && (whose.kind === 'country' ? whose.ref : stateOf(whose.ref));
  return own && states.includes(own) ? states.filter((ref) => ref !== own) : [];
}
const ALLOWS = /^(?:allow|permit|enabl|entitl|authori[sz])(?:s|es)\b/u;
const THEIRS = /^ (?:(?:the|up to|some|all|any|\d+|\p{Ll}+) ){0,2}$/u;
const TO_ACT = /^(?:'s?)? (?:[\p{Ll}-]+ ){0,5}?to \p{Ll}/u;
