/**
 * Lists: what the sentence that introduces them says of their points. "The two sides will:", "agreed", "set down that"
 * make each point an undertaking; "will cooperate in these fields:" and "areas in which collaboration will be
 * strengthened:" lend their words to points that are nouns; "Among the dead were" makes them nothing.
 */
import type { CutText } from '../words/cut.ts';
import { early } from '../words/early.ts';
import { opensOutcomes } from './outcome-leads.ts';
import { findTriggers, type Trigger } from './triggers.ts';

export interface LeadReading {
  /** `complement`: points continue the lead's verb; `clause`: points are clauses of what was agreed; `fields`: points are nouns to which `head` belongs; `listed`: points are what was agreed, in clauses, verbs or nouns; `none`: points are read as ordinary sentences, with the lead's subject at hand where `subject` is set; `plain`: sentences of their own, which the lead does not introduce; `foreign`: wishes, reviews, lists of persons. */
  readonly kind: 'complement' | 'clause' | 'listed' | 'fields' | 'none' | 'plain' | 'foreign';
  readonly trigger: Trigger | null;
  /** Words that noun points are said with, and whether they follow the point. */
  readonly head: string;
  readonly headAfter: boolean;
}

const FIELDS =
  /\b(?:in|on|to|of|including|cover(?:s|ing)?|within|across|following|namely|these|such) ?(?:the |these |this )?(?:following |several |many |main |priority |key |various )?(?:fields?|areas?|sectors?|spheres?|domains?|matters?|directions?|points?|issues?|topics?|priorities|measures?|steps?|following)?\s?:?\s*$/iu;
const AREAS_IN_WHICH =
  /\b(?:areas?|fields?|sectors?|spheres?|points?|matters?|domains?|priorities)\b.{0,60}?\b(?:in|on) which (?<head>.+?)\s*:?\s*$/iu;
const OPEN_END =
  /(?:\b(?:to|that|will|shall|should|would|agreed|agree|agrees|committed|pledged|undertook|decided|promised|vowed|resolved|following|follows|need to|must)|(?:as follows)|the (?:two|three|four) (?:sides|parties|countries|ministries))\s*:?\s*$/iu;
const WISHES =
  /\b(?:propos(?:ed|al|als)|suggest(?:ed|ion|ions)|request(?:ed|s)?|urged|asked|hoped|wish(?:ed|es)?|recommend(?:ed|ations?)|called for|would like|ideas?|demands?|questions?)\b/iu;
const DECISIONS =
  /\b(?:decided|decisions?|agreed|agreements?|agree|understandings?|outcomes?|results?|points?|of one mind|consensus|commitments?|measures?|steps?|in brief|conclusions?|resolved|what comes next|priorities|statement|declaration|communiqu[eé]|pledges?)\b/iu;

const NEWS = /\b(?:day|week|month|year|news|world|region|nation) in brief$/iu;

const AGREED_LIST =
  /\b(?:what [^:;]{2,60}? (?:takes?|took) (?:up)?on (?:itself|themselves|himself|herself) (?:is|was|are|were)(?: this| these| the following| as follows)?|what (?:is|was|remains) to be done|what (?:will be done|comes next)|what (?:was|has been|they|the [\p{L} ]{3,30}|both sides) (?:have |had )?(?:agreed|decided|undertook|undertaken|adopted|settled|resolved|promised|pledged|approved|laid down|set down)(?: (?:on|upon|to))?|(?:(?:key|main|principal|joint|specific|concrete|other|following) )*(?:commitments|undertakings|pledges|obligations|duties|tasks|rules|provisions|deliverables|decisions|agreed (?:points|actions|steps|measures|outcomes|items|conclusions)|(?:points|measures|steps|actions|items) (?:of agreement|agreed(?: (?:on|upon))?))(?: (?:are|were|is|was|include|included|made|entered into|these|this|so far|as follows|the following|(?:of|by|under) (?:the )?[\p{L} ]{3,30}|(?:until|before|for|from) [\p{L}\d ]{3,80}))*)$/iu;
