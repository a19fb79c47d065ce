/** The scalars: days, dates as documents give them, country codes. */
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isEdtf } from '../../model/edtf.ts';

function scalar(name: string, expected: string, read: (text: string) => string | null) {
  const parse = (value: unknown): string => {
    const found = typeof value === 'string' && value.length <= 64 ? read(value) : null;
    if (found !== null) return found;
    const shown = JSON.stringify(value)?.slice(0, 60) ?? 'nothing';
    throw new GraphQLError(`${name} is to be ${expected}, found ${shown}`, {
      extensions: { code: 'BAD_INPUT', expected, found: shown, where: name },
    });
  };
  return new GraphQLScalarType<string, string>({
    name,
    parseValue: parse,
    parseLiteral: (node) => parse('value' in node && node.kind === Kind.STRING ? node.value : null),
    serialize: (value) => String(value),
  });
}

function day(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const time = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== text ? null : text;
}

export const scalars = {
  Date: scalar('Date', 'a calendar day such as 2024-03-30', day),
  EDTF: scalar('EDTF', 'an EDTF date such as 2024-03 or 2021/2022', (text) => (isEdtf(text) ? text : null)),
  CountryCode: scalar('CountryCode', 'an ISO 3166-1 alpha-2 code such as KH', (text) =>
    /^[A-Za-z]{2}$/.test(text) ? text.toUpperCase() : null,
  ),
};
