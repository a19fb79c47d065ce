/** What somebody takes upon himself, or lets be done, told by a noun: "assumes the obligation to", "took on the task of", "secured Kenya's consent to", "gave the go-ahead for". */
import { matchesOf } from '../text/matches.ts';
import type { CutText } from '../words/cut.ts';
import { early } from '../words/early.ts';
import { Gate } from '../words/gate.ts';
import { PLEDGING } from './pledge-nouns.ts';
import type { Trigger } from './triggers.ts';

const GATE = new Gate(
  /^(?:obligations?|dut(?:y|ies)|responsibilit(?:y|ies)|tasks?|job|burden|commitments?|engagements?|agreement|consent|assent|go-ahead|ahead|green|nod|blessing|approval)$/,
);
const SELF = '(?:itself|themselves|himself|herself)';
const DENIED = String.raw`(?<!\b(?:not|never|no|to|without|nor|could|would|might|may|cannot) )`;
/** "assumed the obligation to", "accepts responsibility for", "has the duty to". */
const TAKES = new RegExp(
  String.raw`${DENIED}\b(?:assum(?:e[sd]?|ing)|accept(?:s|ed|ing)?|(?:tak(?:es?|en|ing)|took) (?:on|over|up|upon ${SELF}|on ${SELF})|shoulder(?:s|ed|ing)?|undert(?:ook|akes?|aking)|enter(?:s|ed) into|(?:is|are|was|were) (?:given|assigned|handed|charged with|entrusted with)|(?:has|have)(?= (?:the|an?) (?:\p{Ll}+ )?(?:obligation|duty|task))) (?:(?:the|an?|its|their|full|joint|sole|primary|formal|legal|further) ){0,3}(?:obligation|duty|responsibility|task|job|burden|commitment|engagement)(?<link> not to| to| of| for) (?=(?<verb>\p{Ll}[\p{L}-]*) )`,
  'gu',
);
/** "obtained Kenya's agreement to", "won the consent of its partner to". */
const WINS = new RegExp(
  String.raw`${DENIED}\b(?:secur(?:ed|es|ing)|obtain(?:ed|s|ing)|w(?:on|ins)|winning|got|gained|receiv(?:ed|es|ing)|has|have|had) (?:(?:\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}(?<=['’]s?)|the|his|her|its|their) )(?:(?:host|guest|neighbour|partner|counterpart)(?:['’]s?|s['’]) )?(?:\p{Ll}+ )?(?:agreement|consent|assent)(?: (?:of|from) [^,;:]{2,50}?)?(?<link> not to| to) (?=(?<verb>\p{Ll}[\p{L}-]*) )`,
  'gu',
);
/** "gave the go-ahead for building a bridge", "given the green light to the construction of". */
const LETS = new RegExp(
  String.raw`${DENIED}\bg(?:ave|iven|ives|iving|ive) (?:(?:the|their|its|his|her|a|final|formal|joint|political) ){1,2}(?:go-ahead|green light|nod|blessing|consent|assent|approval)(?<link> for| to) (?=(?<verb>\p{Ll}{2,}ing) (?:the|an?|its|their|all|up|out|more|\d|\p{Ll})|the (?:[\p{L}-]+ )?\p{Ll}{3,}(?:ing|tion|ment|ance|ure|al|sion) of )`,
  'gu',
);
early(TAKES, WINS, LETS);

/** Each as a trigger; `isAction` tells verbs. */
export function duties(words: CutText, isAction: (word: string) => boolean): Trigger[] {
  if (!GATE.opens(words)) return [];
  const taken = [TAKES, WINS].flatMap((pattern) =>
    matchesOf(pattern, words.text).filter(({ groups }) => {
      const verb = groups?.verb ?? '';
      const doing = / (?:of|for)$/.test(groups?.link ?? '');
      return isAction(verb) && verb.endsWith('ing') === doing;
    }),
  );
  const lets = matchesOf(LETS, words.text).filter(({ groups }) => !groups?.verb || isAction(groups.verb));
  return [...taken, ...lets].map(({ index, 0: found, groups }) => ({
    form: 'verb',
    modality: 'agreed',
    start: index,
    after: index + found.length - (groups?.link === ' not to' ? 'not to '.length : 0),
    word: PLEDGING,
  }));
}
