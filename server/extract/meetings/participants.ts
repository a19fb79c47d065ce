/** Who took part in an encounter that a noun names: visitors, hosts and guests, those who chair, those who talk. */
import type { Ref } from '../../model/factsheet.ts';
import { personsBeforeIn } from '../reference/antecedents.ts';
import type { SentenceView } from '../text/view.ts';
import { attends } from './attendants.ts';
import { type Participation, takingPart } from './candidate.ts';
import { chairsIn } from './chairs.ts';
import { stops, verbBetween } from './clauses.ts';
import { companionsIn } from './companions.ts';
import type { MeetingPhrase } from './names.ts';
import { betweenOf, partnersOf } from './partners.ts';
import { personsBefore, personsIn } from './persons.ts';
import { respectiveOf } from './respective.ts';

const SIDELINES = /\b(?:sidelines?|margins?|(?:within|in) the (?:framework|context)) of (?:the |an? )?$/iu;

const SIGNED = /\b(?:signed|inked|initial+ed)\b[^;.]*\b(?:sidelines?|margins?|fringes?) of (?:the |an? )?$/iu;

/** Who took part, by the kind of encounter: a visitor, a host and a guest, those who chair, those who talk. */
export function participantsOf(
  view: SentenceView,
  phrase: MeetingPhrase,
  all: readonly MeetingPhrase[],
): Participation[] {
  const { text } = view;
  if (phrase.kind === 'visit') {
    const visitors = visitorOf(view, phrase);
    return takingPart(visitors.length ? [...visitors, ...companionsIn(view)] : delegationOf(view, phrase));
  }
  const said = saidThere(view, phrase);
  if (said) return takingPart(personsIn(view, phrase.end, said));
  if (reportedOnly(view, phrase)) return [];
  // "offered Lima for its first meeting": of a body's own.
  if (/\bfor its $/u.test(text.slice(Math.max(0, phrase.start - 8), phrase.start))) return [];
  const chairs = chairsIn(view);
  if (phrase.kind === 'ceremony') {
    const welcome = /\b(?:of welcome|welcom\w+)\b/iu.test(text.slice(phrase.start, phrase.end + 20));
    const after = personsIn(view, phrase.end, Math.min(text.length, phrase.end + 220));
    if (!welcome && attends(view)) return takingPart(personsIn(view, 0, text.length));
    if (welcome) return takingPart(after.slice(0, 1));
    const signing = /\b(?:sign|ink|initial|put (?:his|her|their))/u.test(text.slice(0, phrase.start));
    const along = /^[^;.]{0,60}?,? (?:alongside|together with|jointly with|along with) /u.test(text.slice(phrase.end));
    return takingPart(after.length && !signing && !along ? after : [...personsBefore(view, phrase.start), ...after]);
  }
  // "signed a pact on the sidelines of the Forum", "met on the margins of the Summit": they had come to it.
  if (SIDELINES.test(text.slice(Math.max(0, phrase.start - 44), phrase.start)) && all.length)
    return phrase.proper || phrase.ordinal !== null
      ? takingPart(
          SIGNED.test(text.slice(0, phrase.start))
            ? personsBefore(view, phrase.start)
            : personsIn(view, 0, text.length),
        )
      : [];
  const respective = respectiveOf(view, phrase);
  if (respective.length > 1) return takingPart(respective);
  // "a summit between A and B": those two, whoever tells of it.
  const pairOf = betweenOf(view, phrase);
  if (pairOf.length > 1) return takingPart(pairOf);
  const partners = partnersOf(view, phrase);
  if (partners.refs.length) {
    const own = personsBefore(view, phrase.start).filter((ref) => !partners.refs.includes(ref));
    const behind = own.length ? own : personsIn(view, partners.end, text.length).slice(0, 1);
    // "N was in Lima. One stop mattered most: Tuesday's dinner with M": of whom was spoken last.
    const mine = behind.length ? behind : spokenOfBefore(view, partners.refs);
    const refs = [...new Set([...mine, ...partners.refs])];
    if (mine.length)
      return refs.map((actor) => chairs.find((chair) => chair.actor === actor) ?? { actor, role: 'participant' });
  }
  const lead = text.slice(Math.max(0, phrase.start - 40), phrase.start);
  const guest = attendeeOf(view, phrase);
  if (guest) return takingPart([guest]);
  if (ONLY_TOLD.test(lead)) return [];
  const pair = /^(?:[^,;]{0,40}, |[\p{L}]{1,12} )?(?:He|She|he|she) and /u.test(text)
    ? personsBeforeIn(view, 0, false)
    : /^(?:They|Both)(?: \p{Ll}+)? (?:held|had|attended|began|opened) /u.test(text)
      ? personsBeforeIn(view, 0, true)
      : [];
  // "met X and addressed a forum": X was at no forum.
  const also = AND_ALSO.test(text.slice(Math.max(0, phrase.start - 90), phrase.start))
    ? personsBefore(view, phrase.start)
    : [];
  // "were signed after the talks: a treaty, signed by X": who signed what need not have talked.
  const colon = LIST_OF_INSTRUMENTS.exec(text.slice(phrase.end));
  const end = colon ? phrase.end + colon.index : text.length;
  // "The bilateral session was held in the presence of X": X beside those who met.
  const beside =
    IN_PRESENCE.test(text.slice(phrase.end)) && /^The (?:bilateral|trilateral|joint|expanded|official)\b/u.test(text)
      ? bothBefore(view)
      : [];
  const elsewhere = new Set(all.filter((other) => other !== phrase).flatMap((other) => betweenOf(view, other)));
  const people = (
    also.length ? [...also, ...personsIn(view, phrase.headEnd, end)] : [...pair, ...beside, ...personsIn(view, 0, end)]
  ).filter((ref) => !elsewhere.has(ref));
  // "when N came and the two ministers chaired a round of talks": those two.
  if (chairs.length > 1 && CHAIRED_IT.test(text.slice(0, phrase.start)))
    return [
      ...chairs,
      ...takingPart(personsIn(view, phrase.headEnd, end).filter((ref) => !chairs.some(({ actor }) => actor === ref))),
    ];
  const named = phrase.definite && (phrase.bare || PLAIN.test(text.slice(phrase.start, phrase.end)));
  const told =
    people.length || phrase.proper || phrase.ordinal !== null || !(named || HAD.test(lead))
      ? people
      : personsBeforeIn(view, 0, true);
  return [...new Set([...chairs.map(({ actor }) => actor), ...told])].map(
    (actor) => chairs.find((chair) => chair.actor === actor) ?? { actor, role: 'participant' },
  );
}

