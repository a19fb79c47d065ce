import { expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';

test('requests under way are given longer than the longest query, unless it is said otherwise', () => {
  expect(readConfig({}).grace).toBeGreaterThan(readConfig({}).queryTimeout);
  expect(readConfig({ SIGNATORY_QUERY_TIMEOUT: '60000' }).grace).toBe(65_000);
  expect(readConfig({ SIGNATORY_QUERY_TIMEOUT: '60000', SIGNATORY_GRACE: '0' }).grace).toBe(0);
});

test('how much is logged is for the server to decide where nothing is said', () => {
  expect(readConfig({ SIGNATORY_LOG: '' }).logLevel).toBeNull();
  expect(readConfig({ SIGNATORY_LOG: 'debug' }).logLevel).toBe('debug');
});

test('what the command line says of the demonstration wins', () => {
  expect(readConfig({ SIGNATORY_DEMONSTRATION: 'no' }).demonstration).toBe(false);
  expect(readConfig({ SIGNATORY_DEMONSTRATION: 'yes' }, { SIGNATORY_DEMONSTRATION: 'no' }).demonstration).toBe(false);
  expect(readConfig({ SIGNATORY_DEMONSTRATION: 'no' }, { SIGNATORY_DEMONSTRATION: undefined }).demonstration).toBe(
    false,
  );
});

test.each([
  ['SIGNATORY_LOG', 'loud'],
  ['SIGNATORY_GRACE', '-1'],
  ['SIGNATORY_DRAIN', '1.5'],
  ['SIGNATORY_DEMONSTRATION', 'maybe'],
])('%s=%s is refused, naming both', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(
    expect.objectContaining({
      code: 'BAD_SETTING',
      details: expect.objectContaining({ where: name, found: `"${value}"` }),
    }),
  );
});
