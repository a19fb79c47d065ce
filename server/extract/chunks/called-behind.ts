/** Names that the words around them tell to be a body's: "the Alpha movement", "the Alpha news agency", "its Serbian counterpart Alpha". */
import type { OrganizationKind } from '../../model/ontology.ts';
import type { Chunk } from './chunks.ts';
import { isWord } from './groups.ts';

/** What is said in lower case, behind a name, of who is called so. */
const CALLED: ReadonlyMap<string, OrganizationKind> = new Map([
  ...['party', 'movement', 'guerrillas', 'rebels', 'militia', 'faction'].map((word) => [word, 'party'] as const),
  ...['company', 'firm', 'corporation', 'airline', 'conglomerate', 'shipyard', 'brewery', 'refinery'].map(
    (word) => [word, 'company'] as const,
  ),
  ...[
    'newspaper',
    'daily',
    'weekly',
    'broadcaster',
    'hospital',
    'clinic',
    'museum',
    'theatre',
    'orchestra',
    'magazine',
    'ensemble',
    'choir',
    'library',
    'gallery',
  ].map((word) => [word, 'other'] as const),
  ...['school', 'college', 'academy', 'university', 'conservatory'].map((word) => [word, 'university'] as const),
]);

/** What kind of body a name is that such a word follows: "the leader of the Alpha movement"; null where none does. */
export function calledBehind(chunks: readonly Chunk[], index: number): OrganizationKind | null {
  const chunk = chunks[index];
  if (chunk?.kind !== 'name' && chunk?.kind !== 'thing') return null;
  const noun = chunks[index + 1];
  if (noun?.kind !== 'word') return null;
  const lead = chunks[leadOf(chunks, index)];
  // "nurses from Alpha hospital": a house goes without an article where somebody is in it.
  if (!isWord(lead, 'the', "'s", 'its') && !(isHouse(noun) && isWord(lead, 'at', 'from', 'of', 'to', 'in')))
    return null;
  if (noun.key === 'news') return isWord(chunks[index + 2], 'agency', 'service') ? 'other' : null;
  const kind = CALLED.get(noun.key) ?? null;
  // "the Alpha association agreement", "the Alpha company town": of another thing.
  return kind && !isNoun(chunks[index + 2]) ? kind : null;
}

/** "Zagreb's Alpha hospital", "the Villa Beta museum": houses that are called by the word behind the name, too. */
export const isHouse = (chunk: Chunk | undefined): boolean => chunk?.kind === 'word' && HOUSES.has(chunk.key);
const HOUSES = new Set(
  'hospital clinic museum theatre orchestra ensemble choir library gallery school college academy university conservatory'.split(
    ' ',
  ),
);

/** Index of the article before a name, "the Italian Alpha company" included. */
function leadOf(chunks: readonly Chunk[], index: number): number {
  let at = index - 1;
  // "The ruling Alpha party".
  if (isWord(chunks[at], 'ruling', 'opposition', 'governing', 'main', 'small', 'former', 'rival')) at--;
  return chunks[at]?.kind === 'country' ? at - 1 : at;
}

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
    'children',
    'students',
    'teachers',
    'building',
    'year',
    'bus',
    'grounds',
    'choir',
  );

/** Words for several bodies, behind which some of them may be named. */
const SEVERAL: ReadonlyMap<string, OrganizationKind> = new Map([
  ...[
    'companies',
    'firms',
    'airlines',
    'banks',
    'operators',
    'utilities',
    'carmakers',
    'lenders',
    'manufacturers',
    'insurers',
    'shipyards',
    'retailers',
    'miners',
    'carriers',
  ].map((word) => [word, 'company'] as const),
  ...['unions', 'federations', 'confederations', 'charities', 'ngos', 'associations', 'foundations', 'chambers'].map(
    (word) => [word, 'ngo'] as const,
  ),
  ...['agencies', 'regulators', 'institutes', 'universities'].map((word) => [word, 'agency'] as const),
]);

/** "Trade unions, among them GEFONT", "companies such as X and Y": the bodies named behind a word for several, and their kind. */
export function namedAmong(
  chunks: readonly Chunk[],
  index: number,
): { kind: OrganizationKind; names: number[] } | null {
  const noun = chunks[index];
  const word =
    noun?.kind === 'word' ? noun.key : index === 0 && noun?.kind === 'name' ? noun.words.join(' ').toLowerCase() : '';
  const kind = SEVERAL.get(word);
  if (!kind) return null;
  let at = isWord(chunks[index + 1], ',') ? index + 2 : index + 1;
  if (isWord(chunks[at], 'among') && isWord(chunks[at + 1], 'them')) at += 2;
  else if (isWord(chunks[at], 'such') && isWord(chunks[at + 1], 'as')) at += 2;
  else if (isWord(chunks[at], 'including', 'like', 'notably')) at++;
  else return null;
  const names: number[] = [];
  for (let turn = 0; turn < 8; turn++) {
    if (isWord(chunks[at], 'the')) at++;
    const chunk = chunks[at];
    if (chunk?.kind === 'name' || chunk?.kind === 'thing') names.push(at);
    else if (chunk?.kind !== 'body') break;
    if (!isWord(chunks[at + 1], ',', 'and', 'or')) break;
    at += isWord(chunks[at + 1], ',') && isWord(chunks[at + 2], 'and', 'or') ? 3 : 2;
  }
  return names.length ? { kind, names } : null;
}

/** "Procolombia and its Chilean counterpart ProChile": of a body another body. */
export function isPeerOfBody(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index];
  if (chunk?.kind !== 'name' && chunk?.kind !== 'thing') return false;
  const at = isWord(chunks[index - 1], ',') ? index - 2 : index - 1;
  const number = isWord(chunks[at], 'number') && isWord(chunks[at - 1], 'opposite');
  if (!number && !isWord(chunks[at], 'counterpart', 'equivalent', 'peer', 'cousin', 'homologue')) return false;
  const own = number ? at - 2 : at - 1;
  return chunks[own]?.kind === 'country' && isWord(chunks[own - 1], 'its');
}

/** "its rival Alphatel", "its Georgian subsidiary, Alphatel": of a firm another firm. */
export function isRivalOfFirm(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index];
  if (chunk?.kind !== 'name' && chunk?.kind !== 'thing') return false;
  const at = isWord(chunks[index - 1], ',') ? index - 2 : index - 1;
  if (!isWord(chunks[at], 'rival', 'competitor', 'subsidiary', 'affiliate', 'contractor', 'supplier')) return false;
  let own = at - 1;
  if (isWord(chunks[own], 'local', 'main', 'smaller', 'larger', 'bigger')) own--;
  return isWord(chunks[chunks[own]?.kind === 'country' ? own - 1 : own], 'its');
}
