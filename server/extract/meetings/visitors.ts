/** Who paid a visit that a noun names, and who invited to it. */
import type { Ref } from '../../model/factsheet.ts';
import { personsBeforeIn } from '../reference/antecedents.ts';
import type { SentenceView } from '../text/view.ts';
import { stops, verbBetween } from './clauses.ts';
import type { MeetingPhrase } from './names.ts';
import { fromElsewhere, personsBefore, personsIn } from './persons.ts';

/** "X's trip", "X, who was in Cambodia on a visit", "On his first visit, X …", "the visit which X is paying". */
export function visitorOf(view: SentenceView, phrase: MeetingPhrase): readonly Ref[] {
  const { text } = view;
  const persons = view.mentions.filter((mention) => mention.kind === 'person');
  // "the visit of President X to Y", "a visit by X and Z"
  const pointed = /^(?: to [^,;.]{2,40}?)? of the (latter|former)\b/u.exec(text.slice(phrase.headEnd));
  const pair = pointed ? personsIn(view, 0, phrase.start) : [];
  if (pair.length > 1) return pair.slice(pointed?.[1] === 'latter' ? -1 : 0).slice(0, 1);
  const named =
    /^(?: (?:paid|made|undertaken))?(?: to (?:(?!\b(?:and|at|was|were|where|who|during|with|together|along|accompanied)\b)[^,;.]){2,60}?)?(?<!\b(?:invitation|request|behalf|head|[Rr]epublic|[Kk]ingdom|[Uu]nion|[Ss]ultanate|[Cc]ommonwealth)) (?:of|by) (?!the (?:two|three))/u.exec(
      text.slice(phrase.headEnd),
    );
  const alone = ACCOMPANIED_ON.test(text.slice(0, phrase.start)) ? personsIn(view, 0, phrase.start) : [];
  if (alone.length) return alone.slice(0, 1);
  const greeted = GREETED_BY.exec(text.slice(0, phrase.start));
  const arrived = greeted ? personsIn(view, 0, greeted.index) : [];
  if (arrived.length === 1) return arrived;
  if (named) {
    const from = phrase.headEnd + named[0].length;
    const stop = /[;.:]| (?:to|in|from|at|on|for) (?=\p{Lu}|\d)|, (?:who|which|during|where)\b/u.exec(
      text.slice(from, from + 200),
    );
    const of = personsIn(view, from, stop && stop.index > 3 ? from + stop.index : Math.min(text.length, from + 160));
    if (of.length) return of.slice(0, 3);
    if (
      /^(?:an? |the )?(?:[\p{L}'-]+ ){0,4}(?:President|Prime Minister|Minister|Chancellor|King|Queen|Emir|Prince|Mr|Mrs|Ms|H\.E)/u.test(
        text.slice(from),
      ) ||
      // "the visit of the Kazakh president": nobody who is named.
      /^(?:an? |the )?(?:\p{Lu}[\p{L}'-]+ ){1,2}(?:\p{Ll}+ )?(?:president|premier|minister|chancellor|king|queen|envoy|delegation|foreign minister|leader|head of state)\b/u.test(
        text.slice(from),
      )
    )
      return [];
  }
  // "talks between N and M who begins a state visit today": his.
  const who = WHO_VISITS.exec(text.slice(0, phrase.headStart));
  const told = who && persons.findLast((mention) => mention.end - view.at <= who.index);
  if (told && /^(?: of (?:the )?\p{Lu}[\p{L} ]{2,30})?$/u.test(text.slice(told.end - view.at, who.index)))
    return [told.ref];
  // "Their joint tour of the crossing": of those spoken of together.
  const theirs = /(?:^|[ ,;])[Tt]heir (?:\p{Ll}+ )?$/u.test(text.slice(Math.max(0, phrase.start - 20), phrase.start))
    ? personsBeforeIn(view, phrase.start, true)
    : [];
  if (theirs.length) return theirs;
  const owner = persons.findLast((mention) => {
    const between = text.slice(mention.end - view.at, phrase.headStart);
    return mention.end - view.at <= phrase.headStart && /^'s? (?:[\p{L}\d-]+ ){0,4}$/u.test(between);
  });
  if (owner) return [owner.ref];
  // "X received Y at the beginning of the top diplomat's visit": Y, who was named last.
  if (
    /\b(?!it|that|this|year|day|month|week|today|tomorrow|yesterday)\p{Ll}{3,}['’]s? (?:[\p{L}\d-]+ ){0,3}$/u.test(
      text.slice(Math.max(0, phrase.headStart - 60), phrase.headStart),
    )
  ) {
    const named = personsIn(view, 0, phrase.headStart);
    if (named.length === 2) return named.slice(-1);
  }
  // "the two-day visit, N's first to the country".
  const first = NS_FIRST.exec(text.slice(phrase.end));
  const whose = first ? personsIn(view, phrase.end, phrase.end + first[0].length) : [];
  if (whose.length) return whose.slice(-1);
  const paying =
    /^ (?:which|that) (?<who>[^;.]{2,90}?) (?:(?:is|was|will be|has been|had been) (?:paying|making|effecting|undertaking|carrying out)|(?:has |had )?(?:paid|made|undertook|carried out)|pays|makes)\b/u.exec(
      text.slice(phrase.end),
    );
  // "the visit which he is making, Minister N was received": N.
  if (paying)
    return /^(?:he|she)$/u.test(paying.groups?.who ?? '')
      ? personsIn(view, phrase.end + paying[0].length, text.length).slice(0, 1)
      : personsIn(view, phrase.end, phrase.end + paying[0].length).slice(-1);
  const invited =
    /\b(?:invit(?:e|ed|es|ing|ation(?! (?:of|from|by|extended)\b))(?: to| for)?) (?<who>[^;]{3,80}?) (?:to|for) /u.exec(
      text.slice(0, phrase.start),
    );
  const asked = invited ? personsIn(view, invited.index, invited.index + invited[0].length) : [];
  // "accepted an invitation to Lima for a return visit": nobody is named who was invited.
  if (invited && (asked.length || !/^\p{Ll}* to (?:the )?\p{Lu}/u.test(invited[0]))) return asked.slice(0, 1);
  const relative = text.slice(0, phrase.start).lastIndexOf(', who ');
  const direct = relative >= 0 ? persons.findLast((mention) => mention.end - view.at <= relative + 1) : undefined;
  if (direct && !stops(text.slice(relative, phrase.start))) return [direct.ref];
  // "signed by N and M, Minister of Peru, in Lima since Sunday for a visit": M's.
  const there = THERE_FOR.exec(text.slice(0, phrase.start));
  const guest = there && persons.findLast((mention) => mention.end - view.at <= there.index);
  if (guest) return [guest.ref];
  // "Heading a delegation during his two-day visit, N exchanged views": whom "his" points to.
  const led = persons.find((mention) => mention.start - view.at >= phrase.end);
  if (
    led &&
    !personsIn(view, 0, phrase.start).length &&
    /\b(?:[Hh]is|[Hh]er) $/u.test(text.slice(Math.max(0, phrase.start - 6), phrase.start)) &&
    /^(?: to [^,;.]{2,40})?, (?:[\p{L}.'’-]+ ){0,8}$/u.test(text.slice(phrase.end, led.start - view.at))
  )
    return [led.ref];
  // "N received her counterpart, M, on his current visit": M's.
  const host = RECEIVED_ON.exec(text.slice(0, phrase.start));
  const guests = host ? personsIn(view, host.index, phrase.start) : [];
  if (guests.length && personsIn(view, 0, host?.index ?? 0).length) return guests.slice(0, 2);
  const inviter = inviterIn(view);
  const before = personsBefore(view, phrase.start).filter((ref) => ref !== inviter);
  // "N met M during his visit": whose verb it is.
  if (/\bduring (?:his|her) $/u.test(text.slice(Math.max(0, phrase.start - 12), phrase.start))) {
    const [one, two] = persons.filter(({ form, end }) => form !== 'reference' && end - view.at <= phrase.start);
    if (one && two && verbBetween(text, one.end - view.at, two.start - view.at)) return [one.ref];
  }
  if (before.length) return before.slice(0, 2);
  // "The visit, paid at the invitation of N": that of the one who is spoken of and not of N's state.
  const outsider = inviter && phrase.definite ? guestOf(view, inviter) : null;
  if (outsider) return [outsider];
  // "during an official visit to Romania, he held talks with N": of whoever "he" is.
  if (/^(?: to [^,;.]{2,40})?, (?:he|she) /u.test(text.slice(phrase.end, phrase.end + 60)))
    return personsBeforeIn(view, 0, false);
  const after = persons.find((mention) => mention.start - view.at >= phrase.end);
  return after &&
    /\b(?:[Hh]is|[Hh]er|[Aa]|[Aa]n|first) $/u.test(text.slice(Math.max(0, phrase.start - 6), phrase.start))
    ? [after.ref]
    : personsBeforeIn(view, 0, false);
}

const THERE_FOR =
  /, (?:(?:currently|now|already) )?(?:in|visiting) (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}(?: since (?:\p{Ll}+ )?\p{Lu}\p{Ll}+)? (?:for|on) (?:an?|his|her) (?:[\p{L}\d-]+ ){0,4}$/u;
/** "N was accompanied on his visit by M": N's visit. */
const ACCOMPANIED_ON =
  /\b(?:was|were|is|are|will be|has been) (?:also )?accompanied (?:on|during|in) (?:his|her|the|this|their) (?:[\p{Ll}-]+ )*$/u;
/** "N was welcomed at the airport by M at the start of a visit": N's. */
const WHO_VISITS =
  /,? who (?:is |was |will )?(?:currently |now |also )?(?:on|begins?|began|starts?|started|pays?|paid|paying|makes?|made|making|undertakes?|undertook|embarks on|embarked on)(?: [\p{L}\d'’-]+){0,6} $/u;
const RECEIVED_ON =
  /(?<!\b(?:was|were|been|being|be|is|are) (?:\p{Ll}+ )?)\b(?:received|receives|welcomed|welcomes|hosted|hosts|greeted)\b(?! by)[^;]{3,220}?\b(?:his|her|their) (?:[\p{Ll}\d-]+ )*$/u;
const GREETED_BY =
  /\b(?:was|were) (?:\p{Ll}+ly )?(?:welcomed|greeted|received|met)\b[^;.]{0,60}? by [^;.]{3,140}?,? (?:at the (?:start|beginning|outset) of|on (?:his|her) arrival (?:for|on)|as (?:he|she) (?:began|begins|started)) (?:an?|his|her|the) (?:[\p{L}\d-]+ ){0,4}$/u;

/** The one of another state whom a sentence before names together with the host; else the one of them spoken of last. */
function guestOf(view: SentenceView, host: Ref): Ref | null {
  const home = view.homes.get(host);
  const isForeign = (ref: Ref) => (view.homes.get(ref) ?? home) !== home;
  for (let earlier = view.previous, back = 0; earlier && back < FAR; earlier = earlier.previous, back += 1) {
    const persons = personsIn(earlier, 0, earlier.text.length);
    const guest = persons.find(isForeign);
    if (guest && persons.includes(host)) return guest;
  }
  return fromElsewhere(view, [host]);
}
/** Sentences back to where host and guest are told of. */
const FAR = 20;

/** "visit, N's first to the country". */
const NS_FIRST =
  /^(?: to [^,;.]{2,40})?, (?:(?:the )?[\p{L}'’.-]+ ){0,5}[\p{L}.-]+['’]s? (?:first|second|third|fourth|fifth|last|latest|only|maiden|debut)\b/u;

/** "A delegation of the Ministry of Health of Cuba arrived for a visit": whose it is, where nobody of it is named. */
export function delegationOf(view: SentenceView, phrase: MeetingPhrase): readonly Ref[] {
  const { text } = view;
  const from = view.mentions.find(
    ({ kind, form, start, end }) =>
      (kind === 'organization' || kind === 'country') &&
      end - view.at <= phrase.start &&
      (form === 'adjective'
        ? /^ (?:[\p{Ll}-]+ ){0,2}delegation\b/u.test(text.slice(end - view.at))
        : /\b[Dd]elegation (?:of|from) (?:the )?$/u.test(text.slice(0, start - view.at))),
  );
  return from ? [from.ref] : [];
}

/** "At the invitation of the President, X, …": at home. */
export function inviterIn(view: SentenceView): Ref | null {
  const match = /\binvitation (?:of|from|extended by) /iu.exec(view.text);
  if (!match) return null;
  const from = view.at + match.index + match[0].length;
  const person = view.mentions.find(({ kind, start }) => kind === 'person' && start >= from && start < from + 140);
  return person && !/, (?:and )?(?:paid|pays|will|is|was)\b/u.test(view.text.slice(match.index, person.start - view.at))
    ? person.ref
    : null;
}
