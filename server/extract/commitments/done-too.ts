/** "Four clinics are to be built by June, and sixty nurses trained": another thing that is done like the first, its "be" left out. */
import { matchesOf } from '../text/matches.ts';
import { early } from '../words/early.ts';
import { NUMBER_WORD } from '../words/numbers.ts';
import { isAction } from './triggers.ts';

/** Participles that do not end in "-ed". */
const IRREGULAR =
  'built|rebuilt|sent|lent|spent|bought|brought|sought|taught|dug|laid|paid|put|set|cut|shut|sold|held|kept|left|lit|made|met|read|run|split|spread|given|taken|written|driven|grown|shown|drawn|sown|withdrawn|undertaken|chosen|frozen|broken|borne|begun|found|fed|led|won|hung|swept';
const PARTICIPLE = `(?:${IRREGULAR}|\\p{Ll}{2,14}ed)`;
/** What may stand behind it: a particle, when, where, for whom; but not by whom, which would tell of the thing before it. */
const BEHIND =
  '(?:(?: (?:up|out|down|off|over|back|together|jointly|daily|weekly|monthly|yearly|twice|once))?(?=[.,;]|$| (?:within|in|on|at|to|from|before|after|until|for|with|next|this|every|each|over|during|as|by (?:\\d|\\p{Lu}|the (?:end|middle|start)|early|mid|late|next|then)))|(?= at ))';
const TOO = new RegExp(
  `,? and (?=(?:\\d[\\d,.]*|${NUMBER_WORD}|the|an?|all|more|both|every|each|their|its|half|[\\p{Ll}-]{3,16}s) (?:(?!and |or |which |who |that |will |is |are |was |were |be )[\\p{L}\\d'’-]+ ){0,9}?(?<done>${PARTICIPLE})${BEHIND})`,
  'gu',
);
const BE_DONE = new RegExp(` be (?:[\\p{Ll}]+ly )?${PARTICIPLE}(?: |$)`, 'u');
/** "run by the port and the company chosen by lot": those by whom. */
const BY_WHOM =
  / (?:by|between|among|of both|of either) (?!\d|the end|the middle|early|mid|late|next|then|\p{Lu}\p{Ll}+$)[^,]{2,40}$/u;
/** Nothing that is done to a thing: "the number agreed". */
const OF_THE_THING = /^(?:agreed|needed|required|concerned|involved|named|called|based|aged|interested|related)$/u;

early(TOO);

/** The joints of a stretch in the passive behind which such a thing stands. */
export const doneToo = (stretch: string): RegExpExecArray[] =>
  stretch.includes(' and ') && BE_DONE.test(stretch)
    ? matchesOf(TOO, stretch).filter(({ index, groups }) => {
        const before = stretch.slice(0, index);
        return BE_DONE.test(`${before} `) && !BY_WHOM.test(before) && isDone(groups?.done ?? '');
      })
    : [];

const isDone = (word: string): boolean => {
  if (OF_THE_THING.test(word)) return false;
  if (!word.endsWith('ed')) return true;
  const stem = word.slice(0, -2);
  return isAction(stem) || isAction(`${stem}e`) || isAction(stem.slice(0, -1)) || isAction(stem.replace(/i$/u, 'y'));
};
