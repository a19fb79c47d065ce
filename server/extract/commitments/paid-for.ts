/** "language courses, paid for by Germany": who pays for a thing that an instrument provides is bound to it. */
import type { SentenceView } from '../text/view.ts';
import { agentsOf } from './agents.ts';
import type { Undertaking } from './undertaking.ts';

const PAID_BY = /, (?:paid for|to be paid|financed|funded|to be financed) by (?:the )?\p{Lu}/u;

/** The undertaking by those who pay for it, where its words say so; else as it is. */
export function paidFor(view: SentenceView, text: string, one: Undertaking): Undertaking {
  if (!PAID_BY.test(text.slice(one.range.start, one.range.end))) return one;
  const by = agentsOf(view, text, one.range.start, one.range.end, true);
  return by.length ? { ...one, by } : one;
}
