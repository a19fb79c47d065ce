/** Encounters while a text is read: what is known of each so far, and which of them a further mention is of. */
import { type Day, type Edtf, overlaps, rangeOf } from '../../model/edtf.ts';
import type { Ref } from '../../model/factsheet.ts';
import { fold } from '../../model/ids.ts';
import type { MeetingKind } from '../../model/ontology.ts';
import type { MeetingCandidate } from './candidate.ts';
import { goesOn } from './clauses.ts';

/** Kinds of which one mention may mean another: talks at a conference, a conference of ministers called talks. */
export const FAMILY: Readonly<Record<MeetingKind, string>> = {
  conference: 'session',
  summit: 'session',
  talks: 'session',
  visit: 'visit',
  call: 'call',
  ceremony: 'ceremony',
};

/** Encounters of a kind that a mention is compared with, the one told of last first; keeps long documents linear. */
const MOST_COMPARED = 500;
/** Most sentences between two mentions of one ceremony that share no name. */
const NEAR = 3;
const FAR = 8;

/** The mentions of one encounter, and what they tell together. */
export class Encounter {
  readonly candidates: MeetingCandidate[] = [];
  readonly people = new Set<Ref>();
  readonly ordinals = new Set<number>();
  readonly series = new Set<Series>();
  /** The first date that a mention gives. */
  date: Edtf | null = null;
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

/** "told the gathering", "attended the event": whatever encounter was told of last. */
const OCCASION = /^(?:gathering|event|occasion)$/iu;

/** All encounters of a text, in the order in which they are first told of. */
export class Encounters {
  readonly all: Encounter[] = [];
  readonly #alike = new Map<string, Encounter[]>();
  readonly #held = new Map<string, Encounter>();
  readonly #latest: Day | null;

  /** `latest`: the last day of publication, where it is known. */
  constructor(latest: Day | null = null) {
    this.#latest = latest;
  }

