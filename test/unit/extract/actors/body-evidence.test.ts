import { describe, expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';

/** Each body as `name (state)`. */
const bodies = (text: string, publisher?: string): string[] =>
  draftOf(text, publisher).organizations.map(({ name, country }) => `${name} (${country ?? '-'})`);

describe('the state of a body that stands alone', () => {
  it.each([
    [
      'is rather that of whose report it is than that of a place the text happens to name',
      'Alpha Placeholder, Speaker of the Parliament, told guests about a journey through Yerevan. The Legal Issues Committee heard them.',
      'Parliament of Georgia, Press Office',
      'Legal Issues Committee (GE)',
    ],
    [
      'is not that of a place somebody goes to',
      'Patients are spared the flight to Auckland. Samoa will pay. The Sigma Hospital opened a ward in Apia.',
      undefined,
      'Sigma Hospital (WS)',
    ],
    [
      'is told by how its state calls its bodies, of the states of the text',
      'HANOI, May 3 - Vietnam and Cambodia held talks. The guests spoke of a far-sighted Royal Government.',
      undefined,
      'Royal Government (KH)',
    ],
  ])('%s', (_, text, publisher, expected) => {
    expect(bodies(text, publisher)).toContain(expected);
  });
});
