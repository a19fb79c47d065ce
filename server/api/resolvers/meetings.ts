/** Meetings and who took part. */
import {
  MEETING_KINDS,
  type MeetingKind,
  type MeetingMode,
  type MeetingStatus,
  PARTICIPANT_ROLES,
  type ParticipantRole,
} from '../../model/ontology.ts';
import { listMeetings } from '../../store/event.ts';
import { entitiesAround, entityAt, relationsAround } from '../around.ts';
import { evidenceOf } from '../evidence.ts';
import type { Resolvers } from '../types.gen.ts';
import { insideValues } from './enums.ts';
import { eventFilter } from './filters.ts';
import { listByDay } from './lists.ts';
import { countryField, entityFields } from './node.ts';

export const meetings = {
  Meeting: {
    ...entityFields,
    kind: ({ kind }) => (kind ?? 'talks') as MeetingKind,
    status: ({ status }) => (status ?? 'held') as MeetingStatus,
    mode: ({ mode }) => mode as MeetingMode | null,
    place: async ({ id }, _, context) => (await entitiesAround(context, id, 'HELD_IN', 'OUT', 'Place'))[0] ?? null,
    country: async ({ id }, _, context) => {
      const where = await entitiesAround(context, id, 'HELD_IN', 'OUT');
      const place = where.find(({ type }) => type === 'Country') ?? where[0];
      return place ? countryField.country(place, undefined, context) : null;
    },
    participants: async ({ id }, _, context) => {
      const found = await relationsAround(context, id, 'TOOK_PART', 'IN');
      const rank = (role: ParticipantRole | null) => PARTICIPANT_ROLES.indexOf(role ?? 'participant');
      const names = new Map(
        (await Promise.all(found.map(({ source }) => entityAt(context, source)))).map(({ id: actor, name }) => [
          actor,
          name,
        ]),
      );
      const name = (actor: string) => names.get(actor) ?? '';
      return [...found].sort(
        (a, b) => rank(a.role) - rank(b.role) || name(a.source).localeCompare(name(b.source), 'en'),
      );
    },
    agreements: ({ id }, _, context) => entitiesAround(context, id, 'PRODUCED', 'OUT'),
    commitments: ({ id }, _, context) => entitiesAround(context, id, 'CONTAINS', 'OUT'),
  },
  Participation: {
    actor: ({ source }, _, context) => entityAt(context, source),
    role: ({ role }) => role ?? 'participant',
    evidence: (participation, _, context) => evidenceOf(context, [participation]),
  },
  Query: {
    meetings: async (_, { filter, ...page }, context) => {
      const conditions = await eventFilter(context, filter, MEETING_KINDS);
      return listByDay(context, page, (window) => listMeetings(context.store, conditions, window));
    },
    conferences: async (_, { filter, ...page }, context) => {
      const conditions = await eventFilter(context, filter, MEETING_KINDS);
      const asked = insideValues('kinds', filter?.kinds, MEETING_KINDS);
      const kinds = (['conference', 'summit'] as const).filter((kind) => asked.length === 0 || asked.includes(kind));
      return listByDay(context, page, (window) =>
        kinds.length === 0
          ? Promise.resolve({ total: 0, rows: [] })
          : listMeetings(context.store, { ...conditions, kinds }, window),
      );
    },
  },
} satisfies Resolvers;