const CHAIRED_IT = /\b(?:co-)?chaired (?:an?|the|their) (?:[\p{L}\d-]+ ){0,3}$/u;
const IN_PRESENCE = /^[^;.]{0,90}? (?:in the presence of|attended (?:also )?by|with the participation of) /u;

/** Those spoken of together before; else the two whom the sentence before names, as host and guest. */
function bothBefore(view: SentenceView): readonly Ref[] {
  const together = personsBeforeIn(view, 0, true);
  if (together.length > 1) return together;
  const named = view.previous?.mentions.filter(({ kind, form }) => kind === 'person' && form === 'name') ?? [];
  const refs = [...new Set(named.map(({ ref }) => ref))];
  return refs.length === 2 ? refs : [];
}

/** The one of whom the sentence before tells, where it tells of one alone. */
function spokenOfBefore({ previous }: SentenceView, partners: readonly Ref[]): readonly Ref[] {
  const before =
    previous && previous.sentence.role !== 'boilerplate' ? personsIn(previous, 0, previous.text.length) : [];
  const others = before.filter((ref) => !partners.includes(ref));
  return others.length === 1 ? others : [];
}

/**
 * "In his remarks at the ceremony, X recalled that …": offset of what was said there, and is no part of what happened;
 * null where the sentence does not say it so.
 */
