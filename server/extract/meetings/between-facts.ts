/** What rules ask of two encounters: whether their days agree; and of those that are known: where they are told, and who is to be added. */
import { type Edtf, latestDay, overlaps, rangeOf } from '../../model/edtf.ts';
import type { Evidenced, MeetingFact, Ref } from '../../model/factsheet.ts';
import type { Draft, DraftMention } from '../draft.ts';
import { once } from '../once.ts';
import { countWhile } from '../text/sorted-places.ts';
import { takingPart } from './candidate.ts';

/** Whether two days may be the same; one that is not told agrees with any. */
export const daysAgree = (a: Edtf | null, b: Edtf | null): boolean => {
  const [x, y] = [rangeOf(a), rangeOf(b)];
  return !x || !y || overlaps(x, y);
};

/** The index of the sentence in which an offset lies. */
export const sentenceAt = ({ sentences }: Draft, start: number): number =>
  countWhile(sentences, (sentence) => sentence.start <= start) - 1;

/** The index of the sentence in which a fact is told of first. */
export const toldAt = (draft: Draft, { evidence: [first] }: Evidenced): number => sentenceAt(draft, first?.start ?? 0);

/** Whether an encounter is news: less than some days from the publication, where both are told. */
export const isNews = ({ document: { published } }: Draft, { date }: MeetingFact, days: number): boolean => {
  const latest = latestDay(published);
  const range = rangeOf(date);
  if (!latest || !range?.latest || (range.earliest && range.earliest <= latest && range.latest >= latest)) return true;
  return Math.abs(Date.parse(latest) - Date.parse(range.latest)) < days * 86_400_000;
};

/** Where each that a text names is first called by a name. */
export const firstNames = once(
  ({ mentions }): ReadonlyMap<Ref, DraftMention> =>
    new Map([...mentions].reverse().flatMap((each) => (each.form === 'name' ? [[each.ref, each] as const] : []))),
);

/** The encounter with those added who are not known to have been there. */
export const withAll = (meeting: MeetingFact, refs: readonly Ref[]): MeetingFact => {
  const known = new Set(meeting.participants.map(({ actor }) => actor));
  const fresh = takingPart(refs.filter((ref) => !known.has(ref)));
  return fresh.length ? { ...meeting, participants: [...meeting.participants, ...fresh] } : meeting;
};

/** Encounters to be put together while a text is completed: who is added to which, and which are a part of which. */
export class Merging {
  readonly #added = new Map<Ref, Ref[]>();
  readonly #whole = new Map<Ref, Ref>();

  add({ ref }: MeetingFact, refs: readonly Ref[]): void {
    this.#added.set(ref, [...(this.#added.get(ref) ?? []), ...refs]);
  }

  /** Takes an encounter as a part of another, with those who were at it. */
  fold(part: MeetingFact, whole: MeetingFact): void {
    this.#whole.set(part.ref, whole.ref);
    this.add(
      whole,
      part.participants.map(({ actor }) => actor),
    );
  }

  /** The draft with all that done; what was signed at a part was signed at the whole. */
  apply(draft: Draft): Draft {
    if (!this.#added.size) return draft;
    return {
      ...draft,
      meetings: draft.meetings
        .filter(({ ref }) => !this.#whole.has(ref))
        .map((each) => withAll(each, this.#added.get(each.ref) ?? [])),
      agreements: draft.agreements.map((each) => {
        const whole = each.meeting === null ? undefined : this.#whole.get(each.meeting);
        return whole ? { ...each, meeting: whole } : each;
      }),
    };
  }
}
