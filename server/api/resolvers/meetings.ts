/** Meetings and who took part. */
import { AppError } from '../../model/errors.ts';
import { MEETING_KINDS, type MeetingKind, type MeetingMode, type MeetingStatus } from '../../model/ontology.ts';
import { listMeetings, listMeetingsBetween } from '../../store/event.ts';
import { entitiesAround } from '../around.ts';
import { ACTORS, oneMeant } from '../references.ts';
import { byDay, byName, byRole } from '../related.ts';
import type { Resolvers } from '../types.gen.ts';
import { conditionsOf } from './filters.ts';
import { eventShape, listOf, nothing } from './lists.ts';
import { countryField, entityFields } from './node.ts';

const HELD_IN = { type: 'HELD_IN', direction: 'OUT' } as const;
const CONFERENCES = ['conference', 'summit'] as const;
const MOST_TOGETHER = 5;

export const meetings = {
  Meeting: {
    ...entityFields,
    kind: ({ kind }) => (kind ?? 'talks') as MeetingKind,
    status: ({ status }) => (status ?? 'held') as MeetingStatus,
    mode: ({ mode }) => mode as MeetingMode | null,
    place: async ({ id }, _, context) => {
      const where = await entitiesAround(context, id, HELD_IN);
      return where.find(({ type }) => type === 'Place') ?? null;
    },
    country: async ({ id }, _, context) => {
      const where = await entitiesAround(context, id, HELD_IN);
      const place = where.find(({ type }) => type === 'Country') ?? where[0];
      return place ? countryField.country(place, undefined, context) : null;
    },
    participants: byRole({ type: 'TOOK_PART', direction: 'IN' }),
    heldIn: byName(HELD_IN),
    agreements: byDay({ type: 'PRODUCED', direction: 'OUT' }),
    commitments: byDay({ type: 'CONTAINS', direction: 'OUT' }),
    topics: byName({ type: 'ABOUT', direction: 'OUT' }),
    follows: byDay({ type: 'FOLLOWS', direction: 'OUT' }),
    followedBy: byDay({ type: 'FOLLOWS', direction: 'IN' }),
  },
  Query: {
    meetings: async (_, { filter, ...asked }, context) => {
      const conditions = await conditionsOf(context, filter, MEETING_KINDS);
      return listOf(context, eventShape('meetings'), asked, (window) =>
        listMeetings(context.store, conditions, window),
      );
    },
    conferences: async (_, { filter, ...asked }, context) => {
      const conditions = await conditionsOf(context, filter, MEETING_KINDS);
      const kinds = CONFERENCES.filter((kind) => conditions.kinds.length === 0 || conditions.kinds.includes(kind));
      return listOf(context, eventShape('conferences'), asked, (window) =>
        kinds.length === 0 ? nothing() : listMeetings(context.store, { ...conditions, kinds }, window),
      );
    },
    meetingsBetween: async (_, { actors, filter, ...asked }, context) => {
      if (actors.length < 2 || actors.length > MOST_TOGETHER)
        throw new AppError('BAD_INPUT', 'a meeting is between several', {
          where: 'actors',
          expected: `2 to ${MOST_TOGETHER}`,
          found: String(actors.length),
        });
      const [conditions, ...together] = await Promise.all([
        conditionsOf(context, filter, MEETING_KINDS),
        ...actors.map((actor) => oneMeant(context, actor, ACTORS)),
      ]);
      return listOf(context, eventShape('meetingsBetween'), asked, (window) =>
        listMeetingsBetween(context.store, together, conditions, window),
      );
    },
  },
} satisfies Resolvers;
