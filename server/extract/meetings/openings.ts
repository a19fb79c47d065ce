/** Things for the public that somebody is told to have opened: "the bridge was opened on Saturday by Presidents A and B". */
import type { Range } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { MeetingCandidate } from './candidate.ts';
import { actEnd } from './clauses.ts';
import { ceremonyOf } from './handovers.ts';
import type { MeetingPhrase } from './names.ts';
import { personsIn } from './persons.ts';
import { openedBefore } from './present-when.ts';
import { PUBLIC_SUBJECT } from './public-things.ts';

const GATE = new Gate(
  /^(?:waved|flagged|seen|hand|opened|reopened|inaugurated|launched|commissioned|unveiled|dedicated|laid|cut|consecrated)$/,
);
const OPENED =
  /\b(?:was|were) (?:\p{Ll}+ly )?(?<verb>opened|reopened|inaugurated|launched|commissioned|unveiled|dedicated|consecrated)\b[^;.]{0,80}? by (?=[^;.]*\p{Lu})/u;
/** "The foundation stone of the hospital was laid by N". */
const LAID =
  /\b(?:stone|cornerstone|wreath|ribbon)\b[^;.]{0,60} (?:was|were) (?<verb>laid|cut)\b[^;.]{0,60}? by (?=[^;.]*\p{Lu})/u;

/** "The first train left, waved off by N", "on hand to cut the ribbon were A and B". */
const SEEN_OFF =
  /\b(?:waved|flagged) off by (?=[^;.]*\p{Lu})|\b[Oo]n hand (?:to|for) (?:the )?(?:cut|unveil|open|inaugurat|launch|witness)\p{Ll}*\b[^;.]{0,60}? (?:was|were) (?=[^;.]*\p{Lu})/u;

/** The ceremony at which persons opened a thing for the public, where a day is told or there are several. */
export function openingsIn(view: SentenceView): MeetingCandidate[] {
  if (!GATE.opens(view.words)) return [];
  const before = openedBefore(view);
  if (before.length) return before;
  const { text } = view;
  const off = SEEN_OFF.exec(text);
  if (off) {
    const from = off.index + off[0].length;
    const people = personsIn(view, from - 1, actEnd(text, from));
    return people.length ? [ceremonyOf(view, { start: off.index, end: from - 1 }, people)] : [];
  }
  const laid = LAID.exec(text);
  const opened = laid ?? OPENED.exec(text);
  if (!opened?.groups?.verb || (!laid && !PUBLIC_SUBJECT.test(text.slice(0, opened.index)))) return [];
  const from = opened.index + opened[0].length;
  const people = personsIn(view, from - 1, actEnd(text, from));
  if (!people.length || (people.length < 2 && !view.dates.length)) return [];
  const start = text.indexOf(opened.groups.verb, opened.index);
  return [ceremonyOf(view, { start, end: start + opened.groups.verb.length }, people)];
}

/** Most characters between an encounter and the verb that says who opened it. */
const CLOSE = 160;

/** "The meeting was officially opened by N": the encounter that is told of, and none of its own. */
export const isOpening = (text: string, { start }: Range, word: string, nouns: readonly MeetingPhrase[]): boolean =>
  /\b(?:opened|inaugurated)\b/.test(word) &&
  nouns.some(
    ({ end, kind }) => kind !== 'visit' && end <= start && start - end < CLOSE && !text.slice(end, start).includes(';'),
  );
