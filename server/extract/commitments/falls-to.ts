/** Duties that fall to somebody or are laid upon him: "it falls to A to dredge the river, and to B to mark it", "lays upon A the duty to". */
import type { SentenceView } from '../text/view.ts';
import type { CutText } from '../words/cut.ts';
import { Gate } from '../words/gate.ts';
import { actorsIn, inRange } from './agents.ts';
import { made } from './made.ts';
import { isAction } from './triggers.ts';
import type { Undertaking } from './undertaking.ts';

/** What a sentence lays upon somebody so. */
export function fallsTo(view: SentenceView, words: CutText): Undertaking[] {
  const falls = FALLS_GATE.opens(words) ? shared(view, words.text, FALLS_TO, AND_TO, 'falls to') : [];
  const jobs = !falls.length && JOB_GATE.opens(words) ? job(view, words.text) : [];
  if (jobs.length) return jobs;
  return falls.length || !DUTY_GATE.opens(words) ? falls : shared(view, words.text, DUTY, AND_UPON, 'duty');
}

/** "The job of dredging the river goes to Kenya". */
function job(view: SentenceView, text: string): Undertaking[] {
  const match = JOB.exec(text);
  const { act = '', verb = '' } = match?.groups ?? {};
  if (!match || !isAction(verb)) return [];
  const from = match.index + match[0].indexOf(act);
  const by = actorsIn(view, from + act.length, match.index + match[0].length);
  return by.length ? made(text, match.index, from, 'job of', by, from + act.length) : [];
}
const JOB_GATE = new Gate(/^(?:job|task|duty|responsibility|burden)$/);
const JOB =
  /\b[Tt]he (?:\p{Ll}+ )?(?:job|task|duty|responsibility|burden) of (?<act>(?<verb>\p{Ll}+ing) [^;:]{3,140}?) (?:goes|falls|will (?:go|fall)|is to (?:go|fall)|fell|went|was (?:given|assigned|handed|left|entrusted)|lies with|rests with|is (?:left|given|entrusted)) ?(?:to |up)?(?:on )?(?:the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,5}/u;

/** What the first form lays upon one, and the second, behind it, upon another. */
function shared(view: SentenceView, text: string, first: RegExp, second: RegExp, word: string): Undertaking[] {
  const own = first.exec(text);
  const verb = own?.groups?.verb ?? '';
  if (!own || !isAction(verb)) return [];
  const from = own.index + own[0].length - verb.length;
  const by = inRange(view, own.index, from);
  if (!by.length && !OF_ALL.test(text.slice(own.index, from))) return [];
  const next = second.exec(text.slice(from));
  if (!next) return made(text, own.index, from, word, by);
  const at = from + next.index;
  const others = actorsIn(view, at, at + next[0].length);
  const then = at + next[0].length - (next.groups?.verb ?? '').length;
  return [
    ...made(text, own.index, from, word, by, at),
    ...(others.length ? made(text, own.index, then, word, others) : []),
  ];
}

/** "lays on them the duty": on those told of before. */
const OF_ALL = /\b(?:them|both|each|the (?:two |three )?(?:[Pp]arties|sides|states|countries))\b/u;

/** "It is for Kenya to build the road", "It falls to the Commission to keep the list". */
const FALLS_GATE = new Gate(/^(?:for|falls?|fell|up)$/);
const FALLS_TO =
  /\b[Ii]t (?:is|will be|falls|fell|will fall) (?:for|to|up to|on) (?:the |both |each )?(?=\p{Lu}|two|parties|sides)[^,;.]{2,60}? to (?:also )?(?<verb>[\p{L}-]+)(?= )/u;

const AND_TO = /,? (?:and|while) (?:for|to|up to) (?:the )?\p{Lu}[^,;.]{1,40}? to (?<verb>[\p{L}-]+)(?= )/u;

/** "lays upon A the duty to open the port and upon B the duty to drop the toll", "makes it incumbent on A to". */
const DUTY_GATE = new Gate(/^(?:duty|obligation|incumbent)$/);
const DUTY =
  /\b(?:lays?|laid|impos(?:es?|ed)|plac(?:es?|ed)|puts?|makes? it incumbent|made it incumbent) (?:up)?on (?:the |both |each )?[^,;.]{2,60}? (?:(?:the|an) (?:duty|obligation) )?to (?:also )?(?<verb>[\p{L}-]+)(?= )/u;
const AND_UPON =
  /,? and (?:up)?on (?:the )?[^,;.]{2,40}? (?:(?:the duty|an? obligation|that) )?(?:of )?to (?<verb>[\p{L}-]+)(?= )/u;
