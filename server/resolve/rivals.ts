/** A name that may be either of two: who is meant is for a person to say, not for the order of names. */
import { contradiction } from './compare.ts';
import type { Form } from './form.ts';

/** A form that may be joined with the one in hand. */
export interface Joinable {
  readonly other: string;
  readonly score: number;
}

/** Scores that are no further apart say nothing of which of the two it is. */
const MARGIN = 0.03;

/**
 * Those of the forms near `form` that it may be joined with: not one of two that contradict each other and are equally
 * near. "Quang" beside two ministers Quang is neither until it is said which.
 */
export function unrivalled(
  form: Form,
  near: readonly Joinable[],
  formOf: (key: string) => Form | undefined,
): readonly Joinable[] {
  if (near.length < 2 || form.type === 'Meeting' || form.type === 'Agreement') return near;
  const telling = near.flatMap((each) => {
    const other = formOf(each.other);
    return other && tells(other) ? [{ ...each, form: other }] : [];
  });
  if (telling.length < 2) return near;
  return near.filter(({ other, score }) => {
    const own = formOf(other);
    if (!own) return false;
    return !telling.some(
      (rival) => rival.other !== other && rival.score >= score - MARGIN && contradiction(own, rival.form) !== null,
    );
  });
}

/** Whether it can contradict anything: names of one word of one country are many, and tell nothing apart. */
const tells = ({ profile }: Form): boolean =>
  profile.type === 'Person'
    ? [...profile.names.values()].some(({ full, initials }) => full || initials.length > 0)
    : profile.country !== null;
