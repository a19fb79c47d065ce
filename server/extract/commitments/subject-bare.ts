/**
 * An undertaking without what it is not about: who takes part, by whose hand, where, when and on what condition it is done
 * ("train engineers at the University of X", "open a clinic next to the barracks"). Words of a topic stand there by the way.
 */
import type { CutText } from '../words/cut.ts';
import { early } from '../words/early.ts';
import { Gate } from '../words/gate.ts';

/** Words that may be left out, and the words without which there are none. */
interface Aside {
  readonly gate: Gate;
  readonly form: RegExp;
  /** Where this is found, the words stay as they are. */
  readonly unless?: RegExp;
}

/** Who takes part, how many they are and how far they go is never what an undertaking is about. */
const NEVER: readonly Aside[] = [
  {
    gate: new Gate(
      /drawn|made|composed|consisting|represented|headed|chaired|led|hosted|attended|through|agreed|mostly|mainly|chiefly|largely|primarily|view|mind|which|whom/,
    ),
    form: /\b(?:drawn from|made up of|composed of|consisting of|represented by|(?:jointly )?(?:headed|chaired|led|hosted|attended) by|through (?:the )?(?:diplomatic|official|usual) channels|(?:as )?agreed through) [^,;]*|,? (?:mostly|mainly|chiefly|largely|primarily) (?:in|for|on|from) [^;]*|,? with (?:[\p{L}-]+ ){1,4}in (?:view|mind)\b|, (?:most|some|many|all|both|half|none) of (?:which|whom) [^;]*/giu,
  },
  // "the line from Katowice to the Czech frontier": how far it goes.
  {
    gate: new Gate(/border|frontier/),
    form: / to the (?:\p{Lu}\p{L}+ )?(?:border|frontier)(?= (?:by|in|before|with|from|will|shall|would|is|are)\b|[,;.]|$)/gu,
  },
];

/** Places that are a matter of their own: what is done there is done for their sake. */
const PLACE_OF_NOTE =
  '(?:\\p{L}+[ -]){0,4}(?:borders?|frontiers?|boundary|boundaries|crossings?|checkpoints?|customs|lines?|camps?|prisons?|jails?|conferences?|summits?|forums?|assembl\\p{L}+|councils?|talks|fairs?|games|sea|front|ports? of entry|demarcation)\\b';
/** A thing or things by a common noun, up to what follows it. */
const WORD =
  "(?!(?:for|by|with|from|so|before|until|that|who|which|where|and|or|to|in|on|at|into|as|will|shall|would)\\b)[\\p{L}\\d'’-]+";
const THING = `${WORD}(?: ${WORD}){0,6}`;
/** "of Dakar". */
const OF_TOWN = "(?: of \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2})?";

