/** What tests of instruments read of a text. Names are placeholders. */
import { extractFacts } from '../../../../server/extract/index.ts';
import { readDocument } from '../../../../server/read/index.ts';
import { draftOf } from '../reading-of.ts';

/** Says when a text was published, which days of the week are counted from. */
export const HEAD = '---\ntitle: "A report"\npublished: "2024-05-17"\n---\n\n';
export const TWO = 'Transport Minister Alpha Beta of Kenya and Transport Minister Gamma Theta of Uganda';

/** What is made of a text, with all that is done after the reading itself. */
export const sheetOf = (text: string, published = '2024-05-15') =>
  extractFacts(
    readDocument(
      {
        source: 'test.md',
        bytes: new TextEncoder().encode(
          `---\ntitle: "A trial"\npublished: "${published}"\nlanguage: en\n---\n\n${text}\n`,
        ),
      },
      { maxBytes: 100_000 },
    ),
  );

const namesOf = (all: readonly { readonly ref: string; readonly name: string }[]) => {
  const names = new Map(all.map(({ ref, name }) => [ref, name]));
  return (refs: readonly string[]): string =>
    refs
      .map((ref) => names.get(ref))
      .sort()
      .join(', ');
};

/** Each instrument as `kind status date: signatories | parties`. */
export function told(text: string): string[] {
  const { agreements, persons, organizations, countries } = draftOf(HEAD + text);
  const named = namesOf([...persons, ...organizations, ...countries]);
  return agreements.map(
    ({ kind, status, date, signatories, parties }) =>
      `${kind} ${status} ${date ?? '-'}: ${named(signatories)} | ${named(parties)}`,
  );
}

/** Each instrument as `kind status: signatories`. */
export function signed(text: string): string[] {
  const { agreements, persons } = draftOf(HEAD + text);
  const named = namesOf(persons);
  return agreements.map(({ kind, status, signatories }) => `${kind} ${status}: ${named(signatories)}`);
}

/** Each instrument as `name: parties`. */
export const bound = (text: string): string[] => boundBy(text).map(({ name, parties }) => `${name}: ${parties}`);

/** Each instrument as `name, status: parties`. */
export const boundNow = (text: string): string[] =>
  boundBy(text).map(({ name, status, parties }) => `${name}, ${status}: ${parties}`);

function boundBy(text: string) {
  const { agreements, organizations, countries } = draftOf(HEAD + text);
  const named = namesOf([...organizations, ...countries]);
  return agreements.map(({ name, status, parties }) => ({ name, status, parties: named(parties) }));
}

/** The parties of the first instrument of a text. */
export function partiesOfFirst(text: string): string {
  const { agreements, organizations, countries } = draftOf(HEAD + text);
  const names = new Map([
    ...countries.map(({ ref, name }) => [ref, name] as const),
    ...organizations.map(({ ref, name, country }) => [ref, `${name} (${country})`] as const),
  ]);
  return (agreements[0]?.parties ?? [])
    .map((ref) => names.get(ref) ?? ref)
    .sort()
    .join(', ');
}
