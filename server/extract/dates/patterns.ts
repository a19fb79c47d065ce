/**
 * Forms in which English news gives dates. Each has a pattern over one sentence and says what its groups mean; reading
 * them against the document's own date happens elsewhere. Every repetition is bounded.
 */
import { Gate } from '../words/gate.ts';

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** January to December, by their short forms. */
export const MONTH_NAMES: readonly string[] = Object.keys(MONTHS);

/** 1 to 12 for a month's name or short form; 0 where it is none. */
export const monthNumber = (name: string): number => MONTHS[name.slice(0, 3).toLowerCase()] ?? 0;
/** 0 for Sunday to 6; -1 where it is none. */
export const weekdayNumber = (name: string): number => WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase());

const SMALL: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  several: 3,
};
/** A small number in digits or as a word; 0 where it is none. */
export const smallNumber = (word: string): number =>
  SMALL[word.toLowerCase()] ?? (/^\d{1,3}$/.test(word) ? Number(word) : 0);

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );
/** The day that an ordinal in letters counts: 3 for "third"; 0 where it is none. */
export const ordinalDay = (word: string): number => ORDINALS.indexOf(word.toLowerCase().replace(' ', '-')) + 1;

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\\b\\.?)';
const WEEKDAY =
  '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|(?:(?<!\\b(?:Mr|Ms|Mrs|Dr|Hon|Gen)\\.? )(?:Sun|Mon|Sat)(?! \\p{Lu}\\p{Ll}{4})|Tues?|Wed|Thurs?|Fri)\\b\\.?)';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:19|20)\\d{2}';
const TO = '\\s?(?:-|–|—|to|and|until|till|through)\\s?';
/** "in August last year", "on 3 May next year", "in March of the following year": the year beside a month without one. */
const OF_YEAR =
  ",? (?:of )?(?:(?<rel>last|next|this|(?:the )?(?:following|previous|coming|current|past)) year\\b(?!['’]s)|(?<same>that|the same) year\\b|(?<rel2>the year (?:before|after)|a year (?:ago|before|earlier|later))\\b)";
/** What has an eve, or a day before it. */
const OCCASION =
  '(?:opening|ceremony|signing|signature|meeting|session|summit|talks|conference|forum|visit|gathering|round|assembly|congress|workshop|consultations|negotiations|event|council)';
const COUNT =
  '(?:\\d{1,3}|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Ss]everal)';

export type DateForm =
  | 'iso'
  | 'slashes'
  | 'monthToMonth'
  | 'dayMonth'
  | 'monthDay'
  | 'ordinalDay'
  | 'feast'
  | 'daysOnly'
  | 'dayOnly'
  | 'monthYear'
  | 'month'
  | 'years'
  | 'year'
  | 'sameDay'
  | 'sameYear'
  | 'shiftedDay'
  | 'nthDay'
  | 'weekday'
  | 'shiftedUnit'
  | 'part'
  | 'quarter'
  | 'monthsOf'
  | 'season'
  | 'thisSeason'
  | 'weekdays'
  | 'monthsYear'
  | 'ago';

const DIGIT = new Gate(/\d/);
const FOUR_DIGITS = new Gate(/\d{4}/);
const MONTH_WORD = new Gate(/jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/);
const PART_OF_DAY = new Gate(/^eve$|day|morning|afternoon|evening|night|morrow/);
const SEASON_WORD = new Gate(/spring|summer|autumn|fall|winter/);
const SEASON = '(?:spring|summer|autumn|fall|winter)';

