/**
 * Attributions: "Kowit noted", "said the Council", "according to a press release". They tell who says a thing, not who
 * does it, so they are blanked before the words around them are read. The text keeps its length.
 */
import { once } from '../once.ts';
import { matchesOf } from '../text/matches.ts';
import type { SentenceView } from '../text/view.ts';
import { type CutText, cut } from '../words/cut.ts';
import { early } from '../words/early.ts';
import { Gate } from '../words/gate.ts';

const PROMISING = '(?:agreed|promised|pledged|vowed|decided|undertook)';
const SAYING =
  '(?:said|says|say|noted|added|adds|recalled|stated|told|argued|explained|stressed|observed|reported|disclosed|announced|confirmed|declared|affirmed|concluded|found|heard|warned|predicted|pointed out|emphasi[sz]ed|underlined|remarked|commented|claimed|revealed|wrote|insisted|maintained|assured|reiterated|indicated|specified|detailed|made known|made it known|made (?:it )?clear|made (?:it )?plain|let it be known|swore|ruled|decreed|reassured)';
const SAYER =
  "(?:(?:as|so|it|he|she|they|the|both|his|her) )?(?:(?!to (?!the ))[\\p{L}.'()-]{1,30} ){0,12}?(?:(?:was|were|has|have|had|also|further) ){0,2}";

/** ", stated during the tour that the line would open": what is said goes on, and belongs to no "when". */
const NO_CLAUSE = '(?! that (?:[^ ,;.]+ ){1,9}(?:would|will|shall|should|was to|were to|is to|are to) )';

const PARENTHESIS = new RegExp(
  `,"? ${SAYER}(?:${PROMISING}|${SAYING}(?: (?:him|her|them|his|reporters|journalists|newsmen|parliament|officials|deputies|lawmakers|truckers|villagers|farmers|traders|residents|the press|\\p{Lu}\\p{Ll}+ (?:truckers|reporters|journalists|officials|deputies|traders)|(?:the )?(?:striking )?(?:unions?|nurses|teachers|workers|miners|strikers|farmers|islanders|veterans|donors|lenders|investors|creditors|shareholders)|the (?:gathering|assembly|cameras|crowd|audience|meeting|delegates|council|house|chamber|committee|press corps|newspaper|paper|broadcaster|channel|station|parliament|reception|ceremony|nation|public)|state television|state radio|an? (?:news|press) conference|an? briefing|Reuters?|AFP|AP|Xinhua|(?:Itar-|ITAR-)?T[Aa][Ss][Ss]|the (?:[\\p{L}-]{1,20} ){0,3}agency)(?: [\\p{L}]{1,15}){0,2})?(?: (?:jointly|together|formally|officially|again|likewise))?(?: (?:(?:late |early )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|here)){0,2}(?: (?:on|in|at|over|to|with|by) (?:${NO_CLAUSE}[^,;.]){1,75})?(?: (?:after|during|following|before|as|when|while) (?:${NO_CLAUSE}[^,;]){1,120})?)(?=[,;]|\\.?$)`,
  'gu',
);
/** "told his guest from Lusaka", "told visiting officials on Monday": to whom, and not that he should do something. */
const TOLD_WHOM =
  '(?: (?:here )?(?:reporters|journalists|parliament)|(?<=\\btold) (?=(?:his|her|its|their|the|an?|visiting|both) |\\p{Lu})(?:(?! (?:to|that|he|she|it|they|would|will|had|was|is) )[^,;:"]){2,90}?)';
/** "here on Monday", "after the talks": behind it. */
const TOLD_WHEN = `(?: (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day| yesterday| today| here){0,2}(?: (?:on|in|at|after|during) (?:${NO_CLAUSE}[^,;.]){1,120})?(?=[,;]|\\.?$)`;
const NAME = "(?:\\p{Lu}[\\p{L}.'’-]+ ?){1,5}";
const TITLE = "(?:(?:the )?\\p{Lu}[\\p{L}'’-]+|(?:its|his|her|their|the) [\\p{L}'’-]+)(?: [\\p{L}'’-]+){0,8}?";
/** ", the Togolese Interior Minister, Alpha Beta, announced here Friday", ", its director, A, and the Cuban minister, B, said". */
const NAMED = new RegExp(
  `, ${TITLE}, ${NAME}(?:,? and ${TITLE}, ${NAME})?, (?:also |has |had |have )?${SAYING}(?: here)?${TOLD_WHOM}?${TOLD_WHEN}`,
  'gu',
);
/** ", Alpha Beta, the farm minister, told parliament". */
const NAMED_FIRST = new RegExp(
  `, ${NAME}, (?:the|an?|its|their) [^,;:"]{3,70}, (?:also |has |had )?${SAYING}${TOLD_WHOM}?${TOLD_WHEN}`,
  'gu',
);
/** ", Minister A told his guest from Lusaka". */
const TOLD_SOMEBODY = new RegExp(`,"? ${SAYER}told${TOLD_WHOM}(?=[,;]|\\.?$)`, 'gu');
/** ", said the minister"; but "X, who is new, said Canberra would send a team" goes on. */
const INVERTED = new RegExp(
  `,"? ${SAYING} (?!that )(?:(?! (?:would|will|had|has|have|was|were|is|are|should) )(?:[^,;.]|(?<=\\b\\p{Lu}\\p{Ll}{1,4})\\.(?= \\p{Lu}))){1,80}(?=[,;.]|$)`,
  'gu',
);
const ANNOUNCED =
  /, it (?:was|has been|is) (?:also )?(?:announced|reported|stated|said|disclosed|learned|learnt|understood|noted|added|confirmed|explained|indicated|agreed|decided)\b[^,;]{0,60}(?=[,;]|\.?$)/gu;
