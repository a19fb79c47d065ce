/** Who "his" and "her" are before an office: "the trip was cancelled, her aide N said", "Alpha opened the fair. His deputy, N, …". */
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import type { BySentence, NamedHere } from './company.ts';
import type { Cluster } from './names-joined.ts';
import type { Owned } from './whose-thing.ts';

/** How many sentences without a person are stepped over. */
const MOST_BACK = 3;
const SHE = /^(?:the )?(?:ms|mrs|miss|mme|madam|madame|queen|princess|lady|dame|baroness|sheikha|shaikha)\b/i;
const HE = /^(?:the )?(?:mr|sir|lord|king|prince|sheikh|shaikh|monsieur|emir|sultan|baron)\b/i;

/**
 * Whose an office is: of the one person whom the sentence names before it, else of whom the sentence before speaks, the first
 * of them where there are several: that is less sure.
 */
export function personOf(
  { chunks, at, sentence, draft }: Owned,
  own: Cluster,
  bySentence: BySentence,
): { readonly person: Cluster; readonly sure: boolean } | null {
  const her = isWord(chunks[at], 'her');
  const offset = chunks[at]?.start ?? 0;
  const fits = ({ cluster }: NamedHere): boolean => cluster !== own && !isOther(cluster, her, draft.document.text);
  const here = distinct((bySentence.get(sentence) ?? []).filter((named) => named.at < offset && fits(named)));
  if (here.length) return here.length === 1 && here[0] ? { person: here[0], sure: true } : null;
  for (let back = sentence - 1; back >= Math.max(0, sentence - MOST_BACK); back--) {
    const named = distinct((bySentence.get(back) ?? []).filter(fits));
    const [first] = named;
    if (first) return { person: first, sure: named.length === 1 };
    if (speaksOfSomebody(draft.chunks[back] ?? [])) return null;
  }
  return null;
}

const distinct = (named: readonly NamedHere[]): Cluster[] => [
  ...new Set([...named].sort((a, b) => a.at - b.at).map(({ cluster }) => cluster)),
];

/** Whether a form of address tells that somebody is not "her", or not "his". */
const isOther = ({ introductions }: Cluster, her: boolean, text: string): boolean =>
  introductions.some(({ honorifics }) =>
    honorifics.some(({ start, end }) => (her ? HE : SHE).test(text.slice(start, end))),
  );

/** "The registrar had been detained": an office without a name begins the sentence, and may be whose it is. */
const speaksOfSomebody = (chunks: readonly Chunk[]): boolean =>
  chunks.slice(0, 3).some((chunk, at) => chunk.kind === 'title' && chunks[at + 1]?.kind !== 'name');
