/** What the user looks at: a node or a relation, and beside it a document at some sentence. */
import { signal } from '@preact/signals';

export type Selection = { readonly kind: 'node'; readonly id: string } | { readonly kind: 'edge'; readonly id: string };

/** A document being read, and the stretch of its text to show (UTF-16 offsets), if any. */
export interface Reading {
  readonly document: string;
  readonly span: { readonly start: number; readonly end: number } | null;
}

export const selection = signal<Selection | null>(null);
export const reading = signal<Reading | null>(null);
/** Id of the node or edge under the pointer, wherever it is drawn: graph, list or text. */
export const hovered = signal<string | null>(null);

export const selectNode = (id: string): void => select({ kind: 'node', id });
export const selectEdge = (id: string): void => select({ kind: 'edge', id });
export const clearSelection = (): void => {
  selection.value = null;
};

/** Opens a document, at a stretch of its text where one is given. */
export const readDocument = (document: string, span: Reading['span'] = null): void => {
  reading.value = { document, span };
};
export const closeDocument = (): void => {
  reading.value = null;
};

function select(next: Selection): void {
  const now = selection.peek();
  if (now?.kind !== next.kind || now.id !== next.id) selection.value = next;
}

let quiet: { readonly selection: Selection | null; readonly reading: Reading | null } = {
  selection: null,
  reading: null,
};

/** What is selected and read now was brought by a step of a story: nothing comes to the front for it. */
export const keepQuiet = (): void => {
  quiet = { selection: selection.peek(), reading: reading.peek() };
};
export const isQuiet = (now: Selection | Reading): boolean => now === quiet.selection || now === quiet.reading;
