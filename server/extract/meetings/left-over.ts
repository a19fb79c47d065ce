/**
 * Office holders of whom a short report tells beside its encounter and whom no rule has placed: "Addresses were delivered by
 * Commissioner N", "On the local team were …". There are more ways to say so than rules can list; who is told of for another
 * reason (whoever only speaks to the press, is greeted, replaced, absent or yet to come) is told by few. Runs last.
 */
import type { Iso2, MeetingFact, OfficeFact, Ref, Span } from '../../model/factsheet.ts';
import type { Draft, Range } from '../draft.ts';
import { type SentenceView, viewSentences } from '../text/view.ts';
import { firstNames, isNews, toldAt, withAll } from './between-facts.ts';

/** Days before the news within which an encounter is what it tells. */
const NEWS = 45;
/** Sentences from the encounter to whoever was there: where it is the only one told, and where there are several. */
const ALONE = { back: 1, on: 6 };
const BESIDE = { back: 0, on: 2 };
/** Most held encounters of a report that is short enough. */
const MOST = 4;

/** Of whom it is told that he was elsewhere, is no more or is yet to come; and what is asked, planned or long done. */
const ELSEWHERE =
  /\b(?:without meeting|failed to|turned down|declined|absent|absence|unable|represented|on holiday|on leave|abroad|overseas|out of the country|ill|unwell|stayed|at home|hospital|no part|skipped|missed|decree|appoint\p{Ll}*|nominat\p{Ll}*|relieved|dismiss\p{Ll}*|sacked|replac\p{Ll}*|succeed\p{Ll}*|successor|predecessor|former|late|interview|greetings|message|letter|telegram|condolences|invitation|congratulat\p{Ll}*|will|would|shall|is to|are to|was to|were to|due to|expected|scheduled|plan(?:s|ned)?|tomorrow|next|had|years? ago|last (?:week|month|year)|in (?:19|20)\d\d|not|never|nor|if|may|might|could|signed|signature|inked|initialled|sidelines?|margins?|by video|by phone|speaking from)\b/iu;
/** Whoever sees a guest off, or is there when he comes, is at home. */
const AT_AIRPORT =
  /\b(?:seen off|s(?:aw|ee|eeing) (?:him|her|them|the \p{Ll}+) off|farewell|(?:met|greeted|welcomed|received) (?:\p{Ll}+ )?(?:at|on) the (?:airport|station|quay)|airport)\b/u;
