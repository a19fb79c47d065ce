/** The scalars: those of graphql-scalars, and EDTF. Values are text inside, and a refusal says what was expected and found. */
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLCountryCode, GraphQLDateTime, GraphQLLocalDate, GraphQLURL } from 'graphql-scalars';
import { isEdtf } from '../../model/edtf.ts';

const LONGEST = 2000;

/** `read` gives the text inside; it throws, or gives null, for what is no such value. */
function scalar(name: string, expected: string, read: (text: string) => string | null) {
  const attempt = (text: string): string | null => {
    try {
      return read(text);
    } catch {
      return null;
    }
  };
  const parse = (value: unknown): string => {
    const found = typeof value === 'string' && value.length <= LONGEST ? attempt(value) : null;
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

export const scalars = {
  Date: scalar('Date', 'a calendar day such as 2024-03-30', (text) => GraphQLLocalDate.parseValue(text)),
  DateTime: scalar('DateTime', 'a moment with its offset such as 2026-01-31T09:30:00Z', (text) =>
    new Date(GraphQLDateTime.parseValue(text) as Date).toISOString(),
  ),
  EDTF: scalar('EDTF', 'an EDTF date such as 2024-03-30, 2024-03 or 2021/2022', (text) => (isEdtf(text) ? text : null)),
  CountryCode: scalar('CountryCode', 'an ISO 3166-1 alpha-2 code such as KH', (text) =>
    GraphQLCountryCode.parseValue(text.toUpperCase()),
  ),
  URL: scalar('URL', 'an address such as https://example.org/news', (text) => String(GraphQLURL.parseValue(text))),
};
