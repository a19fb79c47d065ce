/** Offices that a text speaks of as of somebody, without ever naming who holds them: "the Vietnamese Foreign Minister". */
import type { Iso2, Ref } from '../../model/factsheet.ts';
import { settingOf } from '../actors/allegiance.ts';
import type { Chunk, TitleChunk } from '../chunks/chunks.ts';
import { isWord, nationBefore } from '../chunks/groups.ts';
import type { Draft, Range } from '../draft.ts';
import { type Cast, castOf, mayMean } from '../reference/cast.ts';

export interface UnnamedHolder {
  readonly title: string;
  readonly organization: Ref | null;
  readonly country: Iso2;
  readonly mentions: readonly (Range & { readonly sentence: number })[];
}

/** What makes of an office a thing to be had, not somebody who acts. */
const NO_HOLDER = ['as', 'appointed', 'named', 'elected', 'become', 'became', 'former', 'next', 'of', 'then', 'late'];

/** Each office of a state once, with every place that speaks of its holder; only those that one person holds at a time. */
export function unnamedHolders(draft: Draft): UnnamedHolder[] {
  let cast: Cast | null = null;
  let home: Iso2 | null | undefined;
  const found = new Map<string, UnnamedHolder & { mentions: (Range & { sentence: number })[] }>();
  for (const [index, chunks] of draft.chunks.entries()) {
    const role = draft.sentences[index]?.role;
    if (role !== 'prose' && role !== 'point') continue;
    for (let at = 0; at < chunks.length; at++) {
      const title = chunks[at];
      if (title?.kind !== 'title' || !isLeading(title) || isNaming(chunks, at)) continue;
      const before = nationBefore(chunks, at);
      if (!before.definite && before.countries.length === 0) continue;
      cast ??= castOf(draft);
      home ??= settingOf(draft).home;
      const country = countryOf(title, before.countries, draft, home);
      if (country === null || cast.attached.has(title.titleSpan.start) || isNamed(title, country, cast)) continue;
      const key = `${title.head.singular} ${title.field ?? ''} ${country}`;
      const mention = { start: title.start, end: title.titleSpan.end, sentence: title.sentence };
      const known = found.get(key);
      if (known) known.mentions.push(mention);
      else
        found.set(key, {
          title: title.title,
          organization: ministryOf(title.field, country, draft),
          country,
          mentions: [mention],
        });
    }
  }
  return [...found.values()];
}

/** A minister of some field, or the head of a state or government; no deputy, and nobody who was or will be. */
const isLeading = ({ head, field, of, deputy, former }: TitleChunk): boolean =>
  !head.plural &&
  !deputy &&
  !former &&
  of === null &&
  (head.type === 'state' || (head.type === 'minister' && field !== null));

/** Whether a name stands beside the title, or words that speak of the office and not of who holds it. */
function isNaming(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1];
  if (next?.kind === 'name' || next?.kind === 'honorific' || next?.kind === 'title') return true;
  const { from } = nationBefore(chunks, at);
  return isWord(chunks[from - 1], ...NO_HOLDER) && !isWord(chunks[from - 1], 'of');
}

/** The country said beside the title; else that of the one ministry of the field, else where the report is set. */
function countryOf(title: TitleChunk, before: readonly Iso2[], draft: Draft, home: Iso2 | null): Iso2 | null {
  const said = new Set([...title.countries, ...before]);
  if (said.size > 0) return said.size === 1 ? ([...said][0] ?? null) : null;
  const owners = new Set(
    draft.organizations
      .filter((body) => body.kind === 'ministry' && title.field !== null && hasField(body.name, title.field))
      .flatMap(({ country }) => country ?? []),
  );
  return owners.size === 0 ? home : owners.size === 1 ? ([...owners][0] ?? null) : null;
}

const hasField = (name: string, field: string): boolean => name.toLowerCase().includes(field);

/** Whether the text names somebody who holds that office now, or may. */
const isNamed = (title: TitleChunk, country: Iso2, { persons, countryOf: of, titles }: Cast): boolean =>
  persons.some(
    (ref) =>
      (of.get(ref) ?? country) === country &&
      (titles.get(ref) ?? []).some((own) => !own.deputy && !own.former && mayMean(title, [own])),
  );

const ministryOf = (field: string | null, country: Iso2, draft: Draft): Ref | null =>
  draft.organizations.find(
    (body) => body.kind === 'ministry' && body.country === country && field !== null && hasField(body.name, field),
  )?.ref ?? null;