export function saidThere(view: SentenceView, phrase: MeetingPhrase): number | null {
  if (!AT_IT.test(view.text.slice(Math.max(0, phrase.start - 30), phrase.start))) return null;
  const told = RECALLED.exec(view.text.slice(phrase.end, phrase.end + 160));
  return told ? phrase.end + told[0].length : null;
}
const AT_IT = /\b(?:[Aa]t|[Dd]uring|[Aa]ddressing) (?:the|their|this) $/u;
const RECALLED = /^, [^;:]{3,120}? recalled that /u;

const LIST_OF_INSTRUMENTS =
  /: (?:an? |the |one )?(?:[\p{L}-]+ ){0,4}(?:treaty|agreements?|protocols?|memorand(?:um|a)|MoUs?|accords?|plan|contracts?|declaration|convention|arrangement)\b/u;

const AND_ALSO =
  /(?:,| and|, and)(?: (?:then|later|also|to))? (?:address(?:ed)?|attend(?:ed)?|open(?:ed)?|t(?:ook|ake) part in|participated? in|spoke at|speak at|chaired|inaugurated?|closed?|join(?:ed)?|pa(?:id|ys?)|held|hold|had|hosted?)(?: (?:an?|the|his|her|their|its))? (?:[\p{L}\d-]+ ){0,4}$/u;

/** "was briefed on the talks", "hailed the summit": said of it from elsewhere. */
const ONLY_TOLD =
  /\b(?:briefed on|briefed about|informed (?:of|about)|hailed|praised|commented on|skipped|missed|boycotted|results? of(?! their)|absent from|not at|not attend) (?:the |their )?$/iu;
const PLAIN =
  /^(?:(?:bilateral|official|joint|two-day|day-long|one-day|three-day|working|formal|informal|brief|virtual|online|closed-door|first|private|lengthy|hour-long|one-on-one|four-eyed|trilateral|high-level|ministerial|annual|full|expanded|restricted|narrow) )*\p{L}+$/iu;

/** "X, who is here to take part in the Climate Week": only X was there, whoever else the sentence names. */
function attendeeOf(view: SentenceView, phrase: MeetingPhrase): Ref | null {
  const relative = view.text.slice(0, phrase.start).lastIndexOf(', who ');
  if (relative < 0) return null;
  const clause = view.text.slice(relative, phrase.start);
  if (
    !/\b(?:take part in|taking part in|participat\p{L}+ in|attend(?:ed|ing)?|for|addressed|spoke at) (?:the |an? )?$/u.test(
      clause,
    ) ||
    /[;.]|, (?:and|but) /u.test(clause.slice(2))
  )
    return null;
  const persons = view.mentions.filter(({ kind, end }) => kind === 'person' && end - view.at <= relative);
  return persons.at(-1)?.ref ?? null;
}

/** "They held talks", "after talks": the noun is what those spoken of before did. */
const HAD =
  /\b(?:h[eo]ld(?:ing|s)?|ha[ds]|having|[Aa]fter|[Dd]uring|[Ii]n|[Aa]t|[Ff]ollowing|concluded|opened|began|ended|of) (?:an? )?$|^No $/u;

/** "X recalled that the conference had been a success": told by X, and not that X was there. */
function reportedOnly(view: SentenceView, phrase: MeetingPhrase): boolean {
  const lead = view.text.slice(0, phrase.start);
  const said =
    /^[^;]*?\b(?:said|says|recalled|noted|stated|added|told [^,;]{1,40}|announced|confirmed|explained) (?:on \p{Lu}\p{Ll}+ |here )?that /u.exec(
      lead,
    );
  if (!said || /\b(?:their|his|her|our) (?:[\p{L}-]+ )*$/u.test(lead)) return false;
  return (
    !personsIn(view, said[0].length, view.text.length).length &&
    (phrase.ordinal !== null ||
      phrase.series !== null ||
      /^[^.;]{0,40}\b(?:had|would)\b/u.test(view.text.slice(phrase.end)))
  );
}

