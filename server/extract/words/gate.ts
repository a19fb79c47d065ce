/**
 * What a sentence must have before a rule looks at it more closely. A gate is a pattern for a single word; whether a word
 * fits is found out once for each word of the language and then known by its number, for all gates at once. So a rule that
 * begins with its gate costs next to nothing in the sentences that it has nothing to do with, which are most.
 *
 *   const GATE = new Gate(/sign|ink/);
 *   export const signingsIn = (view: SentenceView) => (GATE.opens(view.words) ? search(view) : []);
 */
import type { CutText, Dictionary } from './cut.ts';

/** All gates there are: as many as the sources name. */
const gates: Gate[] = [];
/** Gates to a number: as many bits as the engine keeps in a small integer. */
const BITS = 30;
const SHUT: readonly number[] = Object.freeze([]);

export class Gate {
  readonly #pattern: RegExp;
  readonly #place: number;
  readonly #bit: number;

  /**
   * `word` is tried on single words, in lower case: letters and digits without a break, so neither blanks nor hyphens nor
   * apostrophes nor combining marks. It must fit some word of whatever the rule finds, and wherever the rule looks at less
   * than the whole sentence it must fit parts of that word, too: `/sign/`, not `/^sign$/`.
   */
  constructor(word: RegExp) {
    this.#pattern = word;
    const number = gates.push(this) - 1;
    this.#place = Math.floor(number / BITS);
    this.#bit = 1 << (number % BITS);
  }

  /** Whether some word of the text fits. */
  opens(text: CutText): boolean {
    const open = text.open?.gates === gates.length ? text.open.bits : openIn(text);
    return ((open[this.#place] ?? 0) & this.#bit) !== 0;
  }

  /** Where the words of the text that fit begin, in order. */
  offsets(text: CutText): readonly number[] {
    if (!this.opens(text)) return SHUT;
    const { words, starts, dictionary } = text;
    const found: number[] = [];
    for (let at = 0; at < words.length; at++) {
      const own = dictionary.opened.ofWord[words[at] as number] ?? learn(dictionary, words[at] as number);
      if (((own[this.#place] ?? 0) & this.#bit) !== 0) found.push(starts[at] as number);
    }
    return found;
  }

  fits(word: string): boolean {
    return this.#pattern.test(word);
  }
}

function openIn(text: CutText): readonly number[] {
  const { words, dictionary } = text;
  const { opened } = dictionary;
  if (opened.lists !== gates.length) {
    opened.ofWord.length = 0;
    opened.lists = gates.length;
  }
  const bits: number[] = [];
  for (let place = 0; place * BITS < gates.length; place++) bits.push(0);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number;
    const own = opened.ofWord[word] ?? learn(dictionary, word);
    for (let place = 0; place < own.length; place++) bits[place] = (bits[place] as number) | (own[place] as number);
  }
  text.open = { gates: gates.length, bits };
  return bits;
}

function learn({ opened, words }: Dictionary, word: number): readonly number[] {
  const letters = words[word] as string;
  const learned: number[] = [];
  gates.forEach((gate, number) => {
    if (!gate.fits(letters)) return;
    const place = Math.floor(number / BITS);
    while (learned.length <= place) learned.push(0);
    learned[place] = (learned[place] as number) | (1 << (number % BITS));
  });
  while (opened.ofWord.length < word) opened.ofWord.push(undefined);
  opened.ofWord[word] = learned.length ? learned : SHUT;
  return opened.ofWord[word] ?? SHUT;
}
