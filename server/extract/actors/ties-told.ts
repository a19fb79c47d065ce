/** Ties of persons that are told across sentences or around the verb: "He arrived together with N", "chaired, along with A, by B". */
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import type { Draft } from '../draft.ts';
import type { BySentence, NamedHere } from './company.ts';
import type { Cluster } from './names-joined.ts';

type Add = (a: Cluster, b: Cluster, same: boolean, weight: number) => void;

const CAME_ALONG = 3;
const MET_THERE = 2.5;
const SHARED_THE_CHAIR = 4;
/** Words between the pronoun and the first name. */
const MOST_BETWEEN = 14;

/** "He arrived with N", "She also met N": of whoever the sentence before names first. */
export function pronounTies(bySentence: BySentence, draft: Draft, tie: Add): void {
  for (const [sentence, group] of bySentence) {
    const chunks = draft.chunks[sentence] ?? [];
    const start = chunks.findIndex((chunk) => isWord(chunk, 'he', 'she'));
    const next = first(group);
    if (start < 0 || start > 3 || !next) continue;
    const subject = first(bySentence.get(sentence - 1) ?? []);
    const name = chunks.findIndex((chunk) => chunk.start === next.at);
    if (!subject || subject.cluster === next.cluster || name < start || name > start + MOST_BETWEEN) continue;
    const between = chunks.slice(start + 1, name);
    if (between.some((chunk) => isWord(chunk, ';', 'that', 'who', 'which', 'because'))) continue;
    const verb = between.findIndex((chunk) => isWord(chunk, ...CAME));
    if (verb >= 0 && between.slice(verb).some((chunk) => isWord(chunk, 'with', 'by', 'brought')))
      tie(subject.cluster, next.cluster, true, CAME_ALONG);
    else if (between.some((chunk) => isWord(chunk, ...MET))) tie(subject.cluster, next.cluster, false, MET_THERE);
  }
}
const CAME = ['arrived', 'came', 'flew', 'travelled', 'traveled', 'accompanied', 'flanked', 'brought'];
const MET = `met received hosted conferred welcomed saw talks called audience greeted embraced`.split(' ');

const first = (group: readonly NamedHere[]): NamedHere | undefined => [...group].sort((a, b) => a.at - b.at)[0];

/** "held under the directives of Crown Prince N": of the state of whoever is named first in the text, and acts by them. */
export function rulerTies(bySentence: BySentence, draft: Draft, tie: Add): void {
  const actor = first(bySentence.get([...bySentence.keys()].reduce((a, b) => Math.min(a, b), Infinity)) ?? []);
  if (!actor) return;
  for (const [sentence, group] of bySentence) {
    const rulers = group.filter(({ each }) => each.titles.some(({ title }) => title.head.type === 'state'));
    if (!rulers.length) continue;
    const chunks = draft.chunks[sentence] ?? [];
    const word = chunks.findIndex((chunk) => isWord(chunk, ...BY_RULERS));
    const of = isWord(chunks[word + 1], 'of') ? chunks[word] : undefined;
    if (!of || !isWord(chunks[word - 1], ...BEFORE_THEM)) continue;
    const end = chunks.find(
      ({ start }, at) => at > word + 1 && start > of.end && isWord(chunks[at], 'to', '.', ';', 'that'),
    );
    for (const { cluster, at } of rulers)
      if (at > of.end && (!end || at < end.start)) tie(actor.cluster, cluster, true, BY_ORDER);
  }
}
const BY_ORDER = 4;
const BY_RULERS = [
  'directives',
  'directive',
  'instructions',
  'directions',
  'orders',
  'guidance',
  'patronage',
  'leadership',
  'vision',
];
const BEFORE_THEM = ['the', 'wise', 'royal', 'high', 'under', 'on', 'enlightened', 'kind', 'esteemed'];

/** "The session was chaired, along with A, by B": who chairs with another is of another state. */
export function chairTies(
  chunks: readonly Chunk[],
  names: readonly { readonly cluster: Cluster; readonly index: number }[],
  tie: Add,
): void {
  const chaired = chunks.findIndex((chunk) => isWord(chunk, 'chaired', 'led', 'headed', 'opened'));
  if (
    chaired < 0 ||
    !isWord(chunks[chaired + 1], ',') ||
    !isWord(chunks[chaired + 2], 'along', 'together', 'jointly', 'alongside')
  )
    return;
  const [a, b] = names.filter(({ index }) => index > chaired);
  if (a && b && chunks.slice(a.index + 1, b.index).some((chunk) => isWord(chunk, 'by')))
    tie(a.cluster, b.cluster, false, SHARED_THE_CHAIR);
}
