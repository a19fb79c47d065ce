/**
 * Those whom a text has at a session by what they did there, without naming it: who led a delegation, spoke for a state, took
 * the floor or stands in a list under "Present:" or "For Georgia:".
 */
import type { Ref } from '../../model/factsheet.ts';
import type { ParticipantRole } from '../../model/ontology.ts';
import { endsWithColon } from '../text/letters.ts';
import { matchesOf } from '../text/matches.ts';
import type { SentenceView } from '../text/view.ts';
import { early } from '../words/early.ts';
import { Gate } from '../words/gate.ts';
import { chairsIn } from './chairs.ts';
import { isListedPresent } from './listed-present.ts';
import { personsBefore, personsIn } from './persons.ts';
import { seenThere } from './seen-there.ts';

const SIGN = new Gate(
  /^it$|guest|welcomed|chair|gavel|moderat|presid|spoke|took|others|came|among|presentation|elected|served|acted|sat|taking|joining|delegat|represent|part[iy]|side|team|opened|closed|inaugurated|floor|remarks|address|speech|statement|speak|lead|led|head|stead|behalf|present|attend|witness|panel|sent|heard|received|listened|closing|opening|host|next|opposite|facing|row|table|spotted|seen|room|hall|come|flew|flown|travel|joined|followed|secretary|minutes|read|keynote|signed|person|^together$|flanked|seat|emerged|^out$|^(?:his|her)$|place|^along$|^jointly$|negotiat|argued|answered|mediat|report|papers|results|include|there|assist|arrived|made|looked|mourners|right|left|^fell$|welcome|toast|suspended|adjourned|^each$|asked|invited|rounded|dropped|popped|slipped|observed|monitored|^flanking$|^(?:their|them)$/,
);
const CHAIRED = new Gate(/chaired|presided|moderated|^(?:chair|gavel)$/);
const GROUP =
  '(?:delegations?|sides?|(?<=\\p{Lu}[\\p{L}-]+ )party|teams?|missions?|contingents?|negotiators|negotiating teams?|officials)';