/** Words that no date is without, by form: most sentences have them for few forms, and are not searched for the others. */
const GATES: Readonly<Record<DateForm, readonly Gate[]>> = {
  iso: [FOUR_DIGITS],
  slashes: [FOUR_DIGITS],
  monthToMonth: [DIGIT, MONTH_WORD],
  dayMonth: [DIGIT, MONTH_WORD],
  monthDay: [DIGIT, MONTH_WORD],
  ordinalDay: [MONTH_WORD, new Gate(/(?:st|nd|rd|th)$/)],
  feast: [new Gate(/^(?:day|eve)$/), new Gate(/^(?:year|year's|year’s|may|christmas|boxing|valentine|valentine's)$/)],
  daysOnly: [DIGIT, new Gate(/from/)],
  dayOnly: [new Gate(/\d(?:st|nd|rd|th)$/)],
  monthYear: [FOUR_DIGITS, MONTH_WORD],
  month: [MONTH_WORD],
  years: [FOUR_DIGITS],
  year: [FOUR_DIGITS],
  sameDay: [PART_OF_DAY, new Gate(/same|that|earlier|later|^in$/)],
  sameYear: [new Gate(/year|month|week/), new Gate(/same|that/)],
  shiftedDay: [PART_OF_DAY],
  nthDay: [new Gate(/^days?$/), new Gate(/first|second|third|fourth|opening|last|final|closing/)],
  weekday: [new Gate(/sun|mon|tue|wed|thu|fri|sat/)],
  part: [new Gate(/quarter|half|semester/)],
  quarter: [FOUR_DIGITS, new Gate(/quarter|^q|half|semester/)],
  monthsOf: [new Gate(/months/), new Gate(/first|last/)],
  season: [FOUR_DIGITS, SEASON_WORD],
  thisSeason: [SEASON_WORD, new Gate(/^(?:this|next|last|in)$/)],
  weekdays: [new Gate(/day/), new Gate(/sun|mon|tue|wed|thu|fri|sat/)],
  monthsYear: [FOUR_DIGITS, MONTH_WORD],
  shiftedUnit: [
    new Gate(/week|month|year/),
    new Gate(/last|next|this|previous|coming|current|past|following|earlier|later|over|end/),
  ],
  ago: [
    new Gate(/^(?:ago|earlier|later|previously|before|after|hence|from|time)$/),
    new Gate(/day|week|month|year|fortnight/),
  ],
};

/** What more a glance at the letters can rule out. */
const SIGNS: Partial<Readonly<Record<DateForm, RegExp>>> = {
  iso: /\d[-/.]\d/,
  slashes: /\d[/.-]\d/,
  weekday: /Sun|Mon|Tue|Wed|Thu|Fri|Sat/,
};

