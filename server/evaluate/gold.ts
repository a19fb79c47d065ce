/**
 * Gold: what a careful reader says a document holds. One JSON file a document; the form is described in seeds/README.
 * Actors are named by strings: a person's name, a body's name with its country ("Ministry of Interior (KH)"), or a country.
 */
import { z } from 'zod';
import { AppError } from '../model/errors.ts';
import {
  AGREEMENT_KINDS,
  AGREEMENT_STATUSES,
  MEETING_KINDS,
  MEETING_STATUSES,
  ORGANIZATION_KINDS,
} from '../model/ontology.ts';

const names = z.array(z.string());
const country = z.string().nullable();

const schema = z.object({
  id: z.string(),
  published: z.string().nullable(),
  persons: z.array(z.object({ name: z.string(), aliases: names, country })),
  offices: z.array(z.object({ person: z.string(), title: z.string(), organization: z.string().nullable(), country })),
  organizations: z.array(z.object({ name: z.string(), aliases: names, country, kind: z.enum(ORGANIZATION_KINDS) })),
  meetings: z.array(
    z.object({
      kind: z.enum(MEETING_KINDS),
      name: z.string(),
      date: z.string().nullable(),
      place: z.string().nullable(),
      status: z.enum(MEETING_STATUSES),
      participants: names,
      chairs: names,
    }),
  ),
  agreements: z.array(
    z.object({
      kind: z.enum(AGREEMENT_KINDS),
      name: z.string(),
      date: z.string().nullable(),
      status: z.enum(AGREEMENT_STATUSES),
      signatories: names,
      parties: names,
    }),
  ),
  commitments: z.array(z.object({ text: z.string(), by: names, topics: names })),
});

/** The facts a reader found in one document. */
export type GoldSheet = z.infer<typeof schema>;

/** Checks parsed JSON against the form of gold; throws `BAD_INPUT` naming the field. */
export function parseGold(value: unknown, where: string): GoldSheet {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new AppError('BAD_INPUT', `gold facts cannot be read: ${issue?.message ?? 'invalid'}`, {
    where: `${where} ${issue?.path.join('.') ?? ''}`.trim(),
  });
}
