import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../../web/ui/csv.ts';

/** The lines of a file without its byte order mark and the break at its end. */
const lines = (text: string): string[] => text.slice(1).replace(/\r\n$/, '').split('\r\n');

describe('csvOf', () => {
  it('begins with a byte order mark and ends every line as RFC 4180 says', () => {
    expect(csvOf(['a', 'b'], [['1', 'Tô Lâm']])).toBe('\ufeffa,b\r\n1,Tô Lâm\r\n');
  });
  it('quotes commas, quotes and breaks of line', () => {
    expect(lines(csvOf(['h'], [['x, y'], ['say "yes"']]))).toEqual(['h', '"x, y"', '"say ""yes"""']);
    expect(csvOf(['h'], [['one\ntwo']])).toContain('"one\ntwo"');
  });
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('takes the meaning from a formula: %j', (formula) => {
    const text = csvOf(['h'], [[formula]]);
    expect(text).toContain(`'${formula}`);
    expect(text).not.toMatch(/(?:^|[,\n])"?[=+\-@\t\r]/);
  });
  it('keeps both: a formula that needs quotes', () => {
    expect(lines(csvOf(['h'], [['=HYPERLINK("x","y")']]))[1]).toBe('"\'=HYPERLINK(""x"",""y"")"');
  });
  it('leaves numbers as numbers and nothing as nothing', () => {
    expect(lines(csvOf(['a', 'b', 'c'], [[-3, null, '']]))[1]).toBe('-3,,');
  });
});
