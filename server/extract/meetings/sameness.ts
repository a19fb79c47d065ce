/** Whether a further mention is of an encounter that was told of before: by its number, day, people and words. */

import { type Day, rangeOf } from '../../model/edtf.ts';
import type { Ref } from '../../model/factsheet.ts';
import { fold } from '../../model/ids.ts';
import { once } from '../once.ts';
import { isAnotherAffair, isBesideTheOther } from './another-affair.ts';
import { attends } from './attendants.ts';
import { daysAgree } from './between-facts.ts';
import type { MeetingCandidate } from './candidate.ts';
import { goesOn } from './clauses.ts';
import type { Encounter } from './encounter.ts';
import { attendedIt, isCalledByTown, isItsTown, namesThem } from './named-later.ts';
import { onlyItsOutcome } from './outcome-of.ts';

/** Most sentences between two mentions of one ceremony that share no name. */
export const NEAR = 3;
const FAR = 8;

/** "the previous session", "the third session, held in 2017": told of beside what is news. */
const LONG_AGO = 45 * 86_400_000;
export function recalled({ phrase, date, view }: MeetingCandidate, latest: Day | null): boolean {
  if (phrase && RECALLED.test(view.text.slice(Math.max(0, phrase.start - 24), phrase.start))) return true;
  if (phrase && onlyItsOutcome(view, phrase)) return true;
  const day = rangeOf(date)?.latest;
  return phrase?.series === 'earlier' || (!!day && !!latest && Date.parse(latest) - Date.parse(day) > LONG_AGO);
}

const RECALLED = /\b(?:recall(?:ed|s|ing)|evok(?:ed|es|ing)) (?:also )?the $/u;

/** Whether nobody whom a mention by "the", or `any` mention, has at its encounter is named in its sentence. */
export const guessed = ({ phrase, participants, view }: MeetingCandidate, any = false): boolean =>
  phrase !== null &&
  (any || phrase.definite) &&
  participants.length > 0 &&
  !participants.some(
    ({ actor }) =>
      view.mentions.some(({ ref }) => ref === actor) || view.groups.some(({ refs }) => refs.includes(actor)),
  );

export type Series = NonNullable<MeetingCandidate['phrase']>['series'];
export const seriesOf = (candidate: MeetingCandidate): Series => candidate.phrase?.series ?? null;

