/**
 * Sessions of bodies told beside other news: "the commission, which last met in Amman in 2020", "when they meet in Roseau
 * in August", "expected in Bujumbura on Friday for the Council", "to convene the Commission in Santa Cruz in August".
 */
import { type Day, type Edtf, rangeOf } from '../../model/edtf.ts';
import type { Ref } from '../../model/factsheet.ts';
import type { Range } from '../draft.ts';
import { matchesOf } from '../text/matches.ts';
import type { SentenceView } from '../text/view.ts';
import { early } from '../words/early.ts';
import { Gate } from '../words/gate.ts';
import type { MeetingCandidate, Participation } from './candidate.ts';
import { chairsIn } from './chairs.ts';
import { dateNear, placeNear } from './circumstances.ts';
import { personsBefore, personsIn } from './persons.ts';
import { toldByVerb } from './told-by-verb.ts';

const PAST = new Gate(/^(?:met|convened|sat|gathered|assembled|held)$/);
const EARLIER = new Gate(/^(?:which|last|first|previously|recently|time|since)$/);
const PRESENT = new Gate(
  /^(?:meets?|(?:re)?convenes?|gathers?|(?:re)?assembles?|sits|sit|see|speak|talk|together|expected|due|awaited)$/,
);
const COMING = new Gate(/^(?:expected|due|awaited)$/);
const CALLING = new Gate(/^(?:convene|reconvene|call|chair)$/);

const BODY =
  '(?:[Ww]orking (?:[Gg]roup|[Pp]arty)|[Tt]ask [Ff]orce|[Ss]ub-?committee|[Cc]ommittee|[Cc]ommission|[Cc]ouncil|[Pp]anel|[Bb]oard|[Bb]ureau|[Aa]ssembly|[Ff]orum|[Gg]roup|[Bb]loc|[Tt]roika|[Dd]ialogue|(?<people>[Mm]inisters|[Ll]eaders|[Pp]residents|[Pp]remiers|[Hh]eads of (?:[Ss]tate|[Gg]overnment)(?: and [Gg]overnment)?|[Gg]overnors|[Dd]elegates|[Ee]xperts|[Oo]fficials|[Nn]egotiators|[Pp]arties|[Mm]embers|[Dd]onors|[Cc]reditors|[Ll]enders|[Ee]nvoys|[Aa]mbassadors|[Cc]hiefs|[Cc]ommanders|[Mm]ayors|[Ss]peakers|[Pp]rosecutors|[Jj]udges|[Gg]uarantors|[Mm]ediators|[Dd]elegations|[Rr]epresentatives|[Tt]echnicians|[Ss]cientists|[Ss]hareholders|[Tt]rustees|[Cc]ommissioners|[Rr]egulators|[Ss]herpas|[Ee]ngineers|[Ss]pecialists|[Dd]irectors|[Ss]ecretaries|[Oo]fficers|[Dd]eputies|[Ll]egislators|[Vv]eterinarians|[Ss]urveyors|[Tt]eams?))';
const SUBJECT = `\\b(?<name>(?<lead>(?:(?!(?:that|which|who|when|where|before|after|once|and|said|as)\\b)[\\p{L}\\d'’–-]+ ){0,7}?)${BODY}(?: (?:of|on|for|to|from) (?:the )?(?:(?!(?:which|that|who|when|will|has|had|have|is|was|were|are)\\b)[\\p{L}'’–-]+,? ){0,7}?(?!(?:which|that|who|when|will|has|had|have|is|was|were|are)\\b)[\\p{L}'’–-]+)?(?: \\(\\p{Lu}[\\p{L}-]{1,12}\\))?)`;
/** "The committee, which last sat in 1993, convenes", "a group set up by the protocol meets": what is told of it in between. */
const ASIDE =
  "(?:, (?:which|last|set up|created|established|headed|chaired|co-chaired|led|suspended|dormant)\\b[^,;.]{3,80},| (?:set up|established|created|headed|chaired|co-chaired|led|foreseen|provided for|agreed) (?:by|under|in|at|on) (?:(?!(?:and|which|that|who|when|will|is|are|was|were)\\b)[\\p{L}\\d’'-]+ ?){1,7}?)?";
const WHERE =
  '(?=,? (?:again |separately |together |virtually |online |remotely |by video |by videoconference |via video )?(?:in|on|at|next|last|this|today|tomorrow|here|for the \\p{Ll}+ time)\\b)';
