/** Encounters while a text is read: what is known of each so far, and which of them a further mention is of. */
import type { Day } from '../../model/edtf.ts';
import type { MeetingKind } from '../../model/ontology.ts';
import type { SentenceView } from '../text/view.ts';
import { isAnotherAffair, isBesideTheOther } from './another-affair.ts';
import { daysAgree } from './between-facts.ts';
import { isCallInHand } from './call-in-hand.ts';
import type { MeetingCandidate } from './candidate.ts';
import { Encounter } from './encounter.ts';
import { DISCUSSED, FOR_IT, JOINED_IN, OCCASION, OF_CALL } from './encounter-words.ts';
import { headOf, isCalled, isOtherNoun } from './heads-of-mentions.ts';
import { isAlsoAttended, wasHeldThere, wasWelcomedThere } from './held-there.ts';
import { isEarlierOne } from './in-series.ts';
import { onlyItsOutcome } from './outcome-of.ts';
import { isPublicCeremony } from './public-ceremonies.ts';
import { beside, guessed, NEAR, recalled, same } from './sameness.ts';
import { elsewhere, isBefore, isLongBefore, isOlder } from './told-aside.ts';

/** Kinds of which one mention may mean another: talks at a conference, a conference of ministers called talks. */
export const FAMILY: Readonly<Record<MeetingKind, string>> = {
  conference: 'session',
  summit: 'session',
  talks: 'session',
  visit: 'visit',
  call: 'call',
  ceremony: 'ceremony',
};

/** Most sentences between a conference and what is told of who was there. */
const FAR = 8;

/** Encounters of a kind that a mention is compared with, the one told of last first; keeps long documents linear. */
const MOST_COMPARED = 500;

const PART =
  /\bthe (?:opening|closing|inaugural|final|concluding|first working|morning|afternoon|evening|restricted|plenary|closed) (?:plenary )?(?:session|plenary|sitting|discussions|deliberations)$/iu;

/** Most sentences between a ceremony and who spoke at it. */
const NEAR_BY = 3;

/** All encounters of a text, in the order in which they are first told of. */
export class Encounters {
  readonly all: Encounter[] = [];
  readonly #alike = new Map<string, Encounter[]>();
  readonly #held = new Map<string, Encounter>();
  readonly #latest: Day | null;
  #told: Encounter | undefined;

  /** `latest`: the last day of publication, where it is known. */
  constructor(latest: Day | null = null) {
    this.#latest = latest;
  }

  /** Adds a mention to the encounter it is of, or as a new one; `apart`: it is told of for the first time, as a line of a programme. */
  place(candidate: MeetingCandidate, apart = false): Encounter {
    if (apart) return this.#open(candidate);
    const spoken =
      OCCASION.test(candidate.phrase?.head ?? '') && candidate.phrase?.bare ? this.lastHeld('indoors') : undefined;
    if (spoken && candidate.phrase?.definite && candidate.participants.length < 3) {
      spoken.add({ ...candidate, kind: spoken.candidates[0]?.kind ?? candidate.kind });
      return spoken;
    }
    // "N called on M; freight filled most of the conversation": the call of the same sentence.
    const call = this.#told;
    const told = call?.candidates.at(-1);
    if (call && told?.kind === 'call' && told.view === candidate.view && OF_CALL.test(headOf(candidate) ?? '')) {
      call.add({ ...candidate, kind: 'call', participants: [] });
      return call;
    }
    // "Following the talks": those spoken of before are no more than a guess, where the talks are known.
    const bare = guessed(candidate) ? { ...candidate, participants: [] } : null;
    const back = bare ? this.#find(bare) : undefined;
    if (bare && back?.people.size) {
      back.add(bare);
      return back;
    }
    // "Speaking at the opening session": a part of the conference told of.
    const whole = PART.test(candidate.view.text.slice(Math.max(0, candidate.range.start - 20), candidate.range.end))
      ? this.#held.get('session')
      : undefined;
    if (whole && candidate.status === 'held' && daysAgree(whole.date, candidate.date)) {
      whole.add({ ...candidate, kind: whole.candidates[0]?.kind ?? candidate.kind });
      return whole;
    }
    const spokenOf =
      (candidate.act === 'shared' && candidate.status === 'held') ||
      DISCUSSED.test(candidate.view.text.slice(candidate.range.start, candidate.range.end))
        ? this.all.findLast(
            ({ people, candidates: [first], date }) =>
              first?.kind !== 'visit' &&
              daysAgree(date, candidate.date) &&
              (candidate.act !== 'shared' || first?.status === 'held') &&
              candidate.participants.every(({ actor }) => people.has(actor)),
          )
        : undefined;
    if (spokenOf && candidate.form === 'verb' && candidate.kind === 'talks') return spokenOf;
    const inSession = this.lastHeld('indoors');
    if (inSession && wasWelcomedThere(candidate, inSession)) return inSession;
    if (inSession && wasHeldThere(candidate, inSession)) {
      inSession.add({ ...candidate, kind: inSession.candidates[0]?.kind ?? candidate.kind, participants: [] });
      return inSession;
    }
    // "after the hour-long discussion, which was also attended by N": the talks just told of.
    if (inSession && isAlsoAttended(candidate, inSession) && daysAgree(inSession.date, candidate.date)) {
      inSession.add({ ...candidate, kind: inSession.candidates[0]?.kind ?? candidate.kind });
      return inSession;
    }
    const known = this.#find(candidate);
    if (known) {
      known.add(candidate);
      return known;
    }
    const inHand = this.lastHeld('indoors');
    if (inHand && isCallInHand(inHand, candidate)) {
      inHand.add({ ...candidate, kind: 'call' });
      return inHand;
    }
    return this.#open(candidate);
  }

