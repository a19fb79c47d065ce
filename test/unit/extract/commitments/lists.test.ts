/** Undertakings told in lists: by what the points begin with and by what stands before them. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { readLead } from '../../../../server/extract/commitments/points.ts';
import { cut } from '../../../../server/extract/words/cut.ts';
import { draftOf } from '../reading-of.ts';

const head = '---\ntitle: "A report"\npublished: "2022-06-10"\n---\n\n';

/** Each undertaking as `text: by`. */
function undertaken(text: string): string[] {
  const { commitments, persons, organizations, countries } = draftOf(head + text);
  const names = new Map([...persons, ...organizations, ...countries].map(({ ref, name }) => [ref, name]));
  return commitments.map(({ text: words, by }) => `${words}: ${by.map((ref) => names.get(ref)).join(', ')}`);
}

describe('the points of a list', () => {
  it.each([
    [
      'go on with the verb of those before the colon',
      'Ministers adopted a declaration on fair work. By it, Fiji and Kiribati:\n\n(a) will share records of vessels;\n(b) shall station observers on all ships.',
      ['share records of vessels: Fiji, Kiribati', 'station observers on all ships: Fiji, Kiribati'],
    ],
    [
      'are marked by long dashes',
      'Ghana and Togo reached agreement on the following:\n\n— the supply of power to Togo is to be ensured from May to September;\n— the line should be designed by a joint group.',
      [
        'the supply of power to Togo is to be ensured from May to September: Ghana, Togo',
        'the line should be designed by a joint group: Ghana, Togo',
      ],
    ],
    [
      'begin with "To" in a large letter',
      'The Ministers of Ghana and Togo DECIDE:\n\nA. To replant the mangrove.\n\nB. To close the Gulf to trawlers and to inform one another of any vessel found in breach.',
      [
        'replant the mangrove: Ghana, Togo',
        'close the Gulf to trawlers: Ghana, Togo',
        'inform one another of any vessel found in breach: Ghana, Togo',
      ],
    ],
  ])('%s', (_, text, found) => expect(undertaken(text)).toEqual(found));

  it('stand behind the last word of a preamble', () => {
    for (const lead of ['RESOLVE:', 'The Ministers jointly resolve:', 'Hereby resolve'])
      expect(readLead(cut(lead)).kind).toBe('complement');
  });
});

describe('who undertakes', () => {
  it.each([
    [
      'two verbs of one',
      'Fiji offered, and undertook, to train forty observers a year.',
      ['train forty observers a year: Fiji'],
    ],
    [
      'two, each by a verb of its own',
      'Kenya promised, and Uganda agreed, to open the border post at Malaba.',
      ['open the border post at Malaba: Kenya, Uganda'],
    ],
    [
      'portfolios',
      'The Ministry of Education of Kenya and the Ministry of Education of Uganda signed a Protocol of Border Schools. By virtue of the Protocol, the two portfolios will exchange teachers one day per week, and will recognise the studies of primary level.',
      [
        'exchange teachers one day per week: Ministry of Education, Ministry of Education',
        'recognise the studies of primary level: Ministry of Education, Ministry of Education',
      ],
    ],
  ])('%s', (_, text, found) => expect(undertaken(text)).toEqual(found));
});