/** Sentences in which all persons named are of the delegations. */
const LED = new RegExp(
  [
    `\\b${GROUP}\\b[^.;]{0,60}?(?: (?:was|were|is|are|being|came|comprising))?,? (?:also |jointly )?(?:led|headed|chaired|fronted|represented|made up|composed|steered) (?:by|of)\\b`,
    `\\b(?:led|leads|leading|headed|heads|heading|fronted|is leading|are leading)(?: (?:the|his|her|its|their|a))? (?:[\\p{L}\\d'’-]+ ){0,6}?${GROUP}\\b`,
    '\\b(?:[Ll]eading|[Hh]eading|[Rr]epresenting|[Ss]peaking|[Nn]egotiating|[Ss]itting|[Aa]cting)(?: (?:for|the))? [^.;]{2,60}? (?:is|was|were|are) (?=(?:the |Mr|Ms|Dr|H|\\p{Lu}))',
    '\\b[Hh]eads? of (?:the )?(?:[\\p{L}]+ )?delegations?\\b[^.;]{0,60} (?:were|was|are|is)\\b',
    '\\b(?:was|were|is|are) (?:also )?represented (?:at [^.;]{2,40} )?by\\b',
    '\\b(?:[Oo]n|[Ff]rom) the [^,;.:]{2,40} (?:side|part|team|delegation|bench|end of the table),? (?:[^,;.:]{2,40} )?(?:were|was|are|is|sat|stood|attended|came)\\b',
    `\\b${GROUP} (?:also |further )?(?:includes?|included|comprised|comprises|consisted of|counted)\\b`,
    '\\b[Aa]mong the (?:\\p{L}+ ){0,2}(?:speakers|panel+ists|participants|presenters|contributors|attendees|guests|instructors|lecturers|trainers|facilitators|mourners|dignitaries|delegates|invitees|audience)\\b[^.;:]{0,40} (?:were|was)\\b',
    '^(?:The |Its )?(?:[Ss]peakers|[Pp]anel+ists|[Pp]resenters|[Gg]uests|[Pp]articipants) (?:were|included) ',
    '^Among (?:them|those there|those present|these) (?:were|was|are|is)\\b',
    '^(?:Also )?(?:[Tt]aking (?:the floor|part)|[Ss]peaking|[Aa]ddressing|[Aa]ttending|[Jj]oining)\\b[^.;:]{0,60} (?:were|was)\\b',
    '\\b(?:elected|served as|acted as|chosen as|designated) (?:as )?(?:the )?(?:(?:[Vv]ice|[Cc]o)-?)?(?:[Cc]hair(?:person|man|woman)?|[Rr]apporteur|[Mm]oderator)(?: of the (?:meeting|session|conference))?[,;.]',
    '\\belected [^;.]{3,60} to the chair\\b',
    '\\b(?:was|were) (?:made|named|chosen|elected|appointed) (?:as )?(?:its |the )?(?:rapporteurs?|(?:vice-|co-)?chair(?:man|woman|person|s)?)\\b',
    '\\bsat in as\\b',
    '^(?:It|This|They) (?:was|were|had been|has been) (?:also |officially |formally )?(?:addressed|opened|closed|inaugurated|welcomed|facilitated) by\\b',
    '\\b[Gg]uests? of honou?r (?:was|were)\\b',
    '\\b(?:opened|closed|moderated|facilitated) it\\b',
    '\\b(?:[Dd]elegates|[Dd]elegations|[Pp]articipants|[Mm]inisters|[Mm]embers|[Gg]uests|[Aa]ttendees|gathering|session|meeting|conference|forum|event|summit|seminar|workshop|congress),? (?:which )?(?:was|were) (?:also |officially |formally )?(?:welcomed|addressed|greeted|briefed|opened|closed|inaugurated) by\\b',
    '\\b(?:took over|handed(?: over)?|passed(?: on)?|assumed|inherited|ceded|yielded) (?:the|its|his|her) (?:rotating )?(?:chair|chairmanship|presidency|gavel)\\b(?! (?:in|for) \\d)',
    "^(?:\\p{Lu}[\\p{L}'’.-]+ ){1,4}came from (?:the )?\\p{Lu}[\\p{L} ]{2,30}(?:,| and)",
    `\\b(?:the |their )(?:home|host|visiting|guest|opposing|other|local) (?:${GROUP}) (?:answered to|was under|obeyed|followed|took its lead from) `,
    `\\b(?:directed|steered|captained|guided|commanded) (?:the |its |his |her )(?:guests|visitors|hosts|visiting side|${GROUP})\\b`,
    '^Others? (?:on|in) the [^,;.]{2,40} (?:team|delegation|side) (?:is|are|was|were|include[sd]?)\\b',
    "(?:^|, (?:while|and) |; )(?:The )?\\p{Lu}[\\p{L}' -]{2,60}(?:, [^,;.]{3,40},)? (?:had )?(?:also )?(?:sent|fielded|dispatched|delegated) (?:its|an?|the) (?!letter|message|note|draft|ship|plane)",
    '\\b(?:heard|received|listened to) (?:an? |the )?(?:[\\p{L}-]+ )?(?:reports?|presentations?|briefings?|address(?:es)?|statements?) (?:by|from|of) (?=[^;.]*\\p{Lu})',
    `\\b(?:made up|completed|formed|filled|rounded out|sat on) (?:the|its|his|her|their) (?:rest of the )?(?:[\\p{L}-]+ )?(?:bench|${GROUP}|group|party|trio|quartet|foursome|quintet|table)\\b`,
    '\\bwelcomed (?:them|the (?:participants|delegates|members|delegations|gathering))[;,.]',
    '\\b(?:also|then|likewise|both) (?:spoke|addressed (?:the|them|it)|took the floor|intervened)\\b',
  ].join('|'),
  'u',
);
const NOT_THERE =
  /\b(?:will|would|to) (?:be )?(?:led|lead|headed|head|represented|represent)\b|\bled (?:by example|the way)\b|\b(?:company|firm|(?<!\b\p{Lu}[\p{L}-]+ )party|coalition|government|army|campaign|project)s? (?:is|was) (?:led|headed)\b/u;
