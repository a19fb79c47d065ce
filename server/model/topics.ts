/** The controlled vocabulary of subjects, `seeds/vocabulary/topics.yaml`: here the ids and labels, which all rooms need. */
import { z } from 'zod';
import type { Topic } from './factsheet.ts';
import { readList } from './vocabulary.ts';

const TOPICS = z.array(z.object({ id: z.string().min(1), label: z.string().min(1) }));
let known: ReadonlyMap<Topic, string> | null = null;

/** Label of each topic by its id, in the order of the list. */
export function topicLabels(): ReadonlyMap<Topic, string> {
  known ??= new Map(readList('topics', TOPICS).map(({ id, label }) => [id, label]));
  return known;
}

/** The label shown for a topic; the id itself where the vocabulary does not have it. */
export const topicLabel = (topic: Topic): string => topicLabels().get(topic) ?? topic;
