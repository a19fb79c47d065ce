/** Visits told by a verb: "visited Laos", "flew in on Sunday", "is due in Hanoi in late June". */
import type { Edtf } from '../../model/edtf.ts';
import type { Ref } from '../../model/factsheet.ts';
import type { MeetingStatus } from '../../model/ontology.ts';
import type { Range } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import type { MeetingCandidate } from './candidate.ts';
import { dateNear } from './circumstances.ts';
import { actEnd } from './clauses.ts';
import { leadingWith } from './leading-with.ts';
import type { MeetingPhrase } from './names.ts';
import { actorsBefore } from './parties.ts';
import { personsIn } from './persons.ts';
import { sentFrom } from './sent-from.ts';
import { isSite, OF_SITES } from './sites.ts';
import { toldByVerb } from './told-by-verb.ts';

/** Verbs that tell of no more than being on the way, or somewhere. */
const ONLY_MOVES = /^(?:came|come|travel(?:l)?ed|travels?|flew to|fly to|head|go|is in|was in|had come|be in)/;
/** "was in Valletta on Wednesday": a day abroad. */
const WAS_THERE =
  /^was in \p{Lu}[\p{L}'’ -]{2,30}? (?:(?:on |last |this )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|on \d{1,2}|on \p{Lu}\p{Ll}+ \d{1,2}|at the weekend|last week|this week|yesterday|from \p{Lu}|for (?:two|three|four|five) days)\b(?![^;.]{0,30} to (?:compare|confer|consult|meet|talk|speak)\b)/u;
/** "leaves on Saturday for Jakarta", "left for Abidjan" */
const AWAY = /^ (?:[^,;.]{0,40}? )?(?:for|to) (?:the )?$/u;

const TO_WHERE =
  /^(?: (?:in|to|into|at|on))?(?: the| his| her| neighbouring| nearby)?(?: [\p{L}-]+ (?:capital|city|town|of)){0,2}(?: of)? $/u;
const LEAVES = /^(?:leaves?|left|departs|departed|sets? off|heads)/;
const GUIDED = / by /u;
const TOURED_WITH =
  /,? (?:together with|along with|alongside|accompanied by|in the company of|joined by|guided by|escorted by|with) /u;
const WITH = /,? (?:together with|along with|alongside|accompanied by|in the company of|joined by) /u;

/** "N, who flew in from Havana for three days". */
const FOR_DAYS = /^[^,;.]{0,40} for (?:two|three|four|five|six|\d{1,2}) days\b/u;

const TO_TALK =
  /^ [^;.]{2,60}? to (?:meet|see|remind|tell|ask|urge|press|lobby|inform|persuade|convince|warn|assure|reassure|thank|question|brief|visit|sound out|plead with|reason with|call on|confer with|consult with|hold talks with|have talks with) (?=(?:[\p{L}.,'’-]+ ){0,12}\p{Lu})|^ [^;.]{2,60}? to (?:discuss|go over|review|talk|speak|negotiate|settle|finali[sz]e|examine|consult|confer|explain|present|put|lay|defend)\b[^;.]{0,80}? (?:with|to|before) (?=(?:[\p{L}.,'’-]+ ){0,12}\p{Lu})/u;

/** "visited Goroka on Monday": a place that no list knows. */
const UNKNOWN =
  /^(?:visit(?:ed|s|ing)?|leaves [^,;.]{0,20}for|left [^,;.]{0,20}for|tour(?:ed|s)?|arrived in|travel(?:l)?ed to|travel to) \p{Lu}[\p{L}'’-]{3,}(?: (?:together|again|briefly|later))?(?:[,.]? ?$|, | (?:on|in|at|from|last|next|this|yesterday|today|tomorrow|and|for|to|with|where|during|before|after)\b)/u;
const isUnknown = (view: SentenceView, end: number): boolean => {
  const at = view.at + end + 1 + (/^ (?:[^,;.]{0,20}for )?/u.exec(view.text.slice(end))?.[0].length ?? 1) - 1;
  return !view.mentions.some(({ start, end: to }) => start <= at && to > at);
};

/** Whether a place is in the state that a person is of. */
const isHome = (view: SentenceView, person: Ref, place: Ref): boolean => {
  const state = view.homes.get(person);
  return state !== undefined && (state === place || view.seats.get(place) === state);
};

/** "flies to Savai'i with N": those named right behind where somebody goes. */
function besideIn(view: SentenceView, from: number): readonly Ref[] {
  const beside = BESIDE.exec(view.text.slice(from));
  if (!beside) return [];
  const at = from + beside[0].length - 1;
  return personsIn(view, at, actEnd(view.text, at)).slice(0, 4);
}
const BESIDE =
  /^(?: (?:on|in|this|next|last|today|tomorrow|yesterday)\b[^,;.]{0,20})? with (?=(?:the |his |her |[\p{L}'’.-]+ ){0,8}\p{Lu})(?!(?:an?|his|her|its|their|the|some|two|three) (?:[\p{Ll}-]+ )*(?:delegation|team|message|letter|plan|proposal|view))/u;

/** "was visiting Peru's President N": the one whom a state that is visited is named for. */
const hostNamed = (view: SentenceView, from: number): readonly Ref[] =>
  /^'s? (?:[\p{L}-]+ ){1,5}\p{Lu}/u.test(view.text.slice(from, from + 80))
    ? personsIn(view, from, actEnd(view.text, from)).slice(0, 1)
    : [];

/** "visited the headquarters, where N briefed them", "toured the port, where they were received by N": who showed it. */
function showingIn(view: SentenceView, from: number): readonly Ref[] {
  const rest = view.text.slice(from, from + 320);
  const by = SHOWN_BY.exec(rest);
  if (by) return personsIn(view, from + by[0].length - 1, actEnd(view.text, from + by[0].length)).slice(0, 3);
  const who = SHOWS.exec(rest);
  return who ? personsIn(view, from + (who.groups?.lead?.length ?? 0), from + who[0].length).slice(0, 3) : [];
}
const SHOWN_BY =
  /^[^;.]{3,160}?, where (?:they|he|she|both) (?:was|were) (?:also )?(?:received|briefed|welcomed|greeted|met|shown (?:round|around)|guided|awaited|hosted) by (?=(?:the |its |Mr|Ms|Dr|\p{Lu}))/u;
const SHOWS =
  /^(?<lead>[^;.]{3,160}?, where )(?=(?:the |its |Mr|Ms|Dr|[\p{L}.]+ )*\p{Lu})[^;]{3,120}? (?:also )?(?:briefed|received|welcomed|greeted|guided|awaited|hosted|showed|met|walked|led) (?:him|her|them|the (?:two|three|guests?|visitors?|ministers?|delegations?))\b/u;

const FOR_MEETING =
  /^[^;.]{2,60}?, where (?:he|she|they) (?:will|(?:is|are) (?:due |expected |scheduled )?to) (?:attend|take part in|participate in|address|join|chair|represent)\b/u;

/** "N, accompanied by M, had visited". */
const ACCOMPANIED = /, (?:accompanied by|together with|along with) [^;.]{3,160}?,(?: \p{Ll}+){0,3} $/u;

const VISITING_MEN =
  /^ (?:\p{Ll}+ )?(?:heads|officials|ministers|leaders|delegat(?:es|ions?)|members|chiefs|experts|students|journalists|dignitaries|guests|parliamentarians|officers|envoys|representatives|executives|commanders|troops|ships|warships) (?:of|from) /u;
/** "Bhutan's visiting Minister for Education": who he is. */
const VISITING_MAN =
  /^ (?:\p{Lu}[\p{L}-]+ ){0,4}(?:[Mm]inister|[Pp]resident|[Pp]remier|[Cc]hancellor|[Ss]ecretary|[Gg]overnor|[Ss]peaker|[Kk]ing|[Ee]nvoy|[Ss]enator|[Gg]eneral|[Cc]ommissioner|[Dd]irector)\b/u;

/** "A meeting between A and B, due in Lima this week, has been put off". */
const DUE_ITSELF =
  /\b(?:meeting|talks|session|summit|conference|round|visit|encounter) (?:between|of|with) [^;.]{3,160}, $/u;
const IS = /^ (?:(?:is|are|was|were|had been|has been|will be) )?(?:then |now |also )?$/u;

/** The visit that a verb tells of: persons to a state or a town, and not where a noun of the sentence tells of it already. */
export function visitByVerb(
  view: SentenceView,
  verb: Range,
  word: string,
  status: 'held' | 'planned',
  nouns: readonly MeetingPhrase[],
): MeetingCandidate | null {
  if (nouns.some(({ kind, start }) => kind === 'visit' || (start > verb.start && start < verb.end + 40))) return null;
  // "their next encounter is due in Tallinn": nobody's journey.
  if (nouns.some(({ end }) => end <= verb.start && IS.test(view.text.slice(end, verb.start)))) return null;
  if (/^(?:due|expected|awaited) /.test(word) && DUE_ITSELF.test(view.text.slice(0, verb.start))) return null;
  if (ONLY_MOVES.test(word) && status === 'held' && !WAS_THERE.test(view.text.slice(verb.start, verb.end + 90)))
    return null;
  if (ONLY_MOVES.test(word) && !view.dates.length) return null;
  const goal = view.mentions.find(
    (mention) =>
      (mention.kind === 'place' || (mention.kind === 'country' && mention.form !== 'adjective')) &&
      mention.start - view.at >= verb.end &&
      (LEAVES.test(word) ? AWAY : TO_WHERE).test(view.text.slice(verb.end, mention.start - view.at)),
  );
  const town =
    / here$/u.test(word) ||
    /^ (?:the|this) (?:[\p{L}-]+ )?(?:capital|country|kingdom|city|sultanate|emirate|republic|island|here)\b/u.test(
      view.text.slice(verb.end, verb.end + 50),
    );
  const flown = /^(?:flew in|flies in|fly in)$/.test(word);
  if (
    flown &&
    !goal &&
    !town &&
    (!view.dates.length ||
      (/, who $/u.test(view.text.slice(0, verb.start)) && !FOR_DAYS.test(view.text.slice(verb.end))))
  )
    return null;
  const guided = /shown|taken|given|driven|led|guided|conducted/.test(word);
  const from = word.endsWith(' the') ? verb.end - 4 : verb.end;
  const shown = (guided || OF_SITES.test(word)) && isSite(view.text.slice(from, from + 90), word);
  const elsewhere =
    !goal && !town && !shown && UNKNOWN.test(view.text.slice(verb.start, verb.end + 60)) && isUnknown(view, verb.end);
  if (!goal && !town && !flown && !shown && !elsewhere) return null;
  // "the vessels, the first of which arrived in Manila": things.
  if (/\bwhich (?:\p{Ll}+ )?$/u.test(view.text.slice(Math.max(0, verb.start - 24), verb.start))) return null;
  if (word === 'visiting' && VISITING_MAN.test(view.text.slice(verb.end))) return null;
  // "talks with visiting Thai Minister X": who he is, and told of already.
  if (word === 'visiting' && goal && /^ \p{Lu}/u.test(view.text.slice(goal.end - view.at))) return null;
  // "met with visiting heads of Australia's forces": who comes, and no act of those who met them.
  if (word === 'visiting' && VISITING_MEN.test(view.text.slice(verb.end, verb.end + 40))) return null;
  const own = sentFrom(view, verb.start) ?? withoutOpening(view, actorsBefore(view, verb.start));
  const company = (guided ? GUIDED : shown ? TOURED_WITH : WITH).exec(view.text.slice(verb.end, verb.end + 140));
  const along = company
    ? personsIn(view, verb.end + company.index, actEnd(view.text, verb.end + company.index + 6))
    : shown
      ? [...leadingWith(view, verb.start), ...showingIn(view, verb.end)]
      : goal
        ? besideIn(view, goal.end - view.at)
        : [];
  const beside = ACCOMPANIED.exec(view.text.slice(0, verb.start));
  const escort = beside ? personsIn(view, beside.index, verb.start) : [];
  const visitors = own.length && own.length < 4 ? [...new Set([...own, ...escort, ...along])].slice(0, 6) : own;
  if (!visitors.length || own.length > 4) return null;
  // "leaves for Lima, where he will attend the Meeting": the meeting.
  if (LEAVES.test(word) && FOR_MEETING.test(view.text.slice(verb.end)) && nouns.some(({ start }) => start > verb.end))
    return null;
  // "The Mozambican minister leaves for Maputo": home.
  if (LEAVES.test(word) && goal && visitors.every((ref) => isHome(view, ref, goal.ref))) return null;
  // "The minister was in the capital on Monday": at home.
  if (
    ONLY_MOVES.test(word) &&
    status === 'held' &&
    (!goal || own.length !== 1 || own.some((ref) => isHome(view, ref, goal.ref)))
  )
    return null;
  // "leaves for Lima on Saturday": the end of one visit, and no other of which anything is told.
  if (/^(?:leaves?|left|departs?|departed)\b/u.test(view.text.slice(verb.start, verb.end))) return null;
  const date = dateNear(view, verb.end);
  // "is expected in Nairobi next month to go over it with N": the talks for which he comes.
  const isOnTheWay = status === 'planned' || ON_THE_WAY.test(view.text.slice(verb.start, verb.end));
  const talks = isOnTheWay && date ? TO_TALK.exec(view.text.slice(verb.end)) : null;
  const partners = talks ? partnersIn(view, verb.end + talks[0].length) : [];
  if (partners.length)
    return { ...visitOf(view, verb, status, date, goal?.ref ?? null, [...visitors, ...partners]), kind: 'talks' };
  if (status === 'planned' && !date && !/^(?:visit|due|expected|awaited|pay)/.test(word)) return null;
  // "travels to Lima on 9 March as N's guest": with the host.
  const hosted = AS_GUEST.exec(view.text.slice(verb.end));
  const guestOf = hosted
    ? personsIn(
        view,
        verb.end + hosted.index,
        Math.min(view.text.length, verb.end + hosted.index + hosted[0].length + 60),
      )
    : [];
  const named = goal ? hostNamed(view, goal.end - view.at) : [];
  const hosts = [...guestOf.slice(0, 1), ...named].filter((ref) => !visitors.includes(ref));
  const visit = visitOf(view, verb, status, date, goal?.ref ?? null, visitors);
  const roles = hosts.map((actor) => ({ actor, role: 'host' as const }));
  return { ...visit, participants: [...visit.participants, ...roles] };
}
/** "flew to Lima on Thursday to remind N": told of for what was said there. */
const ON_THE_WAY =
  /^(?:flew|flies|went|goes|travel(?:l)?ed|travels|drove|drives|crosse[ds]|journey(?:ed|s)|hurried|hurries|sped|head(?:ed|s)|came|comes)\b/u;

/** Whom somebody goes to talk to: the persons, else the body, that stand right there. */
function partnersIn(view: SentenceView, from: number): readonly Ref[] {
  // "to see how it is done": nobody.
  const clause = /^(?! ?(?:how|what|whether|where|why|that|if|for)\b)[^;]*/u.exec(view.text.slice(from))?.[0] ?? '';
  const persons = personsIn(view, from, from + clause.length).slice(0, 2);
  if (persons.length) return persons;
  const body = view.mentions.find(
    ({ kind, form, start }) => kind === 'organization' && form !== 'adjective' && start - view.at >= from,
  );
  return body && body.start - view.at - from < 8 ? [body.ref] : [];
}

/** "Having met N in Lima, Minister M travelled on to Quito": M alone. */
function withoutOpening(view: SentenceView, actors: readonly Ref[]): readonly Ref[] {
  if (actors.length < 2 || !OPENING.test(view.text)) return actors;
  const row = view.mentions.filter(({ kind, ref }) => kind === 'person' && actors.includes(ref));
  const cut = row.findLastIndex(
    (mention, index) =>
      index > 0 &&
      /, (?:the )?\p{Lu}/u.test(view.text.slice((row[index - 1]?.end ?? 0) - view.at, mention.start - view.at + 1)),
  );
  return cut > 0 ? [...new Set(row.slice(cut).map(({ ref }) => ref))] : actors;
}
const OPENING = /^(?:Having \p{Ll}+(?: \p{Ll}+)?|(?:After|Before|On|Since) \p{Ll}+ing) [^;]{3,120}, /u;

const AS_GUEST =
  /^[^;.]{0,80}? as (?:(?:a |the )?(?:official |personal )?guest of (?=(?:the |his |her )?(?:[\p{L}.'’-]+ ){0,8}\p{Lu})|(?=(?:\p{Lu}[\p{L}'’-]+ ){0,3}\p{Lu}[\p{L}-]+'s? guest\b))/u;

/** A visit told by a verb, with whoever paid it. */
export const visitOf = (
  view: SentenceView,
  range: Range,
  status: MeetingStatus,
  date: Edtf | null,
  place: Ref | null,
  visitors: readonly Ref[],
): MeetingCandidate =>
  toldByVerb(view, {
    range,
    kind: 'visit',
    date,
    place,
    status,
    participants: visitors.map((actor) => ({ actor, role: 'participant' })),
  });
