/**
 * Those whom a text has at a session in passing: by where they sat ("beside her sat N"), by what they were there ("N was the
 * guest of honour", "the host, N, steered the debate") or by that they came ("N flew in for the closing").
 */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import { early } from '../words/early.ts';
import { Gate } from '../words/gate.ts';
import { personsBefore, personsIn } from './persons.ts';

const GATE = new Gate(
  /^(?:interpreted|notes|kept|translated|gave|guest|went|invited|assisted|officiated|functioned|looking|represented|addressed|informed|briefed|statements|speeches|interventions|testimony|results|findings|lunch|dinner|coffee|arrived|made|sat|sits?|seated|stood|spotted|seen|there|too|side|beside|next|opposite|facing|row|table|room|hall|audience|gallery|panel|platform|stage|podium|keynote|guests?|hosts?|opened|closed|show|proceedings|moderated|steered|guided|directed|conducted|flew|came|come|travel(?:l)?ed|joined|followed|video|included?|observers?|secretary|minutes|rapporteur|papers|presented|read|signed|welcome|greetings|thanks|listened|chair|spoke|present|person|together|along|jointly|led|negotiated|argued|answered|acted|mediated|report|reports|looked|mourners|among|each|address|speech|rounded|wound|wrapped|remarks|fell|asked|toast|right|left|dropped|popped|slipped|put|observed|witnessed|monitored|flanking|flanked|addresses|seat|emerged|out|his|her|their|place|floor|sent)$/,
);
/** Those with whom somebody was. */
const HIS_OWN = new Gate(/^(?:ministers?|presidents?|leaders?|colleagues?|chiefs?|superiors?)$/);
const WAS_WITH = /\b(?:was|were) with /u;
const HIM = '(?:him|her|them|the (?:minister|president|chair|host|guest|two))';
const WAS = '(?:sat|was|were|stood|are|is|had)';
const HOUSE = '(?:front|second|first|third|back|last) row|head table|table|hall|room|audience|gallery|dais|podium';
const EVENT = '(?:show|[Pp]roceedings|event|gathering|day|festivities|fair|exhibition|debates?|[Dd]iscussions?)';

