import { describe, expect, test } from 'vitest';
import { extractFacts } from '../../../server/extract/index.ts';
import { readDocument } from '../../../server/read/index.ts';
import { recordsOf } from '../../../server/resolve/index.ts';
import { hostileText } from '../../support/hostile.ts';

const TEXTS = 400;
const LENGTH = 3_000;

// As long as it takes on a busy machine: how long it takes at all is measured by `npm run bench -- hostile`.
const PATIENCE = 180_000;

describe('texts that nobody writes', () => {
  test(
    'give sheets that are in order, with quotes that stand in them, and the same twice',
    () => {
      for (let seed = 0; seed < TEXTS; seed += 1) {
        const bytes = new TextEncoder().encode(`x${hostileText(seed, LENGTH)}`);
        const document = readDocument({ source: `${seed}.txt`, bytes }, { maxBytes: 1_000_000 });
        const sheet = extractFacts(document);
        const spans = [
          ...[...sheet.persons, ...sheet.organizations, ...sheet.countries, ...sheet.places].flatMap(
            (fact) => fact.mentions,
          ),
          ...[...sheet.offices, ...sheet.meetings, ...sheet.agreements, ...sheet.commitments].flatMap(
            (fact) => fact.evidence,
          ),
        ];
        for (const { start, end, quote } of spans) expect(document.text.slice(start, end), `text ${seed}`).toBe(quote);
        expect(extractFacts(document), `text ${seed}`).toEqual(sheet);
        expect(() => recordsOf(sheet)).not.toThrow();
      }
    },
    PATIENCE,
  );
});
