/**
 * Host and guest, told by what the one did for the other and not by a verb of receiving: "had N over", "gave him forty
 * minutes", "was heard by N", "took a telephone call from N", "the dinner guest of N was M".
 */
import type { Ref } from '../../model/factsheet.ts';
import type { MeetingKind } from '../../model/ontology.ts';
import { personsBeforeIn } from '../reference/antecedents.ts';
import { matchesAt, matchesOf } from '../text/matches.ts';
import type { SentenceView } from '../text/view.ts';
import { early } from '../words/early.ts';
import { Gate } from '../words/gate.ts';
import { type MeetingCandidate, takingPart } from './candidate.ts';
import { dateNear, placeNear } from './circumstances.ts';
import { actEnd } from './clauses.ts';
import { otherThan } from './other-than.ts';
import { outlookOf } from './outlook.ts';
import { actorsBefore, partyIn } from './parties.ts';
import { personsIn } from './persons.ts';
import { toldByVerb } from './told-by-verb.ts';

const GATE = new Gate(
  /^(?:granted|devoted|spared|allowed|obtained|won|guided|delivered|handed|brought|had|joined|greet|meet|welcome|receive|greeted|welcomed|met|gave|given|give|kept|offered|served|poured|presented|bade|bid|said|saw|seen|waved|took|threw|opened|rolled|made|found|set|cleared|showed|shown|walked|sat|ushered|let|listened|heard|drew|pulled|buttonholed|cornered|sought|ran|bumped|looked|called|stopped|dropped|popped|waited|went|came|knocked|f[eê]ted|granted|admitted|treated|awaited|hosted|guests?|visitors?|callers?|received|answered|returned|fielded|got|placed|put|picked|rang|rung|phoned|telephoned|reached|hung|entertained|briefed|expecting)$/,
);
const SPAN =
  '(?:(?:almost|nearly|more than|over|about|some|barely|just|a good|a full|the better part of) )?(?:an?|half an|a quarter of an|two|three|four|five|six|ten|fifteen|twenty|thirty|forty|forty-five|fifty|ninety|several|a few|\\d{1,3})(?: and a half)?[ -](?:hours?|minutes|moments)';
const MEALS = '(?:lunch|dinner|breakfast|supper|tea|coffee|brunch|drinks|iftar|a meal|cocktails)';
/** The words between a verb and the name of whom it is done to: an office, a state; "him" stands for itself. */
const WHOM = '(?:(?:him|her|them|[^;.:]{0,90}?\\p{Lu}[^;.:]{1,60}?)(?: |, ))';
const KEEP =
  "(?=(?:(?:the|his|her|its|an?|both|visiting|departing|outgoing|new) )*(?:[\\p{L}.,’'-]+ ){0,9}?\\p{Lu}|(?:him|her|them)\\b)";
/** A name right behind, an office before it or not. */
const KEEP_NAME = "(?:(?:the|his|her|its|visiting|new) )*(?:[\\p{L}.,’'-]+ ){0,9}?\\p{Lu}";
const KEEP_NAME_AHEAD = `(?=${KEEP_NAME})`;
const GIFT =
  '(?:degree|doctorate|awards?|medals?|plaques?|shields?|gifts?|books?|swords?|spears?|certificates?|troph(?:y|ies)|prizes?|keys?|souvenirs?|mementos?|portraits?|paintings?|flags?|cloaks?|garlands?|scar(?:f|ves)|carpets?|vase|statuette|citation|jersey|shirt|cheque|check|copy|horse|tree)';

/** The words with which `ACTIVE` begins. */
const ACTIVE_GATE = new Gate(
  /^(?:presented|joined|devoted|obtained|won|delivered|hand|handed|brought|bade|said|waved|wished|had|gave|granted|spared|allowed|briefed|was|were|kept|offered|served|poured|laid|threw|put|saw|opened|rolled|made|found|set|cleared|showed|walked|took|drove|guided|led|sat|ushered|let|drew|pulled|listened|heard|buttonholed|cornered|sought|ran|bumped|looked|called|stopped|dropped|popped|waited|went|came|knocked|sounded|f[eê]ted|received|answered|returned|fielded|got|accepted|placed|reached|picked|rang|phoned|telephoned|dialled)$/,
);