/** "N will lead the team", of an encounter that is still to come. */
const WILL_LEAD = new RegExp(`\\b(?:will|is to|are to) (?:lead|head) (?:[\\p{L}-]+ ){0,5}${GROUP}\\b`, 'u');
/** Who acts in the sentence was there; those whom he speaks of need not have been. */
const SPOKE =
  /\b(?:(?:represented|represents|spoke for|spoke on behalf of|stood in for|sat in for|deputi[sz]ed for) (?:the )?\p{Lu}|(?:spoke|answered|replied|led|negotiated|signed on) (?:for|on behalf of) the (?:guests|visitors|hosts|visiting side|other side|home side|visiting delegation|delegations|participants|delegates)\b|took the floor|delivered (?:the |his |her |an? )?(?:[\p{L}]+ )?(?:remarks|address|speech|statement|keynote)|(?:gave|made) (?:the |an? |his |her )?(?:opening|closing|keynote|welcom\p{L}+|introductory) |(?:gave|made) (?:an? )?(?:\p{Ll}+ )?presentations?\b|in (?:his|her|an?) (?:[\p{L}]+ )?(?:opening|closing|welcom\p{L}+|keynote|introductory) (?:remarks|address|speech|statement)|(?:in|during) (?:his|her) (?:\p{Ll}+ )?(?:speech|remarks|address|intervention)\b(?! to)|(?:opening|welcoming) the (?:meeting|session|talks|conference|forum|event|seminar|workshop)|(?:welcomed|addressed|told) (?:the )?(?:participants|delegates|delegations|attendees|gathering)|addressed (?:the )?(?:ministers|leaders|members|meeting|session|conference|summit|council|assembly) (?:as well|too|by|on|about|via|in|at))/gu;
const SPOKEN =
  /\b(?:remarks|address|speech|statement|keynote|floor)[^.;]{0,40} (?:was|were) (?:also )?(?:delivered|given|made|taken) by\b/u;
/** "Present:", "For Georgia:", "On the Angolan side —", "Also took the floor:" */
const LABEL =
  /^(?:[Aa]lso )?(?<label>(?:[Ww]ere |[Ww]as )?(?:also )?[Pp]resent|[Pp]articipants?|[Pp]articipated|[Pp]articipating|[Aa]ttendance|[Aa]ttendees|[Aa]ttending|[Ii]n attendance|[Aa]ttended(?: by)?|[Tt]ook (?:the floor|part)|[Ss]poke|[Ss]peakers|(?:[Cc]o-?)?[Cc]hair(?:s|ed by|man|person|woman|persons|men)?|[Hh]eads? of (?:the )?(?:\p{L}+ )?[Dd]elegations?|[Dd]elegat(?:es|ions?)|[Mm]embers of the (?:\p{L}+ )?delegation|[Mm]oderators?|[Pp]anel+ists|(?:[Ff]or|[Ff]rom|[Oo]n|[Oo]n behalf of) (?:the )?(?:\p{Lu}[\p{L}' -]{2,50})(?:side|[Dd]elegation|part)?|[Tt]he (?:\p{Lu}[\p{L}' -]{2,40})(?:side|[Dd]elegation|team))(?: (?:were|was|also))?[:.—–] ?/u;
const CHAIRS = /chair/iu;

early(LED, NOT_THERE, SPOKE, SPOKEN);

/** "Present at the session:", "Heads of delegation:": the points below are of those who were there. */
export const announcesPresent = (view: SentenceView): boolean =>
  endsWithColon(view.text) && LABEL.test(view.text) && !NOT_THERE.test(view.text);

export interface Presence {
  readonly refs: readonly Ref[];
  readonly role: ParticipantRole;
  /** Those told of in the same breath who have no such role. */
  readonly beside?: readonly Ref[];
  /** Whether it stands in a list under a label, so that the session may be told of only after it. */
  readonly listed: boolean;
}

