/** The body that somebody leads, where it is bound by what he says or by what is told of it as his. */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import type { SentenceView } from '../text/view.ts';
import { HIS_BODY, MINISTRIES } from './side-words.ts';

/** Whether some word of the text names a body, which an office would only imply. */
export const isNamed = (draft: Draft, ref: Ref): boolean =>
  (actorsOf(draft).organizations.get(ref)?.mentions.length ?? 0) > 0;

/** "We shall cut the fees," said the head of a company: the company; `firms`: no other body that he is of. */
export function bodyLedBy(draft: Draft, person: Ref, firms = false): Ref | null {
  const { offices, organizations } = actorsOf(draft);
  const body = offices
    .get(person)
    ?.map(({ organization }) => organizations.get(organization ?? ''))
    .find((each) => each !== undefined && each.mentions.length > 0 && (!firms || each.kind === 'company'));
  return body?.ref ?? null;
}

/** "Its vice-president, X, said that the first instalment would be paid": by the bank, or the union of states, that he speaks for. */
export function bodySpokenFor(draft: Draft, who: readonly Ref[]): readonly Ref[] {
  const [only] = who;
  const ref = who.length === 1 && only?.startsWith('p') ? bodyLedBy(draft, only) : null;
  const body = actorsOf(draft).organizations.get(ref ?? '');
  return body && (body.kind === 'intergovernmental' || body.kind === 'company') ? [body.ref] : who;
}

/** "X said that his company would": the body that he leads, where he is who is meant. */
export function bodyOfHis(draft: Draft, view: SentenceView, who: readonly Ref[], at: number): readonly Ref[] {
  const [only] = who;
  if (who.length !== 1 || !only?.startsWith('p')) return who;
  const before = view.text.slice(Math.max(0, at - 50), at);
  const body = HIS_BODY.test(before)
    ? bodyLedBy(draft, only)
    : MINISTRIES.test(before)
      ? ministryOf(draft, only)
      : null;
  return body ? [body] : who;
}

/** The ministry of which somebody is the minister, whether the text names it or not. */
const ministryOf = (draft: Draft, person: Ref): Ref | null => {
  const { offices, organizations } = actorsOf(draft);
  const own = offices.get(person)?.map(({ organization }) => organization);
  return own?.find((ref) => organizations.get(ref ?? '')?.kind === 'ministry') ?? null;
};

/** Whether what is said before an offset binds ministries that the text calls so: "the two ministries will". */
export const areMinistries = (text: string, at: number): boolean =>
  MINISTRIES.test(text.slice(Math.max(0, at - 60), at));
