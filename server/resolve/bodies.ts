/** Names of bodies and places made comparable: words without endings and small words, acronyms, spellings without marks. */
import { equivalences, squeezed } from '../model/equivalences.ts';
import { fold } from '../model/ids.ts';
import { contentWords, isAcronym } from './body-words.ts';
import { initials } from './initials.ts';
import { ministryField } from './offices.ts';
import { remembered } from './remembered.ts';

/** A body's name with what comparing it needs. */
export interface BodyName {
  readonly folded: string;
  readonly acronym: boolean;
  readonly words: readonly string[];
  readonly initials: string;
  /** The words in one string; and what identifies it: the words, or all of it where it is an acronym or has none. */
  readonly joined: string;
  readonly plain: string;
  /** Field of a ministry, where it is the name of one. */
  readonly field: string | null;
}

/** The parts of a body's name. */
export const bodyName = remembered((name: string): BodyName => {
  const folded = fold(name);
  const acronym = isAcronym(name);
  const words = contentWords(name);
  const joined = words.join(' ');
  const field = ministryField(folded);
  return {
    folded,
    acronym,
    words,
    joined,
    plain: acronym || words.length === 0 ? folded : joined,
    initials: initials(name),
    field,
  };
});

/** The name of a place as it is compared: `Hà Nội` and `Hanoi` are one, and so are names that the vocabulary equates. */
export const placeKey = remembered((name: string): string => {
  const plain = squeezed(name);
  return equivalences().places.get(plain) ?? plain;
});
