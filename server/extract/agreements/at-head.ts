/** Bodies in a row at the head of a sentence: those of whom it speaks, and who are bound where it names nobody else. */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import type { SentenceView } from '../text/view.ts';
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
export function ownerOf({ text, mentions, at }: SentenceView, { start }: InstrumentPhrase): Ref | null {
  const before = text.slice(0, start);
  const own = /(?:'s|s') (?:(?:own|new|existing|old|current|bilateral|draft|\d{4}) )*$/u.exec(before);
  const named = mentions.filter(
    ({ kind, form }) => (kind === 'organization' || kind === 'country') && form !== 'adjective',
  );
  if (own) return named.findLast(({ end }) => end - at === own.index)?.ref ?? null;
  const first = named.find(({ kind, end }) => kind === 'organization' && end - at <= start);
  return first && OPENS.test(text.slice(0, first.start - at)) ? first.ref : null;
}
