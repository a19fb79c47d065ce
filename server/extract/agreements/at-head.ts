/** Bodies in a row at the head of a sentence: those of whom it speaks, and who are bound where it names nobody else. */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { InstrumentPhrase } from './names.ts';

/** What may stand before the first of them, and between two. */
const OPENS = /^(?:[\p{Lu}\d .,/-]{3,40} [-–—] )?\W*(?:[Tt]he |[Bb]oth )?(?:\p{Lu}[\p{L}-]+(?:'s|s') (?:own )?)?$/u;
const JOINS =
  /^(?: \([^)]{1,14}\))?(?: of (?:the )?(?:\p{Lu}[\p{L}-]+ ?){1,5}| in \p{Lu}[\p{L}-]+)?(?:,? and|,| with| (?:has |have |had )?(?:proposed|suggested|offered|submitted|sent|handed|presented)(?: to)?)(?: (?:the|its|their))?(?: \p{Lu}[\p{L}-]+(?:'s|s'))? $/u;

/** "Fiji's Ministry of Education and Vanuatu's Ministry of Training are finalising a memorandum"; empty where fewer than two stand there. */
export function bodiesAtHead(draft: Draft, view: SentenceView, phrase: InstrumentPhrase): readonly Ref[] {
  const { organizations } = actorsOf(draft);
  const named = view.mentions.filter(
    ({ kind, form, end }) => kind === 'organization' && form === 'name' && end - view.at <= phrase.start,
  );
  const [first] = named;
  if (!first || !OPENS.test(view.text.slice(0, first.start - view.at))) return [];
  const row = [first];
  for (const next of named.slice(1)) {
    const gap = view.text.slice((row.at(-1) ?? first).end - view.at, next.start - view.at);
    if (!JOINS.test(gap)) break;
    row.push(next);
  }
  const refs = [...new Set(row.map(({ ref }) => ref))];
  const countries = new Set(refs.map((ref) => organizations.get(ref)?.country ?? ref));
  return refs.length > 1 && countries.size > 1 ? refs : [];
}

/** "its protocol with B", "A's own agreement with B", "A has welcomed an agreement with B": whose it is besides those behind "with". */
export function ownerOf({ text, mentions, at, seats }: SentenceView, { start }: InstrumentPhrase): Ref | null {
  const before = text.slice(0, start);
  const own = /(?:'s|s') (?:(?:own|new|existing|old|current|bilateral|draft|\d{4}) )*$/u.exec(before);
  const named = mentions.filter(
    ({ kind, form }) => (kind === 'organization' || kind === 'country') && form !== 'adjective',
  );
  if (own) return named.findLast(({ end }) => end - at === own.index)?.ref ?? null;
  const first = named.find(({ kind, end }) => kind === 'organization' && end - at <= start);
  if (first && OPENS.test(text.slice(0, first.start - at))) return first.ref;
  // "Kigali is seeking a similar pact with Kinshasa": a capital for its state.
  const seat = mentions.find(({ kind, end }) => kind === 'place' && end - at <= start);
  return seat &&
    ACTS.test(text.slice(seat.end - at, seat.end - at + 24)) &&
    SEAT_OPENS.test(text.slice(0, seat.start - at))
    ? (seats.get(seat.ref) ?? null)
    : null;
}

/** "laid down in the GCC's Economic Agreement": the union whose it is; empty where it is nobody's, or a state's. */
export function ownUnion(
  draft: Draft,
  { text, mentions, at }: SentenceView,
  { start }: InstrumentPhrase,
): readonly Ref[] {
  const own = /(?:'s|s') $/u.exec(text.slice(Math.max(0, start - 3), start));
  const owner =
    own && mentions.find(({ kind, end }) => kind === 'organization' && end - at >= start - 3 && end - at <= start);
  return owner && actorsOf(draft).organizations.get(owner.ref)?.kind === 'intergovernmental' ? [owner.ref] : [];
}

const SEAT_OPENS = /(?:^|[;,] )(?:[Bb]ut |[Aa]nd |[Ww]hile |[Mm]eanwhile,? )?$/u;
const ACTS = /^ (?:is|has|wants|seeks|hopes|plans|will|would|had|also|already|now)\b/u;

/** "A and B have become sister ports. A memorandum was signed by their directors, X and Y": the bodies that those head. */
export function bodiesOfHeads(view: SentenceView, phrase: InstrumentPhrase): readonly Ref[] {
  if (!THEIR_GATE.opens(view.words)) return [];
  const behind = BY_THEIR_HEADS.exec(view.text.slice(phrase.end, phrase.end + 160));
  const ahead = behind ? null : THEIR_HEADS.exec(view.text.slice(0, phrase.start));
  if (!behind && !ahead) return [];
  const until = behind ? phrase.end + behind.index : (ahead?.index ?? 0);
  const bodiesIn = ({ mentions, at }: SentenceView, end: number) => [
    ...new Set(
      mentions
        .filter((mention) => mention.kind === 'organization' && mention.form === 'name' && mention.end - at <= end)
        .map(({ ref }) => ref),
    ),
  ];
  const here = bodiesIn(view, until);
  const before = here.length || !view.previous ? here : bodiesIn(view.previous, view.previous.text.length);
  return before.length === 2 ? before : [];
}
const THEIR_GATE = new Gate(/^their$/);
const HEADS =
  'their (?:respective |two )?(?:[\\p{L}-]+ ){0,2}(?:directors|directors?[ -]general|heads|rectors|vice-chancellors|presidents|chairmen|chairs|chairpersons|chiefs|executives|chief executives|CEOs|managers|governors|secretaries[ -]general|bosses)\\b';
const BY_THEIR_HEADS = new RegExp(`^[^.;:]{0,100}?\\b(?:by|between) ${HEADS}`, 'u');
const THEIR_HEADS = new RegExp(`(?:^|[,;] |and )${HEADS}[^.;:]{0,120}$`, 'iu');

/** The first body that is named before an offset in a sentence; empty where none is. */
export function bodyBefore({ mentions, at }: SentenceView, offset: number): readonly Ref[] {
  const first = mentions.find(
    ({ kind, form, end }) => kind === 'organization' && form === 'name' && end - at <= offset,
  );
  return first ? [first.ref] : [];
}
