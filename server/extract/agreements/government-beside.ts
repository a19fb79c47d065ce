/** "The Yemeni government and the World Food Programme signed": the state whose government stands beside another party, of which only the adjective tells. */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';

const GATE = new Gate(/^(?:government|authorities|administration|cabinet)$/);
const GOVERNMENT = /^ (?:\p{Ll}+ )?(?:[Gg]overnment|authorities|administration|cabinet)(?= |,)/u;
const AND = /^(?: \([^)]{1,14}\))?,? and (?:the )?(?:UN |United Nations )?$/u;

/** The state and the party beside it, in the order of the sentence; empty where no government stands beside it. */
export function governmentBeside({ text, words, mentions, at }: SentenceView, party: Ref): readonly Ref[] {
  if (!GATE.opens(words)) return [];
  const own = mentions.find(({ ref, form }) => ref === party && form === 'name');
  if (!own) return [];
  for (const { kind, form, ref, start, end } of mentions) {
    if (kind !== 'country' || form !== 'adjective' || ref === party) continue;
    const office = GOVERNMENT.exec(text.slice(end - at, end - at + 40));
    if (!office) continue;
    const until = end - at + office[0].length;
    if (AND.test(text.slice(until, Math.max(until, own.start - at)))) return [ref, party];
    if (AND.test(text.slice(own.end - at, Math.max(own.end - at, start - at)))) return [party, ref];
  }
  return [];
}
