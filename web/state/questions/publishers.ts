/** Who published what is loaded, by name. */
import { signal } from '@preact/signals';
import { ask } from '../../api/client.ts';
import { DOCUMENTS } from '../../api/documents.ts';
import { allPages } from '../pages.ts';

const PAGE = 200;
const MOST = 5000;

/** Every publisher, once; empty until they have been asked for. */
export const publishersKnown = signal<readonly string[]>([]);

export async function publishers(): Promise<readonly string[]> {
  const all = await allPages(async (after) => (await ask(DOCUMENTS, { first: PAGE, after })).documents, MOST);
  publishersKnown.value = [...new Set(all.flatMap(({ publisher }) => publisher ?? []))].sort();
  return publishersKnown.value;
}
