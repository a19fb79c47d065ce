/** Bodies without names of their members that meet: "their Joint Working Group is to sit in Kathmandu in November". */
import { type Day, rangeOf } from '../../model/edtf.ts';
import type { Ref } from '../../model/factsheet.ts';
import type { GroupMention } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import { early } from '../words/early.ts';
import { Gate } from '../words/gate.ts';
import type { MeetingCandidate, Participation } from './candidate.ts';
import { chairsIn } from './chairs.ts';
import { dateNear, placeNear } from './circumstances.ts';
import { personsIn } from './persons.ts';
import { RECURRING } from './recurring.ts';
import { sidesOf } from './sides.ts';
import { modeOf } from './status.ts';
import { toldByVerb } from './told-by-verb.ts';

const BODY =
  '(?:working (?:group|party)|working groups|task ?force|commission|committee|council|sub-?committee|panel|board|forum|troika|quartet|bloc|experts|officials|negotiators|negotiating teams|technical teams?|joint teams?|delegations|ministers|leaders|presidents|premiers|parliaments|delegates|envoys|sides|parties|countries|governments|ministries|companies|foreign ministers|heads of state|chiefs(?: of (?:staff|police|customs))?|heads of (?:the )?[\\p{Ll}-]+|engineers|specialists|directors|secretaries|officers|deputies|authorities|teams?|donors|creditors|lenders|ambassadors|mayors|prosecutors|judges|mediators|technicians|scientists|commissioners|regulators|governors|generals|commanders|sherpas|representatives|signatories|shareholders|trustees)';
const TO_MEET = new RegExp(
  `(?:\\b(?<lead>(?:[Tt]he|[Tt]heir|[Ii]ts|[Aa]n?|[Tt]his|[Bb]oth|[Tt]he two) )?(?<name>(?:(?!(?:meeting|session|talks|summit|visit|on|at|after|during|by|with|that|who|which|said|says|told|announced|added|\\d)\\b)[\\p{L}\\d'’-]+ ){0,6}?${BODY}(?: (?:of|on|for|from|in|set up by|established (?:by|under|in)|created (?:by|under|in)|provided for (?:by|in)|headed by|led by|(?:co-)?chaired by|composed of|made up of) [^,;.]{2,70}?)?))(?:,[^,;]{2,80},)?(?:,? (?:which|that))? (?<aux>(?:will|shall|would|(?:is|are|was|were) (?:due |set |scheduled |expected |slated |next |also |then )?to|plan(?:s|ned)? to|agreed to)(?: next| also| then| first| again| now| soon)?) (?:meet|sit|convene|gather|reconvene|assemble|come together|(?:continue|resume|go on)(?: (?:their|the) (?:talks|negotiations|discussions|work|dialogue|consultations))?(?= (?:in|at) \\p{Lu}[\\p{L}'’ -]{1,30} (?:in|on|next|this|early|late|later)\\b)|(?:hold|resume) (?:its|their|talks|(?:an?|another) (?:[\\p{L}\\d-]+ ){0,4}(?:meeting|session|talks|round|conference|summit|forum|retreat|workshop|seminar|consultations|sitting|video ?conference|dialogue))|(?<work>discuss|review|negotiate|examine|consider|take (?:it|this|them|the [\\p{Ll}-]+) up|settle|thrash out|work out|go over|draw up|finali[sz]e) [^,;.]{2,60}(?:, in the first instance)?(?= in \\p{Lu}[\\p{L}'’ -]{1,30} (?:in|on|next|this|early|late|later)\\b))\\b`,
  'iu',
);
/** "The parliamentary committee will consider the bill". */
const OF_PARLIAMENT = /\b(?:parliament\p{Ll}*|house|senate|bills?|lawmakers|legislat\p{Ll}+|courts?)\b/iu;
const GATE = new Gate(
  /meet|sit|convene|gather|assemble|come|hold|resume|^continue$|^go$|discuss|review|negotiate|examine|consider|take|settle|thrash|work|over|draw|finali/,
);
const SIGN =
  /\b(?:meet|sit|convene|gather|reconvene|assemble|come together|continue|go on|hold|resume|(?:discuss|review|negotiate|examine|consider|take|settle|thrash|work|go|draw|finali[sz]e)\b[^;.]{3,100} in \p{Lu})/u;

