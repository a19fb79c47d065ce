import { expect, it } from 'vitest';
import type { LoadInput } from '../../../../web/api/jobs.ts';
import { faultOf } from '../../../../web/state/to-load.ts';

const BOUNDS = { documents: 2, documentBytes: 10, requestBytes: 15, formats: ['.txt', '.md'] };
const file = (name: string, text: string): LoadInput => ({ kind: 'file', file: new File([text], name) });

it.each<[string, LoadInput, string | null]>([
  ['a text that is as long as it may be', file('a.txt', '1234567890'), null],
  ['an ending in capitals', file('A.TXT', 'a'), null],
  ['a file without an ending', file('README', 'a'), null],
  ['a file that is too large, by bytes', file('a.txt', 'ééééé1'), 'size'],
  ['a file of another kind', file('a.png', 'a'), 'format'],
  ['an empty file', file('a.txt', ''), 'empty'],
  ['a pasted text, whatever it is called', { kind: 'text', name: 'a.png', text: 'a' }, null],
  ['an address', { kind: 'url', url: 'https://example.org/a' }, null],
  ['an address of no web page', { kind: 'url', url: 'file:///etc/passwd' }, 'address'],
  ['no address', { kind: 'url', url: 'example' }, 'address'],
])('%s', (_, input, fault) => expect(faultOf(input, BOUNDS)).toBe(fault));

it('only what no server takes is refused while the bounds are not known', () => {
  expect(faultOf(file('a.png', '1234567890+'), null)).toBeNull();
  expect(faultOf(file('a.txt', ''), null)).toBe('empty');
});
