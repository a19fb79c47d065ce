/** Who took part in an encounter that a noun names: visitors, hosts and guests, those who chair, those who talk. */
import type { Ref } from '../../model/factsheet.ts';
import { personsBeforeIn } from '../reference/antecedents.ts';
import type { SentenceView } from '../text/view.ts';
import { attends } from './attendants.ts';
import { type Participation, takingPart } from './candidate.ts';
import { chairsIn } from './chairs.ts';
import { companionsIn } from './companions.ts';
import type { MeetingPhrase } from './names.ts';
import { relativeObject } from './objects.ts';
import { otherThan } from './other-than.ts';
import { onlyItsOutcome } from './outcome-of.ts';
import { partyIn } from './parties.ts';
import { betweenOf, partnersOf } from './partners.ts';
import { fromElsewhere, personsBefore, personsIn } from './persons.ts';
import { withPronoun } from './pronoun-had.ts';
import { respectiveOf } from './respective.ts';
import { spokenOfBefore } from './spoken-of-before.ts';
import { statesBefore } from './states-before.ts';
import { toldFrom } from './tellers.ts';
import { delegationOf, visitorOf } from './visitors.ts';

/** What stands before an encounter beside which something else is done. */
export const SIDELINES = /\b(?:sidelines?|margins?|(?:within|in) the (?:framework|context)) of (?:the |an? )?$/iu;

const SIGNED = /\b(?:signed|inked|initial+ed)\b[^;.]*\b(?:sidelines?|margins?|fringes?) of (?:the |an? )?$/iu;