  #open(candidate: MeetingCandidate): Encounter {
    const encounter = new Encounter();
    encounter.add(candidate);
    encounter.past =
      recalled(candidate, this.#latest) &&
      this.all.some(({ past, candidates: [first] }) => !past && first?.status === 'held');
    this.all.push(encounter);
    const key = `${FAMILY[candidate.kind]} ${candidate.status}`;
    const alike = this.#alike.get(key);
    if (alike) alike.push(encounter);
    else this.#alike.set(key, [encounter]);
    if (candidate.status === 'held') {
      const { phrase, view } = candidate;
      const apart =
        beside(candidate) ||
        (this.all.length > 1 &&
          (isAnotherAffair(candidate) || isBesideTheOther(this.all.at(-2)?.candidates.at(-1), candidate))) ||
        elsewhere(candidate) ||
        (phrase !== null && onlyItsOutcome(view, phrase));
      const aside =
        apart ||
        isLongBefore(candidate, this.#held.get('indoors')) ||
        isBefore(candidate) ||
        isOlder(candidate, this.#held.get('session')) ||
        isEarlierOne(candidate, this.#held.get('session'));
      if (!apart || !this.#told) this.#told = encounter;
      const kinds = ['', FAMILY[candidate.kind], ...(candidate.kind === 'visit' ? [] : ['indoors'])];
      for (const each of kinds)
        if (!(recalled(candidate, this.#latest) || aside) || !this.#held.has(each)) this.#held.set(each, encounter);
    }
    return encounter;
  }

  /** The encounter that a mention is of, if it was told of before. */
  #find(candidate: MeetingCandidate): Encounter | undefined {
    const alike = this.#alike.get(`${FAMILY[candidate.kind]} ${candidate.status}`) ?? [];
    let past: Encounter | undefined;
    let other: Encounter | undefined;
    for (let index = alike.length - 1; index >= 0 && alike.length - index <= MOST_COMPARED; index--) {
      const encounter = alike[index] as Encounter;
      if (!same(encounter, candidate)) continue;
      // "It was he who hosted the Forum in August 2019": an earlier one than that of the news, whose day is not told.
      if (encounter.date === null && candidate.ordinal === null && recalled(candidate, this.#latest)) continue;
      // "met N, who had come for the forum. At the meeting": no mention of the forum.
      if (isOtherNoun(encounter, candidate) && isAnotherAffair(encounter.candidates[0])) continue;
      // "the meeting": rather the one called so than a dialogue told of after it.
      if (other ? !isCalled(encounter, candidate) : isOtherNoun(encounter, candidate)) {
        other ??= encounter;
        continue;
      }
      // "the session": rather the one that is news than one recalled beside it.
      if (
        !candidate.phrase?.bare ||
        candidate.view === encounter.candidates.at(-1)?.view ||
        !recalled(encounter.candidates[0] as MeetingCandidate, this.#latest)
      )
        return encounter;
      past ??= encounter;
    }
    return past ?? other;
  }

  /** The encounter that the sentence right before told of, of whatever time. */
  justTold(view: SentenceView): Encounter | undefined {
    const last = this.#told?.candidates.at(-1);
    return last?.kind !== 'visit' && last?.view.sentence.index === view.sentence.index - 1 ? this.#told : undefined;
  }

  /** "was in Lima to take part in the eleventh session": the session for which somebody came, told in the sentence of the visit. */
  toldBeside(visit: Encounter): Encounter | undefined {
    const { view, status } = visit.candidates[0] ?? {};
    return visit.candidates[0]?.kind === 'visit'
      ? this.all.find(
          ({ candidates: [first] }) =>
            first?.view === view &&
            first?.status === status &&
            first?.phrase !== null &&
            (first?.kind === 'conference' || first?.kind === 'summit') &&
            FOR_IT.test(view?.text.slice(0, first.range.start) ?? ''),
        )
      : undefined;
  }

  /** The call told of in the two sentences before, where the last session was told of further back. */
  callJustTold(view: SentenceView): Encounter | undefined {
    const last = this.#held.get('indoors');
    const at = (encounter: Encounter | undefined) =>
      encounter?.candidates.at(-1)?.view.sentence.index ?? Number.NEGATIVE_INFINITY;
    return JOINED_IN.test(view.text) &&
      last?.candidates[0]?.kind === 'call' &&
      view.sentence.index - at(last) <= 2 &&
      view.sentence.index - at(this.#held.get('session')) > NEAR
      ? last
      : undefined;
  }

  /** The conference or summit held of late, where what was told of last is a talk of two beside it. */
  conference(view: SentenceView): Encounter | undefined {
    const last = this.#held.get('session');
    const told = last?.candidates[0];
    if (!last || told?.form !== 'verb' || told.kind !== 'talks' || last.people.size > 2) return undefined;
    const held = this.#alike
      .get('session held')
      ?.findLast(({ candidates: [first] }) => /^(?:conference|summit)$/.test(first?.kind ?? ''));
    const at = held?.candidates.at(-1)?.view.sentence.index;
    return at !== undefined &&
      view.sentence.index - at <= FAR &&
      !recalled(held?.candidates[0] as MeetingCandidate, this.#latest)
      ? held
      : undefined;
  }

  /** The last encounter held that is named by a noun, if it is not told of by another than the last. */
  called(head: string | undefined): Encounter | undefined {
    const last = this.lastHeld('indoors');
    if (!head || last?.candidates.some(({ phrase }) => phrase === null || phrase.head.toLowerCase().endsWith(head)))
      return undefined;
    return this.#alike
      .get('session held')
      ?.findLast(({ candidates }) => candidates.some(({ phrase }) => phrase?.head.toLowerCase() === head));
  }

  /** The conference or summit of which the text goes on to tell: of several the one that most were at; else the ceremony told of right before. */
  gathering(view: SentenceView): Encounter | undefined {
    const held = this.#held.get('');
    const told = held?.candidates.at(-1);
    if (told && isPublicCeremony(told))
      return view.sentence.index - told.view.sentence.index <= NEAR_BY ? held : undefined;
    const isConference = ({ candidates: [first] }: Encounter) =>
      first !== undefined &&
      (/^(?:conference|summit)$/.test(first.kind) ||
        /-day meeting$/u.test(first.view.text.slice(first.range.start, first.range.end))) &&
      !recalled(first, this.#latest);
    if (!held || !isConference(held)) return undefined;
    const near = (this.#alike.get('session held') ?? []).slice(-NEAR).filter((each) => {
      const at = each.candidates.at(-1)?.view.sentence.index ?? 0;
      return isConference(each) && view.sentence.index - at <= FAR;
    });
    return [...near].sort((a, b) => b.people.size - a.people.size)[0];
  }

  /** The encounters held last, visits aside. */
  lastOf(count: number): readonly Encounter[] {
    return this.all
      .filter(
        ({ candidates: [first] }) => first?.status === 'held' && first.kind !== 'visit' && first.kind !== 'ceremony',
      )
      .slice(-count);
  }

  /** The encounters held of which a sentence tells first, visits aside. */
  toldIn(view: SentenceView | null): readonly Encounter[] {
    return this.all.filter(
      ({ candidates: [first] }) => first?.view === view && first?.status === 'held' && first.kind !== 'visit',
    );
  }

  /** The conference or talks still to come that one of the two sentences before told of last: "the committee meets in May. N heads the team". */
  justAhead(view: SentenceView): Encounter | undefined {
    const last = this.all.at(-1)?.candidates.at(-1);
    if (last?.status !== 'planned' || !(last.kind === 'conference' || last.kind === 'talks')) return undefined;
    return view.sentence.index - last.view.sentence.index <= 2 ? this.all.at(-1) : undefined;
  }

  /** The last encounter of a kind that is still to come. */
  toCome(kind: MeetingKind): Encounter | undefined {
    return this.#alike.get(`${FAMILY[kind]} planned`)?.at(-1);
  }

  /** The last encounter that was held, of a family where one is asked for; `indoors`: any but a visit. */
  lastHeld(family = '', other = family): Encounter | undefined {
    return this.#held.get(family) ?? this.#held.get(other);
  }
}
