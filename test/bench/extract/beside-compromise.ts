/**
 * Persons by our rules and by `compromise`, a general tagger of English, on the same documents in one run: how many of those
 * in the gold each finds, and how long each takes. Ours also reads offices, bodies, meetings, agreements and commitments in
 * that time. A name counts as in `signatory eval`: its words, without ranks, are all words of the other's.
 */
import nlp from 'compromise';
import { nameWords, sameName } from '../../../server/evaluate/names.ts';
import { pairBest } from '../../../server/evaluate/pairing.ts';
import { extractFacts } from '../../../server/extract/index.ts';
import { goldDocument, goldFacts, goldNames } from '../../support/gold.ts';

const PASSES = 9;

/** Prints both, theirs as multiples of ours. */
export function besideCompromise(): void {
  const texts = goldNames().map((name) => ({ document: goldDocument(name), gold: goldFacts(name).persons }));
  const ways = {
    'our rules': (at: number) => {
      const document = texts[at]?.document;
      return document ? extractFacts(document).persons.map(({ name }) => name) : [];
    },
    compromise: (at: number) => {
      const names = nlp(texts[at]?.document.text ?? '')
        .people()
        .out('array') as string[];
      return [...new Set(names)];
    },
  };
  console.log('\npersons of the corpus   precision  recall   time against ours');
  let ours = 0;
  for (const [name, find] of Object.entries(ways)) {
    let [found, gold, correct] = [0, 0, 0];
    texts.forEach(({ gold: wanted }, at) => {
      const names = find(at);
      const pairs = pairBest(names, wanted, (a, b) =>
        Math.max(...[b.name, ...b.aliases].map((each) => sameName(nameWords(a), nameWords(each)))),
      );
      found += names.length;
      gold += wanted.length;
      correct += pairs.size;
    });
    const took = shortest(() => {
      texts.forEach((_, at) => {
        find(at);
      });
    });
    if (ours === 0) ours = took;
    const rates = [correct / found, correct / gold].map((rate) => rate.toFixed(2).padStart(9)).join('');
    console.log(`${name.padEnd(24)}${rates}${(took / ours).toFixed(2).padStart(12)}`);
  }
}

/** Milliseconds of the quickest of some passes, after one to warm up. */
function shortest(pass: () => void): number {
  pass();
  return Math.min(
    ...Array.from({ length: PASSES }, () => {
      const from = performance.now();
      pass();
      return performance.now() - from;
    }),
  );
}