/** Those whom a sentence has at the session in hand, or at one that is `ahead`; null where it speaks of nobody's being there. */
export function presenceIn(view: SentenceView, ahead = false): Presence | null {
  const { text } = view;
  // The points of a list are of what its lead says.
  if (leadsOn(view)) return null;
  if (isListedPresent(view)) return { refs: personsIn(view, 0, view.text.length), role: 'participant', listed: false };
  if (!view.mentions.some(({ kind }) => kind === 'person') || !(SIGN.opens(view.words) || text.includes(':')))
    return null;
  const label = LABEL.exec(text);
  if (label && (text[label[0].trimEnd().length - 1] !== '.' || !/^(?:for|from|on|the) /iu.test(label[0]))) {
    const refs = personsIn(view, 0, text.length);
    const chair = CHAIRS.test(label.groups?.label ?? '') || CHAIRS.test(underLabel(view));
    return refs.length
      ? {
          refs,
          role: chair ? (refs.length > 1 || chairLabel(view) ? 'co-chair' : 'chair') : 'participant',
          listed: true,
        }
      : null;
  }
  if (!ahead && NOT_THERE.test(text)) return null;
  // "The Sudanese side was headed by A as the Ugandan side was chaired by B": two who lead, and no chair.
  const chaired = CHAIRED.opens(view.words);
  if (chaired && /\b(?:side|delegation|team) (?:was|is) (?:co-)?chaired by\b/u.test(text) && LED.test(text))
    return { refs: personsIn(view, 0, text.length), role: 'participant', listed: false };
  const chairs = chaired && /chaired|presided|moderated|\b(?:chair|gavel)\b/u.test(text) ? chairsIn(view) : [];
  const role = chairs[0]?.role;
  if (
    role &&
    /^In the chair (?:was|were|sat) |\b(?:will|is to|are to) (?:jointly )?co-chair\b|, who (?:also )?(?:(?:co-)?chaired|presided|moderated|was in the chair)\b|\b(?:wielded|held) the gavel\b|\b(?:shared|held|had|occupied) the chair(?! of)\b|\b[Tt]he chair was (?:held|taken|occupied) by\b|\b(?:took turns|alternated) (?:in the|to) chair\b|^(?:He|She) (?:co-)?chaired (?:it |them |the \p{Ll}+ )?(?:jointly |together )with |\b(?:was|were|is|are) in the chair[.,;]|^(?:It|They|The \p{Ll}+ (?:was|were|had been|is|has been)|This|These)\b|\bchaired by\b|\b(?:presided|chaired|moderated|in the chair)(?: (?:over )?(?:it|them|jointly|the (?:proceedings|meeting|session|talks|conference|deliberations|discussions|sittings?|work|plenary)))?[.;]/u.test(
      text,
    )
  )
    return {
      refs: [...chairs.map(({ actor }) => actor), ...assistantsIn(view)],
      role,
      beside: restIn(view),
      listed: false,
    };
  if (LED.test(text) || SPOKEN.test(text) || (ahead && WILL_LEAD.test(text)))
    return { refs: personsIn(view, 0, text.length), role: 'participant', listed: false };
  const seen = seenThere(view);
  if (seen.length) return { refs: seen, role: 'participant', listed: false };
  const refs = matchesOf(SPOKE, text).flatMap(({ index }) => personsBefore(view, index).slice(0, 2));
  return refs.length ? { refs: [...new Set(refs)], role: 'participant', listed: false } : null;
}

/** "N was in the chair, assisted by the Secretary-General, M". */
function assistantsIn(view: SentenceView): readonly Ref[] {
  const at = view.text.search(/,? assisted by (?=[^;.]*\p{Lu})/u);
  return at < 0 ? [] : personsIn(view, at, view.text.length);
}

/** "N was in the chair; M and L made up the rest of the group". */
function restIn(view: SentenceView): readonly Ref[] {
  const at = view.text.indexOf('; ');
  return at > 0 && REST.test(view.text.slice(at)) ? personsIn(view, at, view.text.length) : [];
}
const REST = /\b(?:made up|completed|formed) (?:the|its) (?:rest|group|party|trio|quartet|table)\b/u;

/** Whether a sentence is a point of a list that a sentence with a colon introduces; numbered paragraphs stand for themselves. */
function leadsOn(view: SentenceView): boolean {
  const { lead } = view.sentence;
  if (lead === null) return false;
  let earlier = view.previous;
  while (earlier && earlier.sentence.index > lead) earlier = earlier.previous;
  return earlier === null || endsWithColon(earlier.text);
}

/** "Co-chairs. For Georgia: X. For Uzbekistan: Y.": the label that stands alone before those of the sides. */
function underLabel(view: SentenceView): string {
  let earlier = view.previous;
  for (let back = 0; back < 3 && earlier; earlier = earlier.previous, back += 1) {
    if (/^(?:co-?)?chair\p{L}*[.:]$/iu.test(earlier.text.trim())) return earlier.text;
    if (!/^(?:for|from|on) /iu.test(earlier.text)) return '';
  }
  return '';
}
const chairLabel = (view: SentenceView): boolean =>
  /^co-?chairs|chairs/iu.test(underLabel(view)) || /^co-?chairs?/iu.test(view.text);
