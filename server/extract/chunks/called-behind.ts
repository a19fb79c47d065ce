/** Names that the words around them tell to be a body's: "the Alpha movement", "the Alpha news agency", "its Serbian counterpart Alpha". */
import type { OrganizationKind } from '../../model/ontology.ts';
import type { Chunk } from './chunks.ts';
import { isWord } from './groups.ts';

/** What is said in lower case, behind a name, of who is called so. */
const CALLED: ReadonlyMap<string, OrganizationKind> = new Map([
  ...['movement', 'guerrillas', 'rebels', 'militia', 'faction'].map((word) => [word, 'party'] as const),
  ...[
    'company',
    'firm',
    'corporation',
    'airline',
    'conglomerate',
    'consortium',
    'shipyard',
    'brewery',
    'refinery',
    'cooperative',
    'co-operative',
  ].map((word) => [word, 'company'] as const),
  ...['foundation', 'charity', 'association', 'federation', 'confederation'].map((word) => [word, 'ngo'] as const),
  ...['newspaper', 'daily', 'weekly', 'broadcaster'].map((word) => [word, 'other'] as const),
]);

/** What kind of body a name is that such a word follows: "the leader of the Alpha movement"; null where none does. */
export function calledBehind(chunks: readonly Chunk[], index: number): OrganizationKind | null {
  const chunk = chunks[index];
  if ((chunk?.kind !== 'name' && chunk?.kind !== 'thing') || !isWord(chunks[leadOf(chunks, index)], 'the', "'s", 'its'))
    return null;
  const noun = chunks[index + 1];
  if (noun?.kind !== 'word') return null;
  if (noun.key === 'news') return isWord(chunks[index + 2], 'agency', 'service') ? 'other' : null;
  const kind = CALLED.get(noun.key) ?? null;
  // "the Alpha association agreement", "the Alpha company town": of another thing.
  return kind && !isNoun(chunks[index + 2]) ? kind : null;
}

/** Index of the article before a name, "the Italian Alpha company" included. */
const leadOf = (chunks: readonly Chunk[], index: number): number =>
  chunks[index - 1]?.kind === 'country' ? index - 2 : index - 1;

/** Whether a word is one more noun rather than the end of what is named. */
const isNoun = (chunk: Chunk | undefined): boolean =>
  isWord(
    chunk,
    'agreement',
    'town',
    'council',
    'treaty',
    'law',
    'headquarters',
    'talks',
    'process',
    'pact',
    'members',
    'cup',
    'trophy',
  );

/** "Procolombia and its Chilean counterpart ProChile": of a body another body. */
export function isPeerOfBody(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index];
  if (chunk?.kind !== 'name' && chunk?.kind !== 'thing') return false;
  const at = isWord(chunks[index - 1], ',') ? index - 2 : index - 1;
  if (!isWord(chunks[at], 'counterpart', 'equivalent', 'peer', 'cousin')) return false;
  return chunks[at - 1]?.kind === 'country' && isWord(chunks[at - 2], 'its');
}
