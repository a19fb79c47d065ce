/** How enum values of the API are called inside: `JOINT_STATEMENT` is `joint-statement`, `PERSON` is `Person`. */
import { AppError } from '../../model/errors.ts';
import {
  AGREEMENT_KINDS,
  AGREEMENT_STATUSES,
  ENTITY_TYPES,
  MEETING_KINDS,
  MEETING_MODES,
  MEETING_STATUSES,
  MODALITIES,
  ORGANIZATION_KINDS,
  PARTICIPANT_ROLES,
} from '../../model/ontology.ts';

const outside = (inside: string): string => inside.toUpperCase().replaceAll('-', '_');

const named = <T extends string>(values: readonly T[]): Record<string, T> =>
  Object.fromEntries(values.map((value) => [outside(value), value]));

export const enums = {
  EntityType: named(ENTITY_TYPES),
  OrganizationKind: named(ORGANIZATION_KINDS),
  MeetingKind: named(MEETING_KINDS),
  MeetingMode: named(MEETING_MODES),
  MeetingStatus: named(MEETING_STATUSES),
  ParticipantRole: named(PARTICIPANT_ROLES),
  AgreementKind: named(AGREEMENT_KINDS),
  AgreementStatus: named(AGREEMENT_STATUSES),
  Modality: named(MODALITIES),
};

/** Values of an enum given as strings, as inside. Throws `BAD_INPUT` for one that is none. */
export function insideValues<T extends string>(
  where: string,
  given: readonly string[] | null | undefined,
  values: readonly T[],
): T[] {
  return (given ?? []).map((value) => {
    const found = values.find((candidate) => outside(candidate) === value.toUpperCase());
    if (found === undefined)
      throw new AppError('BAD_INPUT', `${where} has a value that is none`, {
        where,
        expected: values.map(outside).join(', '),
        found: `"${value.slice(0, 60)}"`,
      });
    return found;
  });
}
