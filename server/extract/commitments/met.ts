/** "It was agreed that …", of a meeting at which nothing was signed: by those who met. */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { countriesOf, mainMeeting } from '../reference/focus.ts';
import { sameMembers } from '../reference/same-members.ts';
import type { SentenceView } from '../text/view.ts';

/** How many may speak for all: of more, it is their states that agree. */
const MOST = 4;

/** Whether a text tells of an instrument made, by which it is known who is bound. */
export const isMade = (draft: Draft): boolean =>
  draft.agreements.some(({ status }) => status === 'signed' || status === 'adopted');

export const arePersons = (refs: readonly Ref[]): boolean => refs.every((ref) => ref.startsWith('p'));

/** Whether several persons, of whom a text tells that they agreed, are one for each of its sides, and no instrument tells who else is bound. */
export const standForSides = (draft: Draft, agreed: readonly Ref[], sides: readonly Ref[]): boolean => {
  if (agreed.length < 2 || !arePersons(agreed) || isMade(draft)) return false;
  const [theirs, all] = [countriesOf(draft, agreed), countriesOf(draft, sides)];
  return sameMembers(theirs, all);
};

/** Those who met before a sentence, a state each and all persons or all bodies; empty where an instrument tells who is bound, or other bodies were told of last. */
export function thoseWhoMet(draft: Draft, { at, previous }: SentenceView): readonly Ref[] {
  if (isMade(draft)) return [];
  const actors = mainMeeting(draft, at, [])?.participants.map(({ actor }) => actor) ?? [];
  const alike = ['p', 'o'].some((kind) => actors.every((ref) => ref.startsWith(kind)));
  const few = actors.length > 1 && actors.length <= MOST && countriesOf(draft, actors).length === actors.length;
  const others = previous?.mentions.some(
    ({ kind, form, ref }) => kind === 'organization' && form === 'name' && !actors.includes(ref),
  );
  return alike && few && !others ? actors : [];
}
