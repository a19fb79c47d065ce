/** Edges that stand for relations. */
import { entityAt } from '../around.ts';
import { evidenceOf } from '../evidence.ts';
import type { EdgeModel } from '../models.ts';
import { attendingFields, edgeFields, signingFields } from '../related.ts';
import type { Resolvers } from '../types.gen.ts';
import { countryField } from './node.ts';

const officeFields = {
  ...edgeFields,
  title: ({ relation }) => relation.title ?? '',
} satisfies Resolvers['OfficeEdge'];

/** Edges with more than every edge has, by the relation and its end that they lead to; others are called after that end's type. */
const SPECIAL = {
  'HOLDS_OFFICE target': 'OfficeEdge',
  'HOLDS_OFFICE source': 'OfficeHolderEdge',
  'TOOK_PART target': 'AttendedMeetingEdge',
  'TOOK_PART source': 'ParticipantEdge',
  'SIGNED target': 'SignedAgreementEdge',
  'SIGNED source': 'SignatoryEdge',
  'HELD_IN target': 'LocationEdge',
} as const;
const PLAIN = {
  Person: 'RelatedActorEdge',
  Organization: 'RelatedActorEdge',
  Country: 'RelatedCountryEdge',
  Meeting: 'RelatedMeetingEdge',
  Agreement: 'RelatedAgreementEdge',
  Commitment: 'RelatedCommitmentEdge',
  Topic: 'RelatedTopicEdge',
  Place: 'LocationEdge',
} as const;

function typeOf({ relation, node }: EdgeModel) {
  const key = `${relation.type} ${relation.source === node.id ? 'source' : 'target'}`;
  return key in SPECIAL ? SPECIAL[key as keyof typeof SPECIAL] : PLAIN[node.type];
}

export const edges = {
  FactEdge: { __resolveType: typeOf },
  OfficeEdge: officeFields,
  OfficeHolderEdge: {
    ...officeFields,
    holdsOfficeIn: ({ relation }, _, context) => entityAt(context, relation.target),
  },
  AttendedMeetingEdge: attendingFields,
  ParticipantEdge: attendingFields,
  SignedAgreementEdge: signingFields,
  SignatoryEdge: signingFields,
  RelatedActorEdge: edgeFields,
  RelatedCountryEdge: edgeFields,
  RelatedMeetingEdge: edgeFields,
  RelatedAgreementEdge: edgeFields,
  RelatedCommitmentEdge: edgeFields,
  RelatedTopicEdge: edgeFields,
  LocationEdge: edgeFields,
  Office: {
    person: ({ source }, _, context) => entityAt(context, source),
    title: ({ title }) => title ?? '',
    organization: async ({ target }, _, context) => {
      const body = await entityAt(context, target);
      return body.type === 'Organization' ? body : null;
    },
    country: async ({ target }, _, context) =>
      countryField.country(await entityAt(context, target), undefined, context),
    evidence: (office, _, context) => evidenceOf(context, [office]),
  },
} satisfies Resolvers;
