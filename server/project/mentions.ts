/** Where a document mentions each entity. */
import type { FactSheet, Ref, Span } from '../model/factsheet.ts';
import type { Mention } from '../model/graph.ts';
import { fold } from '../model/ids.ts';
import type { References } from './reference.ts';
import { compare } from './spelling.ts';

interface Named {
  readonly ref: Ref;
  readonly name: string;
  readonly evidence: readonly Span[];
}

/** Every stretch that names an entity, once, sorted by position, then entity. */
export function mentionsOf(
  sheet: FactSheet,
  refs: References,
  passageAt: (offset: number) => string | null,
): Mention[] {
  const found = new Map<string, Mention>();
  const add = (ref: Ref, { start, end, quote }: Span) => {
    const entity = refs.of(ref)?.id;
    const passage = passageAt(start);
    if (entity === undefined || passage === null) return;
    found.set(`${entity} ${start} ${end}`, { entity, passage, surface: quote, start, end });
  };
  for (const actor of [...sheet.persons, ...sheet.organizations, ...sheet.countries, ...sheet.places])
    for (const span of actor.mentions) add(actor.ref, span);
  for (const event of [...sheet.meetings, ...sheet.agreements]) for (const span of named(event)) add(event.ref, span);
  for (const { ref, evidence } of sheet.commitments) for (const span of evidence) add(ref, span);
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end || compare(a.entity, b.entity));
}

/** Of an event, the words in its evidence that name it, where they stand there as they are; else the evidence itself. */
function named({ name, evidence }: Named): Span[] {
  return evidence.map((span) => {
    // Folding may change a text's length, and then offsets in the folded text are not the text's own.
    const even = fold(span.quote).length === span.quote.length && fold(name).length === name.length;
    const at = even && name !== '' ? fold(span.quote).indexOf(fold(name)) : -1;
    if (at < 0) return span;
    const start = span.start + at;
    return { start, end: start + name.length, quote: span.quote.slice(at, at + name.length) };
  });
}