/** Forms in order of preference; where two begin at one place the longer wins, then the earlier in this list. */
export const DATE_FORMS: readonly {
  readonly form: DateForm;
  readonly gates: readonly Gate[];
  readonly sign: RegExp | undefined;
  readonly pattern: RegExp;
}[] = (
  [
    ['iso', `\\b(?<year>${YEAR})([-/.])(?<month>0[1-9]|1[0-2])\\2(?<day>[0-3]\\d)\\b`],
    ['slashes', `\\b(?<day>\\d{1,2})([/.-])(?<month>\\d{1,2})\\2(?<year>${YEAR})\\b`],
    [
      'monthToMonth',
      `\\b(?:(?<month>${MONTH}) (?<day>${DAY})|(?<day2>${DAY}) (?<month2>${MONTH}))${TO}(?:(?<toMonth>${MONTH}) (?<toDay>${DAY})|(?<toDay2>${DAY}) (?<toMonth2>${MONTH}))(?:,? (?<year>${YEAR}))?\\b`,
    ],
    [
      'dayMonth',
      `\\b(?<day>${DAY})(?:(?:, ${DAY}){0,3},?${TO}(?<toDay>${DAY}))? (?:of )?(?<month>${MONTH})(?:,? (?:of )?(?<year>${YEAR})|${OF_YEAR})?,?(?![\\d%])`,
    ],
    [
      'monthDay',
      `\\b(?<month>${MONTH}),? ?(?:the )?(?<day>${DAY})(?:(?:, ${DAY}(?!\\d)){0,3}${TO}(?<toDay>${DAY})(?! ?%))?(?:,? ?(?<year>${YEAR})|${OF_YEAR})?(?![\\d%])`,
    ],
    [
      'daysOnly',
      `\\bfrom the (?<day>\\d{1,2})(?:st|nd|rd|th) (?:to|until|through) the (?<toDay>\\d{1,2})(?:st|nd|rd|th)\\b`,
    ],
    [
      'dayOnly',
      `\\b[Oo]n the (?<day>\\d{1,2})(?:st|nd|rd|th)(?: (?:day )?of (?<which>this|last|next|the same|that|the following|the previous|the current) month\\b| instant\\b| inst\\.|(?=[,.;:)–—]|$| (?:and|but|or|he|she|they|it|both|the|in|at|to|for|with|by|after|before|when|while|where|following|upon|under|there|here|as|is|was|were|had|a|an)\\b(?! (?:floor|anniversary|birthday|minute|hole|parallel|century|place)\\b)))`,
    ],
    [
      'ordinalDay',
      `\\b(?:the|this) (?<nth>(?:twenty[- ]|thirty[- ])?(?:${ORDINALS.filter((word) => !word.includes('-')).join('|')}))(?: day)? of (?<month>${MONTH}),?(?: (?:of )?(?<year>${YEAR}))?(?![\\d%])`,
    ],
    [
      'feast',
      `\\b(?<feast>New Year['’]s (?:Day|Eve)|May Day|Christmas (?:Day|Eve)|Boxing Day|Valentine['’]s Day)(?:,? (?<year>${YEAR}))?\\b`,
    ],
    ['monthYear', `\\b(?<month>${MONTH}),? (?:of )?(?<year>${YEAR})\\b`],
    [
      'month',
      `\\b(?:[Ii]n|of|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|(?<which>[Ll]ast|[Nn]ext|[Tt]his)|that|the|their|its|his|her|[Ee]arly|[Ll]ate|[Mm]id|before|[Aa]fter|for|[Ff]rom)[ -](?<month>${MONTH})(?![\\p{L}\\d])(?! \\d)(?:${OF_YEAR})?`,
    ],
    ['years', `\\b(?<year>${YEAR})${TO}(?<toYear>${YEAR}|\\d{2})\\b`],
    [
      'year',
      `(?<![\\d.,$€£/#-])\\b(?<year>${YEAR})\\b(?![\\d%]|[.,]\\d|-\\d| (?:people|troops|soldiers|km|kilomet|tonnes|tons|dollars|students|officers|persons|points|hectares|megawatts|MW)\\b)`,
    ],
    [
      'sameDay',
      `\\b(?:(?:earlier |later )?(?:[Tt]he|on the|on that|that) same (?:day|morning|afternoon|evening)|(?:earlier|later) (?:that|in the|on that) day|[Tt]hat (?:day|morning|afternoon|evening)|[Ii]n the (?:morning|afternoon|evening)(?=[,.;]|$| (?:he|she|they|the|both|his|her|it|before|after|when|at|and)\\b| (?!\\p{Lu}\\p{Ll}+day)\\p{Lu}))(?![\\p{L}])`,
    ],
    [
      'sameYear',
      `\\b(?:(?:[Tt]he|in the|in that|that) same (?<unit>year|month|week)|(?:earlier |later )?(?:in )?that (?:year))\\b`,
    ],
    [
      'shiftedDay',
      `\\b(?<word>[Tt]he day (?:before yesterday|after tomorrow)|[Tt]his (?:morning|afternoon|evening)|[Ll]ast night|[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow|[Tt]he (?:next|following|previous) (?:day|morning|afternoon|evening)|(?<!years to )[Tt]he day (?:before|after)|[Oo]n the eve(?! of(?! (?:the|their|its) ${OCCASION}\\b(?! (?:on|in|of) )))|[Aa] day (?:later|earlier|(?:after|before)(?: (?=[\\p{L}]))?))\\b(?=(?<of>(?: of)? (?:the|their|its|that) (?:[\\p{Ll}\\d-]+ )?${OCCASION}\\b)?)`,
    ],
    [
      'nthDay',
      '\\b(?:[Oo]n|[Dd]uring) (?:the|its) (?<nth>first|opening|second|third|fourth|last|final|closing) day(?! of (?!(?:his|her|their|the|its) (?:\\p{Ll}+ )?(?:visit|stay|trip|tour|mission|summit|conference|meeting|session|talks|forum)\\b))\\b',
    ],
    [
      'weekday',
      `\\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Tt]he (?:following|previous|next)) )?(?<weekday>${WEEKDAY})(?! and (?:on )?${WEEKDAY})(?: (?:of )?(?<week>last|next|this) week\\b)?(?:,? (?:\\(|the )?(?:(?<month>${MONTH}) (?<day>${DAY})|(?<day2>${DAY}) (?<month2>${MONTH}))(?:,? (?<year>${YEAR}))?)?(?![\\p{L}\\d])`,
    ],
    [
      'part',
      `\\bthe (?<part>first|second|third|fourth|last) (?<unit>quarter|half|semester) of (?:(?<year>${YEAR})|(?<which>this|next|last|the) year)`,
    ],
    [
      'quarter',
      `\\b(?:Q(?<q>[1-4])|(?<part>first|second|third|fourth|last) (?<unit>quarter|half|semester))(?: of)?,? (?<year>${YEAR})\\b`,
    ],
    [
      'monthsOf',
      `\\bthe (?<part>first|last) (?<count>three|four|five|six|seven|eight|nine|ten|eleven) months of (?:(?<year>${YEAR})|(?<which>this|next|last|the) year)\\b`,
    ],
    ['season', `\\b(?<season>${SEASON})(?: of)? (?<year>${YEAR})\\b(?!\\/)`],
    [
      'thisSeason',
      `\\b(?:(?<which>[Tt]his|[Nn]ext|[Ll]ast) |(?<=\\b[Ii]n (?:the )?(?:early |late |coming )?))(?<season>${SEASON})\\b(?! (?:of|rains?|floods?|crops?|months|season)\\b)`,
    ],
    [
      'weekdays',
      `\\b(?:(?<which>[Ll]ast|[Nn]ext) )?(?<weekday>${WEEKDAY})(?:${TO}(?:on )?(?:(?:the )?(?:early|late|small)(?: hours of)? )?)(?<toWeekday>${WEEKDAY})(?! \\d|,? ${MONTH})(?![\\p{L}\\d])`,
    ],
    ['monthsYear', `\\b(?<month>${MONTH})${TO}(?<toMonth>${MONTH}),? (?:of )?(?<year>${YEAR})\\b`],
    [
      'shiftedUnit',
      `\\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Pp]revious|[Cc]oming|[Cc]urrent|[Pp]ast|[Ff]ollowing|(?:[Ee]arlier|[Ll]ater) in the|(?:[Oo]ver|[Aa]t) the|(?:end|course|rest) of the) (?<unit>week|weekend|month|year))\\b(?! of (?:the )?(?:${MONTH}|year|month))`,
    ],
    [
      'ago',
      `\\b(?:(?<count>${COUNT}) (?<unit>day|week|fortnight|month|year)s? (?<sense>ago|earlier|later|previously|hence|from now|(?:before|after)(?=[,.;]| (?:he|she|they|it|\\p{Lu}\\p{L}+) had\\b))|in (?<count2>${COUNT}) (?<ahead>day|week|month|year)(?:s?['’]|['’]s) time)\\b`,
    ],
  ] as const
).map(([form, source]) => ({ form, gates: GATES[form], sign: SIGNS[form], pattern: new RegExp(source, 'gu') }));
