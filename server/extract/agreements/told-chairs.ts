/** Who are told to be co-chairs, in whatever words: "Co-chairmen were X and Y", "said co-chair X. His opposite number, Y, agreed". */
import type { Ref } from '../../model/factsheet.ts';
import { once } from '../once.ts';
import { actorsOf } from '../reference/actors.ts';
import { type SentenceView, viewSentences } from '../text/view.ts';

const CO_CHAIR = /\bco-?(?:chair|presid)/iu;
const OTHER_SIDE = /\b(?:opposite number|counterpart|co-?chair)/iu;

/** The two co-chairs, of two states, whom the first sentence to speak of such names, alone or with the next; else none. */
export const toldChairs = once((draft): readonly Ref[] => {
  const views = viewSentences(draft);
  const { countries } = actorsOf(draft);
  const isPair = (refs: readonly Ref[]) => {
    const [one, other] = refs.map((ref) => countries.get(ref));
    return refs.length === 2 && one !== undefined && other !== undefined && one !== other;
  };
  for (const [index, view] of views.entries()) {
    if (!CO_CHAIR.test(view.text)) continue;
    const own = namedIn(view);
    if (isPair(own)) return own;
    const next = views[index + 1];
    const both = own.length === 1 && next && OTHER_SIDE.test(next.text) ? [...new Set([...own, ...namedIn(next)])] : [];
    if (isPair(both)) return both;
  }
  return [];
});

const namedIn = ({ mentions }: SentenceView): readonly Ref[] => [
  ...new Set(mentions.filter(({ kind, form }) => kind === 'person' && form === 'name').map(({ ref }) => ref)),
];
