/** The list of undertakings with where the story of each stands, which comes later than the rest. */
import { computed } from '@preact/signals';
import { ask } from '../api/client.ts';
import { COMMITMENTS, type CommitmentItem, THREADS, type ThreadItem } from '../api/tables.ts';
import { allPages } from './pages.ts';
import { createResource, type Resource } from './resource.ts';

const PAGE = 100;
/** Stories take the server longer. */
const THREAD_PAGE = 50;
const MOST = 20_000;

const undertakings = createResource((abort) =>
  allPages(async (after) => (await ask(COMMITMENTS, { first: PAGE, after }, abort)).commitments, MOST),
);
const stories = createResource(async (abort) => {
  const found = await allPages(
    async (after) => (await ask(THREADS, { first: THREAD_PAGE, after }, abort)).commitments,
    MOST,
  );
  return new Map(found.map((one) => [one.id, one]));
});

export type ThreadState = 'REPORTED' | 'REPEATED' | 'NOT_MENTIONED_AGAIN';

export interface CommitmentRow extends CommitmentItem {
  /** Null until it is known. */
  readonly story: ThreadItem | null;
}

/** Where the story of an undertaking stands, as the API says it; null until it is known. */
export function stateOf({ story }: Pick<CommitmentRow, 'story'>): ThreadState | null {
  if (!story) return null;
  if (story.reports.length > 0) return 'REPORTED';
  return story.repeatedBy.length > 0 ? 'REPEATED' : 'NOT_MENTIONED_AGAIN';
}

/** Every undertaking. Where the stories fail to come the table stands without them. */
export const commitments: Resource<readonly CommitmentRow[]> = {
  state: computed(() => {
    const { data, ...state } = undertakings.state.value;
    const known = stories.state.value.data;
    return { ...state, data: data?.map((one) => ({ ...one, story: known?.get(one.id) ?? null })) ?? null };
  }),
  refresh: () => {
    undertakings.refresh();
    stories.refresh();
  },
};
