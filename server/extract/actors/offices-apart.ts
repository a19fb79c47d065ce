/**
 * Offices of persons that the sentence beside tells: "X has called off the summit. The US President blamed …", "She met the
 * German foreign minister. Y gave her an assurance": a name without an office and an office without a name.
 */
import type { Iso2, PersonFact, Ref } from '../../model/factsheet.ts';
import type { Chunk, TitleChunk } from '../chunks/chunks.ts';
import { type Before, isWord, nationBefore, useOf } from '../chunks/groups.ts';
import type { Draft, DraftMention, Holding } from '../draft.ts';
import { bySentence } from '../text/view.ts';
import { beforeHonorifics } from './open-introductions.ts';

/** Most sentences from a name to the office by which it is called again. */
const REACH = 2;

interface Unnamed {
  readonly title: TitleChunk;
  readonly before: Before;
  readonly country: Iso2 | null;
  readonly chunks: readonly Chunk[];
  readonly at: number;
  readonly sentence: number;
}

/** Offices without a name, given to those whom the text names without an office right before or right after. */
export function toldApart(draft: Draft, holders: ReadonlySet<Ref>, others: readonly Holding[]): Holding[] {
  const bare = new Map(draft.persons.filter(({ ref }) => !holders.has(ref)).map((person) => [person.ref, person]));
  if (!bare.size) return [];
  const names = bySentence(draft.mentions.filter(({ kind, form }) => kind === 'person' && form === 'name'));
  const named = new Set(draft.holdings.map(({ use }) => use.title.start));
  const held = [...draft.holdings, ...others];
  const found: Holding[] = [];
  for (const [sentence, chunks] of draft.chunks.entries()) {
    for (let at = 0; at < chunks.length; at++) {
      const office = unnamedAt(chunks, at, sentence, named);
      if (!office || isHeld(office, held)) continue;
      const mention = earlier(office, names, bare) ?? later(office, names, bare, draft, named);
      const person = mention && bare.get(mention.ref);
      if (!mention || !person) continue;
      bare.delete(person.ref);
      const use = useOf(office.title, office.before, 'counterpart');
      const holding = { person: person.ref, use, country: office.country ?? person.country, at: mention };
      found.push(holding);
      held.push(holding);
    }
  }
  return found;
}

/** The office at an index that is one certain holder's, of a state or a body that is said, and that no name stands beside. */
function unnamedAt(chunks: readonly Chunk[], at: number, sentence: number, named: ReadonlySet<number>): Unnamed | null {
  const title = chunks[at];
  if (title?.kind !== 'title' || title.head.plural || title.former || named.has(title.start)) return null;
  const before = nationBefore(chunks, at);
  const country = title.countries[0] ?? before.countries[0] ?? title.of?.countries[0] ?? sender(chunks, at);
  if (!before.definite && !isWord(chunks[before.from - 1], 'the')) return null;
  if (!country && !before.body && !title.of) return null;
  const next = chunks[isWord(chunks[at + 1], ',', '(') ? at + 2 : at + 1];
  if (next?.kind === 'name' || next?.kind === 'honorific' || next?.kind === 'title') return null;
  if (isWord(chunks[at + 1], 'and', 'or') && chunks[at + 2]?.kind === 'title') return null;
  return { title, before, country, chunks, at, sentence };
}

/** "Australia sent its prime minister": the state that sent somebody. */
function sender(chunks: readonly Chunk[], at: number): Iso2 | null {
  const state = chunks[at - 3];
  return isWord(chunks[at - 1], 'its') && isWord(chunks[at - 2], 'sent', 'dispatched') && state?.kind === 'country'
    ? state.iso2
    : null;
}

/** Whether somebody is known to have the office. */
const isHeld = ({ title, country }: Unnamed, held: readonly Holding[]): boolean =>
  held.some(
    ({ use, country: other }) =>
      use.title.head.type === title.head.type &&
      (country === null || (use.country ?? other) === country) &&
      (title.head.type !== 'minister' || !title.field || !use.title.field || use.title.field === title.field) &&
      (title.head.type !== 'body' || use.title.head.singular === title.head.singular),
  );

const mayBe = (person: PersonFact | undefined, country: Iso2 | null): boolean =>
  person !== undefined && (person.country === null || country === null || person.country === country);

