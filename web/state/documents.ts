/** The sources: the list of them, and the one being read. */
import { computed, signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import { DOCUMENT, DOCUMENTS } from '../api/documents.ts';
import { allPages } from './pages.ts';
import { createKeyedResource, createResource } from './resource.ts';
import { reading } from './selection.ts';

const PAGE = 200;
/** The list ends here: more sources than this nobody scrolls through. */
const MOST = 5000;

/** Every document, as the server orders them. */
export const documents = createResource((abort) =>
  allPages(async (after) => (await ask(DOCUMENTS, { first: PAGE, after }, abort)).documents, MOST),
);

const openId = computed(() => reading.value?.document ?? null);

/** The document being read, with its text; null where there is none of that id. */
export const openDocument = createKeyedResource(
  openId,
  async (id, abort) => (await ask(DOCUMENT, { id }, abort)).document,
);

/** Whether names are marked in the text. */
export const marksShown = signal(true);
