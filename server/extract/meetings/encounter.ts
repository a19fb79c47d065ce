/** One encounter while a text is read: the mentions of it so far. */
import type { Edtf } from '../../model/edtf.ts';
import type { Ref } from '../../model/factsheet.ts';
import type { MeetingCandidate } from './candidate.ts';
import { beside, onSidelines, type Series, seriesOf, wordsOf } from './sameness.ts';

/** The mentions of one encounter, and what they tell together. */
export class Encounter {
  readonly candidates: MeetingCandidate[] = [];
  readonly people = new Set<Ref>();
  readonly ordinals = new Set<number>();
  readonly series = new Set<Series>();
  /** Whether it is looked back on, beside others that are news. */
  past = false;
  /** The first date that a mention gives. */
  date: Edtf | null = null;
  /** How many days it is told to have lasted, beside its mentions; 0 where it is not. */
  lasted = 0;
  /** Whether a mention tells of something beside another encounter. */
  aside = { beside: false, onSidelines: false };
  readonly #words = new Set<string>();
  #read = 0;

  add(candidate: MeetingCandidate): void {
    this.candidates.push(candidate);
    for (const { actor } of candidate.participants) this.people.add(actor);
    if (candidate.ordinal !== null) this.ordinals.add(candidate.ordinal);
    this.series.add(seriesOf(candidate));
    this.date ||= candidate.date;
    this.aside = {
      beside: this.aside.beside || beside(candidate),
      onSidelines: this.aside.onSidelines || onSidelines(candidate),
    };
  }

  /** Words of its mentions; read when they are asked for. */
  get words(): ReadonlySet<string> {
    for (; this.#read < this.candidates.length; this.#read++)
      for (const word of wordsOf(this.candidates[this.#read] as MeetingCandidate)) this.#words.add(word);
    return this.#words;
  }
}