/** A body by its name, as the hand by which, or for which, something is done; asked for after the school. */
const BODY: Aside = {
  gate: new Gate(
    /service|agency|authority|board|bureau|secretariat|commission|committee|council|ministry|department|office|corporation|company|centre|union|community/,
  ),
  form: /\b(?:by|to|from|through|within) (?:the|its|their) (?:\p{Lu}[\p{L}.'’-]+ ){0,5}(?:Service|Agency|Authority|Board|Bureau|Secretariat|Commission|Committee|Council|Ministry|Department|Office|Corporation|Company|Centre|Union|Community)\b(?: (?:of|for|on) (?:the )?\p{Lu}[\p{L}'’-]+(?:,? (?:and |of |the ){0,2}\p{Lu}[\p{L}'’-]+){0,5})?/gu,
};
const SCHOOL: Aside = {
  gate: new Gate(/university|college|institute|academy|school/),
  form: /\b(?:at|by|with|from|in) (?:the )?(?:(?:\p{Lu}[\p{L}.'’-]+ ){1,5}(?:University|College|Institute|Academy|School)\b(?: of (?:\p{Lu}[\p{L}'’-]+(?: and | of | )?){1,4})?|(?:[Uu]niversity|[Cc]ollege|[Ii]nstitute|[Aa]cademy) of (?:the )?(?:\p{Lu}[\p{L}'’-]+ ?){1,3})/gu,
};

/** Left out where the rest tells of any topic at all. */
const HANDS = [SCHOOL, BODY];

/** Left out where the rest tells of a field, not only of a means. */
const CIRCUMSTANCES: readonly Aside[] = [
  // "before Carnival", "during the harvest", unless that is what calls for it.
  {
    gate: new Gate(/before|after|during|throughout/),
    form: /\b(?:before|after|during|throughout) (?!(?:the |an? |any |each |every )?(?:\p{L}+ ){0,2}(?:courts?|parliaments?|assembly|congress|councils?|commissions?|tribunals?|hurricanes?|cyclones?|typhoons?|storms?|floods?|earthquakes?|quakes?|disasters?|eruptions?|war|fighting|conflict|attacks?|outbreaks?|epidemics?|pandemics?|emergenc(?:y|ies)|drought|famine)\b)[^,;]*/gu,
  },
  // "provided that the Union meets the pay".
  {
    gate: new Gate(/provided|condition|once|pending/),
    form: /,? (?:provided(?: that)?|on (?:the )?condition that|once|pending) (?!(?:an? |each |every |by |for )(?:year|month|week|day|quarter|all)\b|an? |by\b|with\b)[^;]*/gu,
  },
  // "with money from the Development Bank", "at the request of the airline".
  {
    gate: new Gate(/money|funds|help|support|aid|assistance|backing|loan|request|expense|advice/),
    form: /\b(?:with (?:the )?(?:money|funds|help|support|aid|assistance|backing|advice|an? loan) (?:from|of|by)|at the (?:request|expense|advice) of) [^,;]*/gu,
  },
  // "the former military zone".
  {
    gate: new Gate(/former|disused|abandoned|derelict/),
    form: /\b(?:former|disused|abandoned|derelict) (?:\p{Ll}+ ){1,2}/gu,
  },
  // "next to the barracks", "between the school and the hospital", "on the roofs of schools".
  {
    gate: new Gate(
      /near|next|beside|close|between|alongside|along|outside|behind|opposite|roofs?|site|premises|edge|grounds/,
    ),
    form: new RegExp(
      `,? \\b(?:(?:next|close) to|near|beside|alongside|along|outside|behind|opposite|on the (?:roofs?|site|premises|edge|grounds) of|between (?:the|an?) ${THING} and) (?!${PLACE_OF_NOTE})${THING}`,
      'gu',
    ),
  },
  // "in the border districts".
  {
    gate: new Gate(/border/),
    form: new RegExp(
      `\\b(?:in|from|to|near) (?:the |its |their |both |all )?(?:\\p{Ll}+ )?border (?:villages?|provinces?|districts?|islands?|towns?|regions?|counties)\\b${OF_TOWN}`,
      'gu',
    ),
  },
  // "get a permit at the border", "within ten miles of the frontier": where, unless it is watched or crossed there.
  {
    gate: new Gate(/border|frontier/),
    unless:
      /\b(?:patrol|guard|polic|gendarm|crim|smuggl|drug|traffick|soldier|troop|arm[sy]|exercise|drill|manoeuv|check|control|cross|inspect|mark|demarc|surve|fence|incident|secur|defen[cs]|fire|shoot|post|customs|passport|visa|gate|stop|search|clear|queue|wait)/iu,
    form: /\b(?:(?:not )?(?:at|near|along)|within [^,;]{2,40} (?:of|from)|on (?:its|their|the \p{L}+|each|either|both) (?:own )?sides? of|between [^,;]{3,40} and) the (?:\p{Lu}\p{L}+ )?(?:border|frontier)\b/giu,
  },
  // "at the bus station", "in the railway museum".
  {
    gate: new Gate(/^(?:at|in)$/),
    form: new RegExp(
      `\\bat (?:the|an?|its|their|each|every|all|both) (?!${PLACE_OF_NOTE})(?=\\p{Ll})${THING}|\\bin (?:the|an?|its|their) (?:\\p{Ll}+ ){0,3}(?:museum|station|terminal|barracks|opera house|theatre|market|stadium|cathedral|palace|depot|harbour|airport|park)\\b${OF_TOWN}`,
      'gu',
    ),
  },
  // "bring doctors by boat".
  {
    gate: new Gate(/boat|helicopter|plane|telephone|post|video|camel|lorry/),
    form: /\bby (?:boat|helicopter|plane|telephone|post|video|camel|lorry)\b/gu,
  },
  // "a school for the children of oil workers".
  {
    gate: new Gate(/children|families|sons|wives|widows/),
    form: new RegExp(`(?<=\\bfor (?:the )?(?:children|families|sons and daughters|wives|widows)) of ${THING}`, 'gu'),
  },
];

/** "The Investment Fund and two banks are to found a company": who does it. */
const DOER: Aside = {
  gate: new Gate(/will|shall|would|should|is|are/),
  form: /^[^,;:]{3,90}? (?:will|shall|would|should|is to|are to)(?: also| not| jointly| then)? (?:be (?:asked|told|charged|tasked|entrusted|assigned) (?:to|with) |(?!(?:also |not |jointly |then |now |soon )?(?:be|have|take place|rise|fall|start|begin|remain|end|stay)\b)(?=\p{Ll}{2}))/gu,
};
early(...[...NEVER, ...CIRCUMSTANCES, DOER].flatMap(({ form, unless }) => (unless ? [form, unless] : [form])));

/** An undertaking without what is left out; `strict`: only where the rest tells of a field. */
export interface Bare {
  readonly words: string;
  readonly strict: boolean;
}

const without = (words: string, whole: CutText, { gate, form, unless }: Aside): string =>
  gate.opens(whole) && !unless?.test(words) ? words.replace(form, ' ') : words;

/** The words without who takes part and how far it goes. */
export const nearOf = (words: string, whole: CutText): string =>
  NEVER.reduce((rest, one) => without(rest, whole, one), words);

/** The words without where, when and on what condition: a topic that stands there alone is no more than a hint. */
export const placelessOf = (words: string, whole: CutText): string =>
  CIRCUMSTANCES.reduce((rest, one) => without(rest, whole, one), words);

/** The words without this and that, those with the most left out first; the words themselves are not among them. */
export function baresOf(words: string, whole: CutText): Bare[] {
  const bares: Bare[] = [];
  let rest = words;
  const leave = (one: Aside, strict: boolean) => {
    const less = without(rest, whole, one);
    if (less === rest) return;
    rest = less;
    bares.unshift({ words: rest, strict });
  };
  for (const one of HANDS) leave(one, false);
  for (const one of [...CIRCUMSTANCES, DOER]) leave(one, true);
  return bares;
}
