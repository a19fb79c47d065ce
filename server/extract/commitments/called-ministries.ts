/** Those who are called ministries where they undertake something, whatever else they are. */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';

/** "The two ministries will share data": whichever they are. */
export const calledMinistries = ({ groups, mentions, text, at }: SentenceView, who: readonly Ref[]): boolean =>
  (who.length === 1 &&
    mentions.some(
      ({ ref, kind, form, start, end }) =>
        ref === who[0] &&
        kind === 'organization' &&
        form === 'reference' &&
        /\b(?:ministry|department)$/iu.test(text.slice(start - at, end - at)),
    )) ||
  groups.some(
    ({ refs, start, end }) =>
      refs.length === who.length &&
      refs.every((ref) => who.includes(ref)) &&
      /\b(?:ministries|(?:each|either|neither) ministry)$/iu.test(text.slice(start - at, end - at)),
  );