/** Whether a mention is of an encounter of its family and status. */
export function same(encounter: Encounter, next: MeetingCandidate): boolean {
  const first = encounter.candidates[0];
  if (!first) return false;
  const { ordinals, people: known, aside } = encounter;
  if (next.ordinal !== null && ordinals.size) return ordinals.has(next.ordinal);
  if (encounter.series.size > 1 || !encounter.series.has(seriesOf(next))) return false;
  if (!daysAgree(encounter.date, next.date) && !opensIt(next)) return false;
  if (first.kind === 'talks' && (isAnotherAffair(next) || isBesideTheOther(first, next))) return false;
  const ours = next.participants.map(({ actor }) => actor);
  const common = ours.filter((actor) => known.has(actor)).length;
  // "the outcome of talks held by the two leaders earlier that day", in a report on their ministers.
  // "held a short talk of their own": beside what all were at.
  if (
    next.form === 'noun' &&
    !next.phrase?.definite &&
    OF_THEIR_OWN.test(next.view.text.slice(next.phrase?.headEnd ?? next.range.end))
  )
    return false;
  // "Beta's bilateral meeting with Theta", of three who met before.
  if (next.phrase && !next.phrase.plural && known.size > 2 && ours.length === 2 && BILATERAL.test(phraseOf(next)))
    return false;
  if (next.form === 'noun' && common < ours.length && EARLIER.test(next.view.text.slice(next.range.end))) return false;
  // "the 60th independence day celebrations" are not the signing told of before.
  if (next.kind === 'ceremony' && next.ordinal !== null) return false;
  // "opened an exhibition" and "the signing": two acts.
  if (next.kind === 'ceremony' && !next.phrase && !first.phrase && opensThing(next) !== opensThing(first)) return false;
  // "laid a wreath": an act of its own, told again only by the same word.
  if (next.kind === 'ceremony' && next.form === 'verb' && !next.act)
    return common > 0 && (first.view === next.view || verbOf(first) === verbOf(next));
  // "after the ceremony": whichever was told of last.
  if (next.kind === 'ceremony' && next.phrase?.definite && next.phrase.bare && common === ours.length) return true;
  if (next.kind === 'ceremony' && (common > 0 || next.act || first.act)) {
    const last = encounter.candidates.at(-1);
    return (
      common > 0 ||
      (last !== undefined &&
        next.view.sentence.index - last.view.sentence.index <=
          (next.act === 'watched' || next.act === 'signed' ? FAR : NEAR))
    );
  }
  if (next.kind === 'call' && refersBack(next, ours)) return true;
  // "During his courtesy call on the Prime Minister": no reception by another told of before.
  if (
    next.kind === 'call' &&
    ours.length < 2 &&
    /^ on (?:the |President|Prime)/u.test(next.view.text.slice(next.phrase?.headEnd ?? next.range.end))
  )
    return false;
  if (next.kind === 'call') return common > 0 && common === Math.min(known.size, ours.length) && known.size > 1;
  // "inspected the bridge. They were shown round by the builder": the same tour.
  if (
    next.kind === 'visit' &&
    isTour(first) &&
    !next.date &&
    GUIDED.test(verbOf(next)) &&
    common > 0 &&
    common === known.size &&
    next.view.sentence.index - (encounter.candidates.at(-1)?.view.sentence.index ?? 0) < 3
  )
    return true;
  if (next.kind === 'visit' && (isTour(next) || isTour(first))) return common > 0 && verbOf(first) === verbOf(next);
  if (next.form === 'verb' && next.kind === 'talks' && SEPARATELY.test(next.view.text.slice(next.range.end)))
    return false;
  if (next.kind === 'visit') return common > 0 || (ours.length === 0 && next.phrase?.definite === true);
  if (next.ordinal !== null && !ordinals.size)
    return !beside(next) && common > 0 && common === Math.min(known.size, ours.length) && first.view === next.view;
  const refers =
    next.phrase?.definite === true &&
    onlyKnownWords(encounter, next) &&
    (!/^ (?!(?:opened|began|begins|started|ended|ends|closed|concluded|continued|resumed|finished|wound up|kicked off)\b)(?:[\p{Ll}-]+ ){0,3}with (?!(?:good|great|much|some|little|no|an? (?:call|plea|joint|declaration|communiqué|pledge)|the aim|a view) )/u.test(
      next.view.text.slice(next.phrase.end),
    ) ||
      ours.every((actor) => known.has(actor) || !known.size) ||
      (attends(next.view) && isWithKnown(next, known)));
  // Mentions come in the order of the text: the last one is of this sentence, or none is.
  const before = encounter.candidates.at(-1);
  const oneSentence = before?.view === next.view;
  if (beside(next) || aside.beside)
    return (
      !oneSentence &&
      ((next.ordinal !== null && ordinals.has(next.ordinal)) ||
        (next.phrase?.definite === true &&
          next.phrase.head.length > 5 &&
          (/^\p{Lu}/u.test(next.phrase.head) || next.phrase.bare) &&
          encounter.candidates.some((each) => headOf(each) === next.phrase?.head)))
    );
  // "The ministers met on Monday. X had breakfast with Y": another encounter, though the same day.
  if (ofFew(next, ours, known) && first.view !== next.view) return false;
  // "attended the twelfth session in Lima. He also met M": M, whom he alone met.
  if (
    next.form === 'verb' &&
    next.kind === 'talks' &&
    first.phrase !== null &&
    first.view !== next.view &&
    /^(?:conference|summit)$/.test(first.kind) &&
    known.size === 1 &&
    ours.length === 2 &&
    !OF_BOTH.test(first.view.text.slice(first.range.start, first.range.end))
  )
    return false;
  // "attended the summit. On the sidelines he met Y", "The two presidents met in private": beside the conference, and not at it.
  if ((onSidelines(next) || privately(next)) && !aside.onSidelines && /^(?:conference|summit)$/.test(first.kind))
    return false;
  if (aside.onSidelines && attendedIt(encounter, next)) return true;
  if (namesThem(encounter, next)) return true;
  if (onSidelines(next) || aside.onSidelines)
    return !oneSentence && common > 0 && common === Math.min(known.size, ours.length);
  // "met separately with X and Y": each has somebody whom the other has not.
  if (oneSentence && next.form === 'verb' && before?.form === 'verb' && common < ours.length && common < known.size)
    return false;
  // "While the leaders met, A conferred with B": two encounters of different people.
  if (oneSentence && next.form === 'verb' && before?.form === 'verb' && !common && ours.length > 1 && known.size > 1)
    return false;
  if (oneSentence)
    return refers || ((next.form === 'verb' || first.form === 'verb') && !apart(before as MeetingCandidate, next));
  return refers || (common > 0 && common === Math.min(known.size, ours.length) && (common > 1 || known.size === 1));
}

