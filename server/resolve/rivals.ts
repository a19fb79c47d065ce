/** A name that may be either of two: who is meant is for a person to say, not for the order of names. */
import { contradiction } from './compare.ts';
import type { Form } from './form.ts';
import type { Scored } from './neighbours.ts';

/** Scores that are no further apart say nothing of which of the two it is. */
const MARGIN = 0.03;

/**
 * Those of the forms near `form` that it may be joined with: not one of two that contradict each other and are equally
 * near. "Quang" beside two ministers Quang is neither until it is said which.
 */
export function unrivalled(form: Form, near: Scored): Scored {
  if (near.size < 2 || form.type === 'Meeting' || form.type === 'Agreement') return near;
  const telling = [...near].filter(([other]) => tells(other));
  if (telling.length < 2) return near;
  return new Map(
    [...near].filter(
      ([other, score]) =>
        !telling.some(
          ([rival, itsScore]) =>
            rival !== other &&
            itsScore >= score - MARGIN &&
            !isOnlyNear(rival, other, form) &&
            contradiction(other, rival) !== null &&
            !(isPartOf(other, form) && isPartOf(rival, form)),
        ),
    ),
  );
}

/** Whether a rival is of no known country, where the other is of the same as the one in question. */
const isOnlyNear = ({ profile: rival }: Form, { profile: other }: Form, { profile: own }: Form): boolean =>
  rival.country === null && other.country !== null && other.country === own.country;

/** Whether a name has fewer words than another, and no other ones: two parts of one name are no rivals for it. */
function isPartOf({ profile: part }: Form, { profile: whole }: Form): boolean {
  if (part.type !== 'Person' || whole.type !== 'Person' || part.country !== whole.country) return false;
  const words = whole.main.core.map(({ levelled }) => levelled);
  return part.main.core.length < words.length && part.main.core.every(({ levelled }) => words.includes(levelled));
}

/** Whether it can contradict anything: names of one word of one country are many, and tell nothing apart. */
const tells = ({ profile }: Form): boolean =>
  profile.type === 'Person'
    ? [...profile.names.values()].some(({ full, initials }) => full || initials.length > 0)
    : profile.country !== null;