/** As what a verb is known by which a lead binds those named behind it. */
export const BINDS = 'binds';
const BINDING =
  / (?:binds|commits|obliges|engages|obligates|requires|bind|commit|oblige) (?!itself|themselves|ourselves)(?:both |the |each )?(?:(?:(?:\p{Ll}['’])?\p{Lu}[\p{L}'’.-]*|and|of|the|two|three|four|parties|sides|governments|ministries|countries|states),? ?){1,12}(?: to)?$| (?:binds|commits|obliges|obligates|requires|bind|commit|oblige) (?!itself|themselves|ourselves)[^;:]{2,120} to$/u;
/** "The plan has three parts:" */
const PARTS =
  /\b(?:plan|initiative|programme|program|agreement|accord|package|deal|declaration|memorandum|treaty|pact|protocol|roadmap|road map|strategy|partnership) (?:has|have|rests on|consists of|is made up of|contains|comprises|sets out) (?:\p{L}+ )?(?:parts?|points?|pillars?|elements?|chapters?|strands?|commitments?|measures?)$/iu;
/** "agreed minutes, which provide for:", "The road map foresees notably:": points that are nouns are what it provides. */
const PROVIDES =
  /\b(?:(?:agreement|accord|deal|treaty|pact|protocol|memorandum|MoU|MOU|minutes|plan|programme|program|declaration|statement|arrangement|text|document|road ?map|latter|contract|convention|charter|package|it|they|these|those|this)"?(?: \d{4}(?:-\d{2,4})?)?(?:, (?:which|signed [^,]{3,60}))?,?) (?:also |notably |further )?(?:provides?|provided|calls?|called|makes? provision|envisages?|foresees?|stipulates?)(?: (?:for|notably|in particular|inter alia|among others?|also|the following))*$/iu;
const COLLECTIVE_END =
  /\b(?:sides|parties|countries|ministers|ministries|leaders|governments|delegations|states|nations|neighbours|neighbors|they|participants|delegates|presidents|premiers|heads of (?:state|government|delegation|state and government)|council|commission|committee|conference|assembly|summit)$/iu;

early(AGREED_LIST, PROVIDES);

/** "The two parties retained the following", "Among the agreements reached the following stand out": what came of it, by whatever verb. */
const isOfOutcomes = (end: string): boolean =>
  FOLLOWS.test(end) && !OF_PEOPLE.test(end) && (OUTCOMES.test(end) || BY_SIDES.test(end));
const FOLLOWS =
  /\b(?:the following|as follows)(?: (?:stands?|stood) out| (?:are|were) (?:worthy of note|noted|highlighted))?$/iu;
const OUTCOMES =
  /\b(?:decisions|agreements|understandings|outcomes|results|commitments|undertakings|conclusions|pledges|resolutions)\b/iu;
const BY_SIDES =
  /(?:^|[,;.] |\band )(?:[Bb]oth|[Tt]he(?: two| three| four)?|[Tt]wo|[Tt]hey) (?:sides|parties|countries|ministers|ministries|leaders|governments|delegations|states|commissions?|committees?)?,? ?(?:have |had |also |jointly |further |then )*(?:agreed|decided|retained|resolved|settled|concluded|adopted|approved|determined|established|fixed|set|arrived|reached|came|laid|put|noted down|recorded|confirmed|undertook) [^.;:]*$/u;
const OF_PEOPLE =
  /\b(?:attend|present|participa|compos|compris|includ|persons|members|delegates|met with|said|told|remarks|statement|questions?|documents|agreements? (?:was|were) signed|signed)/iu;

/** "RESOLVE:", "jointly resolve": at the end of a preamble. */
const RESOLVING =
  /(?:^|[,;] ?|\b(?:hereby|jointly|therefore|unanimously|we|ministers|parties|sides|leaders|\p{Lu}\p{L}+) )resolves?$/iu;

/** "It was agreed between them:". */
const IT_WAS = /(?:^|[,;] |\band )it (?:was|is|has been) (?:also |further |then )?$/iu;

const BETWEEN =
  /\b(should|will|shall|must|would|are to|is to), (?:in|within|during|by|over|for|until|before|from|as|to this end|through|under) [^:;]{2,80}$/u;

/** Whether what follows is what an instrument provides. */
export const isProvided = (text: string): boolean => PROVIDES.test(text.replace(/[\s:–—-]+$/, ''));

/** Reads the sentence before a list; `text` has its attributions blanked. */
export function readLead(words: CutText): LeadReading {
  const { text } = words;
  const base = { trigger: null, head: '', headAfter: false };
  const end = text.replace(/[\s:–—-]+$/, '');
  const areas = AREAS_IN_WHICH.exec(text);
  const triggers = findTriggers(words);
  const last = triggers.at(-1) ?? null;
  if (areas?.groups?.head && last)
    return { kind: 'fields', trigger: last, head: areas.groups.head.trim(), headAfter: false };
  // A communiqué of numbered paragraphs: the sentence before the first introduces nothing.
  const complete =
    /[.!?]["')]?\s*$/.test(text) &&
    !/(?:follow(?:s|ing)|below|points|terms|decisions|measures|commitments|undertakings|pledges|steps|proposals|suggestions|requests|recommendations|ideas)[.!?]?\s*$/iu.test(
      text,
    );
  if (complete) return { ...base, kind: 'plain' };
  const wish = WISHES.test(end) && !/\b(?:agreed|pledged|committed|undertook)\b/.test(end);
  if (wish) return { ...base, kind: 'foreign' };
  // "Spain and Morocco: what was agreed": points without a verb are what was agreed, too.
  if (AGREED_LIST.test(end) || PARTS.test(end) || PROVIDES.test(end) || isOfOutcomes(end) || opensOutcomes(end))
    return { ...base, kind: 'listed', trigger: last };
  if (
    /\b(?:were|was|are|is|include|included|including)$/iu.test(end) &&
    !/\b(?:decisions?|commitments?|undertakings?)\b/iu.test(end)
  )
    return { ...base, kind: 'foreign' };
  if (last && last.form !== 'modal' && IT_WAS.test(text.slice(0, last.start)) && !/\b(?:19|20)\d\d\b/u.test(text))
    return { ...base, kind: 'clause', trigger: { ...last, form: 'that' } };
  if (last && /\b(?:was|were|been) $/iu.test(text.slice(0, last.start)) && last.form !== 'modal')
    return { ...base, kind: 'none' };
  if (/ that$/.test(end)) return { ...base, kind: 'clause', trigger: last };
  // "It binds Kenya and Togo": to what its points say.
  const binding = BINDING.exec(end);
  if (binding)
    return {
      ...base,
      kind: 'complement',
      trigger: { form: 'verb', modality: 'agreed', start: binding.index + 1, after: text.length, word: BINDS },
    };
  // "the countries should, in the years left:".
  const between = BETWEEN.exec(end);
  if (between) {
    const trigger: Trigger = {
      form: 'modal',
      modality: 'should',
      start: between.index,
      after: text.length,
      word: between[1] ?? '',
    };
    return { ...base, kind: 'complement', trigger };
  }
  if (!last && (COLLECTIVE_END.test(end) || RESOLVING.test(end))) return { ...base, kind: 'complement' };
  // "The month in brief": news of all sorts.
  if (!last) return { ...base, kind: DECISIONS.test(end) && !NEWS.test(end) ? 'none' : 'plain' };

  const rest = text
    .slice(last.after)
    .replace(/[\s:–—-]+$/, '')
    .trim();
  if (/(?:as follows|the following|following points?|following terms)$/i.test(end))
    return { ...base, kind: last.form === 'modal' ? 'clause' : 'listed', trigger: last };
  if (!rest) return { ...base, kind: last.form === 'that' ? 'clause' : 'complement', trigger: last };
  if (/^(?:be|also be)\b/.test(rest))
    return { kind: 'fields', trigger: last, head: `${last.word} ${rest}`, headAfter: true };
  if (FIELDS.test(rest)) {
    const head = rest.replace(FIELDS, '').trim();
    const preposition = /\b(in|on|to|of|within|across)\b[^.]{0,40}$/.exec(rest.slice(head.length))?.[1] ?? '';
    return { kind: 'fields', trigger: last, head: `${head} ${preposition}`.trim(), headAfter: false };
  }
  if (OPEN_END.test(end)) return { ...base, kind: 'complement', trigger: last };
  return { ...base, kind: DECISIONS.test(rest) ? 'none' : 'foreign', trigger: last };
}
