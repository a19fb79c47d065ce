/** Nouns for encounters in a sentence, with what belongs to their name: "seventh meeting of the General Border Committee". */
import type { MeetingKind } from '../../model/ontology.ts';
import type { Range } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import { Phrases } from '../words/phrases.ts';
import { meetingWords, withPlurals } from '../words/words.ts';
import { calledEncounters } from './called.ts';
import { leftEdge, rightEdge } from './edges.ts';

export interface MeetingPhrase extends Range {
  readonly kind: MeetingKind;
  readonly head: string;
  readonly headStart: number;
  readonly headEnd: number;
  readonly ordinal: number | null;
  readonly plural: boolean;
  /** "the conference", "their talks": spoken of before. */
  readonly definite: boolean;
  /** No modifiers and nothing after the head. */
  readonly bare: boolean;
  /** "previous", "last": an earlier one of the same series; "next": a later one. */
  readonly series: 'earlier' | 'later' | null;
  readonly proper: boolean;
}

const UNITS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENS = 'twent thirt fort fift sixt sevent eight ninet'.split(' ');
const ORDINALS: Readonly<Record<string, number>> = Object.fromEntries([
  ...UNITS.map((word, index) => [word, index + 1] as const),
  ...TENS.flatMap((ten, index) => [
    [`${ten}ieth`, (index + 2) * 10] as const,
    ...UNITS.slice(0, 9).map((word, unit) => [`${ten}y-${word}`, (index + 2) * 10 + unit + 1] as const),
  ]),
]);
let compiled: {
  head: Phrases;
  kinds: ReadonlyMap<string, MeetingKind>;
  plural: ReadonlySet<string>;
  institutional: Phrases;
} | null = null;
function patterns() {
  if (compiled) return compiled;
  const kinds = new Map<string, MeetingKind>();
  const plural = new Set<string>();
  for (const [kind, names] of Object.entries(meetingWords().kinds)) {
    for (const name of names) {
      for (const form of withPlurals([name])) {
        if (!kinds.has(form.toLowerCase())) kinds.set(form.toLowerCase(), kind as MeetingKind);
        if (form !== name) plural.add(form.toLowerCase());
      }
    }
  }
  compiled = {
    head: new Phrases([
      ...kinds.keys(),
      'commission',
      'committee',
      'council',
      'working group',
      'task force',
      'round',
      'gathering',
      'edition',
    ]),
    kinds,
    plural,
    institutional: new Phrases(meetingWords().institutional),
  };
  return compiled;
}

/** "the previous such gathering". */
const LAST_SUCH = /\b(?:previous|last|earlier|preceding|latest|most recent) such $/iu;

