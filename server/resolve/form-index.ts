/** The index of blocking keys: from a form to the forms it is worth comparing with. */
import type { Form } from './form.ts';
import type { Keys } from './keys.ts';

/**
 * A key that more forms share says too little to be worth the comparing: it is shut, for all of them alike, until enough
 * have gone. What two spellings have in common is rarely a single common word, so other keys still bring them together.
 */
export const MOST_IN_BLOCK = 400;

const SIDES = ['both', 'posts', 'probes'] as const;
type Side = (typeof SIDES)[number];

/** The forms of a key, each in one of the sets; most keys are those of a few forms on one side. */
interface Block extends Record<Side, Set<Form> | null> {
  isOpen: boolean;
}

const isSmall = ({ both, posts, probes }: Block): boolean =>
  (both?.size ?? 0) + Math.max(posts?.size ?? 0, probes?.size ?? 0) <= MOST_IN_BLOCK;

export class FormIndex {
  readonly #blocks = new Map<string, Block>();

  /**
   * Puts a form in under its keys, in place of those it had; null takes it out. Returns the forms of blocks that shut or
   * opened by it, itself included: their candidates are others now.
   */
  set(form: Form, keys: Keys | null): Set<Form> {
    const before = form.keys;
    const turned = new Set<Form>();
    for (const side of SIDES) {
      const [old, own] = [before?.[side] ?? NONE, keys?.[side] ?? NONE];
      if (sameKeys(old, own)) continue;
      // What stays is not taken out and put in again: that would open and shut a block that is full.
      const [stale, fresh] = before && keys ? [without(old, own), without(own, old)] : [old, own];
      for (const key of stale) this.#take(key, side, form, turned);
      for (const key of fresh) this.#put(key, side, form, turned);
    }
    form.keys = keys;
    return turned;
  }

  /** The forms that share an open block with this one, on either side, and that `admits` lets through; itself left out. */
  candidates(form: Form, admits: (other: Form) => boolean = () => true): Form[] {
    const found: Form[] = [];
    const { keys } = form;
    if (!keys) return found;
    const question = ++questions;
    form.asked = question;
    for (const side of SIDES)
      for (const key of keys[side]) {
        const block = this.#blocks.get(key);
        if (!block?.isOpen) continue;
        if (block.both) collect(block.both, admits, found, question);
        if (block.posts && side !== 'posts') collect(block.posts, admits, found, question);
        if (block.probes && side !== 'probes') collect(block.probes, admits, found, question);
      }
    return found;
  }

  #put(key: string, side: Side, form: Form, turned: Set<Form>): void {
    const block = this.#blocks.get(key);
    if (!block) {
      const made: Block = { both: null, posts: null, probes: null, isOpen: true };
      made[side] = new Set<Form>().add(form);
      this.#blocks.set(key, made);
      return;
    }
    const forms = block[side];
    if (forms) forms.add(form);
    else block[side] = new Set<Form>().add(form);
    turn(block, turned);
  }

  #take(key: string, side: Side, form: Form, turned: Set<Form>): void {
    const block = this.#blocks.get(key);
    if (!block) return;
    const forms = block[side];
    forms?.delete(form);
    if (forms?.size === 0) block[side] = null;
    turn(block, turned);
    if (!block.both && !block.posts && !block.probes) this.#blocks.delete(key);
  }
}

const NONE: readonly string[] = [];

const sameKeys = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((key, at) => key === b[at]);

function without(keys: readonly string[], others: readonly string[]): string[] {
  const left = new Set(others);
  return keys.filter((key) => !left.has(key));
}

/** Number of the question for candidates. Two forms mostly share several keys; each is looked at once a question. */
let questions = 0;

function collect(forms: ReadonlySet<Form>, admits: (other: Form) => boolean, found: Form[], question: number): void {
  for (const other of forms) {
    if (other.asked === question) continue;
    other.asked = question;
    if (admits(other)) found.push(other);
  }
}

/** Shuts or opens a block by its size, and notes its forms where it does. */
function turn(block: Block, turned: Set<Form>): void {
  const isOpen = isSmall(block);
  if (isOpen === block.isOpen) return;
  block.isOpen = isOpen;
  for (const side of SIDES) for (const form of block[side] ?? []) turned.add(form);
}
