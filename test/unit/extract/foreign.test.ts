/** Articles as their publishers wrote them, where they are at hand (CORPUS_DIR); and what any plain text must give. */
import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../server/extract/index.ts';
import { createIngest } from '../../../server/ingest.ts';
import type { Span } from '../../../server/model/factsheet.ts';
import { readDocument } from '../../../server/read/index.ts';
import { openMemoryStore } from '../../../server/store/index.ts';
import { dumpOf } from '../../support/dump.ts';
import { foreignInputs } from '../../support/foreign.ts';
import { goldInput, goldNames } from '../../support/gold.ts';

const MAX = { maxBytes: 1_000_000 };
const sheetOf = (source: string, bytes: Uint8Array) => {
  const document = readDocument({ source, bytes }, MAX);
  return { document, sheet: extractFacts(document) };
};

describe('plain text without front matter', () => {
  it('gives facts whose words stand where they say', () => {
    const text = 'Talks in Hanoi\n\nSar Kheng, Minister of Interior of Cambodia, signed a plan for 2011 with Vietnam.';
    const { document, sheet } = sheetOf('talks.txt', new TextEncoder().encode(text));
    expect(sheet.document.title).toBe('Talks in Hanoi');
    expect(sheet.persons.map(({ name }) => name)).toEqual(['Sar Kheng']);
    for (const { start, end, quote } of sheet.persons.flatMap(({ mentions }) => mentions))
      expect(document.text.slice(start, end)).toBe(quote);
  });
});

const foreign = foreignInputs();
if (foreign.length === 2)
  describe('two articles from elsewhere', () => {
    const sheets = foreign.map(({ source, bytes }) => sheetOf(source, bytes));
    const [memorandum, conference] = sheets.map(({ sheet }) => sheet);
    const nameOf = (ref: string) =>
      sheets.flatMap(({ sheet }) => sheet.persons).find((person) => person.ref === ref)?.name;

    it('has the two signatories of a memorandum for 2022', () => {
      const signed = memorandum?.agreements.find(({ kind, status }) => kind === 'mou' && status === 'signed');
      expect(signed?.covers).toBe('2022');
      const names = signed?.signatories.map((ref) => memorandum?.persons.find((person) => person.ref === ref)?.name);
      expect(names?.sort()).toEqual(['Sar Kheng', 'Vilay Lakhamfong']);
    });

    it('has the first conference with its three chairs, its statement adopted, and the second planned', () => {
      const first = conference?.meetings.find(({ ordinal }) => ordinal === 1);
      expect(first).toMatchObject({ kind: 'conference', status: 'held' });
      expect(first?.participants.map(({ role }) => role)).toEqual(['co-chair', 'co-chair', 'co-chair']);
      expect(first?.participants.every(({ actor }) => nameOf(actor))).toBe(true);
      expect(conference?.agreements).toContainEqual(
        expect.objectContaining({ kind: 'joint-statement', status: 'adopted' }),
      );
      const second = conference?.meetings.find(({ ordinal }) => ordinal === 2);
      expect(second).toMatchObject({ status: 'planned', date: '2025', country: 'KH' });
    });

    it('has twenty undertakings or more, and every quote stands where it says', () => {
      expect(sheets.flatMap(({ sheet }) => sheet.commitments).length).toBeGreaterThanOrEqual(20);
      for (const { document, sheet } of sheets) {
        const { persons, organizations, countries, places, offices, meetings, agreements, commitments } = sheet;
        const spans: Span[] = [
          ...[...persons, ...organizations, ...countries, ...places].flatMap(({ mentions }) => mentions),
          ...[...offices, ...meetings, ...agreements, ...commitments].flatMap(({ evidence }) => evidence),
        ];
        for (const { start, end, quote } of spans) expect(document.text.slice(start, end)).toBe(quote);
      }
    });

    it('speaks of the same people as the corpus', { timeout: 300_000 }, async () => {
      const store = await openMemoryStore();
      const reports = await createIngest(store).load([...goldNames().map(goldInput), ...foreign]);
      expect(reports.filter(({ status }) => status !== 'loaded')).toEqual([]);
      const { nodes } = await dumpOf(store);
      const named = (label: string, name: RegExp) =>
        nodes.filter(({ labels, properties }) => labels.includes(label) && name.test(String(properties.search)));
      expect(named('Person', /vilay/)).toHaveLength(1);
      expect(named('Person', /sar kheng/)).toHaveLength(1);
      expect(named('Person', /sar sokha/)).toHaveLength(1);
      expect(named('Ministry', /public security/)).toHaveLength(3);
      const interior = named('Ministry', /interior|home affairs/).filter(
        ({ properties }) => properties.country === 'KH',
      );
      expect(interior).toHaveLength(1);
      await store.close();
    });
  });