/** All whom the sentence names were there. */
const ALL = new RegExp(
  [
    `\\b(?:[Bb]eside|[Nn]ext to|[Oo]pposite|[Ff]acing|[Aa]longside|[Aa]cross (?:the table )?from|[Tt]o the (?:left|right) of|[Ww]ith) ${HIM}(?: [^,;.]{2,30})? ${WAS} `,
    `\\b[Aa]t (?:his|her|their) side(?: [^,;.]{2,30})? ${WAS} `,
    `\\b(?:[Ii]n|[Aa]t|[Rr]ound|[Aa]round|[Oo]n|[Aa]mong) the (?:${HOUSE})(?: [^,;.]{2,30})? ${WAS} `,
    `\\b(?:sat|seated|stood) (?:together )?(?:in|at|round|around|on) the (?:${HOUSE})\\b`,
    '^(?:Also|Others|Elsewhere) (?:spotted|seen|there|heard|in the (?:room|hall|audience|crowd)|at the table|on hand|among the guests)\\b[^.:]{0,40}(?::| were | was )',
    '\\b(?:was|were) (?:also )?there,? (?:too|as well)\\b|, and so (?:was|were|did) ',
    '^(?:The |Those |Among (?:the|those) )?(?:[Mm]inisters|[Dd]elegates|[Pp]articipants|[Ss]peakers|[Gg]uests|[Oo]bservers|[Oo]fficials|[Dd]ignitaries|[Pp]anel+ists|present)(?: (?:also )?(?:present|attending|in attendance|taking part|there))? (?:included?|comprised|counted) ',
    '\\bhad (?:also )?(?:arrived|come|flown in|travel(?:l)?ed|driven|journeyed)(?: over| up| down| in)? from (?:the )?\\p{Lu}',
    '^(?:Those|The others|Others|Also|Among those) (?:who )?(?:(?:had )?(?:made the (?:trip|journey|crossing)|come|came|travel(?:l)?ed|flown in|joined(?: them)?))[^.;]{0,40} (?:were|was|included) ',
    '^(?:[^;]{3,100},? )?(?:interpreted|took notes|kept the minutes|translated)[.;]?$',
    '^(?:[^;]{3,160},? )?(?:also )?assisted(?: (?:at|in) (?:the|their) (?:talks|meeting|session|conversation|call))?[.;]?$',
    '\\b(?:assisted|sat in|spoke|took part) (?:on|for|from) (?:the )?[\\p{L} -]{3,40} (?:side|part|delegation)\\b',
    '^(?:Also )?(?:[Ll]ooking on|[Ll]istening in|[Ss]itting in)(?: [^,;.]{2,30})? (?:was|were) ',
    '\\btook (?:over )?the (?:chair|gavel|presidency) from (?=[^;.]*\\p{Lu})',
    '\\bshared (?:the|a) (?:platform|stage|panel|podium|table) with ',
    '^(?:The|A) panel (?:consisted of|comprised|included|was made up of|brought together) ',
    '\\bin the person of ',
    // "N, head of the authority, sat next to M and supplied the figures"
    "\\b(?:sat|was seated|were seated|sitting|took (?:his|her|a) (?:seat|place)) (?:right |directly |just )?(?:next to|beside|opposite|alongside|across from|between|to the (?:left|right) of|by the side of) (?=(?:the |his |her )?(?:[\\p{L}.’'-]+ ){0,4}?\\p{Lu}|him\\b|her\\b|them\\b)",
    // "The WHO had sent Dr N from its office in Harare"
    '^(?:The )?\\p{Lu}[^,;.]{1,70}? (?:had |has )?sent (?=(?:Mr|Mrs|Ms|Dr|Prof|Professor)\\b)',
    // "After eight hours N and M emerged hand in hand"
    '\\b(?:emerged|came out)(?: \\p{Ll}+){0,2} (?:hand in hand|arm in arm|side by side|together|smiling|from (?:the|their) (?:talks|meeting|room|hall|session|negotiations|villa|conference))\\b',
    '\\b(?:asked|invited) [^;.]{3,90} to (?:sit (?:beside|next to|with|in)|join (?:him|her|them))\\b',
    '\\b(?:has|had|with) [^;.]{3,80} (?:on|to|at) (?:his|her|the) (?:right|left)\\b',
    '^(?:He|She|They|(?:Mr|Ms|Mrs|Dr|Minister|Ambassador|President)\\.? \\p{Lu}[\\p{L}-]+) (?:had )?(?:came|come|arrived) with (?=(?:the |his |her |their )?[^,;.]*\\p{Lu})',
    '^(?:Together|Along|Jointly) with (?=[^;]*\\p{Lu})',
    '\\b(?:was|were) with (?:him|her|them|(?:his|her|their) (?:ministers?|presidents?|leaders?|colleagues?|chiefs?|boss(?:es)?|superiors?))(?=[.,;]| (?:at|in|throughout|during|for|on) )',
    '\\b[Ff]lanking (?:him|her|them|the (?:two|three|pair|ministers?|presidents?|leaders?))(?: [^,;.]{2,30})? (?:was|were) ',
    '\\b(?:spoke|led|negotiated|argued|answered|acted|sat) for (?:the )?\\p{Lu}[\\p{L} ]{2,30}?(?:,? and |, (?:while )?)[^;.]{3,90} for (?:the )?\\p{Lu}',
  ].join('|'),
  'u',
);
/** Those named behind were there. */
const AFTER = new RegExp(
  [
    '^(?:From|For) (?:the )?\\p{Lu}[\\p{L} ]{2,30}?(?: there)? (?:came|it was|was|sat|spoke|negotiated|attended|took part) ',
    `\\b(?:${EVENT}) (?:was|were) (?:also |formally |officially )?(?:opened|closed|inaugurated|moderated|facilitated|steered|guided|attended|followed) by `,
    '\\b(?:[Gg]reetings|[Ww]elcome|[Tt]hanks|[Rr]emarks|[Kk]eynote|[Pp]apers?|[Pp]resentations?|[Ss]tatements?|[Rr]eports?|[Rr]esults|[Ff]indings|[Aa]ddress(?:es)?|[Ss]peech(?:es)?) (?:of [^,;.]{2,50} )?(?:was|were) (?:also )?(?:read|brought|extended|conveyed|delivered|presented|given|made|moved|offered|proposed) by ',
    '\\b(?:[Aa]fter|[Ff]ollowing|[Hh]aving (?:heard|listened to)|[Hh]eard) (?:the )?(?:opening |brief |short )?(?:statements|interventions|remarks|speeches|presentations|reports|addresses|contributions|testimony|an address|an? (?:speech|statement|presentation)) (?:by|from|of) ',
    '\\b(?:[Aa]ct|[Dd]eclaration|communiqu[eé]|minutes|document|paper|text|record|resolution|charter) (?:was|were|has been|have been) (?:also |then |jointly )?signed (?:(?:for|on behalf of) [^,;.]{2,40} )?by ',
    ', represented (?:there |here |at it )?by (?:its|their) (?=[^;.]{3,90}\\p{Lu})',
    '^(?:His|Her|Their) (?:\\p{Lu}[\\p{L}-]+ )?(?:guest|visitor|counterpart|colleague|opposite number|peer|partner|opponent|interlocutor)(?: (?:at|across) the table)?, (?=(?:the |Mr|Ms|Mrs|Dr|\\p{Lu}))',
    '^(?:Our|Its|Their|The) hosts?,? (?:was |were |is )?(?=(?:the |Mr|Ms|Dr|H\\.|\\p{Lu}))',
    '\\b(?:[Mm]inutes|record) (?:was|were) (?:kept|taken|drawn up) by ',
    '\\bthe (?:guest of honou?r|chief guest)(?:,| was| being) (?=(?:the |Mr|Ms|Dr|H\\.|\\p{Lu}))',
    '\\b(?:remarks|address|toast|speech|word|vote of thanks|summing-up)(?: of thanks)? fell to ',
    '^In (?:his|her) (?:(?:opening|closing|welcoming|keynote|introductory) )?(?:welcome|opening|toast|greeting|remarks|address|speech|statement|intervention|introduction)(?:,| (?=(?:the |Mr|Ms|Dr|\\p{Lu})))',
  ].join('|'),
  'u',
);
/** Who does what is told was there. */
const BEFORE = new RegExp(
  [
    '\\b(?:was|were|as|, )(?: the)? (?:guests? of honou?r|chief guest)\\b|, (?:the )?chief guest,',
    '\\b(?:gave|delivered|held) (?:the|a) keynote\\b',
    '\\b(?:was|acted as|played) (?:also |again |once more )?(?:(?:the|its|their) )?hosts?\\b(?! (?:country|nation|city|of (?:the|its) next|to \\p{Ll}))',
    `\\b(?:opened|closed|inaugurated|moderated|facilitated|steered|guided|directed|conducted) the (?:${EVENT}|assembly|congress)\\b`,
    '\\b(?:flew|came|had (?:come|flown|travel(?:l)?ed))(?: in| over)?(?: (?:to|from) [^,;.]{2,30})? for the (?:closing|opening|occasion|event|day|meeting|signing|second|first|last|final)\\b',
    '\\bjoined (?:on the (?:second|last|final|first) day|online|remotely|virtually|by (?:video|telephone)|via video|from \\p{Lu})',
    '\\bjoined (?:the (?:two|three|four|others|pair|party|table) )?(?:for|over|at|in time for) (?:(?:the|a) )?(?:working )?(?:lunch|dinner|breakfast|coffee|tea|dessert|closing|(?:closing|opening|final|last|second|afternoon|morning|evening) (?:session|part|hour|round|day))\\b',
    '\\bfollowed (?:the|part of the|most of the|it|its|their) ?(?:[\\p{Ll}-]+ ){0,2}(?:proceedings|discussions?|debates?|event|hours?|session|meeting|talks|day|part|half|opening|ceremony)? ?(?:by|from|on|via|over) (?:an? )?(?:video|screen|link|phone|telephone|line|Zoom|\\p{Lu})',
    '\\b(?:served|acted|sat|officiated|functioned) as (?:its |the |an? )?(?:secretary|rapporteur|moderator|facilitator|mediator|interpreter|host|observer)\\b',
    '\\b(?:came|travel(?:l)?ed|flew|went|was invited) (?:over )?to [^,;.]{2,40} as (?:an? |the |their )?(?:guest|observer)s?\\b',
    '\\bgave (?:the|an?|its|his|her) (?:[\\p{Ll}-]+ )?(?:reports?|presentations?|briefings?|overview|accounts?)\\b(?! to (?:reporters|journalists|the press))',
    '\\baddressed the (?:opening|closing|inaugural|plenary|gathering|delegates|participants)\\b',
    '\\b(?:informed|briefed|updated) (?:the )?(?:[Mm]inisters|[Dd]elegates|[Pp]articipants|[Mm]eeting|[Cc]onference|[Ss]ession|[Ss]ummit|[Cc]ouncil|[Cc]ommittee|others)\\b',
    '\\bpresented (?:the )?(?:preliminary |first |latest )?(?:results|findings|conclusions) of\\b',
    '\\b(?:was|were) (?:also )?in the (?:room|hall|audience|gallery|front row)\\b',
    '\\blistened (?:in silence|from the|intently|to the (?:debate|discussion|speeches|proceedings))\\b',
    '\\btook the chair\\b(?! of)',
    '\\b(?:was|were) (?:also )?(?:given|granted|offered) (?:an? |the )?(?:seat|place|chair|floor|hearing)\\b|\\bhad (?:an? |his |her )?(?:seat|place) at the table\\b',
    '\\bflank(?:ed|ing) (?:him|her|them)\\b',
    '\\b(?:dropped|looked|popped) in(?=[.,;]| (?:on (?:the|their|them)|at (?:the|one)|to(?:ward|wards)?|near|for (?:an?|the|some|part)|briefly|halfway|midway|later|after) )',
    '\\bput in an appearance\\b|\\bslipped into the (?:room|hall|meeting|talks|session)\\b',
    '\\b(?:observed|witnessed|monitored) the (?:[\\p{Ll}-]+ )?(?:proceedings|talks|meeting|session|negotiations|discussions|deliberations|exchange|handshake)\\b',
    '\\bfollowed the (?:ceremony|signing|event|inauguration|handover) (?:from|in|at) the\\b',
    '\\b(?:sat|stood|mediated) (?:between|among) (?:them|the (?:two|three|delegations|sides))\\b',
    '(?<!\\b(?:was|were|is|are|be|been|being) )\\blooked on(?=[.,;]| in | from | while )',
    '\\b(?:was|were) (?:also )?among (?:the|those) (?:[\\p{Ll}\\d-]+ ){0,3}(?:guests|mourners|participants|speakers|audience|attendees|dignitaries|delegates|diners|invitees|listeners|at table|present|in attendance)\\b',
    '\\b(?:sat|stayed) with (?:the (?:parties|sides|delegations|negotiators)|both (?:parties|sides|delegations)|them)\\b',
    '\\b(?:each|both) (?:gave|made|delivered) (?:an?|the|their) (?:\\p{Ll}+ )?(?:address(?:es)?|speech(?:es)?|talks?|lectures?|papers?)\\b',
    '\\bopened (?:the )?proceedings\\b|\\b(?:rounded|wound|wrapped) (?:it|them|things|proceedings) (?:off|up)\\b',
    '\\bspoke (?:(?:before|after) (?:him|her|them)|(?:first|last|next)(?=[.,;]))',
    '\\b(?:suspended|adjourned|prolonged|gavel+ed) the (?:sitting|session|meeting|conference|talks|debate)\\b',
    '\\b(?:submitted|tabled|presented|introduced) (?:his|her|the|its) (?:[\\p{Ll}-]+ )?reports?\\b',
  ].join('|'),
  'u',
);
const AWAY =
  /\b(?:could(?: not|n't) (?:make it|come|attend|be)|apologi[sz]\p{Ll}+|apologies|absent|regrets|missing|stayed away|did not|was not|were not|nobody|no one|neither|will|would|is to|are to)\b/u;

early(ALL, AFTER, BEFORE);

/** Those whom a sentence has at the session in hand by the way. */
export function seenThere(view: SentenceView): readonly Ref[] {
  const { text, words } = view;
  if (!GATE.opens(words) && !(HIS_OWN.opens(words) && WAS_WITH.test(text))) return [];
  if (!view.mentions.some(({ kind }) => kind === 'person')) return [];
  if (AWAY.test(text) || /["“]/u.test(text)) return [];
  if (ALL.test(text)) return personsIn(view, 0, text.length);
  const after = AFTER.exec(text);
  if (after) return rowFrom(view, after.index + after[0].length);
  const before = BEFORE.exec(text);
  if (!before) return [];
  const company = ALONGSIDE.exec(text.slice(before.index));
  const along = company ? personsIn(view, before.index + company.index, text.length) : [];
  // "N opened proceedings, and M rounded them off".
  const from = before.index + before[0].length;
  const then = BEFORE.exec(text.slice(from));
  const next = then ? personsBefore(view, from + then.index).slice(0, 3) : [];
  return [...new Set([...personsBefore(view, before.index).slice(0, 3), ...along, ...next])];
}
const ALONGSIDE = /,? (?:alongside|together with|along with|as did) /u;

/** The persons named from an offset on, up to what else is told of them. */
function rowFrom(view: SentenceView, from: number): readonly Ref[] {
  if (SET_OFF.test(view.text.slice(from))) return personsIn(view, from, view.text.length);
  const stop =
    /[;:]|, (?:who|which|where|while|whose|but) | (?:said|told|added|stressed|noted|thanked|steered|led|gave|asked|wants?|praised) /u.exec(
      view.text.slice(from),
    );
  return personsIn(view, from, stop ? from + stop.index : view.text.length);
}
/** "A, Minister of Peru; B, Minister of Chile; and C, Minister of Bolivia". */
const SET_OFF = /^[^;:]{3,160};(?: [^;:]{3,160};){0,8} and [^;:]{3,160}$/u;
