/** Verbs and nouns of signing in a sentence: in which voice, still to come or not. Who signs is told by `signers.ts`. */

import type { Range } from '../draft.ts';
import { once } from '../once.ts';
import { clauseStart } from '../reference/clauses.ts';
import type { SentenceView } from '../text/view.ts';
import { early } from '../words/early.ts';
import { Gate } from '../words/gate.ts';
import { type Match, Phrases } from '../words/phrases.ts';
import { verbs } from '../words/words.ts';
import { ahead, isSequel } from './ahead.ts';
import { handPhrases } from './hand-phrases.ts';
import { isBehindHead, isInRelative, isMadeTo } from './made-to.ts';
import { HEAD, isNoInstrument, isOfOtherPaper } from './other-paper.ts';
import { CARRIES } from './signature-owners.ts';
import { signedAside } from './signed-aside.ts';

/** A verb of signing in a sentence. */
export interface Signing {
  readonly range: Range;
  /** `active`: the signers stand before; `passive`: after "by" or "signatures of"; `bare`: "was signed", nobody named. */
  readonly voice: 'active' | 'passive' | 'bare';
  /** Still to come: "will sign", "is to be signed", "before signing". */
  readonly future: boolean;
  /** "signed in 2007", "the memorandum signed last year": a participle that only describes. */
  readonly describing: boolean;
  /** Day, place or others stand between the verb and what is signed: "signed, with X, a letter of intent". */
  readonly late?: boolean;
}

let compiled: { active: Phrases; passive: Phrases; witness: Phrases } | null = null;
/** The phrases of signing and of looking on. */
export const signingPhrases = () => {
  compiled ??= {
    active: new Phrases([...verbs().signing.active, ...handPhrases()]),
    passive: new Phrases(verbs().signing.passive),
    witness: new Phrases(verbs().witnessing),
  };
  return compiled;
};
/** The act itself, as a noun. */
const ACT_GATE = new Gate(/signing|inking|initiall?ing|putting|affixing|signature/);
const ACT =
  /\b(?:signing|inking|initiall?ing|putting (?:their|his|her|its) (?:names?|signatures?) to|affixing (?:their|his|her|its) signatures? to|signature)\b/giu;
