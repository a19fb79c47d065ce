/** Most slots that are looked at for a word. */
const MOST_STEPS = 32;

/**
 * Things by word, found by a word's letters where they stand in a text. A `Map` needs the word cut out of the text first
 * and its letters hashed by the engine, which for the words of a whole text is the greater part of cutting it up.
 *
 * It may forget: a word for which no slot is free near its own is not found again. So no text, whatever its words are
 * made to collide with, makes a search long.
 */
export class WordTable<T> {
  readonly #words: string[] = [];
  readonly #lengths: number[] = [];
  readonly #values: T[] = [];
  /** One more than the index of the word in each slot; 0 where it is free. Never more than a quarter full. */
  #slots = new Int32Array(1 << 10);

  get size(): number {
    return this.#words.length;
  }

  /** What is known of the word that stands in a text between two offsets. */
  at(text: string, from: number, to: number): T | undefined {
    const mask = this.#slots.length - 1;
    const first = hashOf(text, from, to);
    for (let step = 0; step < MOST_STEPS; step++) {
      const slot = (first + step) & mask;
      const index = (this.#slots[slot] as number) - 1;
      if (index < 0) return undefined;
      if (this.#lengths[index] === to - from && isAt(this.#words[index] as string, text, from, to))
        return this.#values[index];
    }
    return undefined;
  }

  /** Adds a word that is not in the table. */
  add(word: string, value: T): void {
    this.#words.push(word);
    this.#lengths.push(word.length);
    this.#values.push(value);
    if (this.#words.length * 4 <= this.#slots.length) this.#place(this.#words.length - 1);
    else {
      this.#slots = new Int32Array(this.#slots.length * 2);
      for (let index = 0; index < this.#words.length; index++) this.#place(index);
    }
  }

  clear(): void {
    this.#words.length = 0;
    this.#lengths.length = 0;
    this.#values.length = 0;
    this.#slots.fill(0);
  }

  #place(index: number): void {
    const word = this.#words[index] as string;
    const mask = this.#slots.length - 1;
    const first = hashOf(word, 0, word.length);
    for (let step = 0; step < MOST_STEPS; step++) {
      const slot = (first + step) & mask;
      if (this.#slots[slot] !== 0) continue;
      this.#slots[slot] = index + 1;
      return;
    }
  }
}

function hashOf(text: string, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  // Words that differ in their last letter only must not lie side by side.
  hash = Math.imul(hash ^ (hash >>> 16), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

/** Whether a word of that length stands there. */
function isAt(word: string, text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (word.charCodeAt(at - from) !== text.charCodeAt(at)) return false;
  return true;
}
