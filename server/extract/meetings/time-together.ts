/**
 * Talks that a text tells by how those who held them spent their time: "had an hour with N", "spent Tuesday behind closed
 * doors", "around the table sat A and B", "had a first exchange in Lusaka".
 */
import type { Ref } from '../../model/factsheet.ts';
import { personsBeforeIn } from '../reference/antecedents.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { type MeetingCandidate, takingPart } from './candidate.ts';
import { dateNear, placeNear } from './circumstances.ts';
import { actEnd } from './clauses.ts';
import { outlookOf } from './outlook.ts';
import { personsBefore, personsIn } from './persons.ts';
import { sidesOf } from './sides.ts';
import { toldByVerb } from './told-by-verb.ts';

const GATE = new Gate(
  /^(?:hours?|minutes|day|morning|afternoon|evening|doors|table|exchange|contacts?|sat|closeted|spent|passed|emerged|out|worked|deliberated|laboured|negotiated|argued|haggled|lunch|dinner|breakfast|supper|tea)$/,
);
const SPAN =
  '(?:(?:almost|nearly|more than|over|about|some|barely|just|a good|a full|the best part of) )?(?:an|a|half an|a quarter of an|three quarters of an|the|two|three|four|five|six|ten|fifteen|twenty|thirty|forty|forty-five|fifty|sixty|ninety|several|\\d{1,3})(?: and a half)?[ -](?:whole )?(?:hours?|minutes|morning|afternoon|evening)';
