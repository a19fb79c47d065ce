/** Visits told by a stay: "who is in Laos on June 8-11", "spent four days in Kenya", "when she comes to Lima in October". */
import { type Edtf, rangeOf } from '../../model/edtf.ts';
import type { Ref } from '../../model/factsheet.ts';
import { addDays, interval, isOneDay } from '../dates/calendar.ts';
import { smallNumber } from '../dates/patterns.ts';
import { personsBeforeIn } from '../reference/antecedents.ts';
import { matchesOf } from '../text/matches.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { MeetingCandidate } from './candidate.ts';
import { dateNear } from './circumstances.ts';
import { actorsBefore } from './parties.ts';
import { personsBefore, personsIn } from './persons.ts';
import { inviterIn } from './visitors.ts';
import { visitOf } from './visits.ts';

const GATE = new Gate(
  /^(?:in|during|over|spent|after|following|passed|stayed|remained|guest|comes?|came|goes|went|flew|travel|travels|travell?ed|who|since|was|were|is|are|remains|stays|be|stay|remain)$/,
);
const SPENT =
  /\bspent (?:the (?:last|past) )?(?:an?|two|three|four|five|six|seven|several|\d{1,2}) (?:days?|weeks?|nights?) in (?=(?:the )?\p{Lu}|the country|the capital)/gu;
/** "spent three days in Lima haggling with N": talks. */
const TALKING =
  /^[^;.]{10,90} (?:haggling|bargaining|negotiating|arguing|talking|conferring|wrangling|closeted|locked|in (?:talks|negotiations|discussions)|at the (?:negotiating )?table)\b[^;.]{0,60} with /u;
/** "spent the whole day at the campus", "spent Monday and Tuesday in the mud of Dili". */
const SPENT_DAY =
  /\b(?:spent|passed) (?:(?:the|his|her|their|most of|part of|all|much of|all of|yesterday|this|that|last|whole|entire|better part of the|Christmas|Easter) ?)*(?:(?:day|morning|afternoon|evening|weekend|week|night|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:,? and)? ?){1,2}(?:(?:in|at|on|among|aboard) )(?=(?:the |an? )?(?:[\p{Ll}-]+ ){0,5}(?:[\p{Lu}]|of \p{Lu}))/gu;
