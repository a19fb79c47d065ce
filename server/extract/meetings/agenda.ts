/**
 * Programmes of visits: lines that begin with an hour under headings that are days, "Wednesday, 16 April", "10:00 Official
 * welcome ceremony", "15:00 Meeting with the Speaker, X". Who comes is told once, before the lines.
 */
import { type Day, type Edtf, rangeOf } from '../../model/edtf.ts';
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import type { MeetingCandidate, Participation } from './candidate.ts';
import { chairsIn } from './chairs.ts';
import { placeNear } from './circumstances.ts';
import { type MeetingPhrase, meetingPhrases } from './names.ts';
import { isOtherThing } from './other-things.ts';
import { personsIn } from './persons.ts';
import { modeOf } from './status.ts';
import { inviterIn } from './visitors.ts';

const HOUR =
  /^[-–•* ]*(?:at )?\d{1,2}(?:[:.h]\d\d(?: ?[ap]\.?m\.?)?| ?[ap]\.?m\.?)(?: ?[–-] ?\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?)?(?: ?(?:hrs|hours))?[ ,:.–—-]+(?=["“]?\p{Lu})/iu;
/** Lines it takes to make a programme. */
const FEWEST = 2;
/** "followed by negotiations", "and a working lunch": a further encounter of the line. */
const NEXT = /(?:\bfollowed by|\bthen|\band|;|\+|\/) (?:(?:the|an?|by) )*(?:[\p{Ll}-]+ )?$/u;
const WELCOME = /\b(?:welcom\p{Ll}*|reception ceremony|meeting ceremony|greeting)\b/iu;
const WREATH = /\b(?:wreath|flowers|memorial|mausoleum|monument)\b/iu;

/** The lines of a programme in a text, each with its day. */
export class Agenda {
  readonly #days = new Map<SentenceView, Edtf | null>();
  #visitor: Ref | null = null;
  #host: Ref | null = null;
  #place: Ref | null = null;

  /** `all`: every sentence of the text, headings as well. */
  constructor(all: readonly SentenceView[]) {
    let day: Edtf | null = null;
    for (const view of all) {
      const own = view.dates[0];
      // "Wednesday, 16 April 10:00 Talks": the heading and its first line, where a file runs lines together.
      const opens =
        own &&
        isDay(own.date) &&
        own.start - view.at < 4 &&
        HOUR.test(view.text.slice(own.end - view.at).replace(/^[ ,:–-]+/u, ''));
      if (opens) day = own.date;
      if (opens || HOUR.test(view.text)) this.#days.set(view, day);
      else if (own && view.text.trim().length - (own.end - own.start) < 24 && isDay(own.date)) day = own.date;
      else if (this.#days.size && view.sentence.role !== 'heading' && view.text.length > 90) day = null;
    }
    if (this.#days.size < FEWEST) this.#days.clear();
  }

  has(view: SentenceView): boolean {
    return this.#days.has(view);
  }

  /** Remembers who comes, and at whose invitation, from what is told before the lines. */
  hear(view: SentenceView, candidates: readonly MeetingCandidate[]): void {
    if (!this.#days.size || this.#visitor) return;
    const visit = candidates.find(({ kind, participants }) => kind === 'visit' && participants.length > 0);
    if (!visit) return;
    this.#visitor = visit.participants[0]?.actor ?? null;
    this.#host = inviterIn(view);
    this.#place = visit.place;
  }

  /** The encounters of a line. */
  itemsOf(view: SentenceView, latest: Day | null): MeetingCandidate[] {
    const day = this.#days.get(view) ?? null;
    const status = latest && day && (rangeOf(day)?.earliest ?? '') <= latest ? 'held' : 'planned';
    const phrases = meetingPhrases(view).filter(
      (phrase, index) =>
        !phrase.plural &&
        !isOtherThing(view, phrase) &&
        (index === 0 || NEXT.test(view.text.slice(0, phrase.start)) || phrase.ordinal !== null),
    );
    return phrases.map((phrase, index) => ({
      view,
      range: { start: phrase.start, end: phrase.end },
      kind: phrase.kind,
      ordinal: phrase.ordinal,
      date: day,
      place: placeNear(view, phrase.end)?.ref ?? this.#place,
      mode: modeOf(view),
      status,
      participants: this.#at(view, phrase, phrases[index + 1]?.start ?? view.text.length, index === 0),
      form: 'noun' as const,
      phrase,
    }));
  }

  #at(view: SentenceView, phrase: MeetingPhrase, end: number, first: boolean): Participation[] {
    const named = personsIn(view, first ? 0 : phrase.start, end);
    const chairs = chairsIn(view).filter(({ actor }) => named.includes(actor));
    const refs = [...named];
    if (!chairs.length && named.length < 2 && !(phrase.kind === 'conference' && !phrase.bare && !named.length)) {
      if (this.#visitor) refs.unshift(this.#visitor);
      const words = view.text.slice(phrase.start, phrase.end);
      const both =
        phrase.kind !== 'visit' && !WREATH.test(words) && (phrase.kind !== 'ceremony' || WELCOME.test(words));
      if (this.#host && !named.length && both) refs.push(this.#host);
    }
    return [...new Set(refs)].map(
      (actor) => chairs.find((chair) => chair.actor === actor) ?? { actor, role: 'participant' as const },
    );
  }
}

const isDay = (date: Edtf): boolean => /^\d{4}-\d\d-\d\d$/.test(date);
