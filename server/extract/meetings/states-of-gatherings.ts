/**
 * States of a gathering: a report on ministers who met names the men of some states and lets the other states act
 * themselves: "Benin and Togo pledged to …", "Hungary abstained", "New Zealand announced that …". A state that acts there,
 * and none of whose men the report names, was at the gathering. Runs when all encounters are known.
 */
import type { MeetingFact, Ref } from '../../model/factsheet.ts';
import type { Draft, DraftMention } from '../draft.ts';
import { type SentenceView, viewSentences } from '../text/view.ts';
import { early } from '../words/early.ts';
import { Gate } from '../words/gate.ts';
import { sentenceAt, toldAt, withAll } from './between-facts.ts';
import { isOfTwo, LEAD, newsSessions, whoMet } from './gathered.ts';
import { ELSEWHERE_AT_ALL } from './not-at-it.ts';
import { rowFrom } from './rows-of-actors.ts';

/** States from which on those who met are many. */
const MANY = 3;

const GATE = new Gate(
  /^(?:pledged|promised|offered|undertook|agreed|accepted|supported|backed|endorsed|opposed|objected|abstained|proposed|suggested|obtained|secured|won|announced|asked|requested|demanded|wanted|insisted|called|welcomed|reported|said|stated|noted|committed|volunteered|declared|indicated|expressed|entered|dissented|refused|declined|voted|urged|presented|tabled|joined|took|participated|attended|sent|represented|present|signed|informed|briefed|withheld|contributed|will|would|are|is)$/,
);
/** What a state does that sits with others. */
const ACTS =
  /^(?: \([^)]{1,30}\))?(?:,? (?:for (?:its|their) part|too|in turn|however|meanwhile|both|all|on the other hand|as well)\b,?|, (?!(?:and|but|while|whose (?:delegation|team))\b)[^;.]{3,110}?,)? (?:(?:also|then|jointly|each|all|both|later|finally|likewise|alone|together|reluctantly|on \p{Lu}\p{Ll}+day|yesterday|today) )*(?:pledged|promised|offered|undertook|agreed|accepted|supported|backed|endorsed|opposed|objected|abstained|proposed|suggested|obtained|secured|won|announced|asked|requested|demanded|(?:had )?wanted|insisted|called (?:for|on)|welcomed|reported|said|stated|noted|committed|volunteered|declared|indicated|expressed|entered|dissented|refused|declined|voted|urged|presented|tabled|joined|took part|participated|attended|(?:had )?sent (?!no\b|(?:an? |its |their )?(?:apolog|regrets|word|message|greetings|letter))|(?:(?:was|were) (?:all |both |also |each )?)?(?:represented|present)\b|(?:was|were) (?:also )?there\b|would (?:not|neither|only) (?:go|accept|agree|hear|budge|sign|move|settle|yield|give)\b|signed|informed|briefed|withheld|contributed|(?:will|is to|are to)(?! not\b) (?!be\b|have\b|host the (?:next|\p{Ll}+th)\b))/u;
/** What stands before whoever acts. */
const BEFORE =
  /(?:^(?:"[^"]{3,}" )?|[;:–—] |, with |^(?:But|And|Yet|Only) |(?:^|, )(?:while|and|but|which|when|where|whereas|as) |^[^,;"]{2,50}, |\bto which )(?:the )?$/u;
/** The words on one act. */
const CLAUSE = /^[^;.]*?(?=[;.]|, (?:and|while|but) (?:the )?\p{Lu}|$)/u;
const ELSEWHERE = new RegExp(
  `\\b(?:${ELSEWHERE_AT_ALL}|earlier this|in a (?:letter|message|statement)|stayed away|reporters|embassy)\\b`,
  'iu',
);

early(ACTS);

const STATES = {
  lead: /^$/u,
  next: /^(?:,|,? and|,? as well as) (?:[Tt]he )?$/u,
  takes: ({ kind, form }: DraftMention): boolean => kind === 'country' && form === 'name',
};

/**
 * Completes gatherings by their states. Runs when undertakings are known: who "the ministers" and "the parties" are that bind
 * themselves does not hang on which state spoke up.
 */
export const completeGatherings = (draft: Draft): Draft => withoutMannedStates(withStatesOfGatherings(draft));

/** Adds the states that acted at a gathering, and whose men nobody names. */
function withStatesOfGatherings(draft: Draft): Draft {
  if (draft.countries.length < MANY) return draft;
  const gathering = gatheringOfMany(draft);
  if (!gathering) return draft;
  const views = viewSentences(draft);
  const at = toldAt(draft, gathering);
  const manned = new Set<string>(draft.persons.flatMap(({ country }) => country ?? []));
  const iso = new Map(draft.countries.map(({ ref, iso2 }) => [ref, iso2]));
  const found = new Set<Ref>();
  const told = new Set(gathering.evidence.map(({ start }) => sentenceAt(draft, start)));
  for (const view of views.slice(Math.max(0, at - LEAD))) {
    const row = told.has(view.sentence.index) && TOGETHER_GATE.opens(view.words) ? statesTogether(view) : [];
    const acting = GATE.opens(view.words) ? statesActing(view) : [];
    for (const ref of [...row, ...acting]) if (!manned.has(iso.get(ref) ?? '')) found.add(ref);
  }
  if (!found.size) return draft;
  return {
    ...draft,
    meetings: draft.meetings.map((each) => (each === gathering ? withAll(each, [...found]) : each)),
  };
}

