/** One verb for several encounters: "received by A and by B", "called on A and B", "met with A in Lima and with B in Quito". */
import type { Ref } from '../../model/factsheet.ts';
import type { Range } from '../draft.ts';
import { matchesOf } from '../text/matches.ts';
import type { SentenceView } from '../text/view.ts';
import type { MeetingCandidate } from './candidate.ts';
import { dateNear, placeNear } from './circumstances.ts';
import { actEnd } from './clauses.ts';
import type { MeetingPhrase } from './names.ts';
import { partnersOf } from './partners.ts';
import { personsIn } from './persons.ts';

const BY = /\bby (?=(?:the )?(?:[\p{L}']+ ){0,5}\p{Lu})/gu;
const WITH = /\bwith (?=(?:the |his |her |their )?(?:[\p{L}'.]+ ){0,8}\p{Lu})/gu;
const CALLED =
  /^(?:called|calls|calling|call|paid|pay) (?:up)?(?:on|(?:a )?courtesy calls?|calls?|his respects|her respects|their respects)/iu;

/** The candidate, or one for each of those met apart. */
export function severalOccasions(candidate: MeetingCandidate): MeetingCandidate[] {
  if (candidate.kind === 'talks') {
    const times = eachTime(candidate);
    return times.length > 1 ? times : apartWith(candidate);
  }
  if (candidate.kind !== 'call') return [candidate];
  const hosts = severalHosts(candidate);
  return hosts.length > 1 ? hosts : eachCalledOn(candidate);
}

/** "had met twice before without result, in Lima in late April and in Quito on May 6": two meetings. */
function eachTime(candidate: MeetingCandidate): MeetingCandidate[] {
  const { view, range } = candidate;
  const told = TIMES.exec(view.text.slice(range.end));
  if (!told?.groups?.first) return [];
  const from = range.end + (told.groups.lead?.length ?? 0);
  const cut = from + told.groups.first.length;
  const to = range.end + told[0].length;
  return [
    [from, cut],
    [cut, to],
  ].flatMap(([start = 0, end = 0], index) => {
    const date = view.dates.find(
      (each) => each.start - view.at >= start && each.end - view.at <= end + (index ? MONTH_DAY : 1),
    )?.date;
    const place = view.mentions.find(
      ({ kind, start: at }) => kind === 'place' && at - view.at >= start && at - view.at < end,
    );
    return date ? [{ ...candidate, range: index ? { start: cut, end } : range, date, place: place?.ref ?? null }] : [];
  });
}
/** Characters of a day behind a month that is cut short by a stop: "Oct. 6". */
const MONTH_DAY = 5;
const TIMES =
  /^(?<lead>(?:,? (?:once|twice|three times|already|before|earlier|previously|without (?:result|success|agreement)|last year|this year)){0,3},? )(?<first>in \p{Lu}[\p{L}' -]{2,30}? (?:in|on) [^,;.]{3,24}?),? and (?:again |then |later )?in \p{Lu}[\p{L}' -]{2,30}? (?:in|on) [^,;.]{3,24}/u;

/** "received by President A and by Prime Minister B": two receptions. */
function severalHosts(candidate: MeetingCandidate): MeetingCandidate[] {
  const { view, range } = candidate;
  const hosts = matchesOf(BY, view.text.slice(range.end - 3)).map(
    (match) => range.end - 3 + match.index + match[0].length,
  );
  if (hosts.length < 2) return [candidate];
  // "he was received by A and by B": the guest may be meant by a pronoun.
  const named = personsIn(view, (hosts[0] ?? range.end) - 1, view.text.length);
  const guests = candidate.participants.filter(({ actor }) => !named.includes(actor));
  return hosts.flatMap((from, index) => {
    const to = hosts[index + 1] ?? view.text.length;
    const host = personsIn(view, from - 1, to)[0];
    if (!host) return [];
    const own = index === 0 ? range : { start: from - 3, end: to - (index + 1 < hosts.length ? 4 : 0) };
    return [{ ...candidate, range: own, participants: [...guests, { actor: host, role: 'participant' as const }] }];
  });
}

/** "called on the President, A, and the Prime Minister, B": two calls. */
function eachCalledOn(candidate: MeetingCandidate): MeetingCandidate[] {
  const { view, range, participants } = candidate;
  if (!CALLED.test(view.text.slice(range.start, range.end + 2))) return [candidate];
  const end = actEnd(view.text, range.end);
  const hosts = view.mentions.filter(
    ({ kind, form, start, end: to, ref }) =>
      kind === 'person' &&
      form !== 'reference' &&
      start - view.at >= range.end &&
      to - view.at <= end &&
      participants.some(({ actor }) => actor === ref),
  );
  const refs = [...new Set(hosts.map(({ ref }) => ref))];
  const between = hosts
    .slice(1)
    .map(({ start }, index) => view.text.slice((hosts[index]?.end ?? 0) - view.at, start - view.at));
  if (
    refs.length < 2 ||
    refs.length !== hosts.length ||
    !between.every((words) => /^(?:,| and|;)/u.test(words) && !/\bwith\b|\baccompanied\b|\bpresence\b/u.test(words))
  )
    return [candidate];
  const guests = participants.filter(({ actor }) => !refs.includes(actor));
  return hosts.map(({ ref, start }, index) => ({
    ...candidate,
    range:
      index === 0
        ? range
        : { start: (hosts[index - 1]?.end ?? start) - view.at, end: (hosts[index]?.end ?? start) - view.at },
    participants: [...guests, { actor: ref, role: 'participant' as const }],
  }));
}

/** "met with A in Manila on Thursday and with B in Jakarta on Friday": two meetings. */
function apartWith(candidate: MeetingCandidate): MeetingCandidate[] {
  const { view, range, participants } = candidate;
  const end = actEnd(view.text, range.end);
  if (/^[^,;]{0,16}\bseparately\b|\bseparately $/u.test(view.text.slice(range.end - 12, end).slice(0, 30))) {
    const partners = personsIn(view, range.end, end);
    if (partners.length > 1) return eachPartner(candidate, partners);
  }
  const words = view.text.slice(range.start, end);
  const starts = matchesOf(WITH, words).map((match) => range.start + match.index);
  if (
    starts.length < 2 ||
    !starts.slice(1).every((at) => /(?:,| and|, and) (?:then |later )?$/u.test(view.text.slice(at - 12, at)))
  )
    return [candidate];
  const parts = starts.map((from, index) => ({ from, to: starts[index + 1] ?? end }));
  const others = parts.flatMap(({ from, to }) => personsIn(view, from, to));
  const own = participants.filter(({ actor }) => !others.includes(actor));
  return parts.flatMap(({ from, to }, index) => {
    const partners = personsIn(view, from, to);
    if (!partners.length) return [];
    const date =
      view.dates.find(({ start }) => start - view.at > from && start - view.at < to)?.date ?? dateNear(view, from);
    return [
      {
        ...candidate,
        range: index === 0 ? range : { start: from, end: to },
        date,
        place: placeNear(view, to)?.ref ?? null,
        participants: [...own, ...partners.map((actor) => ({ actor, role: 'participant' as const }))],
      },
    ];
  });
}

/** Whether a plural tells of encounters with each of those named: "held bilateral meetings with A and B". */
export const metEach = (view: SentenceView, phrase: MeetingPhrase): boolean =>
  /^(?:talks|call)$/u.test(phrase.kind) &&
  /\b(?:held|holds?|had|has|have|in) (?:(?:a series of|several|two|three|four|five|separate|a number of|multiple|bilateral) )?$/u.test(
    view.text.slice(Math.max(0, phrase.start - 30), phrase.start),
  ) &&
  partnersOf(view, phrase).refs.length > 0;

/** One encounter with each of those met apart. */
export function eachPartner(candidate: MeetingCandidate, partners: readonly Ref[]): MeetingCandidate[] {
  const own = candidate.participants.filter(({ actor }) => !partners.includes(actor));
  return partners.map((partner) => ({
    ...candidate,
    range: partner === partners[0] ? candidate.range : nameIn(candidate, partner),
    phrase: partner === partners[0] ? candidate.phrase : null,
    participants: [...own, { actor: partner, role: 'participant' as const }],
  }));
}
const nameIn = ({ view, range }: MeetingCandidate, ref: Ref): Range => {
  const mention = view.mentions.find((each) => each.ref === ref && each.start - view.at >= range.end);
  return mention ? { start: mention.start - view.at, end: mention.end - view.at } : range;
};
