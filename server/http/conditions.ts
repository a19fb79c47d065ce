/** Conditions of an export, from its address: `?countries=KH,LA&kinds=MOU&from=2020-01-01&person=…`. */
import { spelt } from '../api/resolvers/enums.ts';
import { type Day, rangeOf } from '../model/edtf.ts';
import { AppError } from '../model/errors.ts';
import { AGREEMENT_KINDS } from '../model/ontology.ts';

/** Conditions of an export: those of the lists of the same name, all of which must hold. */
export interface ExportConditions {
  readonly countries: readonly string[];
  /** Kinds of agreement, in the spelling of the API: `MOU`. */
  readonly kinds: readonly string[];
  readonly person: string | null;
  readonly agreement: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** Reads them. Throws `BAD_INPUT` naming the condition that cannot be understood. */
export function conditionsOf(query: URLSearchParams): ExportConditions {
  const list = (name: string) => (query.get(name) ?? '').split(',').filter((value) => value !== '');
  const kinds = list('kinds').map((kind) => kind.toUpperCase());
  const known = AGREEMENT_KINDS.map(spelt);
  const unknown = kinds.find((kind) => !known.includes(kind));
  if (unknown !== undefined) throw wrong('kinds', known.join(', '), unknown);
  return {
    countries: list('countries').map(country),
    kinds,
    person: query.get('person'),
    agreement: query.get('agreement'),
    from: day('from', query.get('from')),
    to: day('to', query.get('to')),
  };
}

function country(code: string): string {
  if (/^[A-Za-z]{2}$/.test(code)) return code.toUpperCase();
  throw wrong('countries', 'two-letter codes such as KH,LA', code);
}

function day(where: string, value: string | null): Day | null {
  if (value === null || value === '') return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && rangeOf(value)) return value;
  throw wrong(where, 'a day such as 2024-03-30', value);
}

const wrong = (where: string, expected: string, found: string) =>
  new AppError('BAD_INPUT', `${where} cannot be understood`, { where, expected, found: `"${found.slice(0, 60)}"` });
