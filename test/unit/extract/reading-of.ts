/** Runs the stages that recognise persons and bodies over a text given in a test. */
import type { Draft } from '../../../server/extract/draft.ts';
import { runPipeline } from '../../../server/extract/pipeline.ts';
import { readDocument } from '../../../server/read/index.ts';

/** The draft of a plain text; of a Markdown document where a publisher is given. */
export const draftOf = (text: string, publisher?: string): Draft => {
  const file = publisher
    ? { source: 'test.md', content: `---\npublisher: "${publisher}"\n---\n\n${text}\n` }
    : { source: 'test.txt', content: text };
  const bytes = new TextEncoder().encode(file.content);
  return runPipeline(readDocument({ source: file.source, bytes }, { maxBytes: 1_000_000 }));
};

/** Persons as `name (country): title @ body, …`. */
export function personsOf(draft: Draft): string[] {
  const bodies = new Map(draft.organizations.map((body) => [body.ref, body.name]));
  return draft.persons.map((person) => {
    const offices = draft.offices
      .filter((office) => office.person === person.ref)
      .map((office) => office.title + (office.organization ? ` @ ${bodies.get(office.organization)}` : ''));
    return `${person.name} (${person.country ?? '-'}): ${offices.join(', ')}`;
  });
}

/** Persons as `name: title, …`, without their states and bodies. */
export const titlesOf = (text: string): string[] =>
  personsOf(draftOf(text)).map((line) =>
    line
      .replace(/ \([^)]*\):/, ':')
      .replace(/ @ [^,]*/g, '')
      .trim(),
  );

/** Names of the persons of a text. */
export const namesOf = (text: string): string[] => draftOf(text).persons.map(({ name }) => name);

/** Persons as `name (country)`. */
export const statesOf = (text: string): string[] =>
  draftOf(text).persons.map(({ name, country }) => `${name} (${country ?? '-'})`);

/** Named bodies as `name (country)`. */
export const bodiesOf = (draft: Draft): string[] =>
  draft.organizations.filter((body) => body.mentions.length > 0).map((body) => `${body.name} (${body.country ?? '-'})`);

/** What a phrase of the text refers to: names of the actors, or null where nothing was recognised there. */
export function meaningOf(draft: Draft, phrase: string): string | null {
  const { text } = draft.document;
  const names = new Map<string, string>();
  for (const each of [...draft.persons, ...draft.countries]) names.set(each.ref, each.name);
  for (const each of draft.organizations) names.set(each.ref, `${each.name} (${each.country})`);
  const spoken = (range: { start: number; end: number }) => text.slice(range.start, range.end).toLowerCase();
  const group = draft.groups.find((each) => spoken(each) === phrase.toLowerCase());
  if (group) return group.refs.map((ref) => names.get(ref)).join(' + ');
  const mention = draft.mentions.find((each) => each.form !== 'adjective' && spoken(each) === phrase.toLowerCase());
  return mention ? (names.get(mention.ref) ?? null) : null;
}
