/** Which of the bodies already found is called by another of its names: a firm's short one, letters, a head alone, a field alike. */
import type { Iso2, Ref, Span } from '../../model/factsheet.ts';
import type { OrganizationKind } from '../../model/ontology.ts';
import type { BodyChunk } from '../chunks/chunks.ts';
import { fieldsAlike, isOneOf } from './fields-alike.ts';
import { isShortFor } from './firm-names.ts';
import { isJointShort } from './joint-names.ts';

/** A body of a document while its mentions are gathered. */
export interface Body {
  readonly ref: Ref;
  readonly kind: OrganizationKind;
  readonly country: Iso2 | null;
  readonly field: string | null;
  readonly names: string[];
  readonly acronyms: Set<string>;
  readonly mentions: Span[];
}

/** The firm of that state that is called by a longer or a shorter name. */
export function sameFirm(bodies: ReadonlyMap<string, Body>, name: string, country: Iso2 | null): Body | undefined {
  for (const body of bodies.values())
    if (body.kind === 'company' && body.country === country && body.names.some((other) => isShortFor(name, other)))
      return body;
  return undefined;
}

/** The one commission of several states that is called by a longer or a shorter name; none where it may be either of two. */
export const sameJoint = (bodies: ReadonlyMap<string, Body>, name: string): Body | undefined =>
  only(
    [...bodies.values()].filter(
      (body) => body.kind === 'intergovernmental' && body.names.some((other) => isJointShort(name, other)),
    ),
  );

/** "the Development Bank of the Philippines", and then "DBP": the body whose first letters are those. */
export function spelledBy(bodies: ReadonlyMap<string, Body>, letters: string): Body | undefined {
  if (!/^\p{Lu}{3,7}$/u.test(letters)) return undefined;
  for (const body of bodies.values())
    for (const name of [...body.names, ...body.acronyms])
      if (name.includes(' ') && (name.match(/(?<![\p{L}'’])\p{Lu}/gu) ?? []).join('') === letters) return body;
  return undefined;
}

/** "the Omani Alpha University", and then "Alpha University": the body of that state that is called so, too. */
export function calledSo(bodies: ReadonlyMap<string, Body>, name: string, country: Iso2 | null): Body | undefined {
  if (!name.includes(' ')) return undefined;
  for (const body of bodies.values())
    if (body.country === country && !body.field && body.acronyms.has(name)) return body;
  return undefined;
}

/** "the National Fisheries Authority", and then "the Authority's director": the last body of whose name that is the head. */
export const headedSo = (bodies: ReadonlyMap<string, Body>, head: string): Body | undefined =>
  head.endsWith(' Secretariat')
    ? [...bodies.values()].find((body) => body.names.length === 1 && body.names[0] === 'Secretariat')
    : HEADS.test(head)
      ? [...bodies.values()].findLast((body) =>
          // "the Kuwait Fund for Development", too.
          body.names.some((name) => name.endsWith(` ${head}`) || name.includes(` ${head} for `)),
        )
      : undefined;
const HEADS =
  /^(?:Authority|Agency|Secretariat|Board|Bank|Institute|Corporation|Company|University|Centre|Center|Fund|Bureau|Academy|Foundation)$/;

/** "education" and "education and training" of one state are one ministry within a document. */
export const alike = (ministries: readonly Body[], field: string): Body | undefined =>
  field.length < 4
    ? undefined
    : (ministries.find((body) => body.field && fieldsAlike(body.field, field)) ??
      only(ministries.filter((body) => body.names.some((name) => isOneOf(field, name)))));

const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);

/** Firms, universities, unions, and those called by letters alone: no two states have one of that name. */
export const isOneThroughout = ({ body, name, known }: BodyChunk): boolean =>
  /^(?:company|university|ngo)$/.test(body) || (!known && /^\p{Lu}{3,7}$/u.test(name));