/** "the commission last met in Maputo in May 1996", "the committee, which had met in Amman in 2020". */
const MET = new RegExp(
  `${SUBJECT}(?:,? which (?:had |has )?(?:last |first |previously |most recently )?|(?: had| has)? (?:last |first |previously |most recently )| (?=(?:met|convened|sat|gathered) for the \\p{Ll}+ time\\b)|, (?:which was |that was )?(?:last|first|previously|most recently) (?=held|convened))(?<verb>met|convened|sat|gathered|assembled|held)\\b${WHERE}`,
  'gu',
);
/** "The committee, which had not met since March 2017, when it convened in Addis Ababa". */
const SINCE =
  /\b(?:not|never) (?:met|convened|sat|gathered) (?<verb>since (?=[^,;.]{4,30}, when (?:it|they) (?:last )?(?:met|convened|sat|gathered) in))/gu;
/** "The joint committee has met four times since 2020, most recently in Lima in February". */
const RECENTLY = new RegExp(
  `${SUBJECT} (?:has|have|had) (?:met|convened|sat|gathered) [^;.]{3,60}?, (?<verb>(?:most recently|the last time|lately))(?= in \\p{Lu})`,
  'gu',
);
/** "a joint committee meets in Dubai in February", "when they meet in Roseau in August". */
const MEETS = new RegExp(
  `(?:${SUBJECT}${ASIDE}(?:,? (?:which|who))?(?: next| first| both| itself| themselves)?|\\bwhen (?:they|it|the (?:two|three|four))(?: all| both| next)?) (?<verb>meets?|(?:re)?convenes?|gathers?|(?:re)?assembles?|sits(?: down)?|sit (?:down|together)|see (?:each other|one another)|(?:speak|talk)(?: again| by (?:video|video ?link|telephone|phone))|comes? together|(?:is|are) (?:next )?(?:expected|due|awaited)(?= in \\p{Lu}))\\b(?:${WHERE}|(?<=, when [^,;.]{3,110})(?=[.,;]|$))`,
  'gu',
);
/** "is expected in Bujumbura on Friday of next week for the Sectoral Council on Trade". */
const COMES_FOR =
  /\b(?:(?:is|are|was|were) )?(?:expected|due|awaited) (?:back )?(?:in|at) (?=\p{Lu})[^;.]{3,70}? for (?<verb>(?:the|an?) )(?=\p{Lu})/gu;
/** "to convene the Binational Commission in Santa Cruz in August". */
const CALLED =
  /\b(?:will|shall|to|would) (?:jointly )?(?:convene|reconvene|call|(?:co-)?chair) (?<verb>(?:the|an?|their) )(?=(?:\p{Lu}|(?:[\p{Ll}-]+ ){1,4}(?:council|committee|commission|forum)\b)[^;.]{5,90} in )/gu;
const SITS =
  /\b(?:[Cc]ommittee|[Cc]ommission|[Cc]ouncil|[Ff]orum|Group|Dialogue|Assembly|Board|Panel|Bureau|Cabinet|Conference|Summit)\b/u;
const ENDS_ASIDE = /^[^,;.]{0,60}, /u;
const WHICH = /^,? which (?:had |has )?/u;
/** What recurs is no encounter of its own. */
const RECURRING =
  /^[^;.]{0,60}\b(?:every|each|annually|regularly|quarterly|monthly|weekly|yearly|twice|once|alternately|periodically|as (?:needed|required|often))\b/u;
const EXPECTED = /\b(?:expected|due|awaited)$/u;
const COMMITTEE =
  /\b(?:[Cc]ommittee|[Cc]ommission|[Cc]ouncil|[Pp]anel|[Bb]oard|[Bb]ureau|(?:working|steering|contact|study) [Gg]roup|Group)\b/u;
const SUMMIT = /\b(?:leaders|presidents|premiers|heads of)\b/iu;

early(MET, MEETS);

/** The sessions that a sentence tells of bodies, past and to come, each with its day. */
export function bodySessions(view: SentenceView, latest: Day | null): MeetingCandidate[] {
  if (!view.dates.length) return [];
  const { text } = view;
  const found: MeetingCandidate[] = [];
  const add = (candidate: MeetingCandidate | null) => {
    if (!candidate) return;
    const { start, end } = candidate.range;
    const other = found.find(({ range }) => range.start < end && range.end > start)?.range;
    if (!other) found.push(candidate);
    // "is due in Baghdad for the committee, which last met in Amman": the one and the other.
    const which = other && other.end < end ? WHICH.exec(text.slice(other.end)) : null;
    if (other && which) found.push({ ...candidate, range: { start: other.end + which[0].length, end } });
    // "The committee, which last sat in 1993, convenes in Lima in May": the one to come goes by the name of both.
    const earlier = found.findIndex(
      ({ range, status }) => range.start === start && range.end < end && status === 'held',
    );
    const recalled = found[earlier];
    if (candidate.status === 'planned' && recalled && ENDS_ASIDE.test(text.slice(recalled.range.end, end))) {
      const from = start + text.slice(start, end).indexOf(', which ') + 2;
      if (from > start + 2)
        found.splice(earlier, 1, { ...recalled, range: { start: from, end: recalled.range.end } }, candidate);
    }
  };
  if (COMING.opens(view.words)) for (const match of matchesOf(COMES_FOR, text)) add(atBody(view, match, latest));
  if (CALLING.opens(view.words)) for (const match of matchesOf(CALLED, text)) add(atBody(view, match, latest));
  if (PAST.opens(view.words) && EARLIER.opens(view.words)) {
    for (const match of [...matchesOf(MET, text), ...matchesOf(RECENTLY, text)])
      add(session(view, match, 'held', latest));
    for (const match of matchesOf(SINCE, text)) add(session(view, match, 'held', latest));
  }
  if (PRESENT.opens(view.words))
    for (const match of matchesOf(MEETS, text)) add(session(view, match, 'planned', latest));
  return found;
}

