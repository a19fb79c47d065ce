/** Names of bodies that name nobody who acts: of whom a report is, of a document that is called after one. */
import type { BodyChunk, Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { isAgency } from './own-state.ts';

/** "HANOI, April 7 (AFP) -": the agency whose report it is, no actor of it. */
export function isSource(body: BodyChunk, chunks: readonly Chunk[]): boolean {
  const index = chunks.indexOf(body);
  // "ASUNCION, Nov 20 (Agencia Chaco) - ": whose report it is.
  if (
    index < 10 &&
    isWord(chunks[index - 1], '(') &&
    isWord(chunks[index + 1], ')') &&
    (isWord(chunks[index + 2], '-', '–', '—') || (index < 4 && isWord(chunks[index + 2], ',')))
  )
    return true;
  // "BISHKEK, April 18. /Alpha News correspondent/."
  if (
    index < 10 &&
    isWord(chunks[index - 1], '/') &&
    (index === 1 || isWord(chunks[index - 2], '.', ',', '-', '–', '—')) &&
    isWord(chunks[isWord(chunks[index + 1], 'correspondent', 'reporter') ? index + 2 : index + 1], '/')
  )
    return true;
  if (body.body !== 'other') return false;
  if (isAgency(body.name)) {
    const next = isWord(chunks[index + 1], 'correspondent', 'reporter') ? index + 2 : index + 1;
    // "the minister told Alpha News": whom somebody speaks to acts.
    if (isWord(chunks[index - 1], 'told') && !isWord(chunks[next], 'correspondent', 'reporter')) return false;
    // "KAZINFORM –", "--SPA", "Kazinform reports", "June 15 Kyodo -".
    return (
      index < 3 ||
      (index < 10 && isWord(chunks[next], '-', '–', '—')) ||
      chunks.length < 4 ||
      isWord(chunks[next], 'reports', 'reported', 'report', 'learned', 'learnt', 'quoted', 'said', 'informs') ||
      isWord(chunks[index - 1], '-', '–', '—', '(', 'by')
    );
  }
  if (!body.known) return false;
  const next = isWord(chunks[index + 1], ')') ? index + 2 : index + 1;
  return (
    index >= 0 &&
    (isWord(chunks[next], '-', '–', '—', '/') || (index === chunks.length - 2 && isWord(chunks[next - 1], ')')))
  );
}

/** "Parliament in both countries must approve it", "Congress in Lima": houses that are spoken of, and not named. */
export function isHouseInPlaces({ name, start }: BodyChunk, chunks: readonly Chunk[]): boolean {
  if (!/^(?:Parliament|Congress)$/.test(name)) return false;
  const at = chunks.findIndex((chunk) => chunk.start === start);
  return (
    at >= 0 &&
    isWord(chunks[at + 1], 'in') &&
    (chunks[at + 2]?.kind === 'place' || isWord(chunks[at + 2], 'both', 'each', 'either'))
  );
}

const DOCUMENT =
  /^(?:\p{Lu}[\p{L}-]* ){0,5}(?:Agreement|Convention|Plan|Charter|Declaration|Treaty|Protocol|Memorandum|Framework|Resolution|Scheme|Fund|Pact|Statement|Programme|Strategy|World Cup|Cup|Games|Championships?|Hall|Day|Haus|House|Building|Tower|Headquarters)\b|^(?:resolutions? (?:\d|[SA]\/)|palace\b)/u;
/** "the Treaty for the Establishment of the East African Community", "the Charter of the United Nations". */
const OF_DOCUMENT =
  /\b(?:Treaty|Charter|Convention|Constitution|Statute|Agreement) (?:of|(?:for|on) the [Ee]stablishment of|[Ee]stablishing) (?:the )?$/u;

/** "the ASEAN Charter", "United Nations Convention …": the body's name is part of a document's, and names nobody that acts. */
export function isInDocument(body: BodyChunk, chunks: readonly Chunk[], text: string): boolean {
  if (body.field) return false;
  // What several states founded; "the Constitution of the Gamma Party" aside, whose members act.
  if (body.body === 'intergovernmental' && OF_DOCUMENT.test(text.slice(Math.max(0, body.start - 50), body.start)))
    return true;
  if (body.reach !== body.end) return false;
  const after = text.slice(body.end, body.end + 80);
  return /^\s/.test(after) ? DOCUMENT.test(after.trimStart()) : /^[-–]\p{Lu}/u.test(after) && chunks.length > 1;
}
