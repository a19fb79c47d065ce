/**
 * A story: views of the graph in an order, each with a title and a text. And what it is read from: a file or an address that
 * anybody may have made, so every part is checked, bounded, and told where it is wrong.
 */

export interface Step {
  /** Unlike those of the other steps; it does not leave this page. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The view, as the query string of the page's address. */
  readonly view: string;
}
export interface Story {
  readonly title: string;
  readonly steps: readonly Step[];
}

export const EMPTY_STORY: Story = { title: '', steps: [] };
export const FORMAT = 'signatory-story';
export const VERSION = 1;
/** Bounds of a story, in characters and steps. */
export const BOUNDS = { file: 2_000_000, title: 200, text: 8000, view: 16_000, steps: 100 } as const;

/** What is wrong with a story that is opened, by where it is wrong; the words are the page's. */
export type StoryFault =
  | { readonly what: 'json' | 'format' | 'steps' }
  | { readonly what: 'size' | 'count' | 'version'; readonly found: number; readonly most: number }
  | { readonly what: 'field'; readonly step: number; readonly field: string; readonly most: number };

export type Opened = { readonly story: Story } | { readonly fault: StoryFault };

/** The text of a story's file. */
export const storyFile = ({ title, steps }: Story): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, title, steps: steps.map(plain) }, null, 2)}\n`;

const plain = ({ title, text, view }: Step): Omit<Step, 'id'> => ({ title, text, view });

/** A story out of the text of a file; every field that is not known is passed over. */
export function openStory(text: string): Opened {
  if (text.length > BOUNDS.file) return { fault: { what: 'size', found: text.length, most: BOUNDS.file } };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { fault: { what: 'json' } };
  }
  if (!isRecord(data) || data.format !== FORMAT) return { fault: { what: 'format' } };
  if (data.version !== VERSION)
    return { fault: { what: 'version', found: typeof data.version === 'number' ? data.version : 0, most: VERSION } };
  if (!isText(data.title, BOUNDS.title))
    return { fault: { what: 'field', step: 0, field: 'title', most: BOUNDS.title } };
  if (!Array.isArray(data.steps)) return { fault: { what: 'steps' } };
  if (data.steps.length > BOUNDS.steps)
    return { fault: { what: 'count', found: data.steps.length, most: BOUNDS.steps } };
  const steps: Step[] = [];
  for (const [index, step] of (data.steps as unknown[]).entries()) {
    for (const field of ['title', 'text', 'view'] as const)
      if (!isRecord(step) || !isText(step[field], BOUNDS[field]))
        return { fault: { what: 'field', step: index + 1, field, most: BOUNDS[field] } };
    const { title, text: words, view } = step as Record<'title' | 'text' | 'view', string>;
    steps.push({ id: String(index + 1), title, text: words, view });
  }
  return { story: { title: data.title, steps } };
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
const isText = (data: unknown, most: number): data is string => typeof data === 'string' && data.length <= most;
