/** What a report is about: whether it tells what was agreed, and where. */
import type { MeetingFact } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { sentenceAt } from '../meetings/between-facts.ts';

/** How many sentences an agreement keeps being what is spoken of. */
const REACH = 3;

/** What was agreed, as a text goes on: sentences by their index. */
export class News {
  /** Whether the text reports what was agreed: of that its future tenses tell, before and behind the words that say so. */
  readonly #isNews: boolean;
  /** Sentences that tell of instruments newly made. */
  readonly #made: ReadonlySet<number>;
  #agreedAt = -100;
  #actedAt = -100;
  #toldAt = -100;

  constructor(draft: Draft) {
    this.#made = madeIn(draft);
    this.#isNews = isNewsOf(draft);
  }

  /** Notes that the sentence says that something is agreed. */
  noted(sentence: number): void {
    this.#agreedAt = sentence;
  }

  /** Whether the sentence with that index speaks within reach of an agreement. */
  agreed(sentence: number): boolean {
    return this.#isNews || sentence - this.#agreedAt <= REACH;
  }

  /** Whether the sentence, or one of the two before it, tells of an instrument that was made, or of an undertaking. */
  near(sentence: number): boolean {
    return sentence - this.#actedAt <= 2 || [0, 1, 2].some((back) => this.#made.has(sentence - back));
  }

  /** Notes that the sentence tells of undertakings. */
  acted(sentence: number): void {
    this.#actedAt = sentence;
  }

  /** Notes that the sentence tells of undertakings in reported speech. */
  told(sentence: number): void {
    this.#toldAt = sentence;
  }

  /** Whether the sentence before did. */
  toldBefore(sentence: number): boolean {
    return this.#toldAt === sentence - 1;
  }
}

/** Whether a text tells of an instrument that is not an old one, or of an encounter of several. */
const isNewsOf = ({ agreements, meetings }: Draft): boolean =>
  agreements.some(({ status }) => status !== 'in-force') || meetings.some(isHeldBySeveral);

/** An encounter of which news tells what came of it. */
const isHeldBySeveral = ({ status, participants, kind }: MeetingFact): boolean =>
  status === 'held' && participants.length > 1 && kind !== 'ceremony' && kind !== 'call';

/** The sentences that tell of instruments newly made, by index. */
const madeIn = (draft: Draft): ReadonlySet<number> =>
  new Set(
    draft.agreements
      .filter(({ status }) => status === 'signed' || status === 'adopted')
      .flatMap(({ evidence }) => evidence.map(({ start }) => sentenceAt(draft, start))),
  );