/** Who took part, by the kind of encounter: a visitor, a host and a guest, those who chair, those who talk. */
export function participantsOf(
  view: SentenceView,
  phrase: MeetingPhrase,
  all: readonly MeetingPhrase[],
): Participation[] {
  const { text } = view;
  if (phrase.kind === 'visit') {
    const visitors = fromAbroad(view, phrase, visitorOf(view, phrase));
    return takingPart(visitors.length ? [...visitors, ...companionsIn(view)] : delegationOf(view, phrase));
  }
  const said = saidThere(view, phrase);
  if (said) return takingPart(personsIn(view, phrase.end, said));
  if (reportedOnly(view, phrase) || onlyItsOutcome(view, phrase)) return [];
  // "offered Lima for its first meeting": of a body's own.
  if (/\bfor its $/u.test(text.slice(Math.max(0, phrase.start - 8), phrase.start))) return [];
  const chairs = chairsIn(view);
  if (phrase.kind === 'ceremony') {
    const welcome = /\b(?:of welcome|welcom\w+)\b/iu.test(text.slice(phrase.start, phrase.end + 20));
    const after = personsIn(view, phrase.headEnd, Math.min(text.length, phrase.end + 220));
    if (!welcome && attends(view)) return takingPart(personsIn(view, 0, text.length));
    if (welcome && WELCOMED.test(text.slice(0, phrase.start)))
      return takingPart([...guestsOf(view, phrase, after), ...after.slice(0, 1)]);
    if (welcome) return takingPart(after.slice(0, 1));
    if (after.length && HOSTED_TO.test(text.slice(0, phrase.start)))
      return takingPart([...personsBefore(view, phrase.start), ...after]);
    const signing = /\b(?:sign|ink|initial|put (?:his|her|their))/u.test(text.slice(0, phrase.start));
    // "handed over two boats to M at a ceremony": giver and taker.
    const given = after.length ? null : GIVEN_AT.exec(text.slice(0, phrase.start));
    if (given) return takingPart([...personsBefore(view, given.index), ...personsIn(view, given.index, phrase.start)]);
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
  // "N, with whom Minister M held talks": both.
  const whom = /\bwith whom [^;]{3,130}$/u.test(text.slice(0, phrase.start)) ? relativeObject(view, phrase.start) : [];
  if (whom.length) return takingPart([...whom, ...personsBefore(view, phrase.start)]);
  const respective = respectiveOf(view, phrase);
  const pairOf = betweenOf(view, phrase);
  // "The ministers recalled the Lima summit, held in May": others may have been at it.
  if (
    RECALLED_IT.test(text.slice(Math.max(0, phrase.start - 30), phrase.start)) &&
    !OWN_ONE.test(text.slice(phrase.end))
  )
    return takingPart([...respective, ...pairOf]);
  if (respective.length > 1) return takingPart(respective);
  // "a summit between A and B": those two, whoever tells of it.
  if (pairOf.length > 1) return takingPart(pairOf);
  const partners = partnersOf(view, phrase);
  if (partners.refs.length) {
    // "the delegation called on N and held talks with M": those of the delegation.
    const team = AND_HELD.test(text.slice(0, phrase.start)) ? partyIn(view, 0, Math.min(PARTY_BY, phrase.start)) : [];
    const own = (team.length ? team : personsBefore(view, phrase.start)).filter((ref) => !partners.refs.includes(ref));
    const behind = own.length ? own : personsIn(view, partners.end, text.length).slice(0, 1);
    // "N was in Lima. One stop mattered most: Tuesday's dinner with M": of whom was spoken last.
    const mine = behind.length ? behind : spokenOfBefore(view, partners.refs);
    const refs = [...new Set([...mine, ...partners.refs])];
    if (mine.length)
      return refs.map((actor) => chairs.find((chair) => chair.actor === actor) ?? { actor, role: 'participant' });
  }
  // "where N had invited him for talks": N and him.
  const asked = INVITED_FOR.exec(text.slice(0, phrase.start));
  if (asked) {
    const own = personsBefore(view, asked.index);
    const other = otherThan(view, asked.index, own);
    if (own.length && other) return takingPart([...own, other]);
  }
  const lead = text.slice(Math.max(0, phrase.start - 40), phrase.start);
  const guest = attendeeOf(view, phrase);
  if (guest) return takingPart([guest]);
  if (ONLY_TOLD.test(lead)) return [];
  const pair = /^(?:[^,;]{0,40}, |[\p{L}]{1,12} )?(?:He|She|he|she) and /u.test(text)
    ? personsBeforeIn(view, 0, false)
    : /^(?:[^,;]{0,30}[,a-z] )?(?:[Tt]hey|[Tt]he (?:two|pair)(?! \p{Ll}+s )|[Hh]ost and guest|[Bb]oth(?: (?:men|ministers|women|of them))?)(?: \p{Ll}+)? (?:held|had|attended|began|opened|took part in|participated in|joined|addressed|were at|were present at|sat down (?:together )?(?:for|to)|(?:met|gathered|came together|withdrew|retired) for|went into|started|resumed|got down to) /u.test(
          text,
        )
      ? personsBeforeIn(view, 0, true)
      : [];
  const those = pair.length || !BOTH.test(text) ? pair : lastTwo(view);
  // "met X and addressed a forum": X was at no forum.
  const also = AND_ALSO.test(text.slice(Math.max(0, phrase.start - 90), phrase.start))
    ? personsBefore(view, phrase.start)
    : [];
  // "were signed after the talks: a treaty, signed by X": who signed what need not have talked.
  const colon = LIST_OF_INSTRUMENTS.exec(text.slice(phrase.end));
  const earlier = colon ? null : AGREED_ON_VISIT.exec(text.slice(phrase.end));
  const cut = colon ?? earlier;
  const end = cut ? phrase.end + cut.index : text.length;
  // "The bilateral session was held in the presence of X": X beside those who met.
  const beside =
    IN_PRESENCE.test(text.slice(phrase.end)) && /^The (?:bilateral|trilateral|joint|expanded|official)\b/u.test(text)
      ? bothBefore(view)
      : [];
  // "The team will pay a call on N": whoever leads it.
  const callers = phrase.kind === 'call' ? partyIn(view, 0, phrase.start) : [];
  const elsewhere = new Set(all.filter((other) => other !== phrase).flatMap((other) => betweenOf(view, other)));
  const people = (
    also.length
      ? [...also, ...personsIn(view, phrase.headEnd, end)]
      : withPronoun(view, phrase, [...those, ...callers, ...beside, ...personsIn(view, toldFrom(view, phrase), end)])
  ).filter((ref) => !elsewhere.has(ref));
  // "when N came and the two ministers chaired a round of talks": those two.
  if (chairs.length > 1 && CHAIRED_IT.test(text.slice(0, phrase.start)))
    return [
      ...chairs,
      ...takingPart(personsIn(view, phrase.headEnd, end).filter((ref) => !chairs.some(({ actor }) => actor === ref))),
    ];
  const named =
    (phrase.definite || OF_DAY.test(lead)) && (phrase.bare || PLAIN.test(text.slice(phrase.start, phrase.end)));
  const told =
    people.length || phrase.proper || phrase.ordinal !== null || !(named || HAD.test(lead)) || hasOwnMen(text, phrase)
      ? people
      : spokenOf(view, phrase, lead);
  return [...new Set([...chairs.map(({ actor }) => actor), ...told])].map(
    (actor) => chairs.find((chair) => chair.actor === actor) ?? { actor, role: 'participant' },
  );
}

/** Those spoken of together before; where none of them has a name, the states whose men they are. */
function spokenOf(view: SentenceView, { head }: MeetingPhrase, lead: string): readonly Ref[] {
  const persons = personsBeforeIn(view, 0, true);
  return persons.length || !TALKS.test(head) || !DID.test(lead) ? persons : statesBefore(view);
}
const TALKS = /^(?:talks|negotiations|discussions|consultations|deliberations)$/iu;
const DID = /\b(?:days?|hours?|rounds?|[Aa]fter|[Dd]uring|[Aa]t|held|had|[Ff]ollowing) (?:of )?(?:the |their )?$/u;

/** "N bade farewell to M at the end of a visit to Peru": where one of two is at home there, the other's. */
function fromAbroad(view: SentenceView, { end }: MeetingPhrase, those: readonly Ref[]): readonly Ref[] {
  const goal = view.mentions.find(
    ({ kind, form, start }) =>
      kind === 'country' && form === 'name' && /^ (?:to|in) (?:the )?$/u.test(view.text.slice(end, start - view.at)),
  );
  const guests = goal ? those.filter((ref) => view.homes.get(ref) !== goal.ref) : [];
  return guests.length ? guests : those;
}

/** The guest or the host named before the noun; of "the visiting president was accorded a welcome" the one of another state than the host. */
function guestsOf(view: SentenceView, { start }: MeetingPhrase, hosts: readonly Ref[]): readonly Ref[] {
  const named = personsBefore(view, start);
  if (named.length) return named;
  const guest = VISITING.test(view.text.slice(0, start)) ? fromElsewhere(view, hosts.slice(0, 1)) : null;
  return guest ? [guest] : [];
}
const VISITING = /^[^,;]{0,40}\b(?:visiting|guest|visitor)\b/u;

/** "The delegation called on N and held talks": a verb of the same subject. */
const AND_HELD =
  /^(?:[^,;]{2,40}, )?(?:[Tt]he|[Hh]is|[Hh]er) (?:[\p{L}-]+ ){0,3}(?:delegation|team|mission|party|guests?|visitors?) [^;]{5,160} and (?:then |later |also )?(?:held|had) (?:[\p{Ll}-]+ ){0,3}$/u;
/** Characters by which the subject of a sentence has been told. */
const PARTY_BY = 90;
/** "N was hosted to a state banquet by M": guest and host. */
const HOSTED_TO =
  /\b(?:was|were) (?:\p{Ll}+ly )?(?:hosted|treated|invited|entertained|fêted) (?:to|at|with) (?:an?|the) (?:[\p{L}-]+ ){0,3}$/u;
const GIVEN_AT =
  /\b(?:handed(?: over)?|presented|donated|turned over|delivered|awarded|conferred|decorated)\b[^;.]{3,140} (?:at|during|in) (?:an?|the) (?:[\p{L}-]+ ){0,3}$/u;
const BOTH =
  /^(?:(?:On|In|At|Later|Earlier|Afterwards|Then|That)\b[^,;]{0,30},? )?[Bb]oth (?:(?:men|women|ministers|of them) )?(?:\p{Ll}+ )?(?:held|had|attended|took|participated|joined|addressed|were|went) /u;
/** "N was accorded a ceremonial welcome by M", "M gave a state welcome to N": guest and host. */
const WELCOMED =
  /\b(?:gave|accorded|extended|offered) (?:an? |the )?(?:[\p{Ll}-]+ )?$|\b(?:was|were|is|are|been|be) (?:\p{Ll}+ly )?(?:given|accorded|offered|extended|granted|treated to|greeted with|received with|received to|welcomed with|honou?red with) (?:an?|the|full)? ?(?:[\p{Ll}-]+ ){0,3}$/u;
const INVITED_FOR =
  /\b(?:invited|summoned|asked|called|had|welcomed|received|hosted) (?:him|her) (?:there |over |in |to \p{Lu}[\p{L}-]+ )?for (?:a round of |a day of )?(?:\p{Ll}+ )?$/u;
const RECALLED_IT =
  /\b(?:recall(?:ed|s|ing)|evok(?:ed|es|ing)|mention(?:ed|s|ing)|referr(?:ed|ing) to) (?:also |with \p{Ll}+ )?the $/u;
const OWN_ONE = /^[^;.]{0,80}\b(?:he|she|they|both|we|had)\b/u;
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

/** "On Tuesday both took part": the two who were spoken of last, one after the other. */
function lastTwo(view: SentenceView): readonly Ref[] {
  const found: Ref[] = [];
  let earlier = view.previous;
  for (let back = 0; back < BACK && found.length < 2 && earlier; earlier = earlier.previous, back += 1) {
    const here = earlier;
    for (const ref of personsIn(here, 0, here.text.length).slice(0, 1)) if (!found.includes(ref)) found.unshift(ref);
  }
  return found.length === 2 ? found : [];
}
const BACK = 4;
/** "Friday's session lasted six hours": that of those spoken of. */
const OF_DAY = /(?:^|[,;] )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day['’]s $/u;

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

/** "This meeting served the agreements reached during the visit of President N": he was there then. */
const AGREED_ON_VISIT =
  /\b(?:agreements?|accords|understandings|decisions|outcomes|consensus) (?:(?:that|which) (?:were|had been) )?(?:reached|made|signed|concluded|achieved) (?:during|on) (?:the|his|her) (?:\p{Ll}+ )*(?:visit|trip)\b/u;
const LIST_OF_INSTRUMENTS =
  /: (?:an? |the |one )?(?:[\p{L}-]+ ){0,4}(?:treaty|agreements?|protocols?|memorand(?:um|a)|MoUs?|accords?|plan|contracts?|declaration|convention|arrangement)\b/u;

const AND_ALSO =
  /(?:,| and|, and)(?: (?:then|later|also|to))? (?:address(?:ed)?|attend(?:ed)?|open(?:ed)?|t(?:ook|ake) part in|participated? in|spoke at|speak at|chaired|inaugurated?|closed?|join(?:ed)?|pa(?:id|ys?)|held|hold|had|hosted?)(?: (?:an?|the|his|her|their|its))? (?:[\p{L}\d-]+ ){0,4}$/u;

/** "was briefed on the talks", "hailed the summit": said of it from elsewhere. */
const ONLY_TOLD =
  /\b(?:briefed on|briefed about|informed (?:of|about)|hailed|praised|commented on|described|called|termed|dismissed|skipped|missed|boycotted|results? of(?! their)|(?:absent|absence) from|not at|not attend) (?:the |their )?$/iu;
const PLAIN =
  /^(?:(?:bilateral|official|joint|two-day|day-long|one-day|three-day|working|formal|informal|brief|virtual|online|closed-door|first|private|lengthy|hour-long|one-on-one|four-eyed|trilateral|high-level|ministerial|annual|full|expanded|restricted|narrow) )*\p{L}+$/iu;

/** "X, who is here to take part in the Climate Week": only X was there, whoever else the sentence names. */
function attendeeOf(view: SentenceView, phrase: MeetingPhrase): Ref | null {
  const before = view.text.slice(0, phrase.start);
  const relative = Math.max(before.lastIndexOf(', who '), before.search(IN_TOWN));
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

const IN_TOWN =
  /, (?:in town|in the (?:capital|city|country)|here|visiting) (?:for|to (?:attend|address)) (?:the |an? )?(?:[\p{L}\d'’-]+ ){0,3}$/u;

/** "Gulf oil officials hold consultations": men of whom nothing was told before. */
const hasOwnMen = (text: string, { start }: MeetingPhrase): boolean => OWN_MEN.test(text.slice(0, start));
const OWN_MEN =
  /(?:^|[:–—-] |, )(?!(?:The|Both|These|Those|All|Their|His|Her)\b)(?:[\p{L}][\p{L}'’-]* ){1,4}(?:officials|experts|ministers|delegates|leaders|representatives|negotiators|scientists|lawmakers|donors|chiefs|commissioners|governors) (?:will |are to |also )?(?:h[eo]ld|had|have|began|begin|opened|open|started|start|resumed|ended) (?:an? )?(?:\p{Ll}+ )?$/u;

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
