/**
 * Where a sentence undertakes something: verbs of undertaking with what follows ("agreed … to", "pledged that", "promised
 * Laos closer cooperation"), and modal words ("will", "is to", "should").
 */
import type { Modality } from '../../model/ontology.ts';
import { withoutMay } from '../text/month-of-may.ts';
import type { CutText } from '../words/cut.ts';
import { early } from '../words/early.ts';
import { Phrases } from '../words/phrases.ts';
import { verbs } from '../words/words.ts';
import { boundWithAside } from './bound-aside.ts';
import { contracted } from './contractions.ts';
import { deadlines } from './deadline.ts';
import { duties } from './duties.ts';
import { gifts } from './gifts.ts';
import { OFFERED_THINGS, offeredIn } from './offers.ts';
import { pledgeNouns } from './pledge-nouns.ts';
import { isPledgeFrom } from './pledges-from.ts';
import { PROPOSED } from './proposed.ts';
import { signedTo } from './signed-to.ts';

export interface Trigger {
  /** `verb`: of undertaking with an infinitive; `noun`: with a noun phrase; `that`: with a clause; `modal`: will, should, is to; `ready`: stands ready. */
  readonly form: 'verb' | 'noun' | 'that' | 'modal';
  readonly modality: Modality;
  /** Offset at which the verb begins: its subject stands before. */
  readonly start: number;
  /** Offset at which what is undertaken begins. */
  readonly after: number;
  readonly word: string;
}

// What may stand between a verb of undertaking and its "to": adverbs, "themselves", a place, a day, a few words.
const GAP =
  "(?: \\([^)]{2,40}\\))?(?:, (?:besides|furthermore|moreover|likewise|too|also|finally|however|though|nonetheless|nevertheless|instead|in turn|in return|therefore|among other things|inter alia|(?:within|among|in|to|as|where|by|subject|under|on|for|at|with|without|before|after|from)\\b[^,;:]{2,70}),|,? (?:also|too|not only|besides|moreover|furthermore|likewise|to the extent possible,?|where possible,?|in principle,?|further|jointly|both|therefore|again|together|all|themselves|ourselves|itself|himself|herself|today|yesterday|here|(?:late |early )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:night|morning|afternoon|evening))?|(?:this|last) (?:week|month)|formally|firmly|publicly|unanimously|in principle|in writing|each other|one another|[\\p{L}]{2,20}ly|(?:vis-[àa]-vis|towards?|on(?! [\\p{L}]+ing )|in|at|by|during|with|for|before|after|under|between)(?: [\\p{L}\\d'.-]{1,25}){1,5}?)){0,3}";

interface Patterns {
  readonly undertaking: readonly { readonly modality: Modality; readonly phrases: Phrases }[];
  readonly modals: readonly { readonly modality: Modality; readonly phrases: Phrases }[];
  readonly instructing: Phrases;
}

let compiled: Patterns | null = null;

function patterns(): Patterns {
  if (compiled) return compiled;
  const modalities = (lists: Partial<Record<Modality, readonly string[]>>) =>
    (Object.entries(lists) as [Modality, readonly string[]][]).filter(([, words]) => words.length);
  compiled = {
    undertaking: modalities(verbs().undertaking).map(([modality, words]) => ({
      modality,
      phrases: new Phrases(words),
    })),
    modals: modalities(verbs().modals).map(([modality, words]) => ({
      modality,
      phrases: new Phrases(words),
    })),
    instructing: new Phrases(verbs().instructing),
  };
  return compiled;
}

const NEGATED =
  /\b(?:not|never|no|refused|failed|declined|without|neither|nor|yet to|unable|if|whether|could|would have|might|may)\s{1,2}(?:[\p{L}]{1,12} )?$|\b(?:failed|refused|declined)(?: [\p{L}]{1,12}){1,2} to $/iu;
const TO = new RegExp(
  `^${GAP}:? {0,80},? {1,80}(?:not )?to (?!the |a |an |this |these |its |their |his |her )(?=[\\p{L}])`,
  'u',
);
const THAT = new RegExp(`^${GAP}:? {0,80},? {1,80}that `, 'u');
const TO_LIST = new RegExp(
  `^${GAP}(?:,? (?:to|that|as follows|the following(?: [\\p{L}-]{1,20}){0,3}|on the following(?: [\\p{L}-]{1,20}){0,3}))?:?\\s*$`,
  'u',
);
const NOUN =
  /^(?: (?:with [^,;:]{3,60}?|at the last minute|at last|provisionally|tentatively|on [A-Z][a-z]{2,5}day))? (?:themselves |ourselves |itself |in principle |also |today |yesterday |here |[A-Z][a-z]{2,5}day )?(?:(?:upon|on|to|in favou?r of) (?=[\p{L}])|in (?=[\p{L}-]+ing (?:the|an?|its|their|all|joint|new)\b))/u;