/** Behind a name or its apposition: whoever only tells. */
const TELLS =
  /^(?: of (?:the )?\p{Lu}[\p{L}' -]{2,40}?)?(?:,[^,]{2,90},| \([^)]{2,60}\))? (?:also |later |then |earlier |further )?(?:said|says|told|tells|announced|added|explained|noted|stated|disclosed|confirmed|wrote|tweeted|commented|insisted|warned|argued|denied|heads|leads|holds|has|is)\b/u;
const TOLD_BY =
  /\b(?:said|says|told|added|explained|announced|according to|quoted|quoting|spokes\p{Ll}+|press secretary|as) (?:by )?$/iu;
/** "lasted an hour, according to the President's press adviser, N". */
const SOURCE = /\baccording to (?:[\p{L}'’-]+ ){0,6}$/u;
/** What makes a name an owner, a source or an addressee. */
const OF_ANOTHER =
  /(?:^|\s)(?:of|from|on behalf of|than|under|unlike|after|for|to|via|named|called|like|since|against) (?:the )?$/iu;
/** Words to the press. */
const ONLY_TELLS =
  /\b(?:spokes\p{Ll}+|press secretary|reporters|journalists|the press|(?:news|press) conference|briefing|in a statement|told (?:the )?\p{Lu})\b/u;

/** Adds them to the encounter beside which they are told of, with the sentence that tells of them. */
export function withLeftOver(draft: Draft): Draft {
  const held = draft.meetings.filter(
    (meeting) => meeting.status === 'held' && meeting.participants.length > 0 && isNews(draft, meeting, NEWS),
  );
  if (!held.length || held.length > MOST) return draft;
  const placed = new Set(draft.meetings.flatMap(({ participants }) => participants.map(({ actor }) => actor)));
  if (draft.persons.every(({ ref }) => placed.has(ref))) return draft;
  const views = viewSentences(draft);
  const offices = new Map([...draft.offices].reverse().map((office) => [office.person, office]));
  const named = firstNames(draft);
  const homes = new Map<Ref, Iso2 | null>([
    ...[...draft.persons, ...draft.organizations].map(({ ref, country }) => [ref, country] as const),
    ...draft.countries.map(({ ref, iso2 }) => [ref, iso2] as const),
  ]);
  const added = new Map<Ref, { readonly ref: Ref; readonly told: Span }[]>();
  for (const { ref, country } of draft.persons) {
    const [office, mention] = [offices.get(ref), named.get(ref)];
    const view = mention && views[mention.sentence];
    if (placed.has(ref) || !office || !view) continue;
    const meeting = nearest(draft, held, view.sentence.index);
    if (!meeting || !isOfTheirs(meeting, country, homes) || !mayBeThere(view, mention, office)) continue;
    if (meeting.kind === 'visit' && AT_AIRPORT.test(view.text)) continue;
    const { start, end } = view.sentence;
    const told = { start, end, quote: draft.document.text.slice(start, end) };
    added.set(meeting.ref, [...(added.get(meeting.ref) ?? []), { ref, told }]);
  }
  if (!added.size) return draft;
  return {
    ...draft,
    meetings: draft.meetings.map((meeting) => {
      const more = added.get(meeting.ref);
      if (!more) return meeting;
      const spans = new Map([...meeting.evidence, ...more.map(({ told }) => told)].map((span) => [span.start, span]));
      return {
        ...withAll(
          meeting,
          more.map(({ ref }) => ref),
        ),
        evidence: [...spans.values()],
      };
    }),
  };
}

/** Whether nothing in the sentence that first names somebody with an office tells that he was not there. */
function mayBeThere(view: SentenceView, { start, end }: Range, { evidence: [told] }: OfficeFact): boolean {
  const { text, at, sentence } = view;
  if (sentence.role !== 'prose' && sentence.role !== 'point') return false;
  const before = text.slice(0, (told && told.start >= at ? Math.min(told.start, start) : start) - at);
  const after = text.slice(end - at);
  if (
    after.startsWith("'") ||
    TELLS.test(after) ||
    OF_ANOTHER.test(before) ||
    TOLD_BY.test(before) ||
    SOURCE.test(before)
  )
    return false;
  return !ONLY_TELLS.test(text) && !ELSEWHERE.test(text);
}

/** The encounter that is told nearest before a sentence; not in it, where rules see who is with whom. */
function nearest(draft: Draft, held: readonly MeetingFact[], sentence: number): MeetingFact | null {
  const { back, on } = held.length === 1 ? ALONE : BESIDE;
  let best: MeetingFact | null = null;
  for (const meeting of held) {
    const after = sentence - toldAt(draft, meeting);
    if (after !== 0 && after >= -back && after <= on && (!best || toldAt(draft, best) < toldAt(draft, meeting)))
      best = meeting;
  }
  return best;
}

/** Whether somebody is of a state of those who met, of the state where they did, or of none. */
function isOfTheirs(meeting: MeetingFact, country: Iso2 | null, homes: ReadonlyMap<Ref, Iso2 | null>): boolean {
  const states = meeting.participants.map(({ actor }) => homes.get(actor) ?? null);
  // Who is paid a visit is met at an encounter of its own; the visitor's own people have come with him.
  if (meeting.kind === 'visit' || meeting.kind === 'call')
    return country !== null && country !== meeting.country && states.includes(country);
  return country === null || country === meeting.country || states.includes(country);
}
