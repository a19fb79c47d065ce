/** A body that sits from now on, told in the present or with a modal word: "A commission of nine meets in Lomé on May 9", "The ministers meet again in June". */
import { subjectAt } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import type { CutText } from '../words/cut.ts';
import { Gate } from '../words/gate.ts';
import { MONTH } from '../words/months.ts';
import { trim } from './split.ts';
import type { Undertaking } from './undertaking.ts';

const ORGAN =
  '(?:committees?|commissions?|working (?:groups?|part(?:y|ies))|task forces?|panels?|experts|teams|negotiators|technicians|specialists|lawyers|engineers)';
const PEOPLE =
  '(?:ministers|officials|delegations|secretar(?:y|ies)|sides|parties|chiefs|heads|commanders|envoys|two|three|four|pair|both|they)';
const AGAIN =
  '(?:also )?(?:again\\b|next (?:time )?(?:in|at|on|\\p{L}+)|(?:once|twice) (?:a|every|each) |every |yearly\\b|annually|quarterly|monthly)';
const WHEN = `(?:${AGAIN}|each (?:year|month|quarter|spring|summer|autumn|winter)|for the (?:first|second|third) time|(?:in \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)? )?(?:on (?:the )?(?:\\d|${MONTH} \\d)|in (?:${MONTH}|early|mid|late|spring|summer|autumn|winter|the (?:spring|summer|autumn|winter|new year))\\b|come |next |before |from |by ))`;
const HEAD =
  "(?:(?:[Tt]he|[Aa]n?|[Tt]heir|[Ii]ts|[Bb]oth|[Ll]egal|[Tt]echnical|[Ss]enior|[Jj]oint|[Mm]ixed|[Rr]egional) )*(?:[\\p{L}'-]+ ){0,4}?";
const OF = '(?: (?:of|for|on|from) [^,;:]{2,60}?)?(?:, [^,;:]{3,60},)?';
const GATE = new Gate(/^(?:meets?|convenes?|reconvenes?|sits?|gathers?|assembles?)$/);
const VERB = '(?:meet|convene|reconvene|sit|gather|assemble)';
const SITS = new RegExp(
  `(?:^|[.;:] |, and |, while )(?<who>${HEAD}(?:${ORGAN}${OF} (?=${VERB}s? ${WHEN})|${PEOPLE}${OF} (?=${VERB}s? ${AGAIN})))(?<verb>${VERB}s?) `,
  'u',
);
/** "every six months", "to sign the treaty": a duty, or what for; "again in Rome" alone is the next encounter. */
const OF_WEIGHT =
  /\b(?:every|each (?:year|month|quarter|spring|summer|autumn|winter)|twice|once (?:a|every)|annually|yearly|monthly|quarterly|weekly|regularly|alternately|by turns|in turn)\b| to (?!discuss|review|talk|consider|debate|assess|examine|evaluate|look|compare|take stock|follow|exchange|continue|resume|pursue|settle|decide)\p{Ll}{3,} /u;
const ORGANS_SIT = new RegExp(`^(?:also |then )?${VERB} ${WHEN}`, 'u');
const SIT_AGAIN = new RegExp(`^(?:also |then )?(?:${VERB} ${AGAIN}|reconvene\\b)`, 'u');
const ORGANS = new RegExp(`^${HEAD}${ORGAN}${OF} ?$`, 'u');
const ALL = new RegExp(`^${HEAD}(?:${ORGAN}|${PEOPLE})${OF} ?$`, 'iu');

/** Whether `rest`, behind a modal word, says when a body sits; `subject`: the words before that word. */
export const willSit = (rest: string, subject: string): boolean =>
  (ORGANS_SIT.test(rest) && ORGANS.test(subject)) ||
  (SIT_AGAIN.test(rest) && OF_WEIGHT.test(rest) && ALL.test(subject));

/** "meet again in Rome": not only where and when. */
export const sitsAgain = (rest: string): boolean => SIT_AGAIN.test(rest) && OF_WEIGHT.test(rest);

/** "hold its third session in Vienna", "speak again on 27 July": the next encounter of those who met. */
const HOLDS_NEXT =
  /^(?:also |then )?hold (?:its|their|the) (?:next|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{Ll}+th|\d+(?:st|nd|rd|th)) (?:[\p{L}-]+ ){0,3}(?:meeting|session|round|sitting|gathering|conference|encounter|talks|consultations|dialogue|assembly)\b/u;
const SEE_AGAIN =
  /^(?:also |then )?(?:meet|convene|sit(?: down)?|gather|assemble|speak|talk|confer|come together|get together|compare notes|see each other) (?:(?:again|anew|once (?:more|again))\b|(?:together|next) (?:in|at|on)\b)|^(?:also |then )?take stock\b(?! of)|^(?:also |then )?reconvene\b/u;
/** "The Committee is to be convened in Dhaka in December": one that is there. */
const CONVENED = /^(?:also |then )?be (?:re)?convened\b/u;
const THERE = new RegExp(`^(?:[Tt]he|[Ii]ts|[Tt]heir) (?:[\\p{L}'-]+ ){0,4}?${ORGAN}${OF} ?$`, 'iu');

/** Whether `rest`, behind a modal word, tells only where and when those who met do so again; `subject`: the words before that word, `named`: whether they are a body told of before. */
export const meetsNext = (rest: string, subject: string, named: boolean): boolean =>
  ((HOLDS_NEXT.test(rest) || SEE_AGAIN.test(rest)) && !OF_WEIGHT.test(rest)) ||
  (CONVENED.test(rest) && (named || THERE.test(subject)) && !OF_WEIGHT.test(rest));

/** What a sentence tells of that in the present. `words` has its attributions blanked. */
export function sittings(view: SentenceView, words: CutText): Undertaking[] {
  const { text } = words;
  const match = GATE.opens(words) ? SITS.exec(text) : null;
  const { who = '', verb = '' } = match?.groups ?? {};
  if (
    !match ||
    (!ORGANS.test(who.replace(/ (?:will|shall|is to|are to) $/u, ' ')) && !OF_WEIGHT.test(text.slice(match.index)))
  )
    return [];
  const from = match.index + match[0].indexOf(who);
  const at = match.index + match[0].length - verb.length - 1;
  const subject = subjectAt(view, text, at, from);
  const end = WHERE_IT_ENDS.exec(text.slice(at))?.index ?? text.length - at;
  const range = trim(text, from, at + end);
  if (!range) return [];
  const by = subject.kind === 'actors' || subject.kind === 'collective' ? subject.refs : [];
  const pronoun = subject.kind === 'pronoun' && subject.plural ? 'plural' : null;
  return [
    {
      range,
      modality: 'will',
      by,
      pronoun,
      trigger: { form: 'noun', modality: 'will', start: at, after: at, word: verb },
    },
  ];
}
const WHERE_IT_ENDS = /; |, (?:which|who|where|when|while|and) /u;