/** "their working group", "the joint commission": of the states spoken of together before. */
const SHARED = /\b(?:their|both|joint|bilateral|trilateral|the two|the three)\b/iu;
function statesBefore(view: SentenceView): readonly Ref[] {
  let earlier: SentenceView | null = view;
  for (let back = 0; back < 4 && earlier; earlier = earlier.previous, back += 1) {
    const group = earlier.groups.find(({ refs }) => refs.length > 1 && refs.every((ref) => ref.startsWith('c')));
    if (group) return group.refs;
  }
  return [];
}

/** The encounter that a body is to hold, at a day or place that the sentence gives. */
export function bodiesToMeet(view: SentenceView): MeetingCandidate[] {
  const { text } = view;
  if (!GATE.opens(view.words) || !SIGN.test(text)) return [];
  const match = TO_MEET.exec(text);
  const name = match?.groups?.name;
  if (!match || !name) return namedToMeet(view);
  if (/\b(?:that|which|who|said|told|says)\b/u.test(name)) return [];
  const end = match.index + match[0].length;
  const clause = /^[^;.]{0,160}/u.exec(text.slice(end))?.[0] ?? '';
  const isWork = match.groups?.work !== undefined;
  if (isWork && OF_PARLIAMENT.test(match[0])) return [];
  if (RECURRING.test(isWork ? `${match[0]}${clause}`.replace(/^.*, in the first instance\b/u, '') : clause)) return [];
  // "The two ministers, X and Y, will meet": they, and no body.
  if (personsIn(view, match.index + (match.groups?.lead?.length ?? 0) + name.length, end).length > 1) return [];
  if (
    view.groups.some(
      (each) =>
        each.start - view.at >= match.index &&
        each.end - view.at <= match.index + (match.groups?.lead?.length ?? 0) + name.length &&
        isPair(view, each),
    )
  )
    return [];
  const date = dateAhead(view, end) ?? dateNear(view, end);
  const place = placeNear(view, end);
  if (!date && !(place && place.start - view.at > end)) return [];
  // "Ministers of the four states will meet".
  const meant = view.groups.find(
    ({ start, end: stop, refs }) =>
      start - view.at >= match.index && stop - view.at <= end && refs.every((ref) => ref.startsWith('c')),
  );
  const row = meant ? [] : statesNear(view, match.index, end);
  const named = meant?.refs ?? (row.length ? row : sidesOf(view, { start: match.index, end }));
  const shared = named.length || !SHARED.test(match[0]) ? named : statesBefore(view);
  const sides = shared.length ? shared : bodyIn(view, match.index, match.index + name.length + 6);
  const start = match.index + (match.groups?.lead?.length ?? 0);
  return [
    {
      ...toldByVerb(view, {
        range: { start, end },
        kind: isWork ? 'talks' : 'conference',
        date,
        place: place?.ref ?? null,
        status: 'planned',
        participants: underChairs(view, sides),
      }),
      act: 'named',
    },
  ];
}

/** "COHSOD will reconvene in Port of Spain in October": a body that is told by its name alone. */
function namedToMeet(view: SentenceView): MeetingCandidate[] {
  const match = WILL_MEET.exec(view.text);
  const end = match ? match.index + match[0].length : 0;
  const body = match
    ? view.mentions.find(
        ({ kind, form, end: stop }) =>
          kind === 'organization' &&
          form !== 'adjective' &&
          /^\)?$/u.test(view.text.slice(stop - view.at, match.index)),
      )
    : undefined;
  if (!body || RECURRING.test(/^[^;.]{0,160}/u.exec(view.text.slice(end))?.[0] ?? '')) return [];
  const date = dateAhead(view, end);
  const place = placeNear(view, end);
  if (!date || !place || place.start - view.at < end) return [];
  return [
    {
      ...toldByVerb(view, {
        range: { start: body.start - view.at, end },
        kind: 'conference',
        date,
        place: place.ref,
        status: 'planned',
        participants: underChairs(view, [body.ref]),
      }),
      act: 'named',
    },
  ];
}
const WILL_MEET =
  / (?:will|shall|would|is (?:due |set |scheduled |expected )?to)(?: next| then| first| again)? (?:meet|sit|convene|gather|reconvene|assemble)\b/u;

/** "The two ministers", who were named before. */
const isPair = ({ text, at }: SentenceView, { refs, start, end }: GroupMention): boolean =>
  refs.length > 1 &&
  refs.every((ref) => ref.startsWith('p')) &&
  (refs.length === 2 || /\b(?:two|three|four|all|both)\b/iu.test(text.slice(start - at, end - at)));