/** Most states of which those are left out whose men are named; of more a report gives the whole row. */
const FEW = 5;

/** Without the states one of whose men is named as having been there. */
function withoutMannedStates(draft: Draft): Draft {
  const iso = new Map<Ref, string>(draft.countries.map(({ ref, iso2 }) => [ref, iso2]));
  const homes = new Map(draft.persons.map(({ ref, country }) => [ref, country]));
  const meetings = draft.meetings.map((meeting) => {
    const states = meeting.participants.filter(({ actor }) => iso.has(actor)).length;
    if (meeting.status !== 'held' || !states || states > FEW) return meeting;
    // "under the chairmanship of N": of the state in the chair another may have come.
    const men = meeting.participants.filter(({ role }) => role === 'participant');
    const manned = new Set<string>(men.flatMap(({ actor }) => homes.get(actor) ?? []));
    const rest = meeting.participants.filter(
      ({ actor, role }) => role !== 'participant' || !manned.has(iso.get(actor) ?? ''),
    );
    return rest.length < meeting.participants.length ? { ...meeting, participants: rest } : meeting;
  });
  return { ...draft, meetings };
}

/** The gathering of which a report tells, if it is one of more than two sides. */
export function gatheringOfMany(draft: Draft): MeetingFact | null {
  const gathering = largest(newsSessions(draft));
  if (!gathering) return null;
  if (isOfMany(draft, gathering)) return gathering;
  return !isOfTwo(draft, gathering) && whoMet(draft, viewSentences(draft), gathering) ? gathering : null;
}

/** The session with most of those who were there; of several the one told first. */
const largest = (sessions: readonly MeetingFact[]): MeetingFact | undefined =>
  [...sessions].sort((a, b) => b.participants.length - a.participants.length)[0];

/** Whether those who met are of more than two states. */
function isOfMany({ persons, countries }: Draft, { participants }: MeetingFact): boolean {
  const homes = new Map<Ref, string | null>([
    ...persons.map(({ ref, country }) => [ref, country] as const),
    ...countries.map(({ ref, iso2 }) => [ref, iso2] as const),
  ]);
  return new Set(participants.flatMap(({ actor }) => homes.get(actor) ?? [])).size >= MANY;
}

/** "bringing together A, B and C", "the ministers of A, B and C gathered": the states that a sentence on the gathering gives in a row. */
function statesTogether(view: SentenceView): readonly Ref[] {
  for (const { index, 0: lead } of view.text.matchAll(TOGETHER)) {
    const { refs } = rowFrom(view, index + lead.length, STATES);
    if (refs.length >= MANY && !OF_ITS_NAME.test(view.text.slice(0, index))) return refs;
  }
  return [];
}
/** "the Third Meeting of Foreign Ministers of A, B and C": what it is called, whoever comes. */
const OF_ITS_NAME =
  /\b(?:Meeting|Conference|Session|Summit|Forum|Council|Committee|Congress|Assembly) of (?:the )?(?:[\p{L}-]+ ){0,3}$/u;
const TOGETHER_GATE = new Gate(
  /^(?:bring(?:ing|s)?|brought|groups|grouping|gather(?:s|ed|ing)?|comprising|comprises|uniting|ministers|leaders|presidents|premiers|chiefs|heads|officials|representatives|delegations|delegates|experts|directors|secretaries|members|states|countries)$/,
);
const TOGETHER =
  /\b(?:(?:bring(?:ing|s)?|brought) together|groups|grouping|gather(?:s|ed|ing)|comprising|comprises|uniting) (?:(?:the )?(?:[\p{Ll}-]+ ){0,4}(?:of|from) )?(?:the )?(?=\p{Lu})|\b(?:[Mm]inisters|[Ll]eaders|[Pp]residents|[Pp]remiers|[Cc]hiefs|[Hh]eads of (?:[Ss]tate|[Gg]overnment|[Dd]elegation)|[Oo]fficials|[Rr]epresentatives|[Dd]elegations|[Dd]elegates|[Ee]xperts|[Dd]irectors|[Ss]ecretaries|[Mm]embers|[Ss]tates|[Cc]ountries)(?: (?:of|for) (?!the\b)[\p{L}]+(?: and [\p{L}]+)?)?(?: of| from|:| --| –) (?:the )?(?=\p{Lu})/gu;

/** The states that are the subject of what is done at a gathering. */
function statesActing(view: SentenceView): readonly Ref[] {
  const { sentence, text, at, mentions } = view;
  if (sentence.role !== 'prose' && sentence.role !== 'point') return [];
  const found: Ref[] = [];
  let end = 0;
  for (const mention of mentions) {
    const start = mention.start - at;
    if (start < end || !STATES.takes(mention) || !BEFORE.test(text.slice(0, start))) continue;
    const row = rowFrom(view, start, STATES);
    end = Math.max(row.end, start + 1);
    const acts = text.slice(row.end);
    if (ACTS.test(acts) && !ELSEWHERE.test(CLAUSE.exec(acts)?.[0] ?? '')) found.push(...row.refs);
  }
  return found;
}
