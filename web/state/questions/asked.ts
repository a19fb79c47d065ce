/** A question as GraphQL: the operation and its variables, and one text that is both. Pure. */
import type { Operation } from '../../api/client.ts';
import * as api from '../../api/questions.ts';
import { isWhole, type Question } from './forms.ts';

export type Asked =
  | { readonly rows: 'meetings'; readonly operation: typeof api.MEETINGS_ASKED; readonly variables: Filtered }
  | {
      readonly rows: 'between';
      readonly operation: typeof api.MEETINGS_BETWEEN;
      readonly variables: Filtered & { readonly actors: readonly { readonly id: string }[] };
    }
  | { readonly rows: 'signed'; readonly operation: typeof api.SIGNED_ASKED; readonly variables: Filtered }
  | {
      readonly rows: 'offices';
      readonly operation: typeof api.HOLDERS_ASKED;
      readonly variables: { readonly organization: { readonly id: string }; readonly on: string | null };
    }
  | { readonly rows: 'commitments'; readonly operation: typeof api.COMMITMENTS_ASKED; readonly variables: Filtered }
  | { readonly rows: 'documents'; readonly operation: typeof api.DOCUMENTS_ASKED; readonly variables: Filtered };
interface Filtered {
  readonly filter: api.AskedFilter;
}

/** What is sent to the server for a question; null while a slot that is needed is empty. */
export function askedOf(question: Question): Asked | null {
  if (!isWhole(question)) return null;
  const { form, slots } = question;
  const common = {
    ...(slots.about ? { topics: [{ id: slots.about }] } : {}),
    ...(slots.since ? { from: slots.since } : {}),
    ...(slots.until ? { to: slots.until } : {}),
  };
  const actors = [slots.between, slots.and].flatMap((id) => (id ? [{ id }] : []));
  switch (form) {
    case 'meetings':
      return actors.length > 1
        ? { rows: 'between', operation: api.MEETINGS_BETWEEN, variables: { actors, filter: common } }
        : { rows: form, operation: api.MEETINGS_ASKED, variables: { filter: { ...whoIs(slots.between), ...common } } };
    case 'signed': {
      const by = slots.by ? { actors: [{ id: slots.by }] } : {};
      const forWhom = slots.for ? { countries: [isoOf(slots.for)] } : {};
      return { rows: form, operation: api.SIGNED_ASKED, variables: { filter: { ...by, ...forWhom, ...common } } };
    }
    case 'offices':
      return {
        rows: form,
        operation: api.HOLDERS_ASKED,
        variables: { organization: { id: slots.in ?? '' }, on: slots.on ?? null },
      };
    case 'commitments': {
      return {
        rows: form,
        operation: api.COMMITMENTS_ASKED,
        variables: { filter: { ...whoIs(slots.of), ...common } },
      };
    }
    case 'documents': {
      const of = slots.of ? { publishers: [slots.of] } : {};
      return { rows: form, operation: api.DOCUMENTS_ASKED, variables: { filter: { ...of, ...common } } };
    }
  }
}

/** Who has to do with it: a country by all its people and bodies, anybody else alone. */
const whoIs = (id: string | undefined): Pick<api.AskedFilter, 'actors' | 'countries'> =>
  !id ? {} : id.startsWith('country/') ? { countries: [isoOf(id)] } : { actors: [{ id }] };

/** `country/kh` → `KH`: the id of a country holds its code. */
const isoOf = (country: string): string => country.slice(country.lastIndexOf('/') + 1).toUpperCase();

/** The operation with its variables written in as defaults: one text that any client of GraphQL takes. */
export function wholeText({ query }: Pick<Operation<never, never>, 'query'>, variables: object): string {
  return Object.entries(variables).reduce(
    (text, [name, value]) =>
      value === null
        ? text
        : text.replace(new RegExp(`(\\$${name}: [\\w[\\]!]+)`), (head: string) => `${head} = ${literal(value)}`),
    query,
  );
}

/** A value as GraphQL writes it; the page sends no values of enumerations. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, one]) => `${key}: ${literal(one)}`)
      .join(', ')} }`;
  return JSON.stringify(value);
}
