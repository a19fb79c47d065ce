/** Which addresses documents are fetched from. What becomes of a fetch as a whole is told in test/api/mutations.test.ts. */
import { expect, test } from 'vitest';
import { fetchBytes, isPublic } from '../../../server/read/address.ts';

test.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946', '::ffff:93.184.216.34'])(
  '%s is public',
  (address) => {
    expect(isPublic(address)).toBe(true);
  },
);

test.each([
  '127.0.0.1',
  '0.0.0.0',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '100.64.0.1',
  '169.254.169.254',
  '192.0.2.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  'fe80::1',
  'fc00::1',
  'ff02::1',
  '::ffff:10.0.0.1',
  '64:ff9b::a00:1',
  '2002:a00:1::',
  '2001:db8::1',
  'no address',
])('%s is not', (address) => {
  expect(isPublic(address)).toBe(false);
});

test('a name that leads into the own network is not asked', async () => {
  await expect(fetchBytes('http://localhost:1/', { maxBytes: 1 })).rejects.toMatchObject({ code: 'BAD_INPUT' });
});

test('a fetch that is not wanted any more ends', async () => {
  const options = { maxBytes: 1, allowPrivate: true, signal: AbortSignal.abort() };
  await expect(fetchBytes('http://localhost:1/', options)).rejects.toMatchObject({ code: 'CANCELLED' });
});