/** How far after the verb those who signed may be named. */
const LONGEST_AGENT = 240;
/** "being signed is the result of a visit made by X": what stands behind the verb tells of something else. */
const OTHER_CLAUSE = String.raw`\b(?:is|was|are|were|will|would|has|had|which|that) `;
/** "signed after mediation by X", "at a ceremony hosted by Y": what they did was another thing than to sign. */
const OTHER_ACT = String.raw`(?<!\b(?:and|or|then) )\b(?:\p{Ll}{2,}ed|made|held|led|paid|given|built|overseen|drawn up|worked out|mediation|arbitration|visits?|intervention|efforts?|invitation|pressure|initiative|speech|proposal|ratification|approval|adoption|endorsement|decision|call|address|remarks|brokerage|facilitation|requests?|offers?|diplomacy) (?:up |out |over |together |earlier |jointly )?`;
/** "signed on Tuesday in Hanoi by X", "signed on 13 September 1993, by X", "signed in Baku, for Georgia by X", "exchanged between X and Y". */
const AGENT = new RegExp(
  String.raw`^(?: (?:(?!${OTHER_CLAUSE})[^,;.]|[,.](?= ?\d| \p{Lu}\p{Ll}{2,8} \d)|(?<=\d),|(?<=\b\p{L}{1,4})\.){0,90}?)?(?:, \p{Lu}[\p{L}' -]{2,28})?(?:,? (?:for|on behalf of|on the part of) (?:the )?\p{Lu}[^,;.]{2,60}?|, (?:after|following|at the end of|despite|in spite of|before) [^,;.]{3,60}(?=,))?,? (?:(?<!${OTHER_ACT})by,? (?:among others,? )?(?!(?:the )?(?:end|close|means|way|video|[\p{Ll}]+ing|\d))|between |through (?=(?:their |its |the )?(?:two |respective )?(?:\p{L}+ )?(?:ministers?|ambassadors?|premiers?|presidents?|secretaries|directors?|envoys?|representatives),? \p{Lu}))`,
  'u',
);
/** "Also inked was a memorandum on railways, by X and Y": the verb stands first. */
const FRONTED = /^[\s"“—–-]*(?:(?:also|likewise|then|further|next) )?$/iu;
const FRONTED_AGENT = /^(?: \p{L}{1,12})? (?:was|were) [^;]{3,200}?,? by (?!\d|(?:the )?(?:end|close|means|way)\b)/u;
/** "X signed on behalf of Laos, Y for Cambodia": what was signed has been named before. */
const ON_BEHALF =
  /^(?: (?:it|the (?:document|text|paper)))? (?:on behalf of|for) (?!\d|(?:the )?(?:first|second|third|last|next)\b)/u;
/** "signed for Zambia by X". */
const FOR_BY = /^ (?:for|on behalf of) (?:(?!while|whereas|and|was|were|is)[\p{L}'-]{1,20} ){1,7}by $/u;
/** "signed with X an agreement on gas": the other hand stands between. */
const WITH_OTHERS = /^ (?:together )?with [^;]{3,140}? (?:an?|the|two|three|several) /u;
/** "have agreed, and signed, a plan". */
const ALSO_DONE = /, and (?:then |duly |also )?$/u;
/** "signed here today an agreement on gas", "signed this Friday in Accra two protocols": day and place stand before what is signed. */
const LATE_OBJECT =
  /^ (?:(?:here|there|today|yesterday|together|jointly|later|afterwards|then|tonight|(?:on|in|at) (?:the )?[\p{Lu}\d][\p{L}\d.-]{0,20}(?: \d{1,2}|(?:(?: (?:de|del|es|la|do|da|of))? \p{Lu}[\p{L}.-]{1,20}){0,3})?|this (?:morning|afternoon|evening|week)|last (?:night|week|month)|(?:(?:this|last) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[,:]? ){1,4}(?:(?:an?|the|two|three|four|five|six|seven|several|both|new) |(?:\p{L}+ ){0,3}?(?:[Mm]emoranda|[Mm]emorandums?|M[Oo]Us?|[Aa]greements|[Aa]ccords|[Pp]acts|[Dd]eals|[Tt]reaties|[Pp]rotocols|[Cc]onventions|[Cc]ontracts)\b)/u;
/** "signed, with X, a letter of intent", "signed this Friday, in the port of A, the agreement", "signed, Thursday in A, a treaty". */
const ASIDE_OBJECT =
  /^(?![^,;]{0,60} by, )(?: (?:(?:on|in|at|this|last) (?:the )?[\p{L}\d][\p{L}\d. ’'-]{1,40}|today|yesterday|here|jointly|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))?, (?:(?:together |jointly )?with|by (?:the )?hands? of|through|alongside|respectively|in|at|on|for|as|before|after|during|within|earlier|later|today|yesterday|here|also|among|under|(?:this |last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) [^;]{3,220}?, (?:an?|the|two|three|four|five|several|their|its) /u;
/** "signed at the headquarters of the Ministry of A in B a memorandum": where it was done stands before what is signed. */
const FAR_OBJECT = new RegExp(
  String.raw`^ (?:at|in|on|during|before|under|amid|within|yesterday|today|tonight|here|this|last|together|jointly|earlier|later|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b[^;:]{2,150}? (?:an?|the|two|three|four|five|six|several|their) (?:(?:[\p{L}-]+|\d+) ){0,4}?${HEAD}`,
  'u',
);
/** "the signature of a memorandum": of what is signed, and not of who signs. */
const OF_INSTRUMENT = new RegExp(
  String.raw`^ (?:an?|the|two|three|four|five|several|both) (?:(?:[\p{L}-]+|\d+) ){0,4}?${HEAD}`,
  'u',
);
/** "the signature, on Monday in Praia, of the pact": day and place stand before what is signed. */
const SET_OFF =
  /^(?:, (?:on|in|at|this|last|yesterday|today|here|earlier)\b[^,;.]{0,60},| (?:on|yesterday|today|here|this|last) ?[^,;.]{0,40}) of (?:the|an?|their|its|two|three) /u;
const HEADS =
  /\b(?:memorand\p{L}+|MoUs?|agreements?|accords?|pacts?|deals?|treat(?:y|ies)|protocols?|conventions?|declarations?|programmes?|plans?|maps?|letters?|contracts?|minutes|arrangements?|statements?|communiqu[ée]s?|documents?|texts?|papers?|instruments?|understandings?|notes|charters?|loans?)\b/iu;
const NO_SIGNINGS: readonly never[] = Object.freeze([]);
const OPENING_GATE = new Gate(/sign|inking|initiall?ing|putting|affixing|^names?$/);
/** "Signing for Kenya was X", "The signatories of the agreement were X and Y". */
const OPENING =
  /^(?:Signing|(?:Signing|Initiall?ing|Inking|(?:Putting|Affixing|Setting|Appending|Adding) (?:their|his|her) (?:names?|signatures?|hands?|pens?|initials) (?:to|on)|Putting pen to paper on) (?:it|them|(?:the|both|this|that|these) [^,;:.]{2,60}?)|The (?:signing|initiall?ing|inking)(?= was (?:done|performed|carried out) by)|The \p{Lu}\p{L}+ side (?:in|at|for) the signing(?: ceremony)?|(?:The |Its )?[Ss]ignator(?:y|ies)|Representing [^;:]{3,90} at the signing)\b(?:(?<=^Signing) (?:for|on behalf of) (?:the )?[^,;:]{2,50}, (?=[^;]{3,90} (?:said|told|called|spoke|described|added|noted|praised|hailed)\b)|[^;:]{0,160}? (?:was|were|are|will be) (?!signed|held)|: (?=\p{Lu}))/u;
/** "For the Egyptian company signed Engineer X and for the Sudanese one Engineer Y": the verb stands before them. */
const INVERTED = /^(?:For|On behalf of) (?:the )?[^,;:.]{2,50} signed (?=(?:the |its |Mr\.? )?\p{Lu})/u;
/** "bears the two men's signatures", "carried both ministers' signatures". */
const OWNED =
  /\b(?<verb>(?:bears?|bore|bearing|carr(?:y|ies|ied|ying)|has|have|had|received|obtained) )(?:the|both|their|all)[^.;:,]{3,50}?(?:'s|s') signatures?\b/u;
/** "The signatures under the document were put by X and Y". */
const PUT_BY =
  /\b[Ss]ignatures? (?:under|on|to|beneath|below) (?:it|them|both|(?:the|this|that) [\p{L} ]{3,40}?) (?:was|were|have been|had been) (?:\p{Ll}+ )?(?:put|set|placed|affixed|appended|added|given|applied) by /u;
/** "The signing of the protocol by X and Y, planned for Friday, has been postponed": nothing is signed. */
const PUT_OFF =
  /\b(?:(?:has|have|had|was|were|is|been) (?:been )?(?:postponed|put off|called off|cancelled|canceled|delayed|scheduled|planned|rescheduled|foreseen|expected|due)|planned for|scheduled for|will take place|is to take place)\b/u;
/** "the signing of a plan by X and Y". */
const NOUN = /^(?:signing|inking|initiall?ing|signature)$/u;
/** "The leaders welcomed the signing of a plan": it is done, and not by them. */
const TOLD_OF =
  /\b(?:(?:follow|crown|capp|topp|seal)ed by|rounded off with|welcom|hail|not|prais|applaud|commend|congratulat|recall|appreciat|announc|underlin|underscor|stress|highlight|report|mention|facilitat|oversee|oversaw|approv|authori[sz]|satisfaction|pleas|delight|pav|enabl|result|led to|saw|includ|mark|celebrat|host|attend|witness|watch|grac|presid|presen[ct])\w*(?: [\p{L}']{1,14}){0,4} the (?:recent |formal |official )?$/iu;
const NOUN_AGENT =
  /^ of [^;]{3,200}? by (?=(?:both|them|the (?:two|three|pair))(?: (?:\p{Ll}+ )?(?:officials|ministers|presidents|premiers|leaders|chairs|men|women|heads|directors|sides|secretaries))?(?:[,.;]| (?:in|on|at)\b|$)|(?:the |its |their |both )?(?:(?:\p{Ll}+ ){0,2}(?:ministers|presidents|secretaries|directors|heads),? )?\p{Lu})/u;
/** "the signing by X and Y of a treaty", "the signing by the two ministers of a road map". */
const NOUN_BY =
  /^ by (?=(?:the )?\p{Lu}|(?:the |their |both )(?:(?:two|three|four|five|respective) )?(?:\p{Ll}+ )?(?:ministers|presidents|premiers|secretaries|directors|heads|leaders|chiefs|governors|chairs|chairmen|parties|sides|men|women)\b)/u;
/** "added his name as witness": he is none of those who sign. */
const AS_WITNESS = /^(?: (?:(?! with )[^,;.]){0,40})?,? as (?:an? |the )?(?:\p{Ll}+ )?witness(?:es)?\b/u;
/** "stopped short of signing, yet shook hands on the deal": nothing is signed. */
const UNSIGNED =
  /\b(?:short of|without|instead of|rather than|refrained from|not|nothing was|nothing) (?:yet )?sign(?:ing|ed)?\b|\bunsigned\b/u;
const PASSIVE_AUX =
  /\b(?:was|were|is|are|been|being|be|get|got)(?: (?:also|then|jointly|formally|officially|finally|recently|later|duly))? $/iu;

early(AGENT, LATE_OBJECT);

/** The signings of a sentence, in order; found once, for several rules ask for those of one sentence and of its neighbours. */
export const findSignings = once((view: SentenceView): readonly Signing[] => {
  const { active, passive } = signingPhrases();
  const opens = OPENING_GATE.opens(view.words);
  if (!opens && !active.mayBeIn(view.words) && !passive.mayBeIn(view.words)) return NO_SIGNINGS;
  const found: Signing[] = [];
  for (const { start, end, text } of passive.all(view.words)) {
    const range = { start, end };
    if (/^signatures? of$/i.test(text) && OF_INSTRUMENT.test(view.text.slice(end, end + 90))) continue;
    if (isOfOtherPaper(view, start, end)) continue;
    found.push({ range, voice: 'passive', future: ahead(view.text, range.start), describing: false });
  }
  const owned = opens ? OWNED.exec(view.text) : null;
  if (owned?.groups?.verb) {
    const range = { start: owned.index, end: owned.index + owned.groups.verb.length };
    found.push({ range, voice: 'passive', future: ahead(view.text, range.start), describing: false });
  }
  for (const pattern of [PUT_BY, ...CARRIES]) {
    const put = opens ? pattern.exec(view.text) : null;
    if (!put || found.some(({ range }) => put.index < range.end && put.index + put[0].length > range.start)) continue;
    const range = { start: put.index, end: put.index + put[0].length };
    found.push({ range, voice: 'passive', future: ahead(view.text, range.start), describing: false });
  }
  const inverted = opens ? INVERTED.exec(view.text) : null;
  if (inverted)
    found.push({ range: { start: 0, end: inverted[0].length }, voice: 'passive', future: false, describing: false });
  const aside = opens ? signedAside(view.text) : null;
  if (aside) {
    if (!found.some(({ range }) => aside.start < range.end && aside.end > range.start))
      found.push({ range: aside, voice: 'passive', future: ahead(view.text, aside.start), describing: false });
  }
  const opening = opens ? OPENING.exec(view.text) : null;
  if (opening) {
    const range = { start: opening.index, end: opening.index + opening[0].length };
    found.push({ range, voice: 'passive', future: /\bwill\b/.test(opening[0]), describing: false });
  }
  for (const { start, end, text } of actsOf(view, active)) {
    const range = { start, end };
    if (found.some((other) => range.start < other.range.end && range.end > other.range.start)) continue;
    if (isNoInstrument(view.text, end) && !isMadeTo(view.text, range)) continue;
    if (isOfOtherPaper(view, start, end)) continue;
    // "a sequel to the signing of the memorandum": told before, or long done.
    if (NOUN.test(text) && isSequel(view.text, start)) continue;
    if (text.startsWith('shook') && UNSIGNED.test(view.text)) continue;
    if (AS_WITNESS.test(view.text.slice(range.end, range.end + 80))) continue;
    const before = view.text.slice(Math.max(0, range.start - 50), range.start);
    const word = text.toLowerCase();
    const participle = /(?:ed|ed on|ed into|put|(?:put|committed) to paper)$/.test(word) || word === 'signed';
    // "handed over the signed protocol": by whom is not said.
    const bare =
      participle &&
      (PASSIVE_AUX.test(before) || /\b(?:the|an?|their|its|his|her|each) (?:newly |freshly |duly )?$/u.test(before));
    const after = view.text.slice(range.end, range.end + 12);
    const after120 = view.text.slice(range.end, range.end + LONGEST_AGENT);
    // "the signing by X and Y of a treaty".
    if (NOUN.test(word) && NOUN_BY.test(after120)) {
      const to = range.end + ' by '.length;
      found.push({
        range: { start: range.start, end: to },
        voice: 'passive',
        future: ahead(view.text, range.start),
        describing: false,
      });
      continue;
    }
    const fronted = participle
      ? FRONTED.test(view.text.slice(0, range.start)) && FRONTED_AGENT.exec(after120)
      : NOUN.test(word) && NOUN_AGENT.exec(after120);
    if (fronted) {
      found.push({
        range: { start: range.start, end: range.end + fronted[0].length },
        voice: 'passive',
        future: ahead(view.text, range.start) || (NOUN.test(word) && PUT_OFF.test(view.text)),
        describing: false,
      });
      continue;
    }
    const late =
      (participle || word === 'sign' || word === 'signs') &&
      !bare &&
      ((WITH_OTHERS.test(after120) && !isBehindHead(view.text, range)) ||
        (ALSO_DONE.test(before) && /^, (?:an?|the|two|three|several) /u.test(after120)) ||
        LATE_OBJECT.test(after120) ||
        ASIDE_OBJECT.test(after120) ||
        (FAR_OBJECT.test(after120) && isActOf(view, range) && !isInRelative(view.text, range)));
    const describing =
      participle &&
      !bare &&
      !ON_BEHALF.test(after120) &&
      !late &&
      /^(?: (?:in|on|at|between|last|this|earlier|by|during|under|recently|here|there|beforehand|previously|separately|yesterday|with|after|for|the (?:same|very|next|following)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|[,.;]|$)/u.test(
        after,
      );
    const lead = view.text.slice(0, range.start);
    if (
      !bare &&
      !late &&
      !(
        word === 'concluded' &&
        HEADS.test(lead.slice(-14)) &&
        /^ (?:on (?:\p{Lu}|\d)|yesterday|today|between)/u.test(after)
      ) &&
      /^(?:signs?|inks?|initials?|seal(?:ed)?|exchanged|endorsed|concluded|signature|watched)$/.test(word) &&
      !/^(?: (?:it\b|them\b|an?|the|its|their|two|three|four|several|\p{Lu}|\d|memorand|agreement|minutes|notes|letters|diplomatic notes|of the|to the))/u.test(
        after,
      ) &&
      !(word === 'signature' && SET_OFF.test(after120)) &&
      !(
        word === 'signature' &&
        / of (?:an?|two|three|four|several)/.test(after) &&
        (PROCEEDED.test(lead) || TOLD_OF.test(lead))
      )
    )
      continue;
    const relative =
      / (?:which|that) [^;:]{3,260}$/u.test(lead) &&
      !/ (?:which|that) (?:was|were|has|have|had|is|are) (?:been )?$/u.test(lead);
    // "was signed on Tuesday in Hanoi by X": the signers come after a day or place.
    const agent = participle ? AGENT.exec(after120) : null;
    if (agent && (bare || FOR_BY.test(agent[0]) || (describing && !agent[0].endsWith('between ')))) {
      found.push({
        range: { start: range.start, end: range.end + agent[0].length },
        voice: 'passive',
        future: ahead(view.text, range.start),
        describing: false,
      });
      continue;
    }
    found.push({
      range,
      voice:
        bare ||
        (word === 'signature' && (!PROCEEDED.test(lead) || lead.includes(' between '))) ||
        (NOUN.test(word) && TOLD_OF.test(lead))
          ? 'bare'
          : 'active',
      future: ahead(view.text, range.start),
      describing: describing && !bare && !relative,
      late,
    });
  }
  return found.sort((a, b) => a.range.start - b.range.start);
});

/** Whether somebody is told to act before the verb, and no instrument: "X and Y signed", not "the pact signed". */
function isActOf({ text, mentions, groups, at }: SentenceView, { start }: Range): boolean {
  const from = clauseStart(text, start);
  const here = (range: Range) => range.start - at >= from && range.end - at <= start;
  return (
    !HEADS.test(text.slice(from, start)) &&
    (groups.some(here) || mentions.some((mention) => mention.kind === 'person' && here(mention)))
  );
}

/** Verbs and nouns of signing in a row, none overlapping another; where both begin at one place the verb is meant. */
function actsOf(view: SentenceView, active: Phrases): Match[] {
  const found: Match[] = [];
  let verb = active.next(view.words, 0);
  ACT.lastIndex = 0;
  let noun = ACT_GATE.opens(view.words) ? ACT.exec(view.text) : null;
  while (verb || noun) {
    if (verb && (!noun || verb.start <= noun.index)) found.push(verb);
    else if (noun) found.push({ start: noun.index, end: noun.index + noun[0].length, text: noun[0] });
    const end = found.at(-1)?.end ?? 0;
    if (verb && verb.start < end) verb = active.next(view.words, end);
    if (noun && noun.index < end) {
      ACT.lastIndex = end;
      noun = ACT.exec(view.text);
    }
  }
  return found;
}

/** "proceeded to the signature of a protocol": who does so signs it. */
const PROCEEDED =
  /\b(?:[Pp]roceeded (?:\p{Ll}+ )?to|(?:culminated|ended|concluded|closed|finished|resulted)(?: \p{Ll}+)? (?:in|with)) (?:the )?(?:\p{Ll}+ )?$/u;
