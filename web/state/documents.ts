/** The sources: the list of them, and the one being read. */
import { computed } from '@preact/signals';
import { ask } from '../api/client.ts';
import {
  DOCUMENT,
  DOCUMENTS,
  MORE_MENTIONS,
  MORE_PASSAGES,
  MORE_RELATIONS,
  type OpenDocument,
  type Part,
} from '../api/documents.ts';
import { allPages } from './pages.ts';
import { createKeyedResource, createResource } from './resource.ts';
import { reading } from './selection.ts';

const PAGE = 200;
/** The list ends here: more sources than this nobody scrolls through. */
const MOST = 5000;

/** Passages, mentions or relations asked for at once: as many as the server gives in one page. */
const PARTS = 500;

/** Every document, as the server orders them. */
export const documents = createResource((abort) =>
  allPages(async (after) => (await ask(DOCUMENTS, { first: PAGE, after }, abort)).documents, MOST),
);

const openId = computed(() => reading.value?.document ?? null);

/** The document being read, with its text; null where there is none of that id. */
export const openDocument = createKeyedResource(openId, async (id, abort) => wholeDocument(id, abort));

/** A document with all that it has: most have it on the first page, and long ones are read to their end. */
export async function wholeDocument(id: string, abort: AbortSignal): Promise<OpenDocument | null> {
  const { document } = await ask(DOCUMENT, { id, first: PARTS }, abort);
  if (!document) return null;
  const next = (after: string) => ({ id, first: PARTS, after });
  const [passages, mentions, relations] = await Promise.all([
    allParts(document.passages, async (after) => (await ask(MORE_PASSAGES, next(after), abort)).document),
    allParts(document.mentions, async (after) => (await ask(MORE_MENTIONS, next(after), abort)).document),
    allParts(document.relations, async (after) => (await ask(MORE_RELATIONS, next(after), abort)).document),
  ]);
  return { ...document, passages, mentions, relations };
}

const NO_PART = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** A page and those after it. A document that is removed meanwhile ends where it was read to. */
const allParts = <T>(first: Part<T>, load: (after: string) => Promise<{ readonly part: Part<T> } | null>) =>
  allPages<T>(async (after) => (after === null ? first : ((await load(after))?.part ?? NO_PART)), Infinity);
