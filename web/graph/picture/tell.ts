/** Walks through a story and gathers what its file carries: of each step the picture, and the quotes behind every relation drawn. */
import { ask } from '../../api/client.ts';
import { EVIDENCE, EVIDENCE_AT_ONCE, type Evidenced, evidenceOf } from '../../api/evidence.ts';
import { scene, seenScene, visible } from '../../state/graph.ts';
import { untilSettled } from '../../state/placed.ts';
import { selection } from '../../state/selection.ts';
import { showView } from '../../state/stories.ts';
import { queryNow } from '../../state/url.ts';
import { UNCERTAIN } from '../../state/visible.ts';
import type { ToldFact, ToldStep } from '../../stories/html.ts';
import { storyHtml } from '../../stories/html.ts';
import type { Story } from '../../stories/story.ts';
import { dateText } from '../../ui/dates.ts';
import { texts } from '../../ui/texts.ts';
import { svgNow } from './take.ts';

/** So many relations of a step have their quotes in the file; how many more there are is said there. */
const MOST_FACTS = 400;

/** The story as one HTML file. `told` hears how far it is. */
export async function tellStory(story: Story, made: Date, told: (done: number) => void): Promise<string> {
  const before = queryNow();
  const known = new Map<string, Evidenced | null>();
  const steps: ToldStep[] = [];
  try {
    for (const [index, step] of story.steps.entries()) {
      told(index);
      showView(step.view);
      await untilSettled();
      const svg = svgNow(step.title || texts.pictures.title, `step${index + 1}`);
      const ids = relationsSeen();
      const facts = await factsOf(ids.slice(0, MOST_FACTS), known);
      steps.push({ title: step.title, text: step.text, svg, facts, left: Math.max(0, ids.length - MOST_FACTS) });
    }
  } finally {
    showView(before);
  }
  const words = texts.stories;
  return storyHtml(
    story.title || words.untitled,
    steps,
    {
      language: texts.language,
      evidence: words.evidence,
      left: words.evidenceLeft,
      step: words.position,
      previous: words.previous,
      next: words.next,
      contents: words.contents,
      skip: words.skip,
      made: words.made(dateText(made.toISOString().slice(0, 10))),
      keys: words.fileKeys,
      newTab: texts.common.newTab,
      quotes: texts.quotes,
    },
    numberByChance(),
  );
}

/** Relations of the picture, those of what is selected first. */
function relationsSeen(): readonly string[] {
  const seen = visible.peek().edges;
  const lines = seenScene.peek().edges;
  const chosen = selection.peek()?.id;
  return scene
    .peek()
    .edges.filter(({ id }) => lines.has(id))
    .toSorted((a, b) => Number(touches(b, chosen)) - Number(touches(a, chosen)))
    .flatMap(({ members }) => members.filter(({ id }) => seen.has(id)).map(({ id }) => id));
}

const touches = (
  line: { readonly id: string; readonly source: string; readonly target: string },
  id?: string,
): boolean => id !== undefined && (line.id === id || line.source === id || line.target === id);

async function factsOf(ids: readonly string[], known: Map<string, Evidenced | null>): Promise<readonly ToldFact[]> {
  const missing = ids.filter((id) => !known.has(id));
  for (let at = 0; at < missing.length; at += EVIDENCE_AT_ONCE) {
    const some = missing.slice(at, at + EVIDENCE_AT_ONCE);
    const answer = await ask(EVIDENCE, evidenceOf(some));
    for (const [index, id] of some.entries()) known.set(id, answer[`r${index}`] ?? null);
  }
  return ids.flatMap((id) => {
    const relation = known.get(id);
    return relation ? [factOf(relation)] : [];
  });
}

function factOf({ type, source, target, title, role, inferred, confidence, evidence }: Evidenced): ToldFact {
  const more = title ?? (role ? (texts.roles[role] ?? role) : null);
  return {
    words: texts.stories.fact(source.name, texts.verbs[type] ?? type, target.name, more),
    unsure: inferred ? texts.confidence.inferred : confidence < UNCERTAIN ? texts.confidence.unsure : null,
    quotes: evidence.map(({ quote, document }) => ({
      quote: quote.replace(/\s+/g, ' ').trim(),
      title: document.title ?? texts.common.untitled,
      publisher: document.publisher ?? texts.common.unknownPublisher,
      published: document.published ? dateText(document.published) : '',
      url: document.url,
    })),
  };
}

const numberByChance = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(18)), (byte) => byte.toString(16).padStart(2, '0')).join('');
