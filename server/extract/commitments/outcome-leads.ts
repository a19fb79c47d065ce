/**
 * Leads under which points are what came of an encounter, though no verb of agreeing stands there: "The declaration contains
 * the following", "The two shook hands on three things", "The deal in detail", "Planned are".
 */

const TEXT =
  '(?:agreement|accord|deal|treaty|pact|protocol|memorandum(?: of understanding)?|MoU|MOU|minutes|plan|programme|program|declaration|statement|communiqu[eé]|arrangement|text|document|road ?map|contract|convention|charter|package|compact|note)s?';
const WHICH = `(?:(?:the|this|their|its|that|an?) (?:[\\p{L}\\d-]+ ){0,3}?${TEXT}|it|they)`;
const SAYS =
  '(?:says?|said|reads?|contains?|contained|lists?|listed|announces?|announced|sets? out|lays? down|laid down|records?|recorded|provides?|provided|promises?|promised|foresees?|comprises?|includes?)';
const COUNTED = '(?:the|these|this|two|three|four|five|six|seven|eight|nine|ten|several|some|a number of)';
const POINTS =
  '(?:things|points|measures|steps|matters|items|actions|tasks|undertakings|commitments|goals|aims|targets|provisions|results)';
/** "the following", "these four points", "this". */
const FOLLOWING = `(?:(?:the )?following|this|these|${COUNTED} (?:\\p{L}+ ){0,2}${POINTS})(?: ${POINTS})?`;

/** "shook hands on three things", "found common ground on four points". */
const SETTLED = `(?:shook hands|settled|agreed|came to terms|come to terms|(?:found|reached|struck) (?:common ground|agreement|an agreement|an understanding|a bargain|a deal)|were (?:agreed|at one|of one mind)) (?:up)?on ${FOLLOWING}`;
/** What a text holds, or what came of it, whoever is named beside it. */
const OF_TEXT = [
  // "What it announces is modest", "This is what the communiqué says".
  `what ${WHICH} ${SAYS}(?: (?:is|are|was|were)(?: \\p{L}+){1,3})?`,
  // "The statement contains the following", "The joint communiqué lists five measures".
  `${WHICH} (?:also )?${SAYS} ${FOLLOWING}`,
  `${WHICH} (?:contains?|lists?|comprises?|consists? of)`,
  // "a joint declaration with rather more modest goals".
  `${TEXT} with (?:[\\p{L}-]+ ){0,4}${POINTS}`,
  // "The text is short", "The deal in detail".
  `(?:the|this|their|its) (?:[\\p{L}\\d-]+ ){0,3}?${TEXT} (?:(?:is|was) (?:short|brief|modest|concise|terse)|in (?:detail|brief|short|full|a nutshell|outline))`,
  // "Other decisions concern".
  '(?:decisions|agreements|undertakings|commitments|understandings) (?:concern(?:ed)?|relate to|related to|deal with|dealt with|touch on|bear on)',
  // "The terms, as the ministry gives them", "The main points of the accord".
  `(?:the |its |their )?terms(?: of (?:the|this|their) (?:[\\p{L}-]+ ){0,2}${TEXT})?(?:, as [^:;]{3,60})?`,
  `(?:the |its |their )?(?:main|key|chief|principal|salient|essential) (?:points|features|elements|provisions|terms|items)(?: of (?:the|this|their|an?) (?:[\\p{L}-]+ ){0,3}${TEXT})?(?: (?:are|were)(?: (?:these|the following|as follows))?)?`,
  '(?:the )?(?:results?|outcomes?|upshot|conclusions)(?: (?:at a glance|in brief|in short)|, as [^:;]{3,60})',
  // "Planned are", "Also agreed were".
  '^\\W*(?:also |further |among others? )?(?:planned|agreed|decided|arranged|foreseen|envisaged|promised) (?:are|is|were|was)',
  // "For the coming year the following was arranged".
  'the following (?:was|were|is|are|has been|have been) (?:arranged|settled|laid down|fixed|set|decided|agreed|planned)',
];
const ends = (forms: readonly string[]): RegExp => new RegExp(`(?:^|[ ,;–—-])(?:${forms.join('|')})$`, 'iu');
const TELLS = ends(OF_TEXT);
const SETTLES = ends([SETTLED]);

/** Whether the words before a list, without what ends them, say only that a text holds its points: those bound are its parties. */
export const tellsOfText = (end: string): boolean => TELLS.test(end.slice(-160));

/** Whether the words before a list, without what ends them, open such points. */
export const opensOutcomes = (end: string): boolean => tellsOfText(end) || SETTLES.test(end.slice(-160));