const TABLE =
  /\b(?:[Aa]round|[Rr]ound|[Aa]bout|[Aa]cross|[Aa]t) (?:the|a|one|the same) (?:negotiating |conference |round |green )?table\b[^;.:]{0,60}? (?<verb>sat|gathered) (?=(?:the |both )?[\p{L}'’ -]{0,60}\p{Lu})/u;
const WITH = new RegExp(
  `(?<!\\b(?:to|will|would|not) )\\b(?<verb>(?:had|has had|got|was given|were given|spent|passed) ${SPAN}|(?:spent|passed) (?:(?:much|most|all|part|the best part) of )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday) (?:morning|afternoon|evening|night))(?:'s? \\p{Ll}+)?(?: (?:alone|in private|in conversation|in conclave|closeted|locked|of talk|face to face|together))?(?:,? (?:(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)(?: morning| afternoon| evening)?)?(?:, [^,;.]{3,40},)?(?: (?:at|in|on|over|aboard) (?:an?|the|\\p{Lu})[^,;.]{2,60}?)? (?:with|in the company of) (?=(?:[\\p{L}.,'’-]+ ){0,12}\\p{Lu})`,
  'u',
);
/** "A and B spent three hours at the ministry", "the two spent a morning together in Dajabón": several who did. */
const BOTH_SPENT = new RegExp(
  `(?<!\\b(?:to|will|would|not) )\\b(?<verb>(?:spent|passed) ${SPAN}(?: together)?)(?=,? (?:in|at|on|over|with|together|alone|before|behind|aboard|yesterday|today|\\p{Lu}\\p{Ll}+day) ?)(?! (?:at|in) (?:prayer|silence|court|custody|line|traffic))`,
  'u',
);
/** "sat with N and M for six hours". */
const SAT_WITH = new RegExp(
  `(?<!\\b(?:to|will|would|not) )\\b(?<verb>sat|(?:was|were) closeted) with (?=(?:[\\p{L}.,'’-]+ ){0,12}\\p{Lu}[^;.]{2,120}? for ${SPAN})`,
  'u',
);
/** "gave him lunch", "gave her guest dinner", "had N to lunch". */
const FED =
  /\b(?<verb>gave (?:him|her|them|his guests?|her guests?|the (?:guests?|visitors?)) (?:lunch|dinner|breakfast|supper|tea)|had (?=(?:\p{Lu}|the (?:two|three|guests?|visitors?|pair|ministers?)\b|(?:his|her) (?:two |three )?(?:guests?|visitors?)\b)[^;.]{0,90}? (?:to|over for|over to|in for|round for) (?:lunch|dinner|breakfast|supper|tea|coffee|talks|iftar)\b))/u;
/** "spent three days in Lima in February haggling with N", "passed a week at the table with N". */
const DAYS =
  /\b(?<verb>(?:spent|passed) (?:the (?:last|past|whole) )?(?:an?|the|two|three|four|five|six|seven|ten|several|\d{1,2})? ?(?:days?|nights?|weeks?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b[^;.]{0,60}? (?:haggling|bargaining|negotiating|arguing|talking|conferring|wrangling|closeted|locked|in (?:talks|negotiations|discussions|conference|conclave)|at the (?:negotiating )?table)(?: (?:over|about|on) [^,;.]{2,60}?)?),? with (?=(?:[\p{L}.,'’-]+ ){0,12}\p{Lu})/u;
/** "A and B came out of the municipal hall on Thursday": where they had met. */
const OUT_OF =
  /\b(?<verb>(?:came out of|emerged from|walked out of|stepped out of|emerged out of) (?:the |an? |their )?(?:[\p{L}'’-]+ ){0,4}(?:[Hh]all|[Rr]oom|[Bb]uilding|[Cc]hamber|[Pp]alace|[Rr]esidence|[Oo]ffices?|[Vv]illa|[Hh]otel|[Ss]uite|[Ll]ibrary|[Mm]inistry|[Ee]mbassy|[Tt]ent|[Hh]uddle))\b/u;
const CLOSED =
  /\b(?<verb>(?:spent|sat|worked|talked|deliberated|negotiated|argued|haggled|laboured|were closeted|were locked)\b[^;.]{0,50}? (?:behind closed doors|in closed session|in (?:a )?closed room))\b/u;
const MEN =
  '(?:[Mm]inisters|[Oo]fficials|[Dd]elegations|[Nn]egotiators|[Ee]xperts|[Tt]eams|[Ss]ides|[Ee]nvoys|[Tt]echnicians|[Ss]ecretaries|[Cc]hiefs)';
/** "The experts, led by A and B, sat in Osh from 4 to 6 May", "Officials of the two ministries had a first exchange in Lusaka". */
const SAT = new RegExp(
  `\\b${MEN}\\b(?:'s? \\p{Ll}+)?(?: (?:of|from) [^,;.]{2,70}?)?(?:, [^;.]{5,220}?,)? (?<verb>sat(?: down| together)?|worked|deliberated|negotiated|spent (?:an?|two|three|four|five|six|several|the|most of the|\\d+) (?:hours?|days?|weeks?|morning|afternoon|evening|night|weekend)|(?:had|held) (?:an?|their) (?:first|second|third|further|initial|preliminary|brief|long|informal)? ?(?:exchange|contacts?))(?= (?:in|at|on|for) )`,
  'u',
);

/** The talks that a sentence tells by the time spent on them. */
export function timeTogether(view: SentenceView): MeetingCandidate[] {
  if (!GATE.opens(view.words)) return [];
  const { text } = view;
  const table = TABLE.exec(text);
  // "Also at the table were": of talks told before.
  if (table?.groups?.verb && view.dates.length && !/\b[Aa]lso\b/.test(text)) {
    const from = table.index + table[0].length - 1;
    return told(view, table, personsIn(view, from, actEnd(text, from)));
  }
  const fed = FED.exec(text);
  const spent = WITH.exec(text) ?? SAT_WITH.exec(text) ?? DAYS.exec(text) ?? fed;
  if (spent?.groups?.verb) {
    const own = personsBefore(view, spent.index);
    const from = spent.index + spent[0].length - 1;
    const named = personsIn(view, from, actEnd(text, from));
    const others = named.length || !fed ? named : spokenOf(view, spent.index, own);
    return own.length && others.some((ref) => !own.includes(ref)) ? told(view, spent, [...own, ...others]) : [];
  }
  const passed = BOTH_SPENT.exec(text);
  const those = passed ? personsBefore(view, passed.index) : [];
  if (passed && those.length > 1 && !areOfOneState(view, those)) return told(view, passed, those);
  const out = OUT_OF.exec(text);
  const both = out && view.dates.length ? personsBefore(view, out.index) : [];
  if (out && both.length > 1) return told(view, out, both);
  const met = CLOSED.exec(text) ?? SAT.exec(text);
  if (!met?.groups?.verb || !view.dates.length) return [];
  const led = personsIn(view, 0, met.index + met[0].length);
  const sides = led.length ? led : sidesOf(view, { start: met.index, end: met.index + met[0].length });
  return sides.length > 1 ? told(view, met, sides) : [];
}

/** Colleagues, who spend their days together. */
const areOfOneState = ({ homes }: SentenceView, people: readonly Ref[]): boolean =>
  people.every((ref) => homes.get(ref) !== undefined && homes.get(ref) === homes.get(people[0] as Ref));

/** Whoever is spoken of besides. */
const spokenOf = (view: SentenceView, at: number, own: readonly Ref[]): readonly Ref[] => {
  const here = personsIn(view, 0, at).filter((ref) => !own.includes(ref));
  return here.length ? here.slice(0, 1) : personsBeforeIn(view, 0, false).filter((ref) => !own.includes(ref));
};

function told(
  view: SentenceView,
  { index, 0: words, groups }: RegExpExecArray,
  people: readonly Ref[],
): MeetingCandidate[] {
  const verb = groups?.verb ?? words;
  const start = index + words.indexOf(verb);
  if (new Set(people).size < 2 || outlookOf(view.text, start, verb) !== 'held') return [];
  return [
    toldByVerb(view, {
      range: { start, end: start + verb.trimEnd().length },
      kind: new Set(people).size > 3 ? 'conference' : 'talks',
      date: dateNear(view, start),
      place: placeNear(view, start)?.ref ?? null,
      status: 'held',
      participants: takingPart(people),
    }),
  ];
}
