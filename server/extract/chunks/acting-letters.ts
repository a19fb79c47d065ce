/**
 * Letters that a text never spells out, where only a body can stand: "who ran ABC until May", "engineers of the ABC", "Mr N of
 * ABC", "ABC will pay", "studied at the ABC", "the Omani water office, ABC,".
 */
import type { Iso2 } from '../../model/factsheet.ts';
import type { OrganizationKind } from '../../model/ontology.ts';
import { isLetters } from './acronym-firms.ts';
import type { Chunk } from './chunks.ts';
import { isWord } from './groups.ts';

const LETTERS = /^\p{Lu}{3,7}$/u;

/** The kind and the state of the body whose letters stand at an index; null where they need not be a body's. */
export function bodyOfLetters(
  chunks: readonly Chunk[],
  index: number,
): { kind: OrganizationKind; country: Iso2 | null } | null {
  if (!isLetters(chunks[index], LETTERS) || isNoun(chunks[index + 1])) return null;
  const office = officeCalled(chunks, index);
  if (office) return { kind: 'agency', country: office };
  const left = isWord(chunks[index - 1], 'the') ? index - 2 : index - 1;
  const acts =
    isServed(chunks, left) || isPeoples(chunks, left) || isActor(chunks, index, left) || isOfPerson(chunks, index);
  return acts ? { kind: 'other', country: null } : null;
}

/** "the Omani water office, ABC,": letters set beside what a state has, in lower case; the state, null elsewhere. */
function officeCalled(chunks: readonly Chunk[], index: number): Iso2 | null {
  if (!isWord(chunks[index - 1], ',') || !isWord(chunks[index - 2], ...OFFICES)) return null;
  if (!isWord(chunks[index + 1], ',', '.', ';')) return null;
  for (let at = index - 3; at >= Math.max(0, index - MOST_BETWEEN); at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'country')
      return chunk.form === 'adjective' || isWord(chunks[at + 1], "'s") ? chunk.iso2 : null;
    if (chunk?.kind !== 'word' || isWord(chunk, 'of', 'and', 'in', 'by', 'to', 'for', ',')) return null;
  }
  return null;
}
const OFFICES =
  `office board service department directorate council commission committee corps inspectorate registry institute secretariat
   administration bureau laboratory archive treasury`.split(/\s+/);
const MOST_BETWEEN = 7;

/** "N, who ran ABC", "since leaving ABC", "rose from the ABC", "studied at the ABC": what somebody runs or works at. */
function isServed(chunks: readonly Chunk[], left: number): boolean {
  if (isWord(chunks[left], ...RUNS))
    return chunks[left - 1]?.kind === 'name' || isWord(chunks[left - 1], 'who', 'he', 'she', 'then', 'once', 'since');
  if (isWord(chunks[left], 'leaving', 'joining', 'heading', 'running', 'leading'))
    return isWord(chunks[left - 1], 'since', 'before', 'after', 'until', 'on', 'now');
  return isWord(chunks[left], 'from', 'at', 'for', 'to', 'with') && isWord(chunks[left - 1], ...SERVES);
}
const RUNS =
  `ran runs led leads headed heads left leaves joined joins chairs chaired quit manages managed directs directed`.split(
    ' ',
  );
const SERVES =
  `rose came moved went retired resigned work works worked working study studied studying teaches taught teach trained seconded employed
   signed`.split(/\s+/);

/** "engineers of the ABC", "once president of ABC": whose people are spoken of. */
const isPeoples = (chunks: readonly Chunk[], left: number): boolean =>
  isWord(chunks[left], 'of', 'from') &&
  (isWord(chunks[left - 1], ...PEOPLE) || (isWord(chunks[left], 'of') && chunks[left - 1]?.kind === 'title'));
const PEOPLE =
  `engineers officials experts specialists technicians inspectors officers managers executives staff employees workers scientists delegates
   representatives chief head boss chairman chairwoman president director executive`.split(/\s+/);

/** "Mr N of ABC", "ABC's N": a person of two names or more. */
function isOfPerson(chunks: readonly Chunk[], index: number): boolean {
  const person = isWord(chunks[index - 1], 'of')
    ? chunks[index - 2]
    : isWord(chunks[index + 1], "'s")
      ? chunks[index + 2]
      : null;
  return person?.kind === 'name' && person.words.length > 1;
}

/** "ABC will pay", "The ABC has agreed", "said that ABC is to repair": who undertakes something. */
function isActor(chunks: readonly Chunk[], index: number, left: number): boolean {
  if (left >= 0 && !isWord(chunks[left], ...OPENS)) return false;
  const next = chunks[index + 1];
  if (isWord(next, ...DONE)) return true;
  if (isWord(next, 'has', 'have', 'had')) return isWord(chunks[index + 2], ...DONE);
  if (isWord(next, 'will', 'would', 'shall', 'must')) return isWord(chunks[index + 2], ...DEEDS);
  if (isWord(next, 'is', 'was')) return isWord(chunks[index + 2], 'to') && isWord(chunks[index + 3], ...DEEDS);
  return isWord(next, 'wants', 'plans', 'hopes', 'intends', 'expects', 'refuses') && isWord(chunks[index + 2], 'to');
}
const OPENS = ['that', '"', '“', '•', '–', '—', '-', ';', ':', 'while', 'and', 'but', 'whereas', ','];
const DONE =
  `said says told signed agreed announced promised pledged undertook committed offered accepted refused confirmed bought hired asked
   declined`.split(/\s+/);
const DEEDS =
  `pay buy sell send train build lend provide supply hire fund finance sign repair study prepare ask choose publish bring guard host hold
   deliver share help assist offer run`.split(/\s+/);

/** "ABC standards", "ABC Alpha": letters that say of what kind something else is. */
const isNoun = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'name' || chunk?.kind === 'thing' || chunk?.kind === 'body';
