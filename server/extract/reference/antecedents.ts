/** Persons that "he", "they" or nobody named stands for: those of the same sentence before, else of the sentences before. */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';

const REACH = 5;

/** Persons named before an offset of a sentence, nearest sentence first; for the plural at least two that stand together. */
export function personsBeforeIn(view: SentenceView, at: number, plural: boolean): readonly Ref[] {
  let earlier: SentenceView | null = view;
  for (let back = 0; back <= REACH && earlier; earlier = earlier.previous, back += 1) {
    if (earlier.sentence.role === 'boilerplate') continue;
    const here = earlier;
    const inside = (range: { readonly end: number }) => back > 0 || range.end - here.at <= at;
    const persons = [
      ...new Set(
        earlier.mentions
          .filter((mention) => mention.kind === 'person' && inside(mention))
          .map((mention) => mention.ref),
      ),
    ];
    const group = earlier.groups.find(
      (each) => inside(each) && each.refs.length > 1 && each.refs.every((ref) => ref.startsWith('p')),
    );
    if (plural && group) return group.refs;
    if (plural ? persons.length > 1 : persons.length > 0) return plural ? persons : persons.slice(0, 1);
  }
  return [];
}
