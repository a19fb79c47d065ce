/** The bodies that a sentence names, with the states that stand beside them. */
import type { Iso2 } from '../../model/factsheet.ts';
import type { BodyChunk, Chunk } from '../chunks/chunks.ts';
import { isWord, nationBefore } from '../chunks/groups.ts';
import { countriesOfBody } from './allegiance.ts';
import { bodyInTitle } from './body-in-title.ts';
import { isLineEnd } from './name-lines.ts';
import { asShared } from './shared-bodies.ts';
import { stateAround } from './state-around.ts';

const LOCAL = /^(?:\p{L}+ ){1,3}(?:Office|Branch|Mission|Secretariat|Delegation|Bureau)$/u;

interface Named {
  readonly body: BodyChunk;
  readonly countries: readonly Iso2[];
}

/** The body chunks of a sentence, those inside titles included, with the countries said beside them. */
export function bodiesOf(chunks: readonly Chunk[]): Named[] {
  return chunks.flatMap((chunk, index): Named | [] => {
    if (chunk.kind === 'body' && isSignature(chunks, chunk)) return [];
    if (chunk.kind === 'body') return isPart(chunks[index - 1], chunk) ? [] : standing(chunks, index, chunk);
    if (chunk.kind !== 'title') return [];
    const of = chunk.of ?? bodyInTitle(chunk);
    if (!of || isSignature(chunks, of)) return [];
    if (!of.countries.length && isOfUnion(chunks, index)) return { body: asShared(of), countries: [] };
    return beside(of, () => [
      of.countries,
      chunk.countries,
      // "train Maldivian counsellors at the Institute": of what people they are, and not whose the house is.
      chunk.head.plural && / at /.test(chunk.title) ? [] : nationBefore(chunks, index).countries,
      ofHouse(chunks, index),
      stateAround(chunks, index),
    ]);
  });
}

/** "the JICA Madagascar Office", "the IGAD Council of Ministers": an office or organ of the body right before it. */
const isPart = (whole: Chunk | undefined, { start, name }: BodyChunk): boolean =>
  whole?.kind === 'body' &&
  ((whole.reach + 1 === start && LOCAL.test(name)) || (whole.body === 'intergovernmental' && whole.end + 1 === start));

function standing(chunks: readonly Chunk[], index: number, body: BodyChunk): Named {
  // "NATO's Maritime Command": an organ of several states' body is theirs.
  const owner = isWord(chunks[index - 1], "'s") ? chunks[index - 2] : undefined;
  if (owner?.kind === 'body' && owner.body === 'intergovernmental' && !body.countries.length)
    return { body: asShared(body), countries: [] };
  if (!body.countries.length && (isChairedByState(chunks, index) || isOfUnion(chunks, index)))
    return { body: asShared(body), countries: [] };
  const other = ofAnother(chunks, index, body);
  if (other) return { body: unknown(body, other), countries: other };
  return beside(body, () => [countriesOfBody(chunks, index, body), ofHouse(chunks, index)]);
}

/** The body as one that no list knows, of other states. */
function unknown({ known: _, ...body }: BodyChunk, countries: readonly Iso2[]): BodyChunk {
  return { ...body, countries };
}

/** "Iran's National Gas Company", "Nigeria's FDA": another state's than the one that the word lists know by that name; null elsewhere. */
function ofAnother(chunks: readonly Chunk[], index: number, body: BodyChunk): readonly Iso2[] | null {
  if (!body.known || body.countries.length !== 1) return null;
  const shared = body.body !== 'company' && /^\p{Lu}{2,5}$/u.test(body.name);
  if (!shared && !/^(?:National|State|Central|Federal|General) /.test(body.name)) return null;
  const owners = nationBefore(chunks, index).countries;
  return owners.length === 1 && !body.countries.includes(owners[0] as Iso2) ? owners : null;
}

/** "the Sectoral Council on Trade, which Burundi chairs": of the states that chair it in turn. */
function isChairedByState(chunks: readonly Chunk[], index: number): boolean {
  const which = isWord(chunks[index + 1], ',') ? index + 2 : index + 1;
  const by = isWord(chunks[which], 'chaired') && isWord(chunks[which + 1], 'by');
  const state = chunks[by ? which + 2 : which + 1];
  if (state?.kind !== 'country' || state.form !== 'name') return false;
  if (by) return !isWord(chunks[which + 3], "'s", "'");
  const verb = isWord(chunks[which + 2], 'currently', 'now', 'also') ? which + 3 : which + 2;
  return isWord(chunks[which], 'which', 'that') && isWord(chunks[verb], 'chairs', 'chaired', 'hosts', 'leads');
}

/** "Media Unit", alone in its line or below a name: who gives the text out. */
const isSignature = (chunks: readonly Chunk[], { name }: BodyChunk): boolean =>
  ISSUERS.test(name) && (chunks.length < 3 || chunks.some(isLineEnd));
const ISSUERS =
  /^(?:Media|Press|Public Relations|Communications?|Information|News|Corporate Communications?|Protocol)\b.*\b(?:Unit|Office|Service|Services|Department|Division|Section|Directorate|Centre|Center|Bureau|Team)$/u;

/** A body with the first countries that are said of it, which nothing says of a body of several states. */
const beside = (body: BodyChunk, said: () => readonly (readonly Iso2[])[]): Named => ({
  body,
  countries: body.body === 'intergovernmental' ? [] : (said().find((each) => each.length) ?? []),
});

/** "the Committee on Infrastructure of the National Assembly of Slovenia": the state of the body that it is an organ of. */
function ofHouse(chunks: readonly Chunk[], index: number): readonly Iso2[] {
  const house = wholeBehind(chunks, index);
  return house && /^(?:legislature|ministry|university)$/.test(house.body) ? house.countries : [];
}

/** "the Committee for Culture of the Nordic Council": an organ of a body of several states. */
function isOfUnion(chunks: readonly Chunk[], index: number): boolean {
  const whole = wholeBehind(chunks, index);
  return whole?.body === 'intergovernmental' && !whole.countries.length;
}

/** The body whose part a body or the body of an office is: that behind "of"; null where none stands. */
function wholeBehind(chunks: readonly Chunk[], index: number): BodyChunk | null {
  if (!isWord(chunks[index + 1], 'of')) return null;
  const whole = chunks[isWord(chunks[index + 2], 'the') ? index + 3 : index + 2];
  return whole?.kind === 'body' ? whole : null;
}
