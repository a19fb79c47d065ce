/**
 * Whom a party means that acts without names: "the delegation called on X", "a dinner for the guests", "received the Iraqi
 * visitors". They are those who came, as sentences before tell, and those who came along with them.
 */

import type { Ref } from '../../model/factsheet.ts';
import { once } from '../once.ts';
import { personsBeforeIn } from '../reference/antecedents.ts';
import { matchesOf } from '../text/matches.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { companyIn } from './companions.ts';
import { guestsBefore, personsBefore, personsIn } from './persons.ts';

const REACH = 12;
const GATE = new Gate(/^(?:guests|visitors|delegations?|mission|team|party)$/);
const PARTY =
  /\b(?:[Tt]he|[Hh]is|[Hh]er|[Bb]oth) (?:(?:two|three|four|five|visiting|high-level|official|parliamentary|whole|entire|foreign|distinguished) )*(?:\p{Lu}[\p{L}-]+ ){0,2}(?:guests|visitors|delegations?|mission|team|party)\b(?! (?:of|from|led|headed|members?|leaders?|said|which)\b|,? (?:led|headed|consisting|including|comprising)\b)/gu;
const TRAVELS = new Gate(
  /^party$|^group$|deputation|visit|arriv|came|travel|flew|land|delegation|mission|trip|tour|stay|accompan/,
);
const COMES =
  /\b(?:visited|toured|arrived|came|travel(?:l)?ed|flew|landed|paid (?:an? |the )?(?:[\p{L}-]+ )*visit|(?:is|was|are|were) (?:in \p{Lu}[^,;.]{2,40} )?on an? (?:[\p{L}-]+ )*(?:visit|trip|tour)|began an? (?:[\p{L}-]+ )*(?:visit|trip|tour|stay)|made an? (?:[\p{L}-]+ )*(?:visit|trip)|spent|(?:was|is|were|are) accompanied by)\b/u;
const LED =
  /\b(?:delegation|mission|team|party|group|deputation)\b[^;.]{0,90}?\b(?:led|headed) (?:jointly )?by |\b(?:leads|led|heads|headed) (?:an? |the )(?:[\p{L}-]+ ){0,4}(?:delegation|mission|team)\b/u;

/** Those who act in what an offset tells: the party that stands right before it, else whom the sentence has there. */
export function actorsBefore(view: SentenceView, at: number): Ref[] {
  if (GATE.opens(view.words)) {
    const party = partiesOf(view).findLast(({ end }) => end <= at && ADVERBS.test(view.text.slice(end, at)));
    if (party?.refs.length) return [...party.refs];
  }
  // "A party of deputies, headed by N, was in Lima. On Thursday it called on M": N.
  if (view.previous && CAME.opens(view.previous.words) && IT.test(view.text.slice(0, at))) {
    const team = teamBefore(view);
    if (team.length) return [...team];
  }
  return personsBefore(view, at);
}
const ADVERBS =
  /^(?:,? (?:also|then|later|earlier|afterwards|subsequently|jointly|both|who|was|were|is|are|has|have|had|been|will|be|in \p{Lu}[\p{L}-]+|on \p{Lu}\p{L}+day),?)* $/u;

const IT =
  /(?:^|[;:] |, (?:and |where |when )?)(?:(?:On|In|At|Later|Earlier|There|Before|After) [^,;]{2,30},? )?[Ii]t (?:also |then |later |had |has |will |was |is )*$/u;
const CAME = new Gate(/^(?:party|delegation|team|mission|group|deputation)$/);

/** Whoever leads the delegation that the sentence before tells of. */
const teamBefore = ({ previous }: SentenceView): readonly Ref[] => {
  const led = previous && LED.exec(previous.text);
  return previous && led ? leadersIn(previous) : [];
};

/** Those whom the parties in a stretch of a sentence mean. */
export const partyIn = (view: SentenceView, from: number, to: number): readonly Ref[] =>
  GATE.opens(view.words)
    ? partiesOf(view)
        .filter(({ start, end }) => start >= from && end <= to)
        .flatMap(({ refs }) => refs)
    : [];

interface Party {
  readonly start: number;
  readonly end: number;
  readonly refs: readonly Ref[];
}

const partiesOf = once((view: SentenceView): readonly Party[] =>
  matchesOf(PARTY, view.text).map(({ index, 0: words }) => {
    const end = index + words.length;
    const state = view.mentions.find(
      ({ kind, start }) => kind === 'country' && start - view.at >= index && start - view.at < end,
    )?.ref;
    // "the delegations were received": those of all sides, who were spoken of together.
    const guests = /\b(?:guests|visitors)$/u.test(words) ? fromAbroad(view, COUNT.exec(words)?.[0] ?? null) : null;
    const refs = guests ?? (/delegations$/u.test(words) ? personsBeforeIn(view, 0, true) : travellers(view, state));
    return { start: index, end, refs };
  }),
);

/**
 * "The president, N, received the two visitors": those of other states than N's whom a sentence before names together, as many
 * as are counted; null where none does.
 */
function fromAbroad(view: SentenceView, count: string | null): readonly Ref[] | null {
  for (const those of guestsBefore(view, personsIn(view, 0, view.text.length), REACH))
    if (count ? those.length === COUNTED[count] : those.length > 1 && those.length < 5) return those;
  // "met N and his party. The guests are in China": N.
  const alone = count || !view.previous ? null : AND_PARTY.exec(view.previous.text);
  const one = alone && view.previous ? personsIn(view.previous, 0, alone.index).slice(-1) : [];
  if (one.length) return one;
  return null;
}
const AND_PARTY = /,? (?:and|with) (?:his|her) (?:[\p{Ll}-]+ )?(?:party|delegation|entourage|team|suite|retinue)\b/u;
const COUNT = /\b(?:two|three|four|five)\b/u;
const COUNTED: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 };

/** Those of whom the sentences before tell that they came, of the state where one is named, and their company. */
function travellers(view: SentenceView, state: Ref | undefined): readonly Ref[] {
  const company: Ref[] = [];
  let earlier = view.previous;
  for (let back = 0; back < REACH && earlier; earlier = earlier.previous, back += 1) {
    const here = earlier;
    const leaders = leadersIn(here).filter((ref) => state === undefined || here.homes.get(ref) === state);
    company.unshift(...companyIn(here));
    if (leaders.length) return [...new Set([...leaders, ...company])];
  }
  // "The Ukrainian delegation": those of that state who were spoken of last, where nothing is told of their coming.
  for (let back = view.previous, turn = 0; state && turn < NEAR && back; back = back.previous, turn += 1) {
    const here = back;
    const theirs = personsIn(here, 0, here.text.length).filter((ref) => here.homes.get(ref) === state);
    if (theirs.length) return theirs.slice(0, 1);
  }
  return [];
}

/** Those who lead what came, or who came. */
function leadersIn(view: SentenceView): readonly Ref[] {
  if (!TRAVELS.opens(view.words)) return [];
  const led = LED.exec(view.text);
  if (led) {
    const after = led.index + led[0].length;
    return led[0].endsWith('by ')
      ? personsIn(view, after, view.text.length).slice(0, 1)
      : personsBefore(view, led.index);
  }
  const comes = COMES.exec(view.text);
  if (!comes) return [];
  const subject = personsBefore(view, comes.index);
  return (subject.length ? subject : personsIn(view, 0, comes.index)).slice(0, MOST);
}
const MOST = 5;
/** Sentences back to those of whom nothing but their state is told. */
const NEAR = 9;
