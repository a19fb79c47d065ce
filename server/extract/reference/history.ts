/** Who was spoken of so far: mentions in order, and how often each actor occurs among the last of them. Every step takes constant time. */
import type { Ref } from '../../model/factsheet.ts';

/** Mentions that count for "the two ministries": the last hundred of a kind. */
const WINDOW = 100;

export class History {
  private readonly order: { readonly ref: Ref; readonly at: number }[] = [];
  private readonly counts = new Map<Ref, number>();

  add(ref: Ref, at: number): void {
    this.order.push({ ref, at });
    this.counts.set(ref, (this.counts.get(ref) ?? 0) + 1);
    const gone = this.order[this.order.length - 1 - WINDOW];
    if (gone) this.counts.set(gone.ref, (this.counts.get(gone.ref) ?? 1) - 1);
  }

  /** The actor mentioned last that fits, looking back at most the window. */
  last(fits: (ref: Ref, at: number) => boolean): Ref | null {
    for (let index = this.order.length - 1; index >= 0 && index >= this.order.length - WINDOW; index--) {
      const each = this.order[index];
      if (each && fits(each.ref, each.at)) return each.ref;
    }
    return null;
  }

  /** Different actors mentioned from one place up to another, in order. */
  between(from: number, to: number): Ref[] {
    const found: Ref[] = [];
    for (let index = this.order.length - 1; index >= 0 && index >= this.order.length - WINDOW; index--) {
      const each = this.order[index];
      if (!each || each.at < from) break;
      if (each.at < to && !found.includes(each.ref)) found.push(each.ref);
    }
    return found.reverse();
  }

  /** Different actors, the one mentioned last first. */
  recent(most: number, since = 0): Ref[] {
    const found: Ref[] = [];
    for (
      let index = this.order.length - 1;
      index >= 0 && index >= this.order.length - WINDOW && found.length < most;
      index--
    ) {
      const each = this.order[index];
      if (!each || each.at < since) break;
      if (!found.includes(each.ref)) found.push(each.ref);
    }
    return found;
  }

  /** The actors of the window that fit, most often mentioned first; of equals the one mentioned first. */
  foremost(most: number, fits: (ref: Ref) => boolean): Ref[] {
    const first = new Map<Ref, number>();
    for (const { ref, at } of this.order.slice(-WINDOW)) if (!first.has(ref)) first.set(ref, at);
    return [...first.keys()]
      .filter(fits)
      .sort(
        (a, b) => (this.counts.get(b) ?? 0) - (this.counts.get(a) ?? 0) || (first.get(a) ?? 0) - (first.get(b) ?? 0),
      )
      .slice(0, most);
  }
}
