import { describe, expect, it } from 'vitest';
import { parseQueryFile } from '../../../server/store/header.ts';

const FIELDS = [
  '// mode:    read',
  '// params:  ids: string[],',
  '//          from: string | null',
  '// returns: id: string',
  '// why:     because.',
];
const file = (lines: string[], first = '// topic/verb: says what') =>
  [first, ...lines, 'MATCH (n) RETURN n.id AS id'].join('\n');

describe('the header of a query file', () => {
  it('gives each field, over as many lines as it takes, and the statement without the header', () => {
    expect(parseQueryFile('topic/verb', file(FIELDS))).toEqual({
      name: 'topic/verb',
      summary: 'says what',
      mode: 'read',
      params: 'ids: string[], from: string | null',
      returns: 'id: string',
      why: 'because.',
      text: 'MATCH (n) RETURN n.id AS id',
    });
  });

  it('names the file and the field where one is missing or wrong', () => {
    expect(() => parseQueryFile('other/verb', file(FIELDS))).toThrow('cypher/other/verb.cypher must begin with');
    const whole = FIELDS.filter((line) => !line.includes('from:'));
    for (const field of ['mode', 'params', 'returns', 'why']) {
      const lines = whole.filter((line) => !line.startsWith(`// ${field}:`));
      expect(() => parseQueryFile('topic/verb', file(lines))).toThrow(`lacks "// ${field}:"`);
    }
    expect(() => parseQueryFile('topic/verb', file(FIELDS).replace('read', 'sing'))).toThrow('mode "sing"');
    expect(() => parseQueryFile('topic/verb', ['// topic/verb: x', ...FIELDS].join('\n'))).toThrow('no statement');
  });
});
