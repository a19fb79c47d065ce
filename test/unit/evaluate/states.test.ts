/** Of which state persons are is measured over those that both sides have. Names are placeholders. */
import { expect, test } from 'vitest';
import { evaluateSheet, parseGold } from '../../../server/evaluate.ts';
import { extractFacts } from '../../../server/extract/index.ts';
import { readDocument } from '../../../server/read/index.ts';

test('a state that is missed is a miss, another a miss and a false alarm, a person whom only one side has nothing', () => {
  const text = "Kenya's Energy Minister Alpha Beta met Gamma Theta, the Ugandan energy minister, in Lima on Monday.";
  const document = readDocument(
    { source: 'a.txt', bytes: new TextEncoder().encode(text) },
    { maxBytes: Number.POSITIVE_INFINITY },
  );
  const person = (name: string, country: string | null) => ({ name, aliases: [], country });
  const states = (...persons: ReturnType<typeof person>[]) => {
    const none = { offices: [], organizations: [], meetings: [], agreements: [], commitments: [] };
    const gold = parseGold({ id: 'a', published: null, persons, ...none }, 'a');
    const { found, gold: wanted, correct } = evaluateSheet(extractFacts(document), gold, document.text).states;
    return [found, wanted, correct];
  };
  expect(states(person('Alpha Beta', 'KE'), person('Gamma Theta', 'UG'))).toEqual([2, 2, 2]);
  expect(states(person('Alpha Beta', 'KE'), person('Gamma Theta', 'TZ'))).toEqual([2, 2, 1]);
  expect(states(person('Alpha Beta', 'KE'), person('Gamma Theta', null))).toEqual([2, 1, 1]);
  expect(states(person('Alpha Beta', 'KE'), person('Nobody Here', 'UG'))).toEqual([1, 1, 1]);
});
