/**
 * Encounters called by a name without any noun for one: "COP28", "TEMM25, held in Jeju", "the 12th EAS", "the fourth
 * Binational Cabinet was held". A number in the name, and words around it that only an encounter has.
 */
import { matchesOf } from '../text/matches.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { MeetingPhrase } from './names.ts';

/** "COP28"; "AMM-56", of which a hyphen makes two words. */
const DIGITS = new Gate(/\p{L}\d|^\d{1,2}$/u);
const COUNTS = new Gate(
  /^\d{1,3}(?:st|nd|rd|th)$|^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|inaugural)$/,
);
const NEXT_WORD = new Gate(/^(?:next|following)$/);
const ORDINAL =
  '(?:\\d{1,3}(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|[Ee]leventh|[Tt]welfth|[Tt]hirteenth|[Ii]naugural)';
const ORDINALS = new RegExp(`\\b${ORDINAL} \\p{Lu}`, 'u');
/** "COP28", "AMM-56": capitals, then a number that counts the encounters of the series. */
const NUMBERED = /(?<![\p{L}\d(/-])\p{Lu}{2,}\p{L}{0,5}-?(?<number>\d{1,2})(?![\p{L}\d/)-])/gu;
/** "the 12th EAS", where no noun goes on with it. */
const COUNTED = new RegExp(
  `(?<=\\b[Tt]he )(?<number>${ORDINAL}) \\p{Lu}{3,7}(?= ?(?:[,.;]|$)|(?:,| \\(\\p{L}+\\))? (?:in \\p{Lu}|at (?:the )?\\p{Lu}|on \\d|held|was|is|will|opened|took|concluded|ended|closed)\\b)`,
  'gu',
);
const HAPPENS =
  '(?:(?:was|is to be|will be|has been|to be|were) (?:also )?(?:held|hosted|convened|organi[sz]ed|staged)|took place|takes place|(?:will|is to) take place|kicked off|got under way)';
/** "The fourth Peru – Chile Binational Cabinet was held": whatever is counted and held. */
const HELD = new RegExp(
  `\\b(?<number>${ORDINAL}) (?:\\p{Lu}[\\p{L}'’-]{1,24} (?:(?:of|for|on|and|–|-) (?:the )?)?){1,8}(?=${HAPPENS}\\b)`,
  'gu',
);
/** "at the Transport Council of 27 March": a council by the day on which it sits. */
const DATED =
  /(?<=\b(?:the|its|this) )(?:\p{Lu}[\p{L}'’-]+,? (?:(?:and|of|for|on) )?){1,7}Council(?= (?:of|on) \d{1,2}(?: and \d{1,2})? \p{Lu})/gu;
/** "The next JTC will be held in Dhaka": by letters alone. */
const NEXT =
  /(?<=\b(?:next|following) )\p{Lu}{2,}\p{L}{0,5}(?= (?:will|is|takes|shall|meets|in \p{Lu}|at \p{Lu}|on \d))/gu;
const BEFORE =
  /\b(?:at|[Aa]t|[Dd]uring|attend(?:ed|ing|s)?|(?:co-)?host(?:ed|ing|s)?|chair(?:ed|ing|s)?|sidelines? of|margins? of|[Aa]head of|outcomes? of|presiden(?:cy|t) of|participants? (?:in|of)|part in|held) (?:the )?$/u;
const AFTER = new RegExp(
  `^,? (?:which )?(?:${HAPPENS}|held|hosted|convened|opened|opens|concluded|in \\p{Lu}\\p{Ll}+ (?:in|on|this|last|next)\\b)`,
  'u',
);

const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
);
const numberOf = (word: string): number | null =>
  Number.parseInt(word, 10) || (/^inaugural$/i.test(word) ? 1 : (WORDS[word.toLowerCase()] ?? null));

/** The encounters of a sentence that have but a name; `nouns` are those told by a noun. */
export function calledEncounters(view: SentenceView, nouns: readonly MeetingPhrase[]): MeetingPhrase[] {
  const { text } = view;
  const counted = COUNTS.opens(view.words) && ORDINALS.test(text);
  const next = NEXT_WORD.opens(view.words);
  if (!counted && !next && !DIGITS.opens(view.words)) return [];
  const found: MeetingPhrase[] = [];
  const add = (match: RegExpExecArray, series: MeetingPhrase['series'] = null) => {
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    if ([...nouns, ...found].some((other) => other.start < end && other.end > start)) return;
    if (/^ \p{Lu}?\p{Ll}* ?(?:[Ss]ummit|[Mm]eeting|[Cc]onference|[Ss]ession)\b/u.test(text.slice(end))) return;
    found.push({
      start,
      end,
      kind: 'conference',
      head: text.slice(start, end),
      headStart: start,
      headEnd: end,
      ordinal: numberOf(match.groups?.number ?? ''),
      plural: false,
      definite: /\b[Tt]he $/u.test(text.slice(Math.max(0, start - 4), start)),
      bare: false,
      series,
      proper: true,
    });
  };
  for (const match of matchesOf(NUMBERED, text))
    if (
      BEFORE.test(text.slice(Math.max(0, match.index - 40), match.index)) ||
      AFTER.test(text.slice(match.index + match[0].length))
    )
      add(match);
  if (/Council (?:of|on) \d/u.test(text)) for (const match of matchesOf(DATED, text)) add(match);
  if (next) for (const match of matchesOf(NEXT, text)) add(match, 'later');
  if (!counted) return found;
  for (const match of matchesOf(COUNTED, text)) add(match);
  if (HAPPENING.test(text)) for (const match of matchesOf(HELD, text)) add(match);
  return found;
}
const HAPPENING = new RegExp(`\\b${HAPPENS}\\b`, 'u');