/** Who is named without an office before the office is the subject of a clause of its own. */
function earlier(
  { chunks, at, before, title, country, sentence }: Unnamed,
  names: ReadonlyMap<number, readonly DraftMention[]>,
  bare: ReadonlyMap<Ref, PersonFact>,
): DraftMention | null {
  const lead = isWord(chunks[before.from - 1], 'the') ? chunks[before.from - 2] : chunks[before.from - 1];
  if (isWord(lead, ...OBJECTS) || isReceiving(chunks, at)) return null;
  const here = (names.get(sentence) ?? []).filter(({ end }) => end <= title.start);
  if (here.length) {
    // In one sentence only behind a break: "X has called it off; in a letter the US President blamed …".
    const last = here[here.length - 1] as DraftMention;
    if (
      !chunks.some((chunk) => chunk.start >= last.end && chunk.end <= title.start && isWord(chunk, ';', ':', '"', '”'))
    )
      return null;
    return only(here, bare, country);
  }
  for (let back = sentence - 1; back >= Math.max(0, sentence - REACH); back--) {
    const near = names.get(back);
    if (near?.length) return only(near, bare, country);
  }
  return null;
}

/** Words after which an office is whom something is done to, by, or with. */
const OBJECTS = [
  'with',
  'to',
  'by',
  'from',
  'for',
  'of',
  'met',
  'meets',
  'see',
  'sees',
  'saw',
  'received',
  'told',
  'and',
  'as',
  'including',
];

/** "The Japanese prime minister received him": somebody else than who was spoken of. */
const isReceiving = (chunks: readonly Chunk[], at: number): boolean =>
  chunks.slice(at + 1, at + 5).some((chunk) => isWord(chunk, 'him', 'her', 'them')) &&
  chunks
    .slice(at + 1, at + 4)
    .some(
      (chunk) =>
        chunk.kind === 'word' &&
        /^(?:received|receives|welcomed|met|greeted|hosted|told|thanked|saw|gave|invited|assured|congratulated|showed)$/.test(
          chunk.key,
        ),
    );

/** The one who may have the office; of several the one of its state. */
function only(
  mentions: readonly DraftMention[],
  bare: ReadonlyMap<Ref, PersonFact>,
  country: Iso2 | null,
): DraftMention | null {
  const fit = mentions.filter(({ ref }) => mayBe(bare.get(ref), country));
  const refs = new Set(fit.map(({ ref }) => ref));
  if (refs.size === 1) return fit[0] ?? null;
  const own = country ? fit.filter(({ ref }) => bare.get(ref)?.country === country) : [];
  return new Set(own.map(({ ref }) => ref)).size === 1 ? (own[0] ?? null) : null;
}

/** Who is named first in the next sentence, or behind a semicolon, and for the first time in the text. */
function later(
  { at, chunks, country, sentence, title }: Unnamed,
  names: ReadonlyMap<number, readonly DraftMention[]>,
  bare: ReadonlyMap<Ref, PersonFact>,
  draft: Draft,
  named: ReadonlySet<number>,
): DraftMention | null {
  // Another office in the rest of the sentence, and nobody who is known to have it: it may be that one's.
  if (chunks.some((chunk, index) => index > at && chunk.kind === 'title' && !named.has(chunk.start))) return null;
  const rest = (names.get(sentence) ?? []).filter(({ start, ref }) => start > title.end && bare.has(ref));
  // Over a sentence that names nobody.
  const next = names.get(sentence + 1) ?? names.get(sentence + 2) ?? [];
  const [mention] = rest.length ? rest : next;
  const person = mention && bare.get(mention.ref);
  if (!mention || !person || !mayBe(person, country) || person.mentions[0]?.start !== mention.start) return null;
  const own = draft.chunks[mention.sentence] ?? [];
  const index = own.findIndex(({ start }) => start === mention.start);
  // "Y, a journalist, took notes".
  if (isWord(own[index + 1], ',') && isWord(own[index + 2], 'a', 'an')) return null;
  const first = beforeHonorifics(own, index) + 1;
  if (first === index && mention.end - mention.start < 5) return null;
  if (rest.length) return isWord(own[first - 1], ';') ? mention : null;
  const speaks =
    isWord(own[index + 1], 'said', 'told', 'says', 'added', 'replied') &&
    isWord(own[first - 1], '"', '”', ',', '’', "'");
  return first === 0 || speaks ? mention : null;
}
