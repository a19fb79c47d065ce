/** Where a clause begins that is undertaken as a whole, and whether it only says what something is for. */
import { clauseStart } from '../reference/clauses.ts';
import type { Subject } from '../reference/subjects.ts';
import type { Trigger } from './triggers.ts';

/** "Employers pay, and recruiters may no longer charge": where the last clause with a subject of its own begins. */
export const ownStart = (text: string, from: number, at: number): number => {
  const last = LAST_CLAUSE.exec(text.slice(from, at));
  return last ? from + last.index + last[0].length : from;
};
const LAST_CLAUSE = /(?:, (?:and|but|while) |; )(?=[^,;]{3,60}$)/u;

/** "The core of this is to put money into pockets", "an agreement that is to secure": what something is for. */
export const isAim = (text: string, trigger: Trigger, from: number): boolean => {
  const clause = text.slice(clauseStart(text, trigger.start, from), trigger.start);
  return (
    /^\W*(?:(?:the|its|their|our|his|her|one|a|main|first|next|key|overall|ultimate|\p{L}+'s) ){0,4}(?:core|motives?|aims?|goals?|purpose|objectives?|tasks?|ideas?|intention|point|challenge|priority|priorities|target|mission|hope|wish|job|role|trick|question|problem|key|way|ambition|plan|step|thing)\b/iu.test(
      clause,
    ) || /\b(?:that|which) $/u.test(text.slice(0, trigger.start))
  );
};

/** "The motive of the government is to", "the aim of both ministries is to": the aim, whoever has it. */
export const isAimOf = (clause: string): boolean =>
  /^\W*(?:the|its|their|our|his|her) (?:\p{Ll}+ ){0,2}(?:motives?|aims?|goals?|purpose|objectives?|core|idea|intention) (?:of|behind) /iu.test(
    clause,
  );

/** "The system, under which a foreigner may not change jobs, remains": what is told of it by the way. */
export const isByTheWay = (text: string, clause: number): boolean =>
  / (?:(?:under|by|through|in|for) which|which|who|where) $/u.test(text.slice(Math.max(0, clause - 20), clause)) &&
  IS_AS_IT_WAS.test(text.slice(clause));
const IS_AS_IT_WAS =
  /^[^;:]{3,120}?, (?:still |also )?(?:remains?|stays?|is|are|was|were|has|have|had|continues?|goes|dates?|came) /u;

/** "From 1 October a certificate will accompany the cattle": what begins on a day is what was agreed, and no guess. */
export const startsAtDay = (text: string, { start, word }: Trigger): boolean =>
  word === 'will' && AT_DAY.test(text.slice(0, start));
const AT_DAY =
  /^\W*(?:As from|From|As of|Starting|Starting from|Beginning|Beginning in|Effective|With effect from|Until|By) (?:(?:on|the|early|mid|late|next|this|first|start|end|beginning|of|school|financial|new) )*(?:\d|\p{Lu}\p{Ll}{2,8}\b|year|month|week|summer|autumn|spring|winter|season)[^,;:]{0,30}?,? (?:an?|the|all|every|each|no|any|both|\p{Ll}+s|\d+) [^;:]{3,90} $/u;

/** "a steering group, in which both cities will have a seat, is to be formed". */
const SET_APART =
  /(?:^|[,;] (?:and |while )?|\band )(?<head>(?:[Aa]n?|[Tt]he|[Tt]wo|[Tt]hree|[Aa]ll|[Ee]ach|[Ee]very) [^,;]{3,70}), (?:(?:(?:in|of|on|for|to|through|under|by) )?(?:which|whom|whose) [^,;]{3,110}|(?:signed|concluded|reached|adopted|initialled|ratified|in force|due) [^;]{3,140}), $/du;

/** "Eleven drums, all of them carried off before the war, are to be returned". */
const ASIDE =
  /, (?:(?:all|both|each|some|most|many|half|one) of (?:them|whom|which)|\p{Ll}{3,}(?:ed|en|wn) (?:in|by|on|from|during|after|before|off|at|under)) [^,;]{2,80}, $/u;

/** Where the clause begins that a modal undertakes as a whole, behind what it is set in. */
export const wholeStart = (text: string, subject: Subject, trigger: Trigger, from: number): number => {
  const apart = text.startsWith(', ', trigger.start - 2)
    ? SET_APART.exec(text.slice(from, trigger.start))?.indices?.groups?.head
    : undefined;
  if (apart) return from + apart[0];
  const aside = ASIDE.exec(text.slice(from, trigger.start));
  const before = aside ? from + aside.index : trigger.start;
  const start = clauseStart(text, before, from);
  const clause = text.slice(start, trigger.start);
  const skip =
    /^\s*(?:(?:and|but|that|also|then|purpose|first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|last(?:ly)?|finally|in addition|moreover|furthermore|accordingly|to this end|under (?:the|this|that|its) (?:agreement|deal|accord|treaty|pact|plan|protocol|memorandum|programme|contract|arrangement)(?= (?:the|an?|each|both|\p{Lu}|\p{Ll}+s)\b)|under [^,]{2,60}|by virtue of [^,]{2,60}|according to [^,]{2,60}|by it|in all|in this (?:respect|regard)|for (?:his|her|its|their) part|(?:which was |already )?(?:signed|concluded|reached|adopted|initiall?ed|inked|published) [^,;]{2,70}(?=, )),? ){0,4}/iu.exec(
      clause,
    )?.[0].length ?? 0;
  // "after two days of talks, neither side will allow it": the clause begins behind what it is set in.
  const relative = /\b(?:which|whom|after|before|since|once|when|while|because|if|until|where) $/u.test(
    text.slice(0, start),
  )
    ? clause.indexOf(', ')
    : -1;
  if (relative > 0) return start + relative + 2;
  return Math.min(start + skip, subject.start < trigger.start && subject.start > start ? start + skip : trigger.start);
};
