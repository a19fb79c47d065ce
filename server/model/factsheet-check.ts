/**
 * Whether a value is a fact sheet of that document, whole: of the right shape, every ref defined, every quote standing
 * at its place in the text. For sheets that come from outside; those of our own extractors are true by construction.
 */
import { z } from 'zod';
import type { DocumentMetadata } from './document.ts';
import { isEdtf } from './edtf.ts';
import { AppError } from './errors.ts';
import type { FactSheet, Ref, Span } from './factsheet.ts';
import {
  AGREEMENT_KINDS,
  AGREEMENT_STATUSES,
  MEETING_KINDS,
  MEETING_MODES,
  MEETING_STATUSES,
  MODALITIES,
  ORGANIZATION_KINDS,
  PARTICIPANT_ROLES,
} from './ontology.ts';

const LONGEST_REF = 40;

const offset = z.number().int().min(0);
const ref = z.string().min(1).max(LONGEST_REF);
const iso2 = z.string().regex(/^[A-Z]{2}$/, 'two capital letters (ISO 3166-1)');
const edtf = z.string().refine(isEdtf, 'an EDTF date, such as 2024-03-30 or 2021/2022');
const words = z.array(z.string());
const spans = z.array(z.strictObject({ start: offset, end: offset, quote: z.string().min(1) }));
const evidenced = { evidence: spans.min(1), confidence: z.number().min(0).max(1) };
const named = { ref, name: z.string().min(1), mentions: spans };

/** The shape of what is known of a document beside its text. */
export const METADATA = z.strictObject({
  id: z.string().min(1),
  source: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  published: edtf.nullable(),
  language: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, '64 hex digits'),
}) satisfies z.ZodType<DocumentMetadata>;

const SHEET = z.strictObject({
  document: METADATA,
  extractor: z.strictObject({ name: z.string().min(1), version: z.string().min(1) }),
  persons: z.array(z.strictObject({ ...named, aliases: words, honorifics: words, country: iso2.nullable() })),
  organizations: z.array(
    z.strictObject({ ...named, aliases: words, kind: z.enum(ORGANIZATION_KINDS), country: iso2.nullable() }),
  ),
  countries: z.array(z.strictObject({ ...named, iso2 })),
  places: z.array(z.strictObject({ ...named, country: iso2.nullable() })),
  offices: z.array(
    z.strictObject({
      person: ref,
      title: z.string().min(1),
      organization: ref.nullable(),
      country: iso2.nullable(),
      ...evidenced,
    }),
  ),
  meetings: z.array(
    z.strictObject({
      ref,
      name: z.string().min(1),
      kind: z.enum(MEETING_KINDS),
      ordinal: z.number().int().min(0).nullable(),
      date: edtf.nullable(),
      place: ref.nullable(),
      country: iso2.nullable(),
      mode: z.enum(MEETING_MODES).nullable(),
      status: z.enum(MEETING_STATUSES),
      participants: z.array(z.strictObject({ actor: ref, role: z.enum(PARTICIPANT_ROLES) })),
      ...evidenced,
    }),
  ),
  agreements: z.array(
    z.strictObject({
      ref,
      name: z.string().min(1),
      kind: z.enum(AGREEMENT_KINDS),
      date: edtf.nullable(),
      covers: edtf.nullable(),
      status: z.enum(AGREEMENT_STATUSES),
      meeting: ref.nullable(),
      signatories: z.array(ref),
      parties: z.array(ref),
      ...evidenced,
    }),
  ),
  commitments: z.array(
    z.strictObject({
      ref,
      text: z.string().min(1),
      modality: z.enum(MODALITIES),
      by: z.array(ref),
      agreement: ref.nullable(),
      meeting: ref.nullable(),
      topics: z.array(z.string().min(1)),
      ...evidenced,
    }),
  ),
  unnamed: z
    .array(
      z.strictObject({
        ref,
        title: z.string().min(1),
        organization: ref.nullable(),
        country: iso2.nullable(),
        mentions: spans.min(1),
        tookPart: z.array(z.strictObject({ meeting: ref, role: z.enum(PARTICIPANT_ROLES) })),
        signed: z.array(ref),
        committed: z.array(ref),
      }),
    )
    .optional(),
  notes: words,
}) satisfies z.ZodType<FactSheet>;

/**
 * The value itself, as the type it is. Throws `BAD_INPUT` for one that does not fit, with the first fault: `where` is the
 * field (`facts.meetings[2].date`, `facts` being `name`), with what was expected and found there.
 */