/** "made a pledge of $10 million". */
const OF = /(?:pledge|promise|commitment|assurance|guarantee)s?$/;
const OF_NOUN =
  /^ of (?!(?:last|this) (?:year|month|week|spring|summer|autumn|winter)\b|(?:19|20)\d\d\b|(?:the )?\p{Lu}[^,;.]{2,60} as (?:an?|the) )(?=(?:an? |up to |at least |some |about |around |further |another )?(?:[$€£¥\d]|US\$|[\p{L}-]{3,}))/u;
/** "guarantees the safety of the pipelines", "pledged a new school": the thing itself, by a finite verb. */
const THING =
  /^ (?=(?:the|an?|its|their|up to|at least|some|about|around|another|half|more than|nearly|almost|over|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|hundreds|dozens|thousands|funds|funding|money|troops|soldiers|observers|resources|unconditional|rapid|swift|emergency|humanitarian|medical|military|economic|debt|food|aid|free|equal|transit|passage|access|admission|entry|delivery|protection|treatment|storage|payment) |(?:(?!\p{L}+ly )[\p{Ll}-]{3,20} )?[\p{Ll}-]{4,20}s(?: (?:of|for|to|in|by|and|at|on)\b|[.,;]|$))/u;
/** "has promised Uganda a loan of 20 million": to whom, then what. */
const TO_WHOM =
  /^ (?:(?:the )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2}|(?:its|his|her|their|the) (?!same |first |whole )[\p{Ll}-]{4,16}|them|him|her|each other|one another) (?=(?:an?|the|first (?:call|claim|refusal|option|choice) on|priority|preference|(?:[\p{L}-]+er|more|better|every|all|mutual|joint|full|prompt|close|firm|continued|further|strong) (?:help|aid|support|assistance|cooperation|co-operation|access|warning|notice|information|backing|consultation)|help|aid|support|assistance|up to|at least|two|three|four|five|ten|\d[\d,.]*|free|duty-free|technical|financial|military|humanitarian|full|every) \p{L})/u;
/** "It was decided by the two ministries that an officer be posted". */
const BY_WHOM = /^ by (?:the |both )?\p{Lu}[^;:]{3,120}? (?<link>that|to) (?=\p{Ll})/u;
/** "resolved as follows: stolen cars will be handed back". */
const AS_FOLLOWS = /^ (?:as follows|the following|on the following): (?=[\p{L}\d])/u;
const GIVING = /^(?:pledg(?:e[sd]?|ing)|promis(?:e[sd]?|ing)|guarantee(?:[sd]|ing)?|vow(?:s|ed)?)$/;
/** "instructed their ministers of transport to", "assured Laos that": whom, then what. */
const WHOM =
  /^(?: (?!to |that |and |or |with |in |at |by )[\p{L}\d'’.()&-]{1,25}){1,3}(?: (?!to |that )[\p{L}\d'’.()&-]{1,25}){0,12}?(?:, [^,;]{3,80},)? (?<link>to|that) (?=(?<next>[\p{L}-]+))/u;
