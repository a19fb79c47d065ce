/** Names told as persons' by that for which they sign or stand: "X signed for Kenya and Y for the Board", "A for Ankara, B for Baghdad". */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';

/** Whether a clause ends or goes on with its verb there. */
export const endsPart = (chunk: Chunk | undefined): boolean =>
  chunk === undefined ||
  (chunk.kind === 'word' &&
    (/^[,.;:)("”—–]$/.test(chunk.key) ||
      /^(?:and|who|also|to|in|at|on|with|as|for|by|was|were|is|has|had|have|put|did|could|would|will|couldn't|didn't|wasn't|cannot|\p{Ll}+ed)$/u.test(
        chunk.key,
      )));

/** "negotiated over two years by N for the former". */
const isNegotiated = (chunks: readonly Chunk[], index: number): boolean =>
  chunks
    .slice(Math.max(0, index - 12), index)
    .some((chunk) => isWord(chunk, 'negotiated', 'agreed', 'drafted', 'spoke', 'speaks', 'answered'));

/** "A for Ankara, B for Baghdad": each for a seat of government, in a row. */
export function isForSeat(chunks: readonly Chunk[], index: number): boolean {
  if (!isWord(chunks[index + 1], 'for')) return false;
  const at = isWord(chunks[index + 2], 'the') ? index + 3 : index + 2;
  const seat = chunks[at];
  if (seat?.kind === 'body' && endsPart(chunks[at + 1]) && isWord(chunks[index - 1], 'and', ',', ';', 'while'))
    return signedBefore(chunks, index);
  // "X signed for the Administration and Y for the Board", "X signed for the former and Y for the latter".
  if (at > index + 2 && isWord(seat, 'former', 'latter', 'other') && endsPart(chunks[at + 1]))
    return signedBefore(chunks, index) || isNegotiated(chunks, index);
  if (at > index + 2 && (seat?.kind === 'thing' || seat?.kind === 'name') && SIGNED_FOR.has(seat.words.join(' ')))
    return (
      endsPart(chunks[at + 1]) && isWord(chunks[index - 1], 'and', ',', ';', 'while') && signedBefore(chunks, index)
    );
  // "signed by X for the State and Y for the FARC", "X for Greece and Y for his side signed".
  if (
    at > index + 2 &&
    (seat?.kind === 'thing' || seat?.kind === 'name') &&
    /^\p{Lu}{2}/u.test(seat.words[0] ?? '') &&
    endsPart(chunks[at + 1])
  )
    return isWord(chunks[index - 1], 'and', ',', ';', 'while') && signedBefore(chunks, index);
  if (isWord(chunks[index + 2], 'his', 'her', 'its') && isWord(chunks[index + 3], 'side', 'country', 'government'))
    return isWord(chunks[index - 1], 'and', ',');
  if (seat === undefined || at > index + 2) return false;
  if (!(seat.kind === 'country' || (seat.kind === 'place' && seat.country !== null)) || !endsPart(chunks[index + 3]))
    return false;
  return index === 0 || isWord(chunks[index - 1], ':', ',', '(', 'and', 'by', ';', 'our', '–', '—');
}

/** "X, for Kenya, and Y, acting on behalf of the Government of Uganda, signed": the state set off behind a name; null where none is. */
export function setOffFor(chunks: readonly Chunk[], from: number): Iso2 | null {
  if (!isWord(chunks[from], ',')) return null;
  let at = from + 1;
  if (isWord(chunks[at], 'acting', 'signing')) at++;
  if (isWord(chunks[at], 'on') && isWord(chunks[at + 1], 'behalf') && isWord(chunks[at + 2], 'of')) at += 3;
  else if (isWord(chunks[at], 'for', 'representing')) at++;
  else return null;
  if (isWord(chunks[at], 'the')) at++;
  const whom = chunks[at];
  const ends = chunks[at + 1];
  const next = chunks[at + 2];
  if (!isWord(ends, ',') || next?.kind !== 'word' || isWord(next, 'the', 'its')) return null;
  if (whom?.kind === 'country') return whom.form === 'name' ? whom.iso2 : null;
  return whom?.kind === 'body' && whom.countries.length === 1 ? (whom.countries[0] ?? null) : null;
}

/** "X on behalf of Kenya", "while Y signed for Uganda": the state for which a name signs. */
export function onBehalfOf(chunks: readonly Chunk[], from: number): Iso2 | null {
  const setOff = setOffFor(chunks, from);
  if (setOff) return setOff;
  let at = from;
  const signed =
    isWord(chunks[at], 'signed', 'signs', 'initialled') || (isWord(chunks[at], 'did') && isWord(chunks[at + 1], 'so'));
  if (signed) at += isWord(chunks[at], 'did') ? 2 : 1;
  const behalf = isWord(chunks[at], 'on') && isWord(chunks[at + 1], 'behalf') && isWord(chunks[at + 2], 'of');
  if (!behalf && !(signed && isWord(chunks[at], 'for'))) return null;
  const country = chunks[isWord(chunks[at + (behalf ? 3 : 1)], 'the') ? at + (behalf ? 4 : 2) : at + (behalf ? 3 : 1)];
  return country?.kind === 'country' && country.form === 'name' ? country.iso2 : null;
}

/** "under the signatures of X and Y", "The pens belonged to X and Y", "X signed first, Y second", "X and Y, respectively, signed". */
export function isSignatory(chunks: readonly Chunk[], index: number): boolean {
  const first = chunks[index - 2]?.kind === 'name' && isWord(chunks[index - 1], 'and') ? index - 2 : index;
  const before = chunks[first - 1];
  if (isWord(before, 'of', 'to') && isWord(chunks[first - 2], 'signatures', 'hands', 'belonged')) return true;
  // "X's signature stands beside that of Y".
  if (isWord(before, 'of') && isWord(chunks[first - 2], 'that', 'those'))
    return chunks.slice(0, first - 2).some((chunk) => isWord(chunk, 'signature', 'signatures'));
  // "signed by its co-chairmen, X and Y".
  if (
    isWord(before, ',') &&
    isWord(chunks[first - 2], 'co-chairmen', 'co-chairs', 'co-chairpersons', 'chairmen', 'signatories')
  )
    return true;
  if (isWord(chunks[index + 1], 'second') && endsPart(chunks[index + 2]))
    return chunks.slice(Math.max(0, index - 6), index).some((chunk) => isWord(chunk, 'first'));
  if (isWord(chunks[index + 1], 'did') && isWord(chunks[index + 2], 'so', 'likewise')) return true;
  const last = isWord(chunks[index + 1], 'and') && chunks[index + 2]?.kind === 'name' ? index + 2 : index;
  return (
    first + 2 >= last &&
    isWord(chunks[last + 1], ',') &&
    isWord(before, ',') &&
    ((isWord(chunks[last + 2], 'respectively') && isWord(chunks[last + 3], ',')) ||
      (isWord(chunks[last + 2], 'signed', 'inked', 'initialled', 'subscribed') &&
        chunks
          .slice(Math.max(0, first - 16), first)
          .some(
            (chunk) => isWord(chunk, 'heads', 'chiefs', 'leaders') || (chunk.kind === 'title' && chunk.head.plural),
          )))
  );
}

/** Bodies spoken of without the rest of their name. */
const SIGNED_FOR: ReadonlySet<string> = new Set(
  'Administration Agency Association Authority Bank Board Bureau Centre Center Chamber Commission Committee Company Corporation Council Department Directorate Federation Foundation Fund Institute Institution Inspectorate Laboratory Library Ministry Museum Office Organisation Organization Secretariat Service Society University'.split(
    ' ',
  ),
);

/** "X signed for A and Y for B". */
const signedBefore = (chunks: readonly Chunk[], index: number): boolean =>
  chunks
    .slice(Math.max(0, index - 10), index)
    .some((chunk) => isWord(chunk, 'signed', 'initialled', 'inked', 'signing', 'countersigned'));
