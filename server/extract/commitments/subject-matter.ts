/**
 * What an undertaking is about: the topics of its own words; where these name none ("have it open by 2025"), the one topic
 * of the instrument that holds it, of its sentence, of the ministries that give it, or of the report's title.
 */
import type { Ref, Topic } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import { topicsOf } from '../words/topics.ts';

/** Topics of what everybody has to do with, which tell nothing of what a single undertaking is about. */
const VAGUE: ReadonlySet<Topic> = new Set(['other', 'diplomacy', 'international-forums', 'information-sharing']);

/** Topics of an undertaking; `sentence` is its index. */
export function subjectMatter(
  draft: Draft,
  words: string,
  sentence: number,
  agreement: Ref | null,
  by: readonly Ref[],
): Topic[] {
  const own = topicsOf(words);
  if (own[0] !== 'other') return own;
  const instrument = agreement ? draft.agreements.find(({ ref }) => ref === agreement)?.name : undefined;
  const { start, end } = draft.sentences[sentence] ?? { start: 0, end: 0 };
  const single =
    only(instrument) ??
    only(draft.document.text.slice(start, end)) ??
    only(bodiesOf(draft, by).join('; ')) ??
    only(draft.document.title ?? undefined);
  return single ? [single] : own;
}

/** The one plain topic of some words, or null where they have none or several. */
function only(words: string | undefined): Topic | null {
  if (!words || words.length > 600) return null;
  const topics = topicsOf(words).filter((topic) => !VAGUE.has(topic));
  return topics.length === 1 ? (topics[0] ?? null) : null;
}

/** Names of the bodies that actors are or lead. */
function bodiesOf(draft: Draft, by: readonly Ref[]): string[] {
  const { organizations, offices } = actorsOf(draft);
  return by.flatMap((ref) => {
    const body = organizations.get(ref) ?? organizations.get(offices.get(ref)?.[0]?.organization ?? '');
    return body ? [body.name] : [];
  });
}
