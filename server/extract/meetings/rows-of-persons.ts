/**
 * Who is named in one breath with somebody who was there: "with her colleagues A (Hungary) and B (Slovakia)", "opposite sat A,
 * the attorney general, and B, who speaks for Burundi". Rules that see the one may miss the other behind what stands between.
 * Runs when all encounters are known.
 */
import type { MeetingFact, Ref } from '../../model/factsheet.ts';
import type { Draft, DraftMention } from '../draft.ts';
import { type SentenceView, viewSentences } from '../text/view.ts';
import { early } from '../words/early.ts';
import { sentenceAt, withAll } from './between-facts.ts';
import { verbBetween } from './clauses.ts';
import { personsIn } from './persons.ts';

/** What stands between two who are named in a row: what the first is, a conjunction, and what the second is. */
const IN_ROW =
  /^(?: \([^)]{2,40}\))?(?: of (?:the )?\p{Lu}[\p{L}' -]{2,30}?)?(?:, (?!who\b)[^;.]{3,140}?)?,? (?:and|as well as|together with|along with) (?:(?:the|his|her|its|their|of|for|and|in|Mr|Mrs|Ms|Dr|Hon|H\.E|[\p{L}][\p{L}'’-]*)[.,]? ){0,16}$/u;
const ANOTHER = /\b(?:who|which|that|met|received|between|signed|said|told|later|then|separately)\b/u;

early(IN_ROW);

/** Adds them to the encounters held. */
export function withRowsOfPersons(draft: Draft): Draft {
  const views = viewSentences(draft);
  const held = draft.meetings.filter(({ status, kind }) => status === 'held' && kind !== 'visit');
  const told = held.flatMap((meeting) => [...sentencesOf(draft, meeting)]);
  // "met A and then B": where a sentence tells of two encounters, rules see who was at which.
  const once = new Set<number>();
  const several = new Set(told.filter((index) => once.has(index) || !once.add(index)));
  let changed = false;
  const meetings = draft.meetings.map((meeting) => {
    if (meeting.status !== 'held' || meeting.kind === 'visit' || meeting.kind === 'call') return meeting;
    const more = besides(draft, views, meeting, several);
    changed ||= more.length > 0;
    return more.length ? withAll(meeting, more) : meeting;
  });
  return changed ? { ...draft, meetings } : draft;
}

const sentencesOf = (draft: Draft, { evidence }: MeetingFact): ReadonlySet<number> =>
  new Set(evidence.map(({ start }) => sentenceAt(draft, start)));

function besides(
  draft: Draft,
  views: readonly SentenceView[],
  meeting: MeetingFact,
  several: ReadonlySet<number>,
): readonly Ref[] {
  const there = new Set(meeting.participants.map(({ actor }) => actor));
  if (![...there].some((ref) => ref.startsWith('p'))) return [];
  const found: Ref[] = [];
  for (const index of sentencesOf(draft, meeting)) {
    const view = views[index];
    if (!view || several.has(index)) continue;
    const persons = view.mentions.filter(({ kind, form }) => kind === 'person' && form !== 'reference');
    for (const [at, mention] of persons.entries()) {
      const last = persons[at - 1];
      if (!last || there.has(mention.ref) === there.has(last.ref) || !inRow(view, last, mention)) continue;
      const fresh = there.has(mention.ref) ? last.ref : mention.ref;
      found.push(fresh);
      there.add(fresh);
    }
  }
  return found;
}

/** Whether two stand in one row, and the second is not the subject of another clause. */
function inRow(view: SentenceView, one: DraftMention, other: DraftMention): boolean {
  const { text, at } = view;
  const between = text.slice(one.end - at, other.start - at);
  if (!IN_ROW.test(between) || ANOTHER.test(between) || verbBetween(between, 0, between.length)) return false;
  if (personsIn(view, one.start - at, other.end - at).length < 2) return false;
  const after = text.slice(other.end - at, other.end - at + 30);
  const acts = !/^, (?:who|whose|which)\b/u.test(after) && verbBetween(after, 0, after.length);
  return !acts || !verbBetween(text, 0, one.start - at);
}