  /** Adds a mention to the encounter it is of, or as a new one. */
  place(candidate: MeetingCandidate): Encounter {
    const spoken =
      OCCASION.test(candidate.phrase?.head ?? '') && candidate.phrase?.bare ? this.lastHeld('indoors') : undefined;
    if (spoken && candidate.phrase?.definite && candidate.participants.length < 3) {
      spoken.add({ ...candidate, kind: spoken.candidates[0]?.kind ?? candidate.kind });
      return spoken;
    }
    // "Following the talks": those spoken of before are no more than a guess, where the talks are known.
    const bare = guessed(candidate) ? { ...candidate, participants: [] } : null;
    const back = bare ? this.#find(bare) : undefined;
    if (bare && back?.people.size) {
      back.add(bare);
      return back;
    }
    const known = this.#find(candidate);
    if (known) {
      known.add(candidate);
      return known;
    }
    const call = this.#callInHand(candidate);
    if (call) {
      call.add({ ...candidate, kind: 'call' });
      return call;
    }
    const encounter = new Encounter();
    encounter.add(candidate);
    this.all.push(encounter);
    const key = `${FAMILY[candidate.kind]} ${candidate.status}`;
    const alike = this.#alike.get(key);
    if (alike) alike.push(encounter);
    else this.#alike.set(key, [encounter]);
    if (candidate.status === 'held') {
      const kinds = ['', FAMILY[candidate.kind], ...(candidate.kind === 'visit' ? [] : ['indoors'])];
      for (const each of kinds)
        if (!recalled(candidate, this.#latest) || !this.#held.has(each)) this.#held.set(each, encounter);
    }
    return encounter;
  }

  /** "Also present at the talks": the call told of right before, where no talks are known. */
  #callInHand({ phrase, kind, status, view, date }: MeetingCandidate): Encounter | undefined {
    const last = this.lastHeld('indoors');
    const told = last?.candidates.at(-1);
    return kind === 'talks' &&
      status === 'held' &&
      phrase?.definite &&
      phrase.bare &&
      told?.kind === 'call' &&
      view.sentence.index - told.view.sentence.index <= NEAR &&
      !contradict(last?.date ?? null, date)
      ? last
      : undefined;
  }

  /** The encounter that a mention is of, if it was told of before. */
  #find(candidate: MeetingCandidate): Encounter | undefined {
    const alike = this.#alike.get(`${FAMILY[candidate.kind]} ${candidate.status}`) ?? [];
    let past: Encounter | undefined;
    for (let index = alike.length - 1; index >= 0 && alike.length - index <= MOST_COMPARED; index--) {
      const encounter = alike[index] as Encounter;
      if (!same(encounter, candidate)) continue;
      // "the session": rather the one that is news than one recalled beside it.
      if (
        !candidate.phrase?.bare ||
        candidate.view === encounter.candidates.at(-1)?.view ||
        !recalled(encounter.candidates[0] as MeetingCandidate, this.#latest)
      )
        return encounter;
      past ??= encounter;
    }
    return past;
  }

  /** The last encounter that was held, of a family where one is asked for; `indoors`: any but a visit. */
  lastHeld(family = '', other = family): Encounter | undefined {
    return this.#held.get(family) ?? this.#held.get(other);
  }
}

/** "the previous session", "the third session, held in 2017": told of beside what is news. */
const LONG_AGO = 45 * 86_400_000;
export function recalled({ phrase, date }: MeetingCandidate, latest: Day | null): boolean {
  const day = rangeOf(date)?.latest;
  return phrase?.series === 'earlier' || (!!day && !!latest && Date.parse(latest) - Date.parse(day) > LONG_AGO);
}

/** Whether nobody whom a mention by "the" has at its encounter is named in its sentence. */
const guessed = ({ phrase, participants, view }: MeetingCandidate): boolean =>
  phrase?.definite === true &&
  participants.length > 0 &&
  !participants.some(
    ({ actor }) =>
      view.mentions.some(({ ref }) => ref === actor) || view.groups.some(({ refs }) => refs.includes(actor)),
  );

type Series = NonNullable<MeetingCandidate['phrase']>['series'];
const seriesOf = (candidate: MeetingCandidate): Series => candidate.phrase?.series ?? null;

/** Whether a mention is of an encounter of its family and status. */
function same(encounter: Encounter, next: MeetingCandidate): boolean {
  const first = encounter.candidates[0];
  if (!first) return false;
  const { ordinals, people: known, aside } = encounter;
  if (next.ordinal !== null && ordinals.size) return ordinals.has(next.ordinal);
  if (encounter.series.size > 1 || !encounter.series.has(seriesOf(next))) return false;
  if (contradict(encounter.date, next.date)) return false;
  const ours = next.participants.map(({ actor }) => actor);
  const common = ours.filter((actor) => known.has(actor)).length;
  if (next.kind === 'ceremony' && (common > 0 || next.act || first.act)) {
    const last = encounter.candidates.at(-1);
    return (
      common > 0 ||
      (last !== undefined &&
        next.view.sentence.index - last.view.sentence.index <= (next.act === 'watched' ? FAR : NEAR))
    );
  }
  if (next.kind === 'call' && refersBack(next, ours)) return true;
  if (next.kind === 'call') return common > 0 && common === Math.min(known.size, ours.length) && known.size > 1;
  if (next.kind === 'visit') return common > 0 || (ours.length === 0 && next.phrase?.definite === true);
  if (next.ordinal !== null && !ordinals.size)
    return common > 0 && common === Math.min(known.size, ours.length) && first.view === next.view;
  const refers =
    next.phrase?.definite === true &&
    onlyKnownWords(encounter, next) &&
    (!/^ (?:[\p{Ll}-]+ ){0,3}with /u.test(next.view.text.slice(next.phrase.end)) ||
      ours.every((actor) => known.has(actor) || !known.size));
  // Mentions come in the order of the text: the last one is of this sentence, or none is.
  const before = encounter.candidates.at(-1);
  const oneSentence = before?.view === next.view;
  if (beside(next) || aside.beside)
    return (
      !oneSentence &&
      ((next.ordinal !== null && ordinals.has(next.ordinal)) ||
        (next.phrase?.definite === true &&
          next.phrase.head.length > 5 &&
          /^\p{Lu}/u.test(next.phrase.head) &&
          encounter.candidates.some(({ phrase }) => phrase?.head === next.phrase?.head)))
    );
  if (onSidelines(next) || aside.onSidelines)
    return !oneSentence && common > 0 && common === Math.min(known.size, ours.length);
  if (oneSentence)
    return refers || ((next.form === 'verb' || first.form === 'verb') && !apart(before as MeetingCandidate, next));
  return refers || (common > 0 && common === Math.min(known.size, ours.length) && (common > 1 || known.size === 1));
}

/** "addressed the forum and met X", "on the eve of the session X met Y": two encounters of one sentence. */
const apart = (a: MeetingCandidate, b: MeetingCandidate): boolean => {
  const [first, second] = a.range.start <= b.range.start ? [a, b] : [b, a];
  const { text } = a.view;
  return (
    goesOn(text, first.range.end, second.range.start) ||
    /\b(?:eve|day|hours|days|start) (?:of|before|after) (?:the |their )?$/u.test(
      text.slice(Math.max(0, first.range.start - 24), first.range.start),
    )
  );
};

/** "Present at the reception was X", "after the audience": the one told of. */
const refersBack = ({ phrase }: MeetingCandidate, ours: readonly Ref[]): boolean =>
  phrase?.definite === true && phrase.bare && ours.length < 2;

/** "on the sidelines of the summit": the encounter named is not the one told of. */
const beside = ({ view, phrase }: MeetingCandidate): boolean =>
  phrase !== null &&
  /\b(?:sidelines?|margins?|fringes?) of (?:the |an? |its |their )?$/iu.test(
    view.text.slice(Math.max(0, phrase.start - 26), phrase.start),
  );

/** "met on the margins of the summit": an encounter beside the one named. */
const onSidelines = (candidate: MeetingCandidate): boolean =>
  candidate.form === 'verb' && /\bon the (?:sidelines|margins) of\b/iu.test(candidate.view.text);

const words = new WeakMap<MeetingCandidate, readonly string[]>();

/** The words of a mention, of three letters or more. */
function wordsOf(candidate: MeetingCandidate): readonly string[] {
  const known = words.get(candidate);
  if (known) return known;
  const { start, end } = candidate.range;
  const found: readonly string[] = fold(candidate.view.text.slice(start, end)).match(/[\p{L}\d]{3,}/gu) ?? [];
  words.set(candidate, found);
  return found;
}

const GENERIC =
  /^(?:bilateral|official|annual|joint|ministerial|meeting|talks|conference|session|dialogue|summit|forum|visit|trip|working|two|day|three|the|round|gathering|event|virtual|high|level|their|consultation|discussions|negotiations)$/u;

/** A definite mention that adds no words to the name: "the conference", "their talks", "the bilateral meeting". */
const onlyKnownWords = (encounter: Encounter, next: MeetingCandidate): boolean =>
  !next.phrase || next.phrase.bare || wordsOf(next).every((word) => encounter.words.has(word) || GENERIC.test(word));

function contradict(a: Edtf | null, b: Edtf | null): boolean {
  const [x, y] = [rangeOf(a), rangeOf(b)];
  return x !== null && y !== null && !overlaps(x, y);
}
