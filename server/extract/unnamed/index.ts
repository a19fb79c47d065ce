/**
 * What those do whom a text knows by their office only. The events are read once more as if each of them were named; what
 * they then take part in, sign or promise is noted of them, and the events themselves stay as they were read before.
 */
import type { Evidenced, Ref, Span, UnnamedFact } from '../../model/factsheet.ts';
import { sorted } from '../actors/persons.ts';
import { findAgreements } from '../agreements/index.ts';
import { findUndertakers } from '../commitments/index.ts';
import type { Draft, DraftMention, Passes, Range } from '../draft.ts';
import { findMeetings } from '../meetings/index.ts';
import { type UnnamedHolder, unnamedHolders } from './holders.ts';

/** Offices looked at in one document. */
const MOST = 12;

/** Adds who acts without being named; reads chunks, offices, and the events found before. */
export function* findUnnamed(draft: Draft): Passes {
  const holders = unnamedHolders(draft).slice(0, MOST);
  if (holders.length === 0) return draft;
  const met = yield* findMeetings(asIfNamed(draft, holders));
  const again = yield* findUndertakers(yield* findAgreements(met));
  const meetingOf = byPlace(draft.meetings);
  const agreementOf = byPlace(draft.agreements.filter(({ status }) => status === 'signed'));
  const commitmentOf = byPlace(draft.commitments);
  const unnamed = holders.map((holder, index): UnnamedFact => {
    const self = standIn(index);
    const { title, organization, country } = holder;
    return {
      ref: `h${index + 1}`,
      title,
      organization,
      country,
      mentions: holder.mentions.map((mention) => spanOf(draft, mention)),
      tookPart: distinct(
        again.meetings.flatMap((meeting) => {
          const role = meeting.participants.find(({ actor }) => actor === self)?.role;
          const ref = meetingOf(meeting);
          return role && ref !== null ? [{ meeting: ref, role }] : [];
        }),
        ({ meeting }) => meeting,
      ),
      signed: distinct(
        again.agreements.flatMap((fact) => (fact.signatories.includes(self) ? (agreementOf(fact) ?? []) : [])),
        (ref) => ref,
      ),
      committed: distinct(
        again.commitments.flatMap((fact) => (fact.by.includes(self) ? (commitmentOf(fact) ?? []) : [])),
        (ref) => ref,
      ),
    };
  });
  return {
    ...draft,
    unnamed: unnamed.filter((each) => each.tookPart.length + each.signed.length + each.committed.length > 0),
  };
}

/** The ref by which a holder goes while events are read again. */
const standIn = (index: number): Ref => `p-unnamed-${index + 1}`;

function asIfNamed(draft: Draft, holders: readonly UnnamedHolder[]): Draft {
  const mentions = holders.flatMap(({ mentions: places }, index) =>
    places.map((place): DraftMention => ({ ...place, kind: 'person', ref: standIn(index), form: 'office' })),
  );
  const persons = holders.map(({ title, country, mentions: places }, index) => ({
    ref: standIn(index),
    name: title,
    aliases: [],
    honorifics: [],
    country,
    mentions: places.map((place) => spanOf(draft, place)),
  }));
  const offices = holders.map(({ title, organization, country, mentions: places }, index) => ({
    person: standIn(index),
    title,
    organization,
    country,
    evidence: places.slice(0, 1).map((place) => spanOf(draft, place)),
    confidence: 0.5,
  }));
  return {
    ...draft,
    mentions: sorted([...draft.mentions, ...mentions]),
    persons: [...draft.persons, ...persons],
    offices: [...draft.offices, ...offices],
    meetings: [],
    agreements: [],
    commitments: [],
  };
}

/** Finds, for a fact of the second reading, that of the first which is read from the same words. */
function byPlace(facts: readonly (Evidenced & { readonly ref: Ref })[]): (fact: Evidenced) => Ref | null {
  const refs = new Map(facts.flatMap(({ ref, evidence }) => evidence.map(({ start }) => [start, ref] as const)));
  return ({ evidence }) => evidence.map(({ start }) => refs.get(start)).find((ref) => ref !== undefined) ?? null;
}

const spanOf = ({ document }: Draft, { start, end }: Range): Span => ({
  start,
  end,
  quote: document.text.slice(start, end),
});

const distinct = <T>(list: readonly T[], keyOf: (item: T) => string): T[] => [
  ...new Map(list.map((item) => [keyOf(item), item])).values(),
];
