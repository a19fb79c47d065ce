/** Encounters of a short text, told in words. */
import { draftOf } from '../reading-of.ts';

const head = '---\ntitle: "A report"\npublished: "2024-05-17"\n---\n\n';

/** Encounters as `kind status date: who, who`. The text is published on Friday 17 May 2024. */
export function met(text: string): string[] {
  const draft = draftOf(head + text);
  const names = new Map<string, string>();
  for (const { ref, name } of [...draft.persons, ...draft.countries, ...draft.organizations]) names.set(ref, name);
  return draft.meetings.map(
    ({ kind, status, date, participants }) =>
      `${kind} ${status} ${date ?? '-'}: ${participants
        .map(({ actor }) => names.get(actor) ?? actor)
        .sort()
        .join(', ')}`,
  );
}
