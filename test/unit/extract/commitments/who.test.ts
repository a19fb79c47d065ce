/** Who is bound by an undertaking: those whom a list's opening, a count or a side names. Names are placeholders. */
import { expect, test } from 'vitest';
import { draftOf } from '../reading-of.ts';

/** Those who undertake the first thing that a text tells of. */
function by(text: string): string[] {
  const { commitments, persons, organizations, countries } = draftOf(text);
  const names = new Map([...persons, ...organizations, ...countries].map(({ ref, name }) => [ref, name]));
  return (commitments[0]?.by ?? []).map((ref) => names.get(ref) ?? ref).sort();
}
const heads = 'President Alpha Beta of Botswana and President Gamma Theta of Namibia';

test.each([
  [
    'those who open a list without a verb',
    `${heads} met in Gaborone.\n\nIn this regard, the Heads of State:\n\n(a) agreed to accelerate the construction of the railway;\n(b) undertook to promote the use of the port.`,
    ['Alpha Beta', 'Gamma Theta'],
  ],
  [
    'the two who met, some sentences before',
    'Finance Minister Alpha Beta of Lithuania met Finance Minister Gamma Theta of Ukraine. The Lithuanian minister spoke of schools. The two agreed to continue cooperation on customs.',
    ['Alpha Beta', 'Gamma Theta'],
  ],
  [
    'those whom minutes name without an article, in large letters',
    `Minister Alpha Beta of Botswana and Minister Gamma Theta of Namibia met in Gaborone on 3 May 2022.\n\n2.2 Ministers ACCEPTED the report and AGREED to build a railway.`,
    ['Alpha Beta', 'Gamma Theta'],
  ],
  [
    'the ministry of two sides',
    'The Ministry of Fisheries of Ecuador and the Spanish company Satlink signed an agreement. The Ministry, for its part, will draw up the standard.',
    ['Ministry of Fisheries'],
  ],
])('%s', (_, text, expected) => expect(by(text)).toEqual(expected));