/** Whose session it is where two sides hold it. */
const OF_BOTH = /\b(?:joint|mixed|bilateral|binational|between|inter-?governmental|\p{Lu}\p{L}+[-–]\p{Lu}\p{L}+)\b/iu;

const OF_THEIR_OWN = /^ (?:of (?:his|her|their) own|apart|in private|on their own|by themselves|à deux)\b/u;

const BILATERAL = /\b(?:bilateral|one-on-one|two-way|t[êe]te-[àa]-t[êe]te|head-to-head)\b/iu;
const phraseOf = ({ view, range }: MeetingCandidate): string => view.text.slice(range.start, range.end);

/** The noun by which a mention calls its encounter; of "the commission held its fourth session" the session. */
const headOf = ({ phrase, view, range }: MeetingCandidate): string | null =>
  phrase?.head ??
  / held (?:its|their) (?:[\p{L}\d-]+ ){0,3}(\p{Ll}+)$/u.exec(view.text.slice(range.start, range.end))?.[1] ??
  null;

/** "held earlier that day": told of as another encounter than that in hand. */
const EARLIER =
  /^ (?:held|between|among|that|which|of) [^,;.]{3,70} earlier (?:that|the same|on the same|in the) (?:day|morning|week|month)\b/u;

/** "was present at the meeting with N": that with N. */
const isWithKnown = ({ view, phrase }: MeetingCandidate, known: ReadonlySet<Ref>): boolean => {
  const partner = view.mentions.find(
    ({ kind, start }) => kind === 'person' && start - view.at >= (phrase?.headEnd ?? Number.POSITIVE_INFINITY),
  );
  return partner !== undefined && known.has(partner.ref);
};

/** Whether a verb tells of the opening or launch of something. */
const opensThing = ({ form, act, view, range }: MeetingCandidate): boolean =>
  form === 'verb' &&
  !act &&
  /^(?:opened|launched|inaugurated|commissioned|unveiled|broke ground|cut|(?:formally|officially|jointly|symbolically) (?:opened|launched|inaugurated)|was inaugurated|flagged off)/iu.test(
    view.text.slice(range.start, range.end),
  );

/** "had opened the meeting on Wednesday": the day is one of those of the meeting told of. */
const opensIt = ({ phrase, view, range }: MeetingCandidate): boolean =>
  phrase?.definite === true &&
  phrase.bare &&
  (/^,? (?:which )?(?:had |has |was |is )?(?:opened|begun|began|started|kicked off|closed|ended|concluded|wound up) (?:in|on|at|with|here|today|yesterday|last)\b/u.test(
    view.text.slice(range.end, range.end + 36),
  ) ||
    /\b(?:open(?:ed|ing)|clos(?:ed|ing)|inaugurat(?:ed|ing)|convened|(?:was|were|been|being) (?:opened|closed)) the $/u.test(
      view.text.slice(Math.max(0, range.start - 30), range.start),
    ));

/** "whom he met separately": an encounter of its own. */
const SEPARATELY =
  /^(?: with)? (?:separately|apart(?! from (?:the|a) \p{Ll}+ (?:of|in))|aside|on their own|by themselves)\b/u;