function session(
  view: SentenceView,
  match: RegExpExecArray,
  status: 'held' | 'planned',
  latest: Day | null,
): MeetingCandidate | null {
  const { text } = view;
  const { name, lead = '', verb = '', people } = match.groups ?? {};
  const end = match.index + match[0].length;
  const at = end - verb.length;
  if (RECURRING.test(text.slice(end))) return null;
  const date =
    sessionDay(view, end, status, latest) ?? (status === 'planned' ? dayAhead(view, match.index, latest) : null);
  if (!date) return null;
  // "The two ministers, X and Y, last met": they, and no body.
  const named = name ? match.index + match[0].indexOf(name) + (/^.*\b(?:the|an?) /isu.exec(lead)?.[0].length ?? 0) : at;
  if (people && personsIn(view, named, at).length > 0) return null;
  // "The ministers are expected in Lima": on a visit, and at no session.
  if (EXPECTED.test(verb) && !COMMITTEE.test(name ?? '')) return null;
  // "Officials of Peru and Chile met for the first time": those two.
  if (
    people &&
    status === 'held' &&
    !/\b(?:last|first|previously|recently|which) $|\bwhich (?:had |has )$/u.test(text.slice(0, at))
  )
    return null;
  // "A and B will review it when they meet in Lima in May": those two.
  const spoken = name ? [] : personsIn(view, match.index, at);
  const they = name || spoken.length > 1 ? spoken : personsBefore(view, match.index + WHEN.length);
  if (they.length > 0 && (they.length < 2 || status === 'held')) return null;
  const place = placeNear(view, end);
  const heads = headsOf(view, named, end);
  return {
    ...at0(view, { start: name ? named : match.index, end }, status),
    kind: SUMMIT.test(name ?? bodyWords(text.slice(0, match.index))) ? 'summit' : they.length ? 'talks' : 'conference',
    date,
    place: place?.ref ?? null,
    participants: heads.length
      ? heads
      : they.length
        ? they.map((actor) => ({ actor, role: 'participant' as const }))
        : bodiesOf(view, name ? named : 0, at).map((actor) => ({ actor, role: 'participant' as const })),
  };
}

/** Who is in the chair: "will chair a committee which meets in June", "last met in Amman under N". */
function headsOf(view: SentenceView, start: number, end: number): Participation[] {
  // "when the commission meets in Lima with N and M in the chair".
  if (/^[^;.]{0,40}? with [^,;]{3,120} in the chair\b/u.test(view.text.slice(end))) return chairsIn(view);
  const under =
    /^[^;.]{0,60}? under (?:the (?:co-)?(?:chairmanship|chair|presidency|leadership) of (?:the )?)?(?=(?:the )?\p{Lu})/u.exec(
      view.text.slice(end),
    );
  const heads = under ? personsIn(view, end + under[0].length, view.text.length).slice(0, 1) : [];
  if (heads.length) return heads.map((actor) => ({ actor, role: 'chair' }));
  return CHAIRS.test(view.text.slice(Math.max(0, start - 50), start)) || CHAIRED.test(view.text.slice(end))
    ? chairsIn(view)
    : [];
}
/** "which sat in Suva, was chaired by N". */
const CHAIRED = /^[^;.]{0,60}, (?:was|were|will be|is to be) (?:co-)?chaired by /u;
const WHEN = 'when ';
const CHAIRS = /\b(?:chairs?|chairing|preside[sd]? over|head(?:s|ed)?|led?|leads) (?:the |an? )?(?:\p{L}+ ){0,3}$/u;