/** "X's trip", "X, who was in Cambodia on a visit", "On his first visit, X …", "the visit which X is paying". */
function visitorOf(view: SentenceView, phrase: MeetingPhrase): readonly Ref[] {
  const { text } = view;
  const persons = view.mentions.filter((mention) => mention.kind === 'person');
  // "the visit of President X to Y", "a visit by X and Z"
  const pointed = /^(?: to [^,;.]{2,40}?)? of the (latter|former)\b/u.exec(text.slice(phrase.headEnd));
  const pair = pointed ? personsIn(view, 0, phrase.start) : [];
  if (pair.length > 1) return pair.slice(pointed?.[1] === 'latter' ? -1 : 0).slice(0, 1);
  const named =
    /^(?: (?:paid|made|undertaken))?(?: to (?:(?!\b(?:and|at|was|were|where|who|during)\b)[^,;.]){2,60}?)?(?<!\b(?:invitation|request|behalf|head|[Rr]epublic|[Kk]ingdom|[Uu]nion|[Ss]ultanate|[Cc]ommonwealth)) (?:of|by) (?!the (?:two|three))/u.exec(
      text.slice(phrase.headEnd),
    );
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
  const paying =
    /^ (?:which|that) (?<who>[^;.]{2,90}?) (?:is|was) (?:paying|making|effecting|undertaking|carrying out)/u.exec(
      text.slice(phrase.end),
    );
  // "the visit which he is making, Minister N was received": N.
  if (paying)
    return /^(?:he|she)$/u.test(paying.groups?.who ?? '')
      ? personsIn(view, phrase.end + paying[0].length, text.length).slice(0, 1)
      : personsIn(view, phrase.end, phrase.end + paying[0].length).slice(-1);
  const invited = /\b(?:invit(?:e|ed|es|ing|ation)(?: to| for)?) (?<who>[^;]{3,80}?) (?:to|for) /u.exec(
    text.slice(0, phrase.start),
  );
  if (invited) return personsIn(view, invited.index, invited.index + invited[0].length).slice(0, 1);
  const relative = text.slice(0, phrase.start).lastIndexOf(', who ');
  const direct = relative >= 0 ? persons.findLast((mention) => mention.end - view.at <= relative + 1) : undefined;
  if (direct && !stops(text.slice(relative, phrase.start))) return [direct.ref];
  // "Heading a delegation during his two-day visit, N exchanged views": whom "his" points to.
  const led = persons.find((mention) => mention.start - view.at >= phrase.end);
  if (
    led &&
    !personsIn(view, 0, phrase.start).length &&
    /\b(?:[Hh]is|[Hh]er) $/u.test(text.slice(Math.max(0, phrase.start - 6), phrase.start)) &&
    /^(?: to [^,;.]{2,40})?, (?:[\p{L}.'’-]+ ){0,8}$/u.test(text.slice(phrase.end, led.start - view.at))
  )
    return [led.ref];
  const inviter = inviterIn(view);
  const before = personsBefore(view, phrase.start).filter((ref) => ref !== inviter);
  // "N met M during his visit": whose verb it is.
  if (/\bduring (?:his|her) $/u.test(text.slice(Math.max(0, phrase.start - 12), phrase.start))) {
    const [one, two] = persons.filter(({ form, end }) => form !== 'reference' && end - view.at <= phrase.start);
    if (one && two && verbBetween(text, one.end - view.at, two.start - view.at)) return [one.ref];
  }
  if (before.length) return before.slice(0, 2);
  const after = persons.find((mention) => mention.start - view.at >= phrase.end);
  return after &&
    /\b(?:[Hh]is|[Hh]er|[Aa]|[Aa]n|first) $/u.test(text.slice(Math.max(0, phrase.start - 6), phrase.start))
    ? [after.ref]
    : personsBeforeIn(view, 0, false);
}

/** "A delegation of the Ministry of Health of Cuba arrived for a visit": whose it is, where nobody of it is named. */
function delegationOf(view: SentenceView, phrase: MeetingPhrase): readonly Ref[] {
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
