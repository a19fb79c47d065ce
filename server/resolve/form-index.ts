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

/** The blocks that a form is in, by the side on which it is. */
export type Blocks = Record<Side, readonly Block[]>;

/** The forms of a key, each on one of the sides. Most keys are those of a single form, which needs no set. */
export interface Block {
  readonly key: string;
  both: Set<Form> | Form | null;
  posts: Set<Form> | Form | null;
  probes: Set<Form> | Form | null;
  isOpen: boolean;
}

const sizeOf = (forms: Set<Form> | Form | null): number => (forms === null ? 0 : forms instanceof Set ? forms.size : 1);

const isSmall = ({ both, posts, probes }: Block): boolean =>
  sizeOf(both) + Math.max(sizeOf(posts), sizeOf(probes)) <= MOST_IN_BLOCK;

export class FormIndex {
  readonly #blocks = new Map<string, Block>();

  /**
   * Puts a form in under its keys, in place of those it had; null takes it out. Returns the forms of blocks that shut or
   * opened by it, itself included: their candidates are others now.
   */
  set(form: Form, keys: Keys | null): Set<Form> {
    const before = form.blocks;
    const turned = new Set<Form>();
    const blocks: Blocks | null = keys && { both: NONE, posts: NONE, probes: NONE };
    for (const side of SIDES) {
      const next = this.#move(form, side, before?.[side] ?? NONE, keys?.[side] ?? [], turned);
      if (blocks) blocks[side] = next;
    }
    form.blocks = blocks;
    return turned;
  }

  /** The forms that share an open block with this one, on either side, and that `admits` lets through; itself left out. */
  candidates(form: Form, admits: (other: Form) => boolean = () => true): Form[] {
    const found: Form[] = [];
    const { blocks } = form;
    if (!blocks) return found;
    const question = ++questions;
    form.asked = question;
    for (const side of SIDES)
      for (const block of blocks[side]) {
        if (!block.isOpen) continue;
        if (block.both) collect(block.both, admits, found, question);
        if (block.posts && side !== 'posts') collect(block.posts, admits, found, question);
        if (block.probes && side !== 'probes') collect(block.probes, admits, found, question);
      }
    return found;
  }

  /** From the blocks it is in on one side into those of these keys, which are returned. */
  #move(form: Form, side: Side, old: readonly Block[], keys: readonly string[], turned: Set<Form>): readonly Block[] {
    if (old.length === keys.length && old.every(({ key }, at) => key === keys[at])) return old;
    if (old.length === 0) return keys.map((key) => this.#put(key, side, form, turned));
    // What stays is not taken out and put in again: that would open and shut a block that is full.
    const wanted = new Set(keys);
    const kept = new Map<string, Block>();
    for (const block of old) {
      if (wanted.has(block.key)) kept.set(block.key, block);
      else this.#take(block, side, form, turned);
    }
    return keys.map((key) => kept.get(key) ?? this.#put(key, side, form, turned));
  }

  #put(key: string, side: Side, form: Form, turned: Set<Form>): Block {
    const block = this.#blocks.get(key);
    if (!block) {
      const made: Block = { key, both: null, posts: null, probes: null, isOpen: true };
      made[side] = form;
      this.#blocks.set(key, made);
      return made;
    }
    const forms = block[side];
    if (forms instanceof Set) forms.add(form);
    else if (forms === null) block[side] = form;
    else if (forms !== form) block[side] = new Set<Form>().add(forms).add(form);
    turn(block, turned);
    return block;
  }

  #take(block: Block, side: Side, form: Form, turned: Set<Form>): void {
    const forms = block[side];
    if (forms === form) block[side] = null;
    else if (forms instanceof Set && forms.delete(form) && forms.size === 0) block[side] = null;
    turn(block, turned);
    if (!block.both && !block.posts && !block.probes) this.#blocks.delete(block.key);
  }
}

const NONE: readonly Block[] = [];

/** Number of the question for candidates. Two forms mostly share several keys; each is looked at once a question. */
let questions = 0;

function collect(forms: Set<Form> | Form, admits: (other: Form) => boolean, found: Form[], question: number): void {
  if (forms instanceof Set) {
    for (const other of forms) {
      if (other.asked === question) continue;
      other.asked = question;
      if (admits(other)) found.push(other);
    }
  } else if (forms.asked !== question) {
    forms.asked = question;
    if (admits(forms)) found.push(forms);
  }
}

/** Shuts or opens a block by its size, and notes its forms where it does. */
function turn(block: Block, turned: Set<Form>): void {
  const isOpen = isSmall(block);
  if (isOpen === block.isOpen) return;
  block.isOpen = isOpen;
  for (const side of SIDES) {
    const forms = block[side];
    if (forms instanceof Set) for (const form of forms) turned.add(form);
    else if (forms) turned.add(forms);
  }
}