/** The people whom "they" stands for, who are named last before it. */
const bodyWords = (before: string): string => (PEOPLE.test(before) ? (PEOPLE.exec(before)?.[0] ?? '') : '');
const PEOPLE = /\b(?:ministers|leaders|presidents|premiers|heads of (?:state|government)|experts|officials)\b/iu;

/** The day of a body's session: of what is to come, a month without a year may be that of the year after. */
export function sessionDay(
  view: SentenceView,
  end: number,
  status: 'held' | 'planned',
  latest: Day | null,
): Edtf | null {
  const ahead = view.dates.find(
    ({ start, range }) =>
      start - view.at >= end &&
      range.earliest !== null &&
      !/[;.]|, (?:and|but|which|who|when) /u.test(view.text.slice(end, start - view.at)),
  );
  const date = ahead?.date ?? (status === 'held' ? dateNear(view, end) : null);
  if (!date) return null;
  const { earliest = '', latest: last = '' } = rangeOf(date) ?? {};
  if (status === 'held') return latest && (earliest ?? '') > latest ? null : date;
  if (!latest || (last ?? '') >= latest) return date;
  return ahead &&
    /^\d{4}-\d\d$/.test(date) &&
    !/\d{4}/.test(view.text.slice(ahead.start - view.at, ahead.end - view.at))
    ? date
    : null;
}

/** "on May 12, when leaders gather at Male", "On June 5 leaders gather": the day right before. */
function dayAhead({ dates, at, text }: SentenceView, start: number, latest: Day | null): Edtf | null {
  const before = dates.findLast(({ end }) => end - at <= start);
  if (!before || !/^,?(?: when)?(?: the)? ?$/u.test(text.slice(before.end - at, start))) return null;
  return (rangeOf(before.date)?.latest ?? '') >= (latest ?? '9999') ? before.date : null;
}

/** The body itself, by its name or as "the Commission"; of "its presidents" the one spoken of before. */
function bodiesOf(view: SentenceView, from: number, to: number): readonly Ref[] {
  const inside = view.mentions.filter(
    ({ kind, start, end }) => kind === 'organization' && start - view.at >= from && end - view.at <= to,
  );
  if (inside.length) return inside.slice(0, 1).map(({ ref }) => ref);
  // "the joint commission of Peru and Chile": of those two.
  const states = view.mentions.filter(
    ({ kind, form, start, end }) =>
      kind === 'country' && form === 'name' && start - view.at >= from && end - view.at <= to,
  );
  if (states.length > 1) return states.map(({ ref }) => ref);
  if (!/^(?:[Ii]ts|[Tt]heir) /u.test(view.text.slice(from, from + 6))) return [];
  const before = view.previous?.mentions.find(({ kind }) => kind === 'organization');
  return before ? [before.ref] : [];
}

/** The session of a body to which somebody is to come, or which is to be called. */
function atBody(view: SentenceView, match: RegExpExecArray, latest: Day | null): MeetingCandidate | null {
  const start = match.index + match[0].length;
  const body = view.mentions.find(
    ({ kind, form, start: from }) => kind === 'organization' && form === 'name' && from - view.at === start,
  );
  const words =
    /^(?:[\p{Ll}-]+ ){1,4}(?:council|committee|commission|forum)\b/u.exec(view.text.slice(start))?.[0] ??
    /^(?:\p{Lu}[\p{L}'’-]+(?:,? (?:of|on|for|and|the))*,? ?){1,10}/u.exec(view.text.slice(start))?.[0] ??
    '';
  const end = body ? body.end - view.at : start + words.trimEnd().replace(/,$/u, '').length;
  if (!SITS.test(view.text.slice(start, end))) return null;
  const date = sessionDay(view, match.index, 'planned', latest);
  if (!date) return null;
  return {
    ...at0(view, { start, end }, 'planned'),
    date,
    place: placeNear(view, match.index)?.ref ?? null,
    participants: COMES.test(match[0])
      ? personsBefore(view, match.index).map((actor) => ({ actor, role: 'participant' as const }))
      : [],
  };
}
const COMES = /\b(?:expected|due|awaited) |\bchair /u;

/** Where a body's session has been told so, the verb of coming tells of no visit beside it. */
export const comesFor = (
  { view, range, kind, form }: MeetingCandidate,
  sessions: readonly MeetingCandidate[],
): boolean =>
  kind === 'visit' &&
  form === 'verb' &&
  sessions.some(
    (each) =>
      each.range.start > range.end && COMES.test(`${view.text.slice(range.start, range.end)} `) && each.view === view,
  );

const at0 = (view: SentenceView, range: Range, status: 'held' | 'planned'): MeetingCandidate => ({
  ...toldByVerb(view, {
    range,
    kind: 'conference',
    date: null,
    place: null,
    status,
    participants: [],
  }),
  act: 'named',
});
