/** How enum values of the API are called inside: `JOINT_STATEMENT` is `joint-statement`, `PERSON` is `Person`. */
import {
  AGREEMENT_KINDS,
  AGREEMENT_STATUSES,
  ENTITY_TYPES,
  KINDS,
  MEETING_KINDS,
  MEETING_MODES,
  MEETING_STATUSES,
  MODALITIES,
  ORGANIZATION_KINDS,
  PARTICIPANT_ROLES,
} from '../../model/ontology.ts';

/** A value of the inside as the API spells it. */
export const spelt = (inside: string): string => inside.toUpperCase().replaceAll('-', '_');

const named = <T extends string>(values: readonly T[]): Record<string, T> =>
  Object.fromEntries(values.map((value) => [spelt(value), value]));

export const enums = {
  EntityType: named(ENTITY_TYPES),
  Kind: named(KINDS),
  OrganizationKind: named(ORGANIZATION_KINDS),
  MeetingKind: named(MEETING_KINDS),
  MeetingMode: named(MEETING_MODES),
  MeetingStatus: named(MEETING_STATUSES),
  ParticipantRole: named(PARTICIPANT_ROLES),
  AgreementKind: named(AGREEMENT_KINDS),
  AgreementStatus: named(AGREEMENT_STATUSES),
  Modality: named(MODALITIES),
};
