/**
 * Fact sheets made from `seeds/gold`, for tests that need good facts without depending on the extractor: spans are found
 * by searching for the words the gold names.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseGold } from '../../server/evaluate.ts';
import { countries } from '../../server/model/countries.ts';
import { metadataOf, type SourceDocument } from '../../server/model/document.ts';
import type { FactSheet, Ref, Span } from '../../server/model/factsheet.ts';
import { readDocument } from '../../server/read/index.ts';
import { fromRoot } from '../../server/root.ts';

const CONFIDENCE = 0.9;
const MAX_BYTES = 1_000_000;

/** Names of the seed documents, without their ending, in the order of the alphabet. */
export const goldNames = (): string[] =>
  readdirSync(fromRoot('seeds/documents'))
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => file.slice(0, -'.md'.length))
    .sort();

/** A seed document as an input of a load. */
export const goldInput = (name: string) => ({
  source: `seeds/documents/${name}.md`,
  bytes: new Uint8Array(readFileSync(fromRoot(`seeds/documents/${name}.md`))),
});

/** What the gold says of a seed document, as an extractor would give it. `document.source` must name the seed. */
export function goldSheet(document: SourceDocument): FactSheet {
  const name = document.source.replace(/^.*\//, '').replace(/\.md$/, '');
  const gold = goldFacts(name);
  const spansOf = spanFinder(document);
  const refs = new Map<string, Ref>();
  const actor = (key: string): Ref[] =>
    [refs.get(key) ?? refs.get(key.replace(/ \([A-Z]{2}\)$/, ''))].flatMap((ref) => ref ?? []);
  const bodies = [...gold.organizations];
  for (const office of gold.offices) {
    const same = (body: { name: string; country: string | null }) =>
      body.name === office.organization && body.country === office.country;
    if (office.organization !== null && !bodies.some(same))
      bodies.push({ name: office.organization, aliases: [], country: office.country, kind: 'ministry' });
  }
  const bodyKey = (body: { name: string; country: string | null }) =>
    body.country ? `${body.name} (${body.country})` : body.name;
  for (const [index, person] of gold.persons.entries()) refs.set(person.name, `p${index}`);
  for (const [index, body] of bodies.entries()) refs.set(bodyKey(body), `o${index}`);
  const named = [...countries().values()].flatMap(({ iso2, name: shown, names: all }) => {
    const mentions = all.flatMap((each) => (document.text.includes(each) ? spansOf([each]) : []));
    return mentions.length === 0 ? [] : [{ iso2, name: shown, names: all, mentions }];
  });
  named.forEach((found, index) => {
    for (const each of found.names) refs.set(each, `c${index}`);
  });
  const placeNames = [...new Set(gold.meetings.flatMap((meeting) => meeting.place ?? []))];
  const evidence = (words: readonly string[]) => ({ evidence: spansOf(words).slice(0, 1), confidence: CONFIDENCE });

  return {
    document: metadataOf(document),
    extractor: { name: 'gold', version: '1' },
    persons: gold.persons.map((person, index) => ({
      ...person,
      ref: `p${index}`,
      honorifics: [],
      mentions: spansOf([person.name, ...person.aliases]),
    })),
    organizations: bodies.map((body, index) => ({
      ...body,
      ref: `o${index}`,
      mentions: spansOf([body.name, ...body.aliases]),
    })),
    countries: named.map(({ iso2, name: shown, mentions }, index) => ({
      ref: `c${index}`,
      iso2,
      name: shown,
      mentions,
    })),
    places: placeNames.map((place, index) => ({
      ref: `l${index}`,
      name: place,
      country: null,
      mentions: spansOf([place]),
    })),
    offices: gold.offices.map((office) => ({
      person: refs.get(office.person) ?? office.person,
      title: office.title,
      organization:
        office.organization === null ? null : (refs.get(bodyKey({ ...office, name: office.organization })) ?? null),
      country: office.country,
      ...evidence([office.title, office.person]),
    })),
    meetings: gold.meetings.map((meeting, index) => ({
      ref: `m${index}`,
      name: meeting.name,
      kind: meeting.kind,
      ordinal: null,
      date: meeting.date,
      place: meeting.place === null ? null : `l${placeNames.indexOf(meeting.place)}`,
      country: null,
      mode: null,
      status: meeting.status,
      participants: meeting.participants.flatMap((key) =>
        actor(key).map((ref) => ({
          actor: ref,
          role: meeting.chairs.includes(key) ? ('chair' as const) : ('participant' as const),
        })),
      ),
      ...evidence([meeting.name]),
    })),
    agreements: gold.agreements.map((agreement, index) => ({
      ref: `a${index}`,
      name: agreement.name,
      kind: agreement.kind,
      date: agreement.date,
      covers: null,
      status: agreement.status,
      meeting: null,
      signatories: agreement.signatories.flatMap(actor),
      parties: agreement.parties.flatMap(actor),
      ...evidence([agreement.name]),
    })),
    commitments: gold.commitments.map((commitment, index) => ({
      ref: `u${index}`,
      text: commitment.text,
      modality: 'agreed',
      by: commitment.by.flatMap(actor),
      agreement: gold.agreements.length === 1 ? 'a0' : null,
      meeting: null,
      topics: commitment.topics,
      ...evidence([commitment.text]),
    })),
    notes: [],
  };
}

/** Spans of the given words, all of them; of the whole first passage where none stands in the text. */
function spanFinder({ text, passages }: SourceDocument): (words: readonly string[]) => Span[] {
  const lower = text.toLowerCase();
  return (words) => {
    const found = words.flatMap((word) => {
      const spans: Span[] = [];
      const sought = word.toLowerCase();
      for (let at = lower.indexOf(sought); at >= 0 && spans.length < 20; at = lower.indexOf(sought, at + sought.length))
        spans.push({ start: at, end: at + sought.length, quote: text.slice(at, at + sought.length) });
      return spans;
    });
    const first = passages[0];
    return found.length > 0 || !first ? found : [{ start: first.start, end: first.end, quote: first.text }];
  };
}

/** The seed document of that name, read. */
export const goldDocument = (name: string): SourceDocument => readDocument(goldInput(name), { maxBytes: MAX_BYTES });

/** What a careful reader found in a seed document. */
export const goldFacts = (name: string) =>
  parseGold(JSON.parse(readFileSync(fromRoot(`seeds/gold/${name}.json`), 'utf8')), name);
