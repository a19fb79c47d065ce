/**
 * Copies of facts with other evidence. Written out, member by member: copies that are spread have as many shapes as the
 * rules that made the originals, and each later look at them takes the engine longer.
 */
import type { AgreementFact, CommitmentFact, MeetingFact, OfficeFact, Span } from '../../model/factsheet.ts';

export const officeWith = (fact: OfficeFact, evidence: readonly Span[]): OfficeFact => ({
  person: fact.person,
  title: fact.title,
  organization: fact.organization,
  country: fact.country,
  evidence,
  confidence: fact.confidence,
});

export const meetingWith = (fact: MeetingFact, evidence: readonly Span[]): MeetingFact => ({
  ref: fact.ref,
  name: fact.name,
  kind: fact.kind,
  ordinal: fact.ordinal,
  date: fact.date,
  place: fact.place,
  country: fact.country,
  mode: fact.mode,
  status: fact.status,
  participants: fact.participants,
  evidence,
  confidence: fact.confidence,
});

export const agreementWith = (fact: AgreementFact, evidence: readonly Span[]): AgreementFact => ({
  ref: fact.ref,
  name: fact.name,
  kind: fact.kind,
  date: fact.date,
  covers: fact.covers,
  status: fact.status,
  meeting: fact.meeting,
  signatories: fact.signatories,
  parties: fact.parties,
  evidence,
  confidence: fact.confidence,
});

export const commitmentWith = (fact: CommitmentFact, evidence: readonly Span[]): CommitmentFact => ({
  ref: fact.ref,
  text: fact.text,
  modality: fact.modality,
  by: fact.by,
  agreement: fact.agreement,
  meeting: fact.meeting,
  topics: fact.topics,
  evidence,
  confidence: fact.confidence,
});