export function meetingPhrases(view: SentenceView): MeetingPhrase[] {
  const { head, kinds, plural, institutional } = patterns();
  const found: MeetingPhrase[] = [];
  for (const match of head.all(view.words)) {
    const { start: headStart, end: headEnd } = match;
    if (headStart < (found.at(-1)?.end ?? 0)) continue;
    // "talks tête-à-tête": one encounter.
    if (found.length && headStart === (found.at(-1)?.end ?? 0) + 1 && /^(?:t[êe]te|one-on-one)/iu.test(match.text))
      continue;
    // "One-on-one meeting", "tête-à-tête conversation": the noun that follows is the head.
    if (headStart === (found.at(-1)?.headEnd ?? -9) + 1 && /^(?:t[êe]te|one-on-one)/iu.test(found.at(-1)?.head ?? ''))
      found.pop();
    const word = match.text.replace(/\s+/g, ' ').toLowerCase();
    const previous =
      /([\p{L}'-]+) $/u.exec(view.text.slice(Math.max(0, headStart - 30), headStart))?.[1]?.toLowerCase() ?? '';
    if (
      isVerb(word, previous, view.text.slice(headEnd, headEnd + 8)) &&
      !AFTER_HOUR.test(view.text.slice(Math.max(0, headStart - 12), headStart))
    )
      continue;
    if (/^(?:week|expo|mission)$/.test(word) && !/^\p{Lu}/u.test(match.text)) continue;
    // "the PNG Mission Chancery", "Heads of Mission": a house and its men.
    if (word === 'mission' && !MISSION.test(view.text.slice(Math.max(0, headStart - 40), headStart))) continue;
    if (word === 'talk' && !HAD_TALK.test(view.text.slice(Math.max(0, headStart - 60), headStart))) continue;
    // "the first sitting of the Council", and not "sitting on the border".
    if (word === 'sitting' && !SITTING.test(`${previous} `)) continue;
    if (word === 'retreat' && !RETREAT.test(`${previous} ${view.text.slice(headStart, headEnd + 60)}`)) continue;
    // "Gulf Cooperation Council (GCC) Meeting": the noun that follows is the head.
    if (ACRONYM_MEETING.test(view.text.slice(headEnd, headEnd + 70))) continue;
    // "a conference hall", "the summit venue": the noun only tells what something else is for.
    if (PREMISES.test(view.text.slice(headEnd, headEnd + 14))) continue;
    const edge = leftEdge(view, headStart);
    // "Next year's forum".
    const yearly = /\b(?:[Nn]ext|[Ll]ast) year's $/u.exec(view.text.slice(Math.max(0, edge - 12), edge));
    const start = yearly ? edge - yearly[0].length : edge;
    // "the Agri-Investment Forum and Expo": one name.
    if (/^\p{Lu}/u.test(match.text) && (found.at(-1)?.start ?? -1) >= start) found.pop();
    // "a video conference meeting": the noun that follows is the head.
    else if (found.length && headStart === (found.at(-1)?.headEnd ?? -9) + 1 && (found.at(-1)?.start ?? -1) >= start)
      found.pop();
    const end = rightEdge(view, headEnd, /^\p{Lu}/u.test(match.text));
    const modifiers = view.text.slice(start, headStart).trim();
    const name = view.text.slice(start, end);
    const ordinal = ordinalOf(modifiers);
    const series = /\bnext such $/iu.test(view.text.slice(Math.max(0, start - 10), start))
      ? 'later'
      : /\b(?:previous|last|earlier|preceding)\b/iu.test(modifiers) ||
          LAST_SUCH.test(view.text.slice(Math.max(0, start - 16), start))
        ? 'earlier'
        : /\b(?:next|following|forthcoming|upcoming)\b/iu.test(modifiers)
          ? 'later'
          : null;
    const proper = /^\p{Lu}/u.test(match.text) && /\p{Lu}/u.test(modifiers || name.slice(match.text.length));
    if (
      /(?:^|joint )(?:commissions?|committees?|council|congress|assembly|working group|task force)$/.test(word) &&
      ordinal === null &&
      !(
        proper &&
        word === 'congress' &&
        /^ (?:opened|closed|was held|took place|convened|met) /u.test(view.text.slice(headEnd))
      ) &&
      !SPECIAL.test(view.text.slice(start, headEnd)) &&
      // "at its next assembly", "the next Council": a session of it.
      !(series === 'later' && /^(?:council|congress|assembly)$/.test(word))
    )
      continue;
    let kind: MeetingKind = kinds.get(word) ?? 'conference';
    if (
      /^(?:round|gathering|edition|event)$/.test(word) &&
      !(
        ordinal !== null ||
        series ||
        (word === 'round' && (FURTHER.test(modifiers) || /^ of (?:the )?/u.test(view.text.slice(headEnd)))) ||
        (word === 'gathering' && OF_PEOPLE.test(view.text.slice(headEnd))) ||
        /\b(?:the|this)(?: \p{Lu}\p{Ll}{2,8})? $|\b(?:first|second|third|only|latest|last) such $/iu.test(
          view.text.slice(Math.max(0, start - 16), start),
        )
      )
    )
      continue;
    if (
      kind === 'talks' &&
      /^(?:meeting|virtual meeting|bilateral meeting|consultations?)$/.test(word) &&
      ((ordinal !== null && !/dialogue/.test(name)) || institutional.in(view.words, start, end) || proper)
    )
      kind = 'conference';
    // "after another session with the leaders of the union": a talk with them.
    if (
      word === 'session' &&
      ordinal === null &&
      /^ with (?!\p{Ll}+ing\b)/u.test(view.text.slice(headEnd, headEnd + 16))
    )
      kind = 'talks';
    if (
      kind === 'conference' &&
      /\b(?:dialogue|talks|consultations|negotiations)\b/iu.test(name) &&
      /^(?:round|session|edition)$/.test(word)
    )
      kind = 'talks';
    if (/^(?:round|gathering|edition|event)$/.test(word) && /\b(?:talks|dialogue|negotiations)\b/iu.test(name))
      kind = 'talks';
    found.push({
      start,
      end,
      kind,
      head: match.text,
      headStart,
      headEnd,
      ordinal,
      plural: plural.has(word) && !/^(?:talks|negotiations|consultations|discussions)$/.test(word),
      definite: /\b(?:the|this|that|their|his|her|its|these|both) $/iu.test(
        view.text.slice(Math.max(0, start - 8), start),
      ),
      bare: !modifiers && end === headEnd,
      series,
      proper,
    });
  }
  const called = calledEncounters(view, found);
  return called.length ? [...found, ...called].sort((a, b) => a.start - b.start) : found;
}

/** "a further round is to be hosted by Peru". */
const FURTHER = /^(?:further|new|fresh|final|decisive)$/u;

const SITTING =
  /^(?:a|the|its|their|this|that|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next|final|special|ordinary|extraordinary|joint|plenary|opening|closing|annual|public|private|[\p{L}\d]+th) $/u;

/** "a gathering of railway managers". */
const OF_PEOPLE =
  /^ of (?:the |all |some |senior |leading )?(?:[\p{L}-]+ ){0,2}(?:ministers|managers|experts|officials|leaders|heads|presidents|governors|chiefs|directors|scientists|envoys|delegates|donors|mayors|parliamentarians|judges|prosecutors|commissioners|operators|ambassadors|negotiators|generals|commanders)\b/u;

/** "held a special council on tourism", "opened the annual congress of shipowners": of a body, one that it called. */
const SPECIAL =
  /^(?:annual|biennial|triennial|founding|special|extraordinary|emergency|informal|joint ministerial) (?:\p{Ll}+ )?(?:council|congress|assembly)$/u;

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
/** "LVI" → 56. */
const romanNumber = (word: string): number =>
  [...word].reduce((sum, letter, index) => {
    const value = ROMAN[letter] ?? 0;
    return sum + (value < (ROMAN[word[index + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);

/** "15:00 Meeting with the Speaker": a line of a programme. */
const AFTER_HOUR = /\d[:.h]\d\d(?: ?[ap]\.?m\.?)?[ ,:–—-]+$/iu;

/** "a Trade Mission to Kenya". */
const MISSION =
  /\b(?:Trade|Business|Study|Fact-[Ff]inding|Goodwill|Investment|Assessment|Economic|Export|Friendship|Solidarity|Scoping|Exploratory|Inspection|Official|Working|Mediation|Peace) (?:and \p{Lu}[\p{L}-]+ )?$/u;
/** "held a short talk", and not "talk of a merger". */
const HAD_TALK =
  /\b(?:h[eo]ld|holds|had|have|having|holding|after|following|during|for|in) (?:an?|their|his|her) (?:[\p{Ll}-]+ ){0,3}$/u;

const ACRONYM_MEETING =
  /^ \([A-Z][A-Za-z]{1,8}\) (?:\p{Lu}[\p{L}-]+ ){0,4}(?:Meeting|Session|Summit|Conference|Forum|Dialogue|Assembly)\b/u;
const PREMISES =
  /^ (?:(?:Hall|Cent(?:re|er)|Rooms?|Complex|Building|Facility|Venue|Secretariat|Bureau)\b|halls?|cent(?:re|er)s?|rooms?|tables?|venues?|documents?|papers?|season|ground|agenda|participants|points?|places?|schedule|minutes|calendar|guide|operators?|buses|bus|desk|groups?|mechanisms?|process(?:es)?|frameworks?|bod(?:y|ies))\b/u;

/** "the retreat of ministers", "the leaders' retreat"; not that of troops or glaciers. */
const RETREAT =
  /^(?:(?:leaders|ministers|presidents|governors|ministerial|annual|informal|cabinet|strategic|planning|two-day|three-day|one-day|joint|high-level|summit)['’]? )|^[\p{L}'’-]* ?(?:Retreat|[Rr]etreat (?:of|for|among|between) (?:the |their |all |\d+ |\p{Ll}{3,8} )?(?:\p{L}+ )?(?:ministers|leaders|heads|presidents|governors|senior|officials|ambassadors|chairs|commissioners|parliamentarians|envoys)\b|retreat,? (?:is |was |will be |to be )?(?:(?:co-)?chaired|hosted|held|convened|attended|opens|opened|took place)\b)/u;

/** "will visit Laos", "meeting the minister", "call on": verbs that look like nouns. */
function isVerb(word: string, previous: string, after: string): boolean {
  if (
    /^(?:to|will|would|should|can|may|must|not|and|who)$/.test(previous) &&
    /^(?:visit|tour|call|stay|trip|forum)$/.test(word)
  )
    return !/^ (?:to|of|by)\b/.test(after) || previous === 'to' || previous === 'will';
  if (word === 'stay')
    return !/^(?:a|his|her|their|the|day|days|short|brief)$/.test(previous) && !/-day$/.test(previous);
  if (word === 'call on') return true;
  if (/^(?:reception|assembly|workshop|congress|seminar|stay|event)$/.test(word)) return false;
  return (
    word === 'meeting' &&
    /^ (?:with |the |his |her |\p{Lu})/u.test(after) &&
    !/-(?:hour|day|minute|long|week|way|level|sided)$/u.test(previous) &&
    !/^(?:the|a|an|his|her|their|this|that|bilateral|annual|first|second|third|virtual|ministerial|official|joint|border|[\p{L}-]+th|working|special|regular|committee|at|during|of|after|before|their|its|and|one-on-one|closed-door|separate|brief|ministers'|trilateral)$/u.test(
      previous,
    )
  );
}

function ordinalOf(modifiers: string): number | null {
  const digits = /\b(\d{1,3})(?:st|nd|rd|th)\b/u.exec(modifiers)?.[1];
  if (digits) return Number(digits);
  const roman =
    /(?:^| )(X{0,3}(?:IX|IV|V?I{0,3}))(?= |$)/u.exec(modifiers)?.[1] ||
    /(?:^| )([LX]{1,4}(?:IX|IV|V?I{0,3}))(?= |$)/u.exec(modifiers)?.[1];
  if (roman) return romanNumber(roman);
  for (const word of modifiers.toLowerCase().match(/[a-z-]+/g) ?? []) {
    const value = ORDINALS[word];
    if (value !== undefined) return value;
    if (word === 'inaugural') return 1;
  }
  return null;
}
