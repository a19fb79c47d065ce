/** From one document's fact sheet to what it contributes to the graph. Pure. */
import { type DayRange, rangeOf } from '../model/edtf.ts';
import type { AgreementFact, Evidenced, FactSheet, MeetingFact, Span } from '../model/factsheet.ts';
import type { Assignment, EdgeContribution, EntityRecord, HolderOf, Mention } from '../model/graph.ts';
import { type EdgeCollector, edgeCollector } from './edges.ts';
import { mentionsOf } from './mentions.ts';
import { type PassageRange, passageFinder } from './passages.ts';
import { type References, references } from './reference.ts';
import { signingCapacity } from './signing.ts';
import { titleKey } from './title.ts';
import { addUnnamed } from './unnamed.ts';

export { relationId } from './edges.ts';
export { describeEntity } from './entity.ts';
export type { PassageRange } from './passages.ts';
export { amend, type Relation, relationDays, relationProperties, relationsOf, type Saying } from './relation.ts';
export { titleKey } from './title.ts';

/** Version of the rules of this room: raise it where the same fact sheet comes to say something else. */
export const PROJECTION = 1;

/** How sure a belonging is that is read from how a document places somebody, not from a sentence that states it. */
const BELONGING = 0.8;

export interface Projection {
  /** Sorted by id; several may share one, where the document words it in several ways. */
  readonly edges: EdgeContribution[];
  /** Sorted by position. */
  readonly mentions: Mention[];
}

/**
 * What the document says of relations between entities, and where it mentions each. `holderOf` says who held an office,
 * where the document names nobody.
 */
export function projectDocument(
  sheet: FactSheet,
  passages: readonly PassageRange[],
  records: readonly EntityRecord[],
  assignment: Assignment,
  holderOf: HolderOf = () => null,
): Projection {
  const passageAt = passageFinder(passages);
  const refs = references(sheet, records, assignment);
  const edges = edgeCollector(passageAt);
  const published = rangeOf(sheet.document.published);

  addActors(sheet, refs, edges, published);
  for (const meeting of sheet.meetings) addMeeting(meeting, refs, edges, rangeOf(meeting.date) ?? published);
  addSeries(sheet.meetings, refs, edges);
  for (const agreement of sheet.agreements) addAgreement(sheet, agreement, refs, edges, published);
  addCommitments(sheet, refs, edges, published);
  addUnnamed(sheet, records, refs, edges, holderOf);
  return { edges: edges.edges(), mentions: mentionsOf(sheet, refs, passageAt) };
}

const saying = (spans: readonly Span[], confidence: number): Evidenced => ({ evidence: spans.slice(0, 1), confidence });

function addActors(sheet: FactSheet, refs: References, edges: EdgeCollector, published: DayRange | null): void {
  for (const person of sheet.persons)
    edges.add('OF', refs.of(person.ref), refs.country(person.country), saying(person.mentions, BELONGING));
  for (const body of sheet.organizations)
    edges.add('OF', refs.of(body.ref), refs.country(body.country), saying(body.mentions, BELONGING));
  for (const office of sheet.offices) {
    const target = refs.of(office.organization) ?? refs.country(office.country);
    const inMinistry = sheet.organizations.some(({ ref, kind }) => ref === office.organization && kind === 'ministry');
    const options = { key: titleKey(office.title, inMinistry), wording: office.title, days: published };
    edges.add('HOLDS_OFFICE', refs.of(office.person), target, office, options);
  }
}

function addMeeting(meeting: MeetingFact, refs: References, edges: EdgeCollector, days: DayRange | null): void {
  const self = refs.of(meeting.ref);
  for (const { actor, role } of meeting.participants)
    edges.add('TOOK_PART', refs.of(actor), self, meeting, { key: role, days });
  edges.add('HELD_IN', self, refs.of(meeting.place) ?? refs.country(meeting.country), meeting, { days });
}

/** Of two meetings with one name and neighbouring ordinals, the later follows the earlier. */
function addSeries(meetings: readonly MeetingFact[], refs: References, edges: EdgeCollector): void {
  for (const later of meetings)
    for (const earlier of meetings)
      if (later.ordinal !== null && earlier.ordinal === later.ordinal - 1 && later.kind === earlier.kind)
        edges.add('FOLLOWS', refs.of(later.ref), refs.of(earlier.ref), later, { days: rangeOf(later.date) });
}

function addAgreement(
  sheet: FactSheet,
  agreement: AgreementFact,
  refs: References,
  edges: EdgeCollector,
  published: DayRange | null,
): void {
  const self = refs.of(agreement.ref);
  const meeting = sheet.meetings.find((candidate) => candidate.ref === agreement.meeting);
  const days =
    rangeOf(agreement.date) ?? rangeOf(meeting?.date) ?? (agreement.status === 'in-force' ? null : published);
  edges.add('PRODUCED', refs.of(agreement.meeting), self, agreement, { days });
  for (const ref of agreement.signatories) {
    const signatory = refs.of(ref);
    if (signatory?.type === 'Person') {
      const { onBehalfOf, office } = signingCapacity(sheet, agreement, ref, refs);
      edges.add('SIGNED', signatory, self, agreement, { key: onBehalfOf?.id ?? null, wording: office, days });
    } else edges.add('PARTY_TO', signatory, self, agreement, { days });
  }
  for (const ref of agreement.parties) edges.add('PARTY_TO', refs.of(ref), self, agreement, { days });
}

function addCommitments(sheet: FactSheet, refs: References, edges: EdgeCollector, published: DayRange | null): void {
  for (const commitment of sheet.commitments) {
    const self = refs.of(commitment.ref);
    const agreement = sheet.agreements.find((candidate) => candidate.ref === commitment.agreement);
    const meeting = sheet.meetings.find((candidate) => candidate.ref === commitment.meeting);
    const days = rangeOf(agreement?.date) ?? rangeOf(meeting?.date) ?? published;
    const containers = [refs.of(commitment.agreement), refs.of(commitment.meeting)];
    for (const container of containers) edges.add('CONTAINS', container, self, commitment, { days });
    for (const actor of commitment.by) edges.add('COMMITTED_TO', refs.of(actor), self, commitment, { days });
    for (const topic of commitment.topics)
      for (const about of [self, ...containers]) edges.add('ABOUT', about, refs.topic(topic), commitment, { days });
  }
}
