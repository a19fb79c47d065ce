/**
 * Men of a gathering: a report says first that "the fisheries ministers of seven states" or "four Andean presidents" met, and
 * then names them one by one, by what each said, gave or left undone. Whoever holds such an office, of a state that has
 * nobody there yet, was there. Runs when all encounters are known.
 */
import type { Iso2, MeetingFact, OfficeFact, Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import { type SentenceView, viewSentences } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { firstNames, isNews, sentenceAt, toldAt, withAll } from './between-facts.ts';
import { isOwned } from './speakers.ts';

/** Days before the news within which a gathering is what it tells. */
const NEWS = 20;
/** First sentences of a report, in which it says who met. */
export const LEAD = 4;
const SESSIONS: ReadonlySet<string> = new Set(['conference', 'summit', 'talks']);

const GATE = new Gate(/^(?:ministers|presidents|leaders|premiers|heads|chiefs|secretaries|ministerial|summit)$/);
/** Those who met, more than two: with what they are in charge of before or behind. */
const MANY =
  /(?<!\b(?:[Bb]oth|[Tt]wo|[Pp]rime|[Dd]eputy|[Tt]he [Cc]ouncil of|of its|of his|of her|[Ss]everal|[Oo]ther) )(?<field>(?:\b(?!(?:and|of|the|two|both)\b)[\p{L}-]+ (?:and (?=\p{Ll}+ ministers))?){0,3})\b(?<rank>[Mm]inisters|[Pp]residents|[Ll]eaders|[Pp]remiers|[Hh]eads of (?:[Ss]tate|[Gg]overnment))\b(?! \p{Lu}| (?:met with|received|paid))(?<of> (?:responsible for|in charge of|of|for) (?:the )?(?!\p{Lu}\p{L}+(?:,| and (?:the )?\p{Lu}))[\p{L}]+(?: and [\p{L}]+)?)?/gu;
const OF_TWO =
  /\b(?:[Bb]oth|[Tt]wo|2) (?:[\p{L}-]+ ){0,3}$|^ (?:of|from) (?:the )?\p{Lu}[\p{L}' -]{2,30} and (?:the )?\p{Lu}[\p{L}'-]+(?! and\b)/u;

const LEADS = /\b(?:minister|secretary|commissioner|attorney general|portfolio)\b/iu;
const NO_LEAD =
  /\b(?:prime minister|ambassador|permanent secretary|general secretary|secretary[- ]general|press secretary|executive secretary|parliamentary secretary|high commissioner|first secretary|council of ministers|former|shadow)\b/iu;
const RULES =
  /^(?:\p{Lu}\p{L}+ )?(?:acting |interim )?(?:president|prime minister|premier|king|queen|emir|amir|sultan|chancellor|taoiseach|head of (?:state|government))(?: of (?!the (?:council|commission|assembly|senate|court|bank|board|chamber|parliament|union|association|institute))|$)/iu;

/** Whoever was not there, or of whom another affair is told. */
const ELSEWHERE =
  /\b(?:absent|absence|stayed (?:away|home|at home)|did not (?:attend|come|take part)|not (?:been )?(?:present|there|invited)|neither|uninvited|to be invited|boycott\p{Ll}*|unable to|could not (?:attend|come)|skipped|missed the|in place of|replac\p{Ll}*|succe(?:ed|ss)\p{Ll}*|predecessor|former|late|died|telegram|letter|telephone|by phone|interview|parliament on|spokes\p{Ll}+|last (?:week|month|year)|will (?:visit|meet|receive|travel|host)|(?:is|are|was|were) (?:due|expected|scheduled) to)\b/iu;

/** Adds the men of a gathering to it. */
export function withMenOfGatherings(draft: Draft): Draft {
  const [gathering] = newsSessions(draft);
  if (!gathering || isOfTwo(draft, gathering)) return draft;
  const views = viewSentences(draft);
  const who = whoMet(draft, views, gathering);
  if (!who) return draft;
  const met = new Set(gathering.participants.map(({ actor }) => actor));
  const homes = new Map(draft.persons.map(({ ref, country }) => [ref, country]));
  const iso = new Map(draft.countries.map(({ ref, iso2 }) => [ref, iso2]));
  const row = [...met].every((ref) => iso.has(ref)) ? new Set([...met].flatMap((ref) => iso.get(ref) ?? [])) : null;
  const manned = new Set([...met].flatMap((ref) => homes.get(ref) ?? []));
  const named = firstNames(draft);
  const held = actorsOf(draft).offices;
  const others = toldElsewhere(draft, gathering);
  const at = toldAt(draft, gathering);
  const more: Ref[] = [];
  const admit = (fits: (office: OfficeFact) => boolean, owned: boolean) => {
    for (const { ref, country } of draft.persons) {
      const first = named.get(ref);
      const view = first && views[first.sentence];
      if (met.has(ref) || !view || country === null || manned.has(country)) continue;
      if (row && row.size > 1 && !row.has(country)) continue;
      const offices = held.get(ref);
      const isOne = offices ? offices.some(fits) : owned && isOwned(view, first.start);
      if (
        !isOne ||
        view.sentence.index < at - LEAD ||
        ELSEWHERE.test(view.text) ||
        others.get(ref)?.has(first.sentence)
      )
        continue;
      manned.add(country);
      more.push(ref);
    }
  };
  admit(who, true);
  // Where the states are known, whoever of the one that is left leads a ministry: each calls its own otherwise.
  if (row && row.size > 2) admit(isLead, false);
  if (!more.length) return draft;
  return { ...draft, meetings: draft.meetings.map((each) => (each === gathering ? manning(each, more, draft) : each)) };
}

/** Talks of two whom the sentence names that tells of them: whoever else the report names was not with them. */
export const isOfTwo = (draft: Draft, meeting: MeetingFact): boolean => {
  const at = toldAt(draft, meeting);
  const { kind, participants } = meeting;
  return (
    kind === 'talks' &&
    participants.length > 1 &&
    participants.every(
      ({ actor, role }) =>
        role === 'participant' &&
        (draft.mentions.some(({ ref, sentence }) => ref === actor && sentence === at) ||
          draft.groups.some(({ refs, sentence }) => refs.includes(actor) && sentence === at)),
    )
  );
};

const isLead = ({ title }: OfficeFact): boolean => LEADS.test(title) && !NO_LEAD.test(title);

/** "gathered a day ahead of the summit": those who gathered are at something else. */
const AHEAD_OF = /\b(?:ahead of|before|prior to|on the eve of) (?:the|their|its|an?) $/u;

/** The sessions that the report tells of as news. */
export const newsSessions = (draft: Draft): readonly MeetingFact[] => {
  const { text } = draft.document;
  return draft.meetings.filter((meeting) => {
    const start = meeting.evidence[0]?.start ?? 0;
    return (
      meeting.status === 'held' &&
      SESSIONS.has(meeting.kind) &&
      !AHEAD_OF.test(text.slice(Math.max(0, start - 30), start)) &&
      isNews(draft, meeting, NEWS)
    );
  });
};

/** The gathering with more men; without its states, where each of them has somebody there now. */
function manning(meeting: MeetingFact, more: readonly Ref[], draft: Draft): MeetingFact {
  const iso = new Map(draft.countries.map(({ ref, iso2 }) => [ref, iso2]));
  const all = new Set([...meeting.participants.map(({ actor }) => actor), ...more]);
  const homes = new Set(draft.persons.flatMap(({ ref, country }) => (all.has(ref) && country ? [country] : [])));
  const each = meeting.participants.every(({ actor }) => !iso.has(actor) || homes.has(iso.get(actor) as Iso2));
  const rest = each ? meeting.participants.filter(({ actor }) => !iso.has(actor)) : meeting.participants;
  return withAll({ ...meeting, participants: rest }, more);
}

/** Sentences that tell of another encounter, yet to come or with a guest, by who is at it. */
function toldElsewhere(draft: Draft, gathering: MeetingFact): ReadonlyMap<Ref, ReadonlySet<number>> {
  const told = new Map<Ref, Set<number>>();
  for (const { ref, status, kind, participants, evidence } of draft.meetings) {
    if (ref === gathering.ref || !(status === 'planned' || kind === 'call' || kind === 'visit')) continue;
    const at = evidence.map(({ start }) => sentenceAt(draft, start));
    for (const { actor } of participants) told.set(actor, new Set([...(told.get(actor) ?? []), ...at]));
  }
  return told;
}

/** Whether an office is that of those who are said to have met; null where they were no more than two. */
export function whoMet(
  draft: Draft,
  views: readonly SentenceView[],
  gathering: MeetingFact,
): ((office: OfficeFact) => boolean) | null {
  const at = toldAt(draft, gathering);
  const places = [...views.slice(0, LEAD), ...views.slice(Math.max(LEAD, at - 1), at + 1)];
  for (const { text, words } of places) {
    if (!GATE.opens(words)) continue;
    for (const { index, 0: whole, groups } of text.matchAll(MANY)) {
      if (OF_TWO.test(text.slice(Math.max(0, index - 30), index + (groups?.field?.length ?? 0)))) return null;
      if (OF_TWO.test(text.slice(index + whole.length - (groups?.of?.length ?? 0)))) return null;
      const leaders = !/^ministers/iu.test(groups?.rank ?? '');
      const field = fieldOf(`${groups?.field} ${groups?.of ?? ''}`);
      return (office) => (leaders ? RULES.test(office.title) : isLead(office) && isOfField(office.title, field));
    }
  }
  return null;
}

const STEM = 5;
/** Beginnings of the words for what ministers are in charge of. */
const fieldOf = (words: string): readonly string[] =>
  [...words.toLowerCase().matchAll(/\p{L}{4,}/gu)].map(([word]) => word.slice(0, STEM));
const isOfField = (title: string, field: readonly string[]): boolean => {
  const own = fieldOf(title.replace(/\b(?:minister|deputy|secretary|state|cabinet|first|vice|acting)\b/giu, ''));
  return !own.length || !field.length || own.some((stem) => field.includes(stem));
};