const ACCORDING = /(?:^|, | )[Aa]ccording to [^,;]{1,90}(?=[,;]|\.?$)/gu;
/** ", Laos and Cambodia agreed" is the end of a list of subjects, not a parenthesis. */
const LIST_END = /^, (?!the|both|as|it)[^,]* and /;

early(PARENTHESIS, NAMED, NAMED_FIRST, TOLD_SOMEBODY);

/** "A offered, and undertook, to train": a second verb with what follows. */
const SECOND_VERB = new RegExp(`^, (?:and|or) .*\\b${PROMISING}$`, 'u');

/** ", concluded in May by Benin": who did it, and nothing that is said. */
const DONE_BY =
  /^, (?:concluded|found|announced|confirmed|declared|reported|disclosed|decreed|ruled)(?: (?:in|on|at|last|earlier) [^,;]{1,40}?)? by /u;

/** ", deputy ministers A and B said after talks": they speak, and do not end a list. */
const TOLD =
  / (?:said|say|says|added|noted|stated|told|reported|announced|disclosed|declared|confirmed|revealed|explained|stressed)\b/u;

/** "In an act signed by both, the ministers agreed" opens a list: what stands before says where, and nothing that they said. */
const SET_IN =
  /^\W*(?:[Ii]n|[Aa]t|[Uu]nder|[Bb]y|[Dd]uring|[Oo]n|[Aa]fter|[Ff]ollowing|[Ww]ith|[Tt]hrough|[Mm]eeting|[Tt]o (?:this|that) end|[Bb]esides|[Ii]n addition|[Ff]inally|[Mm]oreover|[Ff]urthermore|[Aa]ccordingly|[Tt]ogether)\b/u;
/** What ends a sentence that introduces no list. */
const STOP = /[.!?…]\W*$/u;
const FINITE = /\b(?:will|would|shall|should|is|are|was|were|has|have|had|must|can|could|may|might)\b/u;

/** Words of which each verb of saying has one, or begins with one. */
const SAID_WORDS =
  'said|says|say|noted|added|adds|recalled|stated|told|argued|explained|stressed|observed|reported|disclosed|announced|confirmed|declared|affirmed|concluded|found|heard|warned|predicted|pointed|emphasi|underlined|remarked|commented|claimed|revealed|wrote|insisted|maintained|assured|reiterated|indicated|specified|detailed|known|clear|plain|swore|ruled|decreed|reassured';
const SAID = new Gate(new RegExp(SAID_WORDS));
const SAID_OR_PROMISED = new Gate(new RegExp(`${PROMISING}|${SAID_WORDS}`));
const TITLED = new Gate(
  /minist|secretar|president|director|governor|ambassador|chief|commissioner|spokes|official|head|chair|general|premier/,
);
/** The forms in the order in which they are blanked, each with what it cannot do without. */
const FORMS: readonly { readonly gates: readonly Gate[]; readonly pattern: RegExp }[] = [
  { gates: [new Gate(/according/)], pattern: ACCORDING },
  {
    gates: [
      new Gate(
        /announced|reported|stated|said|disclosed|learne|learnt|understood|noted|added|confirmed|explained|indicated|agreed|decided/,
      ),
    ],
    pattern: ANNOUNCED,
  },
  { gates: [SAID, TITLED], pattern: NAMED },
  { gates: [SAID, TITLED], pattern: NAMED_FIRST },
  { gates: [new Gate(/^told$/)], pattern: TOLD_SOMEBODY },
  { gates: [SAID_OR_PROMISED], pattern: PARENTHESIS },
  { gates: [SAID], pattern: INVERTED },
];

/** The sentence with blanks for attributions that stand between commas, at the end, or begin with "according to". */
export const withoutAttributions = once((view: SentenceView): CutText => {
  const text = blanked(view);
  return text === view.text ? view.words : cut(text);
});

/** 'declared that the ministry "will not issue a licence"': the words said go on the speaker's sentence. */
const WITHIN = /(?<=[\p{L}\d,] )"(?=(?:will|would|shall|should|must) )/gu;

function blanked(view: SentenceView): string {
  const sentence = view.text;
  const text = sentence.includes('"') ? sentence.replace(WITHIN, ' ') : sentence;
  const attributions: { start: number; end: number }[] = [];
  let result = text;
  for (const { gates, pattern } of FORMS) {
    if (!gates.every((gate) => gate.opens(view.words))) continue;
    for (const match of matchesOf(pattern, result)) {
      const start = match.index;
      const end = start + match[0].length;
      if (LIST_END.test(match[0]) && !TOLD.test(match[0])) continue;
      if (
        end >= text.trimEnd().length - 1 &&
        SET_IN.test(text.slice(0, start)) &&
        (!FINITE.test(text.slice(0, start)) || !STOP.test(text))
      )
        continue;
      if (DONE_BY.test(match[0])) continue;
      if (SECOND_VERB.test(match[0]) && /^, (?:to|that) /u.test(result.slice(end, end + 8))) continue;
      attributions.push({ start, end });
    }
    for (const { start, end } of attributions)
      result = result.slice(0, start) + ' '.repeat(end - start) + result.slice(end);
  }
  return result;
}