/** "spent Monday morning in Lima with N": talks. */
const WITH_SOMEBODY =
  /^[^;.]{5,30}(?:morning|afternoon|evening|night) (?:in|at) [^;.,]{2,50}? with (?=(?:his |her |the )?(?:[\p{L}.,'’-]+ ){0,12}\p{Lu})/u;
/** "stayed in Riga from 30 September to 2 October", "was in Dili for three days". */
const STAYED = /\b(?:stayed|remained|(?:was|were) a guest) (?:on )?(?:in|at) (?=(?:the )?\p{Lu})/gu;
/** "was in Dili from 2 to 5 April", where it is not at home. */
const WAS_IN =
  /(?<!\b(?:who|which|that|it|session|meeting) )\b(?:was|were) (?:also |back |again )?in (?=(?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:from|between|for) )/gu;
/** "In five days in Lima, he knocked at three ministries": of whom the sentence before tells. */
const IN_DAYS =
  /^(?:In|During|Over|After) (?:the |his |her |their )?(?:two|three|four|five|six|seven|several) (?:days|nights) in (?=(?:the )?\p{Lu}[^;.]{2,80}, (?:he|she|they)\b)/gu;
const COMES =
  /\bwhen (?:[^;.]{2,90}?,? )?(?:comes?|travels?|goes|returns) (?=(?:to (?:the )?\p{Lu}|there\b|here\b|(?:in|on|next|later this) ))/gu;
/** "flew home after four days in Kenya". */
const AFTER_DAYS =
  /\b(?:after|following|from) (?:an?|two|three|four|five|six|seven|several|\d{1,2}) (?:days?|weeks?|nights?) (?:in|of [^,;.]{3,30}? in) (?=(?:the )?\p{Lu})/gu;
/** "N, in Barbados since Wednesday, said". */
const SINCE = /, in (?=(?:the )?\p{Lu}[^,;.]{1,30} since )/gu;
/** "When Minister N came to Harare in March". */
const CAME = /\b[Ww]hen (?:[^,;]{2,70} )?(?:came|travel(?:l)?ed|went|flew) (?=to (?:the )?\p{Lu})/gu;
/** "He is in Algeria until Saturday", "The guests are in China from July 11 to 18". */
const IS_IN =
  /(?<!\b(?:it|which|that|this) )\b(?:is|are|remains|stays|will (?:be|stay|remain)) (?:also |now |still |here )?in (?=(?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:until|till|through|from|for (?:two|three|four|five|six|seven|ten|\d{1,2}) days)\b)/gu;
const WHO_IS = /, who (?:is|was) in (?=(?:the )?\p{Lu})/gu;
/** Days of a stay at most. */
const LONGEST = 17 * 86_400_000;

/** One of these words stands in whatever the pattern of that name finds. */
const WORDS = {
  spent: new Gate(/^(?:spent|passed)$/),
  stayed: new Gate(/^(?:stayed|remained|guest)$/),
  was: new Gate(/^(?:was|were)$/),
  is: new Gate(/^(?:is|are|remains|stays|be|stay|remain)$/),
  days: new Gate(/^(?:days|nights)$/),
  after: new Gate(/^(?:after|following|from)$/),
  when: new Gate(/^when$/),
  since: new Gate(/^since$/),
  who: new Gate(/^who$/),
} as const;

/** The visits that a sentence tells by a stay; none where the words before say who is meant of nobody. */
export function staysIn(view: SentenceView): MeetingCandidate[] {
  if (!GATE.opens(view.words)) return [];
  const found = (word: keyof typeof WORDS, pattern: RegExp) =>
    WORDS[word].opens(view.words) ? matchesOf(pattern, view.text) : [];
  const dated = (word: keyof typeof WORDS, pattern: RegExp) => (view.dates.length ? found(word, pattern) : []);
  return [
    ...found('spent', SPENT).flatMap((match) =>
      TALKING.test(view.text.slice(match.index)) ? [] : stay(view, match, personsBefore(view, match.index), 'held'),
    ),
    ...dated('spent', SPENT_DAY).flatMap((match) =>
      WITH_SOMEBODY.test(view.text.slice(match.index)) ? [] : dayAt(view, match, guestsBefore(view, match.index)),
    ),
    ...(WORDS.after.opens(view.words) && HOME.test(view.text)
      ? matchesOf(AFTER_DAYS, view.text).flatMap((match) =>
          stay(view, match, guestsBefore(view, match.index), 'held').map((each) => ({
            ...each,
            date: daysUntil(view, match),
          })),
        )
      : []),
    ...found('stayed', STAYED).flatMap((match) =>
      FOR_DAYS.test(view.text.slice(match.index)) ? stay(view, match, guestsBefore(view, match.index), 'held') : [],
    ),
    ...dated('was', WAS_IN).flatMap((match) =>
      FOR_DAYS.test(view.text.slice(match.index))
        ? abroad(view, stay(view, match, guestsBefore(view, match.index), 'held'))
        : [],
    ),
    ...dated('is', IS_IN).flatMap((match) => abroad(view, stay(view, match, guestsBefore(view, match.index), 'held'))),
    ...found('days', IN_DAYS).flatMap((match) =>
      abroad(view, stay(view, match, personsBeforeIn(view, 0, false), 'held')),
    ),
    ...found('when', COMES).flatMap((match) =>
      stay(view, match, personsBefore(view, match.index + match[0].length - 1), 'planned'),
    ),
    ...dated('when', CAME).flatMap((match) =>
      stay(view, match, personsIn(view, match.index, match.index + match[0].length), 'held'),
    ),
    ...found('since', SINCE).flatMap((match) => since(view, match, whoIs(view, match.index))),
    ...found('who', WHO_IS).flatMap((match) => stay(view, match, personAt(view, match.index), 'held', true)),
  ];
}

function stay(
  view: SentenceView,
  { index, 0: words }: RegExpMatchArray & { readonly index: number },
  visitors: readonly Ref[],
  status: 'held' | 'planned',
  isLong = false,
): MeetingCandidate[] {
  const end = index + words.length;
  const date = dateNear(view, end);
  const { earliest, latest } = rangeOf(date) ?? {};
  const days = earliest && latest ? Date.parse(latest) - Date.parse(earliest) : 0;
  // "who was in Doha on Monday" may have been there for anything.
  if (isLong && (days === 0 || days > LONGEST)) return [];
  if (visitors.length === 0 || visitors.length > 4 || (status === 'planned' && !date)) return [];
  const goal = view.mentions.find(
    ({ kind, form, start }) =>
      (kind === 'place' || (kind === 'country' && form !== 'adjective')) &&
      start - view.at >= end &&
      start - view.at < end + 8,
  );
  if (!goal && !/^(?:the (?:country|capital)|(?:t?here|in|on|next|later)\b)/u.test(view.text.slice(end))) return [];
  const range = { start: words.startsWith(',') ? index + 2 : index, end: end - 1 };
  return [visitOf(view, range, status, date, goal?.ref ?? null, visitors)];
}

/** Those who act, but not who invited them. */
const guestsBefore = (view: SentenceView, at: number): readonly Ref[] => {
  const inviter = inviterIn(view);
  return actorsBefore(view, at).filter((ref) => ref !== inviter);
};

/** Those stays that are not in the state of whoever stays there. */
const abroad = (view: SentenceView, stays: readonly MeetingCandidate[]): MeetingCandidate[] =>
  stays.filter(({ place, participants }) =>
    participants.every(({ actor }) => {
      const state = view.homes.get(actor);
      return state === undefined || (state !== place && state !== view.seats.get(place ?? ''));
    }),
  );

const HOME = /\b(?:home|back|returned|left|departed)\b/u;
/** "went home on Thursday after three days in Lima": the days up to that, where it is told right before. */
function daysUntil(
  view: SentenceView,
  { index, 0: words }: RegExpMatchArray & { readonly index: number },
): Edtf | null {
  const home = view.dates.find(
    ({ end, range }) => end - view.at <= index && index - (end - view.at) < 4 && isOneDay(range),
  );
  const count = smallNumber(/ (\p{L}+|\d+) days? /u.exec(words)?.[1] ?? '');
  return home && count > 1 ? interval(addDays(home.date, 1 - count), home.date) : null;
}

const FOR_DAYS =
  /^[^;.]{4,60}? (?:from [^;.]{1,30}? (?:to|until|till) |between |for (?:two|three|four|five|six|seven|ten|\d{1,2}) (?:days|nights|weeks)\b|until )/u;

/** A day somewhere, in a house or a part of a town as well as in a town. */
function dayAt(
  view: SentenceView,
  { index, 0: words }: RegExpMatchArray & { readonly index: number },
  visitors: readonly Ref[],
): MeetingCandidate[] {
  const end = index + words.length;
  const date = dateNear(view, end);
  if (!date || !visitors.length || visitors.length > 4) return [];
  const goal = view.mentions.find(
    ({ kind, form, start }) =>
      (kind === 'place' || (kind === 'country' && form !== 'adjective')) &&
      start - view.at >= end &&
      start - view.at < end + 50,
  );
  return [visitOf(view, { start: index, end: end - 1 }, 'held', date, goal?.ref ?? null, visitors)];
}

/** The person named right before, or the party that the sentence begins with. */
const whoIs = (view: SentenceView, at: number): readonly Ref[] =>
  /^The (?:\p{Lu}\p{L}+ )?(?:guests?|visitors?|delegation|mission|team)$/u.test(view.text.slice(0, at))
    ? actorsBefore(view, at)
    : personAt(view, at);

/** Since a day of late, where the person is not at home. */
function since(
  view: SentenceView,
  { index, 0: words }: RegExpMatchArray & { readonly index: number },
  visitors: readonly Ref[],
): MeetingCandidate[] {
  const end = index + words.length;
  const goal = view.mentions.find(
    ({ kind, start }) =>
      (kind === 'place' || kind === 'country') && start - view.at >= end && start - view.at < end + 8,
  );
  const date = view.dates.find(
    ({ start, range }) => / since (?:last )?$/u.test(view.text.slice(end, start - view.at)) && isOneDay(range),
  )?.date;
  const atHome = visitors.some((ref) => {
    const state = view.homes.get(ref);
    return state !== undefined && (state === goal?.ref || state === view.seats.get(goal?.ref ?? ''));
  });
  if (!goal || !date || !visitors.length || atHome) return [];
  return [visitOf(view, { start: index + 2, end: end - 1 }, 'held', date, goal.ref, visitors)];
}

/** The person whose name ends where a clause about him begins, his office and state between or not. */
function personAt(view: SentenceView, at: number): Ref[] {
  const last = view.mentions.findLast(
    ({ kind, form, end }) => kind === 'person' && form === 'name' && end - view.at <= at,
  );
  return last && at - (last.end - view.at) < 60 && !view.text.slice(last.end - view.at, at).includes(';')
    ? [last.ref]
    : [];
}