/** Verbs of hosts and of guests before the name of the other; what must follow behind the name stands in a look-ahead. */
const ACTIVE = new RegExp(
  `\\b(?<![’'-])(?:(?<rite>${[
    `presented ${KEEP}(?=${WHOM}with (?:an?|the|two|three|his|her) )`,
    `presented (?:an?|the|his|her|two) (?:[\\p{L}’'-]+ ){0,5}?${GIFT}(?: [^,;.]{2,50}?)? to `,
    `bade (?:farewell|goodbye|adieu|godspeed) to `,
    `(?:said|waved|wished) (?:farewell|goodbye|adieu) to `,
  ].join(
    '|',
  )})|(?<tour>(?:showed|walked|took|drove|guided|led) ${KEEP}(?=${WHOM}(?:round|around|over|through|on a tour)\\b))|(?:${[
    `had ${KEEP}(?=${WHOM}(?:over|round|in for|to (?:${MEALS}|stay|(?:his|her|the) \\p{Ll}+))\\b)`,
    `(?:gave|granted|spared|allowed) ${KEEP}(?=${WHOM}(?:${SPAN}|${MEALS}|an? (?:hearing|audience|tour|ride|lift|private \\p{Ll}+|dinner|lunch|farewell \\p{Ll}+))\\b)`,
    `briefed (?!(?:him|her|them|us|the|it)\\b)(?=${KEEP_NAME})(?=${WHOM}(?:on|about|in|at|over|yesterday)\\b|[^;.,]{3,60}[.;])`,
    `joined ${KEEP_NAME_AHEAD}(?=${WHOM}[^;.]{0,60}?(?:to (?:discuss|talk|review|go over|confer|compare|settle|examine)|for (?:talks|discussions|${MEALS}))\\b)`,
    `(?:gave|granted|devoted|spared|allowed) ${SPAN}(?: of (?:his|her) \\p{Ll}+)? to ${KEEP}`,
    `(?:got|obtained|won|was given|were given|had) (?:a (?:\\p{Ll}+ )?hearing|an audience) (?:from|with|before|by) ${KEEP}`,
    `(?:was|were) (?:at|on) [^,;.]{3,40} to (?:greet|meet|welcome|receive|see off) ${KEEP}`,
    `kept ${KEEP}(?=${WHOM}waiting\\b)`,
    `(?:offered|served|poured|gave|laid on|threw|put on) (?:an? |the |some )?(?:[\\p{Ll}-]+ )?(?:${MEALS}|dates|kava|coconuts|banquet|party|reception|meal)(?: and [\\p{Ll} ]{3,40}?)? (?:to|for|in honou?r of) ${KEEP}`,
    `bade ${KEEP}(?=${WHOM}(?:farewell|goodbye|welcome|adieu)\\b)`,
    `(?:saw|waved) ${KEEP}(?=${WHOM}off\\b)`,
    `(?:threw open|opened) (?:his|her|its|their|the) (?:\\p{Ll}+ )?(?:doors?|gates?|house|home|office|residence)[^,;.]{0,40} to ${KEEP}`,
    `rolled out the (?:red )?carpet [^,;.]{0,40}?for ${KEEP}`,
    `(?:made|found|set aside|cleared) (?:${SPAN}|time|(?:his|her) (?:diary|desk|calendar)) for ${KEEP}`,
    `(?:walked|took|drove|led) ${KEEP}(?=${WHOM}(?:to lunch|to dinner)\\b)`,
    `(?:sat|ushered|let|drew|pulled|took) ${KEEP}(?=${WHOM}(?:down|in|aside|into)\\b)`,
    `listened to ${KEEP}`,
    `heard (?:out )?${KEEP}(?!(?:from|that|of|the|an?|its|about)\\b)`,
    `(?:buttonholed|cornered|sought out|ran into|bumped into|looked up|called in on|stopped by to see|dropped by on|dropped by to see|dropped in to see|popped in on|waited (?:up)?on|went (?:round |over )?to see|came (?:round |over )?to see|stopped off to see|knocked at the door of|sat (?:down )?(?:opposite|across from)|sounded out|f[eê]ted) ${KEEP}`,
    `(?:was|were) (?:expecting|awaiting) ${KEEP}`,
    `(?:(?:hand-)?delivered|handed(?: over)?|brought) (?:an? |the )(?:[\\p{Ll}-]+ ){0,3}(?:message|letter)(?: (?:from|of|by) [^;.]{3,90}?)? to ${KEEP}`,
  ].join('|')})|(?:${[
    `(?:took|received|answered|returned|fielded|got|had|accepted) (?:an? |the )(?:[\\p{Ll}-]+ ){0,3}calls?(?: on [^,;.]{3,30})? from ${KEEP}`,
    `(?:placed|put|put in|put through|made) (?:an? |the )(?:[\\p{Ll}-]+ ){0,3}call(?: on [^,;.]{3,30})? to ${KEEP}`,
    `(?:got through to|reached|picked up (?:the (?:phone|receiver) )?when|was (?:rung|phoned|telephoned|called)(?: up)?(?: [^,;.]{3,30})? by) ${KEEP}`,
    `(?:rang|phoned|telephoned|dialled)(?: up)? ${KEEP}`,
  ].join('|')}))`,
  'uy',
);
/** What was done to the guest, before "by" and the host. */
const PASSIVE = new RegExp(
  `\\b(?<![’'-])(?:(?:was|were|has been|have been|had been|will be|(?:is|are) (?:due |scheduled |set |expected )?to be) (?:also |later |then |first |duly |warmly )?)(?<done>(?<=be )joined|heard|heard out|seen|let in|admitted|shown in|ushered in|given (?:${SPAN}|${MEALS}|a hearing|a tour[^,;.]{0,60}?)|granted (?:${SPAN}|an interview)|treated to [\\p{Ll} ]{3,30}?|f[eê]ted|hosted|sat down|waved (?:in|off)|met at [^,;.]{3,40}?|welcomed at [^,;.]{3,40}?)(?<where>(?: (?:at|in|on|to|for|over) (?:(?! by )[^,;.]){2,50})*?) by ${KEEP}`,
  'gu',
);
const GUEST_GATE = new Gate(/guest|visitor|caller|interlocutor|companion|host/);
/** "The dinner guest of N in Wellington was M", "Among her callers were M and L". */
const GUEST =
  /\b(?:(?:[\p{Ll}-]+ )?guests?|visitors?|callers?|interlocutors?|dinner companions?|hosts?) (?:of|at|to|for) (?=[^;.]{0,40}\p{Lu})[^;.]{3,110}? (?<was>was|were|is to be|will be) (?=(?:the |his |her )?(?:[\p{L}.,’'-]+ ){0,8}?\p{Lu})/u;
/** "Received at Yanqi Lake by N on Tuesday, M talked for hours". */
const RECEIVED_FIRST =
  /^(?:Received|Welcomed|Greeted|Hosted|Met|Fêted|Accompanied)(?: [^,;.]{0,50}?)? by (?=[^,;.]*\p{Lu})[^;.]{3,140}?, /u;
const STRANGERS =
  /\b(?:reporters?|journalists?|lawmakers|deputies|voters|crowd|music|speech|arguments?|evidence|news|appeal|case)\b/u;
/** Most characters between a verb and the name of whom it is done to. */
const NEAR = 120;
const MOST = 6;

early(ACTIVE, PASSIVE);

const BY_PHONE_GATE = new Gate(/phone|^line$|^video|^zoom$|^skype$|^whatsapp$/);
/** "broke the news to N by phone", "consoled N over a bad line". */
const BY_PHONE = new RegExp(
  `\\b(?<![’'-])(?:\\p{Ll}+ed|told|spoke|gave|broke the (?:good |bad )?news|put (?:it|this)|made \\p{Ll}+)(?: (?:with|to))? (?=${KEEP_NAME}[^;.]{2,120}? (?:by|over|on|via) (?:the |an? )?(?:(?:bad|poor|crackling|secure|direct|encrypted|scrambled|open) line|(?:(?:mobile|satellite|secure|red) )?(?:tele)?phone|hot ?line|video(?:[ -]?(?:link|call|conference))?|Zoom|Skype|WhatsApp)\\b)`,
  'gu',
);

/** The encounters that a sentence tells by hosts and guests. */
export function hospitalityIn(view: SentenceView): MeetingCandidate[] {
  const isCalled = BY_PHONE_GATE.opens(view.words);
  if (!isCalled && !GATE.opens(view.words)) return [];
  // Host or guest is named, or one of a group.
  if (!view.groups.length && !view.mentions.some(({ kind }) => kind === 'person')) return [];
  const { text } = view;
  const found: MeetingCandidate[] = [];
  for (const match of matchesAt(ACTIVE, text, ACTIVE_GATE.offsets(view.words))) {
    const awaited = /^(?:was|were) (?:expect|await)/.test(match[0]);
    const told = between(
      view,
      match,
      match.groups?.rite ? 'ceremony' : match.groups?.tour ? 'visit' : 'talks',
      awaited ? 'expected in' : 'did',
    );
    if (told) found.push(told);
  }
  if (!found.length)
    for (const match of matchesOf(PASSIVE, text)) {
      const told = between(view, match, 'talks', 'did');
      if (told) found.push(told);
    }
  if (!found.length && isCalled)
    for (const match of matchesOf(BY_PHONE, text)) {
      const told = between(view, match, 'talks', 'did');
      if (told) found.push(told);
    }
  const first = found.length ? null : RECEIVED_FIRST.exec(text);
  if (first) {
    const hosts = personsIn(view, 0, first[0].length).slice(0, 1);
    const guests = personsIn(view, first[0].length, actEnd(text, first[0].length + 12)).filter(
      (ref) => !hosts.includes(ref),
    );
    if (hosts.length && guests.length)
      found.push(told(view, 0, first[0].length - 2, 'talks', 'held', [...guests.slice(0, 1), ...hosts]));
  }
  const guest = found.length || !GUEST_GATE.opens(view.words) ? null : GUEST.exec(text);
  if (guest) {
    const end = guest.index + guest[0].length;
    const hosts = personsIn(view, guest.index, end).slice(0, 2);
    const guests = personsIn(view, end - 1, actEnd(text, end)).filter((ref) => !hosts.includes(ref));
    const isAhead = /be$/.test(guest.groups?.was ?? '');
    if (hosts.length && guests.length && guests.length <= MOST)
      found.push(told(view, guest.index, end, 'talks', isAhead ? 'planned' : 'held', [...hosts, ...guests]));
  }
  return found.slice(0, 3);
}

function between(
  view: SentenceView,
  { index, 0: words }: RegExpExecArray,
  kind: MeetingKind,
  word: string,
): MeetingCandidate | null {
  const { text } = view;
  const end = index + words.length;
  const ahead = /^(?:will|(?:is|are) (?:due |scheduled |set |expected )?to) /.test(words);
  const status = ahead ? 'planned' : outlookOf(text, index, word);
  if (status === 'none' || STRANGERS.test(text.slice(end, end + 40))) return null;
  const own = actorsBefore(view, index).slice(0, MOST);
  if (!own.length) return null;
  const others = objectsOf(view, end, own);
  if (!others.length || others.length > MOST) return null;
  return told(view, index, end, kind, status, [...own, ...others]);
}

/** Whom it is done to: named right behind, or meant by "him". */
function objectsOf(view: SentenceView, from: number, own: readonly Ref[]): readonly Ref[] {
  const { text } = view;
  if (/^(?:both|them|the (?:two|three|pair))\b/u.test(text.slice(from, from + 12))) {
    const here = personsIn(view, from, Math.min(text.length, from + 40)).filter((ref) => !own.includes(ref));
    return here.length
      ? here
      : personsBeforeIn(view, 0, true)
          .filter((ref) => !own.includes(ref))
          .slice(0, 3);
  }
  if (/^(?:him|her)\b(?! \p{L}+,? (?:who|which))/u.test(text.slice(from, from + 12))) {
    const other = otherThan(view, from, own);
    return other ? [other] : [];
  }
  const until = actEnd(text, from);
  const first = view.mentions.find(({ kind, start }) => kind === 'person' && start - view.at >= from);
  if (!first || first.start - view.at - from > NEAR || first.start - view.at >= until)
    return partyIn(view, from, Math.min(until, from + 40)).filter((ref) => !own.includes(ref));
  return personsIn(view, from, Math.min(until, from + 200)).filter((ref) => !own.includes(ref));
}

const told = (
  view: SentenceView,
  start: number,
  end: number,
  kind: MeetingKind,
  status: 'held' | 'planned',
  people: readonly Ref[],
): MeetingCandidate =>
  toldByVerb(view, {
    range: { start, end: start + view.text.slice(start, end).trimEnd().length },
    kind,
    date: dateNear(view, end),
    place: placeNear(view, end)?.ref ?? null,
    status,
    participants: takingPart(people),
  });
