/**
 * What a new instrument does by itself, in the present: "the protocol sets a ceiling of 5,000 permits and guarantees the
 * wage", "signed an agreement that exempts transit cargo", "It lets judges of one state sit in the other".
 */
import { matchesOf } from '../text/matches.ts';
import type { SentenceView } from '../text/view.ts';
import type { CutText } from '../words/cut.ts';
import { early } from '../words/early.ts';
import { Gate } from '../words/gate.ts';
import { made } from './made.ts';
import type { FindOptions, Undertaking } from './undertaking.ts';

const CUSTOMS =
  '(?:the |its |their |all |most |any )?(?:[\\p{L}-]+ ){0,3}(?:dut(?:y|ies)|tariffs?|quotas?|visas?|fees?|tolls?|charges?|tax(?:es|ation)?|lev(?:y|ies)|dues|limits?|restrictions?|requirements?|barriers?|permits?|bans?|surcharges?|ceilings?|controls)\\b';
const LIMIT =
  '(?:an?|the|new|common|yearly|annual) (?:[\\p{L}\\d-]+ ){0,3}?(?:ceiling|limit|target|cap|quota|minimum|maximum|price|tariff|rate|deadline|level|fee|toll|wage|standards?|number|share|term|period|ratio)s?\\b';
/** Verbs by which a text lays something down, each with what may stand behind it. */
const VERB = [
  'does away with|puts an end to|confers?|sets up(?= (?:an?|the|two|three|joint) )',
  'exempts?|frees?(?= [^,;]{2,60} (?:of|from) )|limits?|caps?|restricts?|abolish(?:es)?|scraps?|waives?|halves?|doubles?|triples?',
  'lowers?|reduces?|cuts?|prolongs?|guarantees?|entitles?|bans?|prohibits?|forbids?|outlaws?|reserves?|earmarks?',
  '(?:raises?|increases?|lifts?|extends?)(?! (?:hopes?|fears?|questions?|concerns?|doubts?|the (?:question|issue|prospect|profile|spectre|stakes|risk|chances)|to|over|for|beyond|from|awareness|expectations|cooperation)\\b)',
  '(?:allows?|permits?|lets?|authori[sz]es?)(?! (?:for|us|them|it|him|her)\\b|(?: (?:the|both|all))?(?: (?:two|three|four|five))? (?:sides|countries|parties|governments|states|nations|ministries|neighbou?rs|partners)\\b)',
  "(?:grants?)(?= (?:the |each |all |its |their |free |\\p{L}+'s |\\p{Lu}|citizens|nationals|holders|firms|companies|workers|students|investors))",
  `(?:sets?|fix(?:es)?)(?= ${LIMIT})`,
  `(?:ends?|eliminates?|removes?)(?= ${CUSTOMS})`,
  'opens?(?= (?:the |its |their |all )?[^,;]{3,70} to (?:\\p{Ll}+ )?(?:\\p{L}+ from|citizens|nationals|ships|vessels|lorries|trucks|carriers|airlines|firms|companies|goods|traders|investors|students|nurses|workers|holders|traffic|\\p{Lu}))',
].join('|');
const GATE = new Gate(
  /^(?:exempt|free|limit|cap|restrict|abolish|scrap|waive|halve|double|triple|lower|reduce|cut|prolong|guarantee|entitle|ban|prohibit|forbid|outlaw|reserve|earmark|raise|increase|lift|extend|allow|permit|let|authori[sz]e|grant|set|fix|end|eliminate|remove|open|oblige|commit|bind|pledge|require|confer|do|put)(?:e?s)?$/,
);
const NOUN = `(?:${'agreement accord deal treaty pact protocol memorandum memoranda MoU MOU plan programme program convention contract arrangement text document settlement charter compact amendment addendum annex supplement notes letters minutes understanding scheme'
  .split(' ')
  .map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`)
  .join('|')})s?`;
const CALLED = `(?:[\\p{L}\\d-]+ ){0,4}?${NOUN}(?: of (?:Understanding|Cooperation|Agreement|Intent|Association))?(?: \\([^)]{2,20}\\))?`;
/** What others read of the same text: whom it obliges; what it provides for stands here only beside something else. */
const BINDS = 'obliges?|commits?|binds?|pledges|requires?';
const CALLS = 'provides for|foresees|envisages|calls for';
const DONE = '(?:also |further |thereby |will |shall )?';
/** "The protocol on transit, to run for five years, sets …"; no old one, and none of which it is told what another does. */
const HEAD = new RegExp(
  `(?:^\\W*(?:\\p{Lu}\\p{Ll}+(?:ed|wn|n) (?:for|in|by|on|at|to|under|after|last|yesterday|today) [^;:]{3,90}, )?|; )(?:(?:The|This|the|this|Their|Its) (?!old|older|first|earlier|previous|former|existing|current|draft|proposed|original)${CALLED}(?: (?:on|for|of|concerning|between|with) [^,;:]{3,80}?)?(?:, [^,;]{3,110},)?|The (?:first|second|third|fourth|fifth|last|latter|former|other|one)(?: of (?:them|these|the \\p{Ll}+))?(?: (?:on|for) [^,;:]{3,60})?(?:, an? [^,;]{3,80},)?) ${DONE}(?<verb>(?:${VERB})|(?:${BINDS})) (?=\\S)`,
  'u',
);
/** "initialled an accord on Tuesday that raises …". */
const RELATIVE = new RegExp(
  `\\b(?:signed|inked|initiall?ed|concluded|sealed|struck|adopted|approved|exchanged|reached|clinched|penned|subscribed|signatures? to|names? to|entered into|signing of) (?:[^;:]{0,60} )?(?:an?|the|two|several) ${CALLED}(?: (?:on|for|of|concerning) [^,;:]{3,80}?)?(?: (?:here|today|yesterday|(?:on |late |early |late on )?\\p{Lu}\\p{Ll}+day|(?:in|at) [^,;:]{3,40}|on [^,;:]{3,20})){0,3},? (?:that|which) ${DONE}(?<verb>(?:${VERB})|(?:${BINDS})) (?=\\S)`,
  'u',
);
const IT = new RegExp(`^\\W*It ${DONE}(?<verb>(?:${VERB})|(?:${BINDS})) (?=\\S)`, 'u');
const NEXT = new RegExp(
  `(?:,|;|,? and) (?:also |further )?(?=(?<verb>(?:${VERB})|${BINDS}|${CALLS}|stipulates|regulates|establishes|creates|introduces|sets up) \\S)`,
  'gu',
);
const DOES = new RegExp(`^(?:${VERB}) `, 'u');
const FORESEEN = new RegExp(
  `^(?:${CALLS}) (?=(?:the|an?|\\p{Ll}+ing|\\d|two|three|\\p{Ll}+) )(?!that |how |which |what )`,
  'u',
);
const TOLD_OF = new RegExp(`\\b${NOUN}(?!\\p{L})`, 'iu');
const SIGNED =
  /\b(?:sign|initial|ink|conclud|seal|adopt|approv|exchang|reach|clinch|pen(?:ned|s)\b|subscrib|put (?:his|her|their) names?)/u;
const YEAR = /\b(?:19|20)\d\d\b/u;

early(HEAD, RELATIVE, IT, NEXT);

/** What a sentence tells so; only where the text speaks of an instrument that is made. */
export function laidDown(view: SentenceView, words: CutText, { agreed, year }: FindOptions): Undertaking[] {
  if (!agreed || !GATE.opens(words) || /\?\W*$/u.test(words.text)) return [];
  const { text } = words;
  const told = view.previous?.text ?? '';
  const it = IT.exec(text);
  const head = HEAD.exec(text) ?? RELATIVE.exec(text) ?? (it && SIGNED.test(told) && TOLD_OF.test(told) ? it : null);
  const verb = head?.groups?.verb;
  if (!head || !verb) return [];
  const said = YEAR.exec(head[0]);
  if (said && year !== null && Number(said[0]) < year) return [];
  const first = head.index + head[0].length - verb.length - 1;
  const next = matchesOf(NEXT, text.slice(first));
  const starts = [first, ...next.map(({ index, 0: joint }) => first + index + joint.length)];
  return starts.flatMap((start, index) => {
    const called = index ? (FORESEEN.exec(text.slice(start))?.[0].length ?? 0) : 0;
    const limit = first + (next[index]?.index ?? text.length);
    return called || DOES.test(text.slice(start)) ? made(text, start, start + called, verb, [], limit) : [];
  });
}