export function checkFactSheet(
  value: unknown,
  { metadata, text, name }: { readonly metadata: DocumentMetadata; readonly text: string; readonly name: string },
): FactSheet {
  checkShape(SHEET, value, name);
  const sheet = value as FactSheet;
  for (const key of Object.keys(METADATA.shape) as (keyof DocumentMetadata)[])
    if (sheet.document[key] !== metadata[key])
      throw fault(`${name}.document.${key}`, `what the document has, ${shown(metadata[key])}`, sheet.document[key]);
  checkRefs(sheet, name);
  eachSpan(sheet, name, (span, where) => {
    const found = text.slice(span.start, span.end);
    if (span.start >= span.end || found !== span.quote)
      throw fault(where, `the words that stand there in the text, ${shown(found)}`, span.quote);
  });
  return sheet;
}

/** Throws `BAD_INPUT` where the value does not fit the schema; `where` begins with `name`. */
export function checkShape(schema: z.ZodType, value: unknown, name: string): void {
  const checked = schema.safeParse(value);
  if (checked.success) return;
  const [issue] = checked.error.issues;
  const path = issue?.path ?? [];
  const extra = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const found = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null)?.[key], value);
  const where = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  if (extra !== undefined) throw fault(`${name}${where}`, 'no other fields', extra);
  throw fault(`${name}${where}`, expectation(issue?.message ?? ''), found);
}

/** The library says "Invalid input: expected string, received number"; the last part we say ourselves. */
const expectation = (message: string): string =>
  message.replace(/^Invalid (?:input|option): expected /, '').replace(/, received .*$/, '');

function checkRefs(sheet: FactSheet, name: string): void {
  const kinds = new Map<Ref, string>();
  const lists = ['persons', 'organizations', 'countries', 'places', 'meetings', 'agreements', 'commitments'] as const;
  for (const list of lists)
    for (const [index, { ref: own }] of sheet[list].entries()) {
      if (kinds.has(own)) throw fault(`${name}.${list}[${index}].ref`, 'a ref of its own', own);
      kinds.set(own, list);
    }
  const known = (used: Ref | null, where: string, allowed: readonly string[]) => {
    if (used !== null && !allowed.includes(kinds.get(used) ?? ''))
      throw fault(`${name}.${where}`, `a ref of ${allowed.join(', ')}`, used);
  };
  const actors = ['persons', 'organizations', 'countries'];
  for (const [index, { person, organization }] of sheet.offices.entries()) {
    known(person, `offices[${index}].person`, ['persons']);
    known(organization, `offices[${index}].organization`, ['organizations']);
  }
  for (const [index, { place, participants }] of sheet.meetings.entries()) {
    known(place, `meetings[${index}].place`, ['places']);
    for (const { actor } of participants) known(actor, `meetings[${index}].participants`, actors);
  }
  for (const [index, { meeting, signatories, parties }] of sheet.agreements.entries()) {
    known(meeting, `agreements[${index}].meeting`, ['meetings']);
    for (const each of signatories) known(each, `agreements[${index}].signatories`, actors);
    for (const each of parties) known(each, `agreements[${index}].parties`, actors);
  }
  for (const [index, { by, agreement, meeting }] of sheet.commitments.entries()) {
    known(agreement, `commitments[${index}].agreement`, ['agreements']);
    known(meeting, `commitments[${index}].meeting`, ['meetings']);
    for (const each of by) known(each, `commitments[${index}].by`, actors);
  }
  for (const [index, { ref: own, organization, tookPart, signed, committed }] of (sheet.unnamed ?? []).entries()) {
    if (kinds.has(own)) throw fault(`${name}.unnamed[${index}].ref`, 'a ref of its own', own);
    kinds.set(own, 'unnamed');
    known(organization, `unnamed[${index}].organization`, ['organizations']);
    for (const { meeting } of tookPart) known(meeting, `unnamed[${index}].tookPart`, ['meetings']);
    for (const each of signed) known(each, `unnamed[${index}].signed`, ['agreements']);
    for (const each of committed) known(each, `unnamed[${index}].committed`, ['commitments']);
  }
}

function eachSpan(sheet: FactSheet, name: string, check: (span: Span, where: string) => void): void {
  const { persons, organizations, countries, places, offices, meetings, agreements, commitments, unnamed = [] } = sheet;
  for (const [list, facts] of Object.entries({ persons, organizations, countries, places, unnamed }))
    for (const [index, { mentions }] of facts.entries())
      for (const [at, span] of mentions.entries()) check(span, `${name}.${list}[${index}].mentions[${at}]`);
  for (const [list, facts] of Object.entries({ offices, meetings, agreements, commitments }))
    for (const [index, { evidence }] of facts.entries())
      for (const [at, span] of evidence.entries()) check(span, `${name}.${list}[${index}].evidence[${at}]`);
}

const LONGEST_SHOWN = 60;
/** What JSON leaves as it is, and a terminal does not. */
const CONTROLS = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/** A value for a message: short, and on one line whatever is in it. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return String(value);
  const short = value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value;
  return JSON.stringify(short).replace(CONTROLS, '\ufffd');
}

const fault = (where: string, expected: string, found: unknown): AppError =>
  new AppError('BAD_INPUT', 'it does not fit', { where, expected, found: shown(found) });