/** Whether a verb tells of a meal, or with its object named of fewer by two than were at the encounter. */
const ofFew = (
  { form, view, range, kind }: MeetingCandidate,
  ours: readonly Ref[],
  known: ReadonlySet<Ref>,
): boolean => {
  if (form !== 'verb' || kind !== 'talks' || !known.size) return false;
  const word = view.text.slice(range.start, range.end);
  // "talked for four hours over lunch": where they did what was told of before.
  if (/\b(?:breakfast(?:ed)?|lunch(?:ed)?|dinner|dined)\b/iu.test(word) && !/ over \p{Ll}+$/u.test(word)) return true;
  return (
    ours.length > 1 &&
    known.size >= ours.length + 2 &&
    /^(?:sat down|met|meets|saw|sees|conferred|huddled|held talks|had talks)\b/iu.test(word) &&
    view.mentions.filter(({ kind: of, ref, form: how }) => of === 'person' && how === 'name' && ours.includes(ref))
      .length > 1
  );
};

const GUIDED = /^(?:was|were) (?:shown|taken|given|led|guided)\b/u;

/** "met in private", "met one-on-one". */
const privately = ({ form, view, range }: MeetingCandidate): boolean =>
  form === 'verb' &&
  /^ (?:[^,;.]{0,24} )?(?:in private|privately|one-on-one|face to face|behind closed doors|t[êe]te-[àa]-t[êe]te|alone)\b/u.test(
    view.text.slice(range.end),
  );

/** "toured the dam", "visited the headquarters of the railways": a stop of its own in the course of a visit. */
const isTour = ({ form, view, range, place }: MeetingCandidate): boolean =>
  form === 'verb' &&
  (/^(?:toured|tours?|inspect)/iu.test(view.text.slice(range.start, range.end)) ||
    (place === null &&
      /^visit(?:ed|s)?$/u.test(view.text.slice(range.start, range.end)) &&
      /^ (?:the|an?|its|his|her) (?!country|capital|city|kingdom|region|island|republic|area|province|sultanate|emirate)/u.test(
        view.text.slice(range.end, range.end + 24),
      )));

const verbOf = ({ view, range }: MeetingCandidate): string => view.text.slice(range.start, range.end).toLowerCase();

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
const refersBack = ({ phrase, view, range }: MeetingCandidate, ours: readonly Ref[]): boolean =>
  phrase?.definite === true &&
  phrase.bare &&
  (ours.length < 2 ||
    /^ (?:took place|was (?:held|attended|also attended)|lasted|which|, which)\b/u.test(view.text.slice(range.end)));

/** "on the sidelines of the summit": the encounter named is not the one told of. */
export const beside = ({ view, phrase }: MeetingCandidate): boolean =>
  phrase !== null &&
  /\b(?:sidelines?|margins?|fringes?) of (?:the |an? |its |their )?(?:[\p{L}-]+(?: [\p{L}-]+)? of (?:the )?)?$/iu.test(
    view.text.slice(Math.max(0, phrase.start - 60), phrase.start),
  );

/** "met on the margins of the summit": an encounter beside the one named. */
export const onSidelines = ({ form, kind, phrase, view, range }: MeetingCandidate): boolean =>
  form === 'verb'
    ? ON_SIDELINES.test(view.text)
    : kind === 'talks' && !phrase?.definite && ON_SIDELINES.test(view.text.slice(0, Math.max(0, range.start - 12)));
const ON_SIDELINES =
  /\b(?:on|in) the (?:sidelines|margins|fringes) of\b|^(?:Also )?[Oo]n (?:the|its) (?:sidelines|margins|fringes)\b/u;

/** The words of a mention, of three letters or more. */
export const wordsOf = once(
  ({ view, range: { start, end } }: MeetingCandidate): readonly string[] =>
    fold(view.text.slice(start, end)).match(/[\p{L}\d]{3,}/gu) ?? [],
);

const GENERIC =
  /^(?:bilateral|official|annual|joint|one|four|five|long|half|full|hour|hours|ministerial|meeting|talks|conference|session|dialogue|summit|forum|visit|trip|working|two|day|three|the|round|gathering|event|virtual|high|level|their|consultation|discussions|negotiations|historic|landmark|successful|important|same|said|aforementioned|current|just|concluded)$/u;

/** A definite mention that adds no words to the name: "the conference", "their talks", "the bilateral meeting". */
const onlyKnownWords = (encounter: Encounter, next: MeetingCandidate): boolean =>
  !next.phrase ||
  next.phrase.bare ||
  isCalledByTown(encounter, next) ||
  wordsOf(next).every((word) => encounter.words.has(word) || GENERIC.test(word) || isItsTown(encounter, next, word));
