/**
 * To whom an encounter happens that is told in any words: named behind them, meant by "him" or by his state alone ("the
 * Iranian"), or told by an office without a name ("the ambassador of Peru", "bishops of the north").
 */
import type { Ref } from '../../model/factsheet.ts';
import type { DraftMention } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import { bodiesMet } from './bodies-met.ts';
import { actEnd, verbBetween } from './clauses.ts';
import { otherThan } from './other-than.ts';
import { fromElsewhere, personsIn } from './persons.ts';

export interface Counterpart {
  /** Nobody where an office tells of one who has no name. */
  readonly refs: readonly Ref[];
}

const OFFICE =
  '(?:[Mm]inisters?|[Aa]mbassadors?|[Cc]ounterparts?|[Cc]olleagues?|[Oo]pposite numbers?|[Pp]residents?|[Pp]remiers?|[Ss]peaker|[Gg]overnors?|[Mm]ayors?|[Ss]ecretary|[Dd]irectors?|[Cc]hiefs?|[Hh]eads?|[Cc]hair(?:man|woman|person)|[Cc]ommissioners?|[Dd]eputy|[Ee]nvoys?|[Kk]ing|[Qq]ueen|[Ee]mir|[Ss]ultan|[Cc]hancellor|[Oo]fficials|[Mm]embers|[Rr]epresentatives|[Ee]xecutives|[Bb]ishops?|[Ee]xperts|[Dd]elegation|[Vv]isitors?|[Gg]uests?|[Gg]enerals?|[Rr]ector|[Ll]eaders?)';
const UNNAMED = new RegExp(
  `^(?:(?:the|his|her|its|their|an?|two|three|several|senior|all) )*(?:[\\p{L}'’-]+ ){0,4}?${OFFICE}\\b`,
  'u',
);
/** What stands before a name: an office and whose it is. */
const BEFORE_NAME = /^(?:(?!(?:that|which|who|whom|whose|as|when|where|after|before)\b)[\p{L}'’.,-]+ ){0,14}$/u;
const PRONOUN = /^(?:him|them)\b|^her (?:on|in|at|again|there|for|later|over|before|after|today|yesterday)\b/u;
const GUEST = /^(?:the|his|her) (?:visitor|guest|caller)\b/u;
/** "the Iranian", behind which nothing is told that is his. */
const BY_STATE = /^(?:,| (?:on|at|in|for|over|yesterday|today|later|again|who|alone|first)\b|[.;])/u;
/** "with N as its chairman", "saw N as a rival", "saw N leave": who he is, what he did. */
const AS_ONE =
  /^(?: of (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)? (?:as (?:(?:his|her|its|their|the|an?) )?\p{Ll}|(?:leave|lose|win|sign|go|come|take|make|off|arrive|depart|fail)\b)/u;
/** Farthest that a name stands behind the words. */
const FAR = 160;

/** Whom the words before `from`, which begin at `start`, tell to have been met by those given; null where nobody stands there. */
export function counterpartOf(
  view: SentenceView,
  from: number,
  start: number,
  own: readonly Ref[],
): Counterpart | null {
  const { text } = view;
  const after = text.slice(from, from + FAR);
  const until = Math.min(actEnd(text, from), from + FAR);
  const others = (refs: readonly (Ref | null)[]): Counterpart | null => {
    const rest = refs.filter((ref): ref is Ref => ref !== null && !own.includes(ref));
    return rest.length ? { refs: rest } : null;
  };
  const named = nameBehind(view, from, until);
  if (named && AS_ONE.test(text.slice(named.end - view.at))) return null;
  if (named) return others(personsIn(view, named.start - view.at, until));
  if (PRONOUN.test(after)) return others([otherThan(view, start, own)]);
  if (GUEST.test(after)) return others([fromElsewhere(view, own)]) ?? { refs: [] };
  const state = ofState(view, from, until, own);
  if (state) return others([state]);
  const bodies = bodiesMet(view, from, until);
  if (bodies.length) return others(bodies);
  return UNNAMED.test(after) ? (others(personsIn(view, from, Math.min(until, from + 40))) ?? { refs: [] }) : null;
}

/** The first name, if only an office stands before it. */
function nameBehind(view: SentenceView, from: number, until: number): DraftMention | null {
  const named = view.mentions.find(
    ({ kind, form, start }) =>
      kind === 'person' && form !== 'reference' && start - view.at >= from && start - view.at < until,
  );
  if (!named) return null;
  const name = named.start - view.at;
  return BEFORE_NAME.test(view.text.slice(from, name)) && !verbBetween(view.text, from, name) ? named : null;
}

/** "the Iranian", "the Peruvian minister": the one of that state of whom was spoken; else the state. */
function ofState(view: SentenceView, from: number, until: number, own: readonly Ref[]): Ref | null {
  const { text, at, mentions } = view;
  const state = mentions.find(
    ({ kind, form, start, end }) =>
      kind === 'country' && form === 'adjective' && start - at >= from && end - at <= until && start - at < from + 30,
  );
  if (!state || own.some((ref) => view.homes.get(ref) === state.ref)) return null;
  if (!/^(?:(?:the|his|her|visiting|then) )*$/u.test(text.slice(from, state.start - at))) return null;
  const rest = text.slice(state.end - at);
  const one = ONE.test(rest);
  if (!one && !BY_STATE.test(rest)) return null;
  return spokenOf(view, state.ref) ?? (one ? state.ref : null);
}
const ONE = new RegExp(`^ (?:[\\p{Ll}-]+ ){0,3}?${OFFICE}\\b(?! \\p{Lu})`, 'u');

/** Whoever of a state is named nearest before, where he is the only one in that sentence. */
function spokenOf(view: SentenceView, state: Ref): Ref | null {
  let earlier = view.previous;
  for (let back = 0; earlier && back < BACK; earlier = earlier.previous, back += 1) {
    const here = earlier;
    const those = personsIn(here, 0, here.text.length).filter((ref) => here.homes.get(ref) === state);
    if (those.length) return those.length === 1 ? (those[0] as Ref) : null;
  }
  return null;
}
const BACK = 8;