/** "assured its neighbour of the free passage of livestock", "reassured Kenya of a waiver": of a thing, and not of support or friendship. */
const ASSURED_OF =
  /^(?: (?!of |that )[\p{L}\d'’.()&-]{1,25}){1,7} of (?=the (?:(?!full|firm|strong|continued|unwavering)[\p{L}-]+ ){1,2}of |an? (?:[\p{L}-]+ ){0,2}(?:waiver|loan|grant|credit|quota|exemption|supply|share|place)\b)/u;
/** "tasked their finance ministers with drawing up a road map". */
const WITH = /^(?: (?!with |to )[\p{L}\d'’.()&-]{1,25}){1,10} with (?=(?<next>[\p{L}-]+ing) )/u;
/** "have been tasked with drawing up a road map", "are charged with", "was entrusted with". */
const PASSIVE_WITH = /^(?: by (?:the |its )?[\p{L} ]{3,40}?)? (?:with|for|of) (?=(?<next>[\p{L}-]+ing) )/u;
/** "The ministers instructed to launch a train": whom, nobody says. */
const WHOMEVER = /^(?: by (?:[\p{L}'’-]{1,20} ){1,5}?)? ?(?<link>to) (?=(?<next>[\p{L}-]+))/u;
/** "agreed every country would appoint somebody": without "that". */
const CLAUSE =
  /^ (?=(?:every|each|all|both|the|an?|no|any|experts|officials|\p{Lu}[\p{L}-]+)(?: [\p{L}'-]{1,20}){0,6} (?:will|would|shall|should) )/u;
const BARE_NOUN =
  /^ (?=(?:[\p{L}-]{1,20} ){0,3}?(?:closer|further|greater|more|stronger|continued|enhanced|increased|full|better|deeper|wider|firm|strong|support|zero-tariff|duty-free|tariff-free|preferential|visa-free|logistical|humanitarian|budgetary|medical|equipment|scholarships|loans|grants|training|cooperation|co-operation|assistance|aid|help|funds|funding|troops|joint|financial|technical|mutual|[$€£¥]|\p{Lu}{1,3}\$|\d))/u;

const ASIDE = /^, (?!and\b|or\b|but\b)[^,;:"]{3,70}, (?=\p{Ll})/u;
/** Who said so, blanked. */
const BLANKS = /^,? {7,},? ?(?=\p{Ll})/u;

/** What "promising a dam" follows; "identified promising areas" promises nothing. */
const BEGINS_ACT = /(?:[,;:–—-]|\b(?:and|by|while|after|before|when|without|instead of)) $/u;
early(NEGATED, TO);

/** Every trigger of a sentence, in order. Where several fit one place the one of undertaking wins over the modal. */
export function findTriggers(words: CutText): Trigger[] {
  const { text } = words;
  const found: Trigger[] = [];
  for (const { modality, phrases } of patterns().undertaking) {
    for (const match of phrases.all(words)) {
      const { start, end } = match;
      if (NEGATED.test(withoutMay(text.slice(Math.max(0, start - 30), start)))) continue;
      if (GIVING.test(match.text) && isPledgeFrom(text, start, end)) continue;
      if (match.text === 'promising' && !BEGINS_ACT.test(text.slice(Math.max(0, start - 12), start))) continue;
      const trigger = complement(text, start, end, modality, match.text);
      if (trigger) found.push(trigger);
    }
  }
  for (const { start, end, text: verb } of patterns().instructing.all(words)) {
    if (NEGATED.test(withoutMay(text.slice(Math.max(0, start - 30), start)))) continue;
    const trigger = setting(text, start, end, verb.toLowerCase());
    if (trigger) found.push(trigger);
  }
  for (const { modality, phrases } of patterns().modals) {
    for (const match of phrases.all(words)) {
      const { start, end } = match;
      // "shall, to this end, establish": what stands between belongs to neither.
      const aside =
        text[end] === ','
          ? (ASIDE.exec(text.slice(end, end + 90))?.[0].length ?? 0)
          : (BLANKS.exec(text.slice(end, end + 90))?.[0].length ?? 0);
      if (!aside && text[end] !== ' ' && text[end] !== ':' && end !== text.length) continue;
      const word = match.text.toLowerCase();
      const negated = / not to$/.test(word);
      found.push({
        form: 'modal',
        modality,
        start,
        after: negated ? end - 6 : aside ? end + aside : end + (text[end] === ' ' ? 1 : 0),
        word,
      });
    }
  }
  found.push(
    ...contracted(words),
    ...pledgeNouns(words),
    ...deadlines(words),
    ...gifts(words),
    ...boundWithAside(words, isAction),
    ...signedTo(words, isAction),
    ...duties(words, isAction),
  );
  return found
    .sort((a, b) => a.start - b.start || Number(a.form === 'noun') - Number(b.form === 'noun') || a.after - b.after)
    .filter((one, index, all) => all[index - 1]?.start !== one.start);
}

/** "They have been told to have a draft ready": who told them stands nowhere. */
export const ONLY_PASSIVE = /^(?:told|asked|requested)$/;

/** Others set to work, or assured: "tasked a group of experts with" has no verb and undertakes nothing. */
function setting(text: string, start: number, end: number, word: string): Trigger | null {
  const stretch = text.slice(end, end + 160);
  const passive = /\b(?:was|were|are|is|been|be) (?:also |further |jointly )?$/u.test(
    text.slice(Math.max(0, start - 20), start),
  );
  const handed = /^(?:task|entrust|charg|made|put|given)/.test(word)
    ? (passive ? PASSIVE_WITH : WITH).exec(stretch)
    : null;
  if (handed?.groups && isAction(handed.groups.next ?? ''))
    return { form: 'verb', modality: 'agreed', start, after: end + handed[0].length, word };
  if (/^(?:made|put|given)/.test(word)) return null;
  const assures = /^(?:re)?assure|^promise/.test(word);
  // "units need to be told to": nobody has told them; "was asked to attend": invited.
  if (
    ONLY_PASSIVE.test(word) &&
    (INVITED.test(stretch) ||
      !/\b(?:(?:has|have|had) been|was|were) (?:also |further )?$/u.test(text.slice(Math.max(0, start - 20), start)))
  )
    return null;
  const thing = assures && !passive ? ASSURED_OF.exec(stretch) : null;
  if (thing) return { form: 'noun', modality: 'pledged', start, after: end + thing[0].length, word };
  const match =
    (passive && !assures) || /^(?:instruct|order|direct)/.test(word)
      ? (WHOMEVER.exec(stretch) ?? (passive ? null : WHOM.exec(stretch)))
      : WHOM.exec(stretch);
  if (!match?.groups) return null;
  const that = match.groups.link === 'that';
  if (that !== assures || (!that && !isAction(match.groups.next ?? ''))) return null;
  const after = end + match[0].length;
  return { form: that ? 'that' : 'verb', modality: that ? 'pledged' : 'agreed', start, after, word };
}

/** "asked to attend as an observer", "told to prepare a list but could not": to what nobody binds himself. */
const INVITED =
  /^ to (?:(?:attend|join|come|speak|stay|leave|wait|take part|sit|stand|be|return|explain|comment|appear)\b|[^;:]{3,120}?,? but (?:\p{Ll}+ )?(?:sent|declined|refused|failed|could not|did not|has not|have not|had not|stayed)\b)/u;

function complement(text: string, start: number, end: number, modality: Modality, found: string): Trigger | null {
  const word = found.toLowerCase();
  const rest = text.slice(end, end + 200);
  const trigger = (form: Trigger['form'], after: number): Trigger => ({ form, modality, start, after, word });
  // "the services offered to residents": to whom they are, and nothing that somebody offers to do.
  if (word === 'offered to' && OFFERED_THINGS.test(text.slice(0, start))) return null;
  if (/^offer(?:s|ed)$/.test(word)) {
    const thing = offeredIn(word, rest);
    return thing === null ? null : trigger('noun', end + thing);
  }
  const follows = AS_FOLLOWS.exec(rest);
  if (follows) return trigger('that', end + follows[0].length);
  if (/^(?:sign|engage|elect)\p{L}* (?:up )?to$/u.test(word) && TO_A_THING.test(rest)) return null;
  if (/ (?:to|that)$/.test(word)) return trigger(word.endsWith('to') ? 'verb' : 'that', end + 1);
  const that = rest.includes('that') ? THAT.exec(rest) : null;
  if (that) return trigger('that', end + that[0].length);
  const decided = BY_WHOM.exec(rest);
  if (decided) return trigger(decided.groups?.link === 'that' ? 'that' : 'verb', end + decided[0].length);
  const toward = TO.exec(rest);
  // "agreed on joint measurements, to be made monthly": the measurements are what was agreed.
  const to = toward && / on [^,]*, to $/.test(toward[0]) && rest.startsWith('be ', toward[0].length) ? null : toward;
  if (to) {
    // "committed to peace" is a noun, "committed to working" and "committed to keep" are not.
    const next = /^[\p{L}-]+/u.exec(text.slice(end + to[0].length))?.[0].toLowerCase() ?? '';
    const nounish = word.startsWith('commit') && !isAction(next);
    return trigger(nounish ? 'noun' : 'verb', end + to[0].length - (to[0].endsWith(' not to ') ? 7 : 0));
  }
  const proposed = /^(?:agree|acced)/u.test(word) ? PROPOSED.exec(rest) : null;
  if (proposed) return trigger('verb', end + proposed[0].length);
  const noun = NOUN.exec(rest);
  // "The ministers agreed on the following:" introduces a list; "agreed on a free trade zone." says what.
  const says = noun && !/:\s*$|follow(?:ing|s)\b/.test(rest);
  if (!says && text.length - end < 60 && TO_LIST.test(text.slice(end))) return trigger('verb', text.length);
  // "agreeing to a declaration on air traffic": an instrument, and no undertaking.
  if (noun && word.startsWith('agree') && INSTRUMENT.test(text.slice(end + noun[0].length))) return null;
  if (noun) return trigger('noun', end + noun[0].length);
  if (word.endsWith(' on') && /^ \p{L}/u.test(rest)) return trigger('noun', end + 1);
  const clause = modality === 'agreed' ? CLAUSE.exec(rest) : null;
  if (clause) return trigger('that', end + clause[0].length);
  // "with these two promises the forum ended": a noun.
  if (/^(?:pledge|promise|commitment|vow)s$/.test(word) && COUNTED.test(text.slice(Math.max(0, start - 12), start)))
    return null;
  const theirs = word.startsWith('commit') ? ITS_BODY.exec(rest) : null;
  if (theirs && isAction(theirs.groups?.next ?? '')) return trigger('verb', end + theirs[0].length);
  const thing = UNDERTAKEN.exec(rest);
  if (thing && /^undert(?:ook|akes?|aken)$| upon \p{L}+sel(?:f|ves)$/u.test(word))
    return trigger('noun', end + thing[0].length);
  const plain = AGREED_THING.exec(rest);
  if (plain && /^agree[ds]?$/.test(word) && !INSTRUMENT.test(rest.slice(1)))
    return trigger('noun', end + plain[0].length);
  const given =
    (OF.test(word) ? OF_NOUN.exec(rest) : null) ??
    (GIVING.test(word) ? (THING.exec(rest) ?? TO_WHOM.exec(rest)) : null);
  const bare = given ?? (modality === 'pledged' ? BARE_NOUN.exec(rest) : null);
  return bare ? trigger('noun', end + bare[0].length) : null;
}

/** "signed up to the convention", "engaged to a colleague": nothing that is to be done. */
const TO_A_THING = /^ (?:the|an?|this|that|its|their|his|her) /u;
/** "undertook the training of dogs". */
const UNDERTAKEN = /^ (?=the (?:[\p{L}-]+ )?[\p{L}-]+(?:ing|tion|ment|ance|al|ure) of )/u;
/** "a declaration on air traffic", "the text of a protocol". */
const INSTRUMENT =
  /^(?:an?|the|their|this|two|three) (?:[\p{L}-]+ ){0,3}(?:[Mm]emorandum|M[Oo]U|[Aa]greements?|[Tt]reaty|[Aa]ccord|[Pp]act|[Pp]rotocol|[Dd]eclaration|[Ss]tatement|[Cc]onvention|[Cc]ontract|[Cc]ommuniqué|[Tt]ext|[Aa]genda|[Pp]rogramme (?:of|for|on) (?:\p{L}+ )?(?:co-?operation|exchanges?|consultations)|[Aa]ction [Pp]lan|[Rr]oad ?[Mm]ap)\b/u;
/** "agreed a pilot lane at the border". */
const AGREED_THING =
  /^ (?=an? (?:[\p{L}\d-]+ ){1,3}(?:of|for|on|at|in|to|between|with) |an? (?:[\p{L}\d-]+ ){1,4}to be \p{L}+ed\b)/u;
const COUNTED = /\b(?:these|those|two|three|four|several|such|the|of|many) $/iu;
/** "committed his Ministry to drilling forty boreholes". */
const ITS_BODY =
  /^ (?:his|her|its|their) (?:\p{L}+ )?(?:[Mm]inistry|[Gg]overnment|country|company|[Dd]epartment|[Aa]gency|ministries|governments|countries) to (?=(?<next>[\p{L}-]+))/u;

let actions: ReadonlySet<string> | null = null;

/** Whether a word is a verb that begins an undertaking, in its base form or ending in -ing. */
export function isAction(word: string): boolean {
  actions ??= new Set(verbs().actions);
  if (actions.has(word)) return true;
  if (!word.endsWith('ing')) return false;
  const stem = word.slice(0, -3);
  return actions.has(stem) || actions.has(`${stem}e`) || (/(.)\1$/.test(stem) && actions.has(stem.slice(0, -1)));
}