/** The day told right behind what is to happen: "agreed on 8 June to meet again in Astana in September". */
const dateAhead = ({ dates, at, text }: SentenceView, end: number) =>
  dates.find(
    ({ start, range }) =>
      start - at >= end &&
      range.earliest !== null &&
      /^(?: again)?(?: (?:in|at) [^,;.]{2,40}?)? (?:in|on|at|for) (?:the |early |late |mid-)?$|^ (?:again )?(?:[^,;.]{2,30} )?$/u.test(
        text.slice(end, start - at),
      ),
  )?.date ?? null;

/** "ASEAN leaders, who meet in Vientiane next Friday". */
const WHO_MEET =
  /\b(?<name>(?:[\p{L}'’][\p{L}'’-]* ){0,4}(?:[Ll]eaders|[Mm]inisters|[Pp]residents|[Pp]remiers|[Hh]eads of (?:state|government)|[Dd]elegates|[Ee]xperts|[Oo]fficials|[Nn]egotiators|[Dd]onors|[Cc]reditors|[Ss]ecretaries|[Gg]overnors|[Cc]ommissioners|[Aa]mbassadors|[Ss]peakers|[Cc]hiefs|[Mm]ayors)(?: (?:of|from) [^,;.]{3,70})?,? (?:who |which )?(?:are to |will |are due to )?(?:meet|convene|gather|assemble|go into (?:retreat|conclave))|(?:[\p{L}'’-]+ ){0,4}(?:[Cc]ommittee|[Cc]ommission|[Cc]ouncil|[Gg]roup|[Bb]oard|[Ff]orum|[Aa]ssembly)(?: of (?:the )?[^,;.]{2,50})?(?:, [^,;.]{3,60},)?,? (?:which )?(?:meets|convenes|gathers|sits))(?: again| for the (?:first|second|third|last) time)? (?=(?:in|on|at|next|this|today|tomorrow|\p{Lu}\p{Ll}{2,8}\.? \d) ?)/u;

/** "It will convene in Tokyo this October": the body told of right before. */
const IT_WILL =
  /^(?:(?:It|They|The (?:body|panel|forum)) |(?:On|In|From) [^,;]{3,30}, (?:it|they) )(?:will|is (?:due |set |expected |scheduled )?to|are to|shall)(?: next| then| first| again)? (?:meet|convene|reconvene|sit|gather|assemble)(?: again| next| for the \p{Ll}+ time)? (?=(?:in|on|at|next|this|from|for|online|virtually|here) )|^It (?:next |first |then )?(?:meets|convenes|reconvenes|sits|gathers|assembles)(?: again| next| for the \p{Ll}+ time)? (?=(?:in|on|at|next|here) )/u;
/** "will brief the Commission when it assembles in Lima this December". */
const IT_MEETS =
  /\bwhen it (?:next )?(?:meets|convenes|gathers|assembles|sits)(?: again| for the (?:first|second|third|last) time)? (?=(?:in|on|at|next|this|today|tomorrow|\p{Lu}\p{Ll}{2,8}\.? \d) ?)/u;

const MEETING = new Gate(/^(?:retreat|conclave|meets?|(?:re)?convenes?|gathers?|assembles?|sits?)$/);
const WHO = new Gate(
  /secretaries|commissioners|ambassadors|speakers|chiefs|mayors|leader|minister|president|premier|^heads$|delegates|experts|officials|negotiator|donor|creditor|governor|committee|commission|council|group|board|forum|assembly/,
);

/** Those who meet on a day that is still to come, told in the present. */
export function thoseWhoMeet(view: SentenceView, latest: Day | null): MeetingCandidate[] {
  if (!latest || !view.dates.length || !MEETING.opens(view.words)) return [];
  const who = WHO.opens(view.words) ? WHO_MEET.exec(view.text) : null;
  const later = BODY_BEFORE.test(view.previous?.text ?? '') ? IT_WILL.exec(view.text) : null;
  const match = who ?? later ?? IT_MEETS.exec(view.text);
  if (!match) return [];
  const name = match.groups?.name ?? '';
  const end = match.index + match[0].length;
  const date = dateNear(view, end);
  if (!date || (rangeOf(date)?.earliest ?? '') <= latest) return [];
  const clause = /^[^;.]{0,120}/u.exec(view.text.slice(end))?.[0] ?? '';
  if (RECURRING.test(clause) && !/\bfor the first time\b/u.test(match[0])) return [];
  const before = later && view.previous;
  const body = before
    ? bodyIn(before, 0, before.text.length, true, SITS)
    : name
      ? bodyIn(view, match.index, match.index + name.length)
      : bodyIn(view, 0, match.index, true);
  if (!name && !later && !body.length) return [];
  const chairs = chairsIn(view);
  return [
    {
      ...toldByVerb(view, {
        range: { start: match.index, end: end - 1 },
        kind: /leaders|presidents|premiers|heads of/iu.test(name) ? 'summit' : 'conference',
        date,
        place: placeNear(view, end)?.ref ?? null,
        status: 'planned',
        participants: [
          ...chairs.map(({ actor, role }) => ({ actor, role })),
          ...body.map((actor) => ({ actor, role: 'participant' as const })),
        ],
      }),
      act: 'named',
    },
  ];
}

const SITS = /\b(?:Committee|Commission|Council|Group|Board|Panel|Task Force|Forum|Assembly)$/u;
/** A sentence that tells of a body that can sit. */
const BODY_BEFORE =
  /\b(?:[Cc]ommittee|[Cc]ommission|[Cc]ouncil|[Gg]roup|[Bb]oard|[Pp]anel|[Tt]ask [Ff]orce|[Ff]orum|[Aa]ssembly|[Dd]ialogue|[Mm]echanism)\b/u;
/** The body itself, where it has a name of its own. */
const bodyIn = (view: SentenceView, from: number, to: number, last = false, named = /./u): Ref[] =>
  view.mentions
    .filter(
      ({ kind, form, start, end }) =>
        kind === 'organization' &&
        form === 'name' &&
        start - view.at >= from &&
        end - view.at <= to &&
        named.test(view.text.slice(start - view.at, end - view.at)),
    )
    .slice(...(last ? [-1] : [0, 1]))
    .map(({ ref }) => ref);

const MET =
  /\b[Tt]he (?<joint>(?:(?:joint|mixed|bilateral|trilateral|ministerial|\p{Lu}[\p{L}]+[-–]\p{Lu}[\p{L}]+) (?:[\p{Ll}-]+ ){0,3}(?:committee|commission|council|group)|(?:(?:joint|bilateral) )?(?:working (?:group|party)|task ?force|steering (?:group|committee)|contact group|technical (?:group|committee))(?: (?:on|for) [^,;.]{2,50}?)?)(?: (?:between|of) [^,;.]{2,60}?)?)(?:, [^;.]{5,160}?,)? (?:has |have )?(?:met|convened|(?:ended|concluded|closed|began|opened|wound up|completed) (?:its|their) (?:work|proceedings|deliberations|discussions)) (?=(?:on|in|at|for|today|yesterday|here) )|\b[Tt]he (?<name>(?:(?:[\p{L}\d'’–-]+ ){1,8}?|(?=\p{Lu}\p{L}+ (?:of|on|for) (?:the )?\p{Lu}))(?:Council|Committee|Commission|Board|Assembly|Group|Forum|Bureau|Troika|Quartet|Quad|Dialogue|Partnership|Task Force|Authority|Panel)(?: (?:of|on|for) (?:the )?[\p{Lu}][^,;.]{2,60}?)?)(?: \(\p{Lu}[\p{L}-]{1,12}\))?(?:, now [^;.,]{3,60},)? (?:has |have )?(?:met|convened|sat|gathered|assembled|held (?:its|their)(?: \p{Ll}+){1,3}) (?=(?:on|in|at|for|today|yesterday|here|under|virtually|online|from|last|this) )/u;

/** "The finance ministers of the Nordic countries met in Oslo on 12 May": those who hold an office, without their names. */
const MINISTERS_MET =
  /\b(?<name>(?:[\p{L}'’][\p{L}'’-]* ){0,4}?(?:[Mm]inisters|[Ll]eaders|[Pp]remiers|[Aa]uthorities|[Oo]fficials|[Dd]elegations|[Nn]egotiators|[Ee]xperts|[Ss]ecretaries|[Gg]overnors|[Cc]ommissioners|[Aa]mbassadors|[Ss]peakers|[Cc]hiefs|[Jj]ustices|[Mm]ayors|[Oo]fficers|[Hh]eads of (?:[Ss]tate|[Gg]overnment))(?: (?:of|from) (?:[^,;.]|, (?=(?:the )?\p{Lu})){2,110}?)?)(?: (?:met|convened|gathered|assembled|sat(?: down)?(?: together)?|conferred|deliberated|huddled|came together|got together|linked up|went into (?:session|conclave|retreat))|, who (?:had |have )?(?:also |last |first |already )?(?:met|convened|gathered|assembled|conferred)|, (?:meeting|assembled|gathered|convened|sitting|having met)) (?=(?:on|in|at|from|for|as (?:the|an?)|by video|over video|via|online|virtually|remotely)\b)/u;
/** "Meeting in Bamako on Monday, the health ministers of Mali and Niger agreed". */
const MEETING_FIRST =
  /^Meeting (?=(?:on|in|at) [^,;]{3,80}, (?:the )?(?<name>(?:[\p{L}'’-]+ ){0,4}?(?:[Mm]inisters|[Ll]eaders|[Pp]remiers|[Oo]fficials|[Ee]xperts|[Hh]eads of (?:[Ss]tate|[Gg]overnment))))/u;

early(TO_MEET, WILL_MEET, SIGN, MET, MINISTERS_MET);

const HAS_MET = new Gate(
  /^(?:linked|went|met|convened|sat|sitting|conferred|deliberated|huddled|together|gathered|assembled|held|meeting|work|proceedings|deliberations|discussions)$/,
);
const MINISTERS = new Gate(
  /secretaries|governors|commissioners|ambassadors|speakers|chiefs|justices|mayors|officers|minister|leader|premier|authorities|officials|delegation|negotiator|expert|^heads$/,
);
const WHO_MET = new Gate(
  /secretaries|governors|ambassadors|speakers|chiefs|justices|mayors|officers|minister|leader|premier|authorit|officials|delegation|negotiator|expert|^heads$|committee|commission|council|group|board|assembly|forum|bureau|troika|quartet|quad|dialogue|partnership|task|panel/,
);

/** "The Association Council met on 16 May in Brussels." */
export function bodiesThatMet(view: SentenceView): MeetingCandidate[] {
  const { text } = view;
  if (!HAS_MET.opens(view.words) || !WHO_MET.opens(view.words)) return [];
  const body = MET.exec(text);
  const match =
    body ??
    (MINISTERS.opens(view.words) && view.dates.length ? (MINISTERS_MET.exec(text) ?? MEETING_FIRST.exec(text)) : null);
  if (!match?.groups?.name && !match?.groups?.joint) return [];
  const end = match.index + match[0].length;
  const date = dateNear(view, end);
  const place = placeNear(view, end);
  if (body ? !date && !place : !date || !(place || modeOf(view))) return [];
  // "The health ministers of Mali and Niger": those two states.
  const states = body ? [] : statesNear(view, match.index, end + (match.groups.name?.length ?? 0) + AFTER);
  return [
    {
      view,
      range: { start: match.index + (body ? 4 : 0), end: end - 1 },
      kind: states.length === 2 ? 'talks' : 'conference',
      ordinal: null,
      date,
      place: place?.ref ?? null,
      mode: modeOf(view),
      status: 'held',
      participants: underChairs(view, states),
      form: 'noun',
      phrase: null,
      act: 'named',
    },
  ];
}

/** Characters behind the ministers in which their states may be named, where these stand behind the place and day. */
const AFTER = 60;

/** The states of a row that is named within a stretch, two or more. */
function statesNear({ mentions, at, text }: SentenceView, from: number, to: number): readonly Ref[] {
  const row: Ref[] = [];
  let end = 0;
  for (const mention of mentions) {
    const start = mention.start - at;
    if (mention.kind !== 'country' || mention.form === 'adjective' || start < from || start >= to) continue;
    if (row.length && !/^(?:,|,? and)(?: the)? $/u.test(text.slice(end, start))) break;
    row.push(mention.ref);
    end = mention.end - at;
  }
  return row.length > 1 ? row : [];
}

/** Those who met, after whoever the sentence has in the chair. */
const underChairs = (view: SentenceView, those: readonly Ref[]): Participation[] => [
  ...chairsIn(view).map(({ actor, role }) => ({ actor, role })),
  ...those.map((actor) => ({ actor, role: 'participant' as const })),
];
