/** Parties that a text calls so: "A and B are bound by the treaty", "to which C is also a party", "signatories to it are". */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { namedRow } from './named-row.ts';
import type { InstrumentPhrase } from './names.ts';
import { tradedParties } from './traded-parties.ts';

const BOUND =
  /(?:^|[,;] )(?<row>[^.;:]{3,140}?) (?:are|is|remain|remains|were|have been|became|become) (?:all |also |both |still )?(?:an? )?(?:bound by|members? of|(?:contracting )?part(?:y|ies) to|signator(?:y|ies) (?:to|of)) (?:the |an? )?$/u;
const ALSO =
  /^,? (?:to|by) which (?<row>[^.;:]{3,110}?) (?:are|is|remains?|were|was|ha[sd] been|have been|became) (?:also |both |likewise )?(?:an? )?(?:part(?:y|ies)|signator(?:y|ies)|bound)\b/u;
/** "Belize ratified the agreement", "Malaysia will put its name to the convention". */
const RATIFIES =
  /(?:^|[,;:] |\b(?:and|while|that) )(?<row>[^.;:]{3,80}?) (?:(?:itself|themselves|has|have|had|will|would|also|is to|are to|intends? to|plans? to|yesterday|today|formally) )*(?:ratif(?:y|ies|ied)|acced(?:e|es|ed) to|joined|joins?|signed up to|put (?:its|their) names?(?:, in [\p{L} ]{3,24},)? to) (?:the |an? )?$/u;
const TO_RATIFY =
  /^,? which (?<row>[^.;:,]{3,60}?) (?:has |have |had |will |intends? to |plans? to |is to |are to )+(?:ratif(?:y|ied)|accede to|acceded to|join|joined)\b/u;
/** "…, as did A and B, which concluded a memorandum", "falls to the Ministry of A, which signed the contract". */
const WHICH_MADE =
  /(?:^|\s)(?<row>(?:[Tt]he )?\p{Lu}[\p{L}&.’'-]*(?: (?:\p{Lu}[\p{L}&.’'-]*|of|and|the|for|de|du|\([A-Z]{2,8}\))){1,24}), which (?:(?:also|both|jointly|then|later|have|had|in turn) )*(?:concluded|signed|inked|entered into|reached|struck|agreed on) (?:an? |the |their )$/u;
/** "At least 30 states, A and B among the first, will sign the convention". */
const AMONG =
  /\b(?:states|countries|governments|nations|members|parties|capitals), (?<row>\p{Lu}[^.;:]{3,100}?) among (?:them|the first|others)\b/u;
const AMONG_GATE = new Gate(/^among$/);
/** "The agreement entered into force today for Vanuatu". */
const IN_FORCE_FOR =
  /^(?: [^.;,]{0,40}?)? (?:enters?|entered|came|comes|will enter|will come) into (?:force|effect)(?: (?:today|yesterday|here|(?:on|in|at|last|this) [^.;,]{2,24}?))? for (?<row>(?:the )?\p{Lu}[^.;:,]{2,60})/u;
const FORCE_GATE = new Gate(/^(?:force|effect)$/);
const SIGNATORIES = /\b(?:[Ss]ignatories|(?:[Cc]ontracting )?[Pp]arties|[Ss]tates [Pp]arties) (?:to|of) (?:the )?$/u;
const ARE = /^(?: of \d{4})? (?:are|were|include|included) (?<row>[^.;:]{5,200})/u;

/** "the Declaration, which the council adopted, commits A and B to": whom it binds. */
const BINDS =
  /^(?:,? (?:which|that) [^.;:]{3,60}?,|, [^,.;:]{3,60},)? ?(?:,? (?:which|that))? ?(?:(?:has|have|had|will) )?(?:commits?|binds?|binding|obliges?|obliging|groups|unites|uniting|links|linking|committed|obliged|bound) (?<row>(?:the )?\p{Lu}[^.;:]{2,140}?)(?= to | for | in | from | since |[.;,]? *$|, (?:which|and|but|the|entered|came|was|is|has|will) |; )/u;
/** "A, formed under the treaty of 1991": the body that it made. */
const FORMED =
  /(?:^|[,;] |\bthat )(?<row>(?:[Tt]he )?\p{Lu}[^.;:,]{2,80}), (?:which (?:was|were) |itself |a body )?(?:formed|founded|created|established|set up|constituted) (?:in \d{4} )?(?:under|by|through|with) (?:the |an? )?$/u;
const FORM_GATE = /(?:formed|founded|created|established|set up|constituted)\b/;
/** "which dates from 1998, was concluded between A and B". */
const CONCLUDED_BETWEEN =
  /^(?:(?!\b(?:an?|the) (?:\p{Ll}+ )?(?:agreement|contract|treaty|protocol|memorandum|accord|MoU)\b)[^.;:]){10,170}? (?:was|were|had been|has been|have been|(?:is|are) (?:expected |due |set |planned |scheduled )?to be|(?:will|would|shall|should) be) (?:\p{Ll}+ )?(?:concluded|signed|reached|made|struck|agreed|sealed)(?: [^.;:,]{2,40})? between (?<row>[^.;:]{5,160})/u;

/** "a friendship accord (Majlis of Oman; National Assembly of Ecuador)". */
const BRACKETS =
  /^ \((?:between )?(?<row>(?:the )?\p{Lu}[^()]{2,90}(?:;|,| and|\/| ?[–-]) ?(?:the )?\p{Lu}[^()]{2,90})\)/u;

/** "Signature by A and B of the treaty". */
const ACT_BY =
  /\b(?:[Ss]ignature|[Ss]igning|[Cc]onclusion|[Aa]doption|[Rr]atification|[Aa]pproval|[Ii]nitiall?ing) by (?<row>[^.;:]{3,120}) of (?:the |an? |their )?$/u;

const ACT_GATE = new Gate(/^(?:signature|signing|conclusion|adoption|ratification|approval|initiall?ing)$/);
const BOUND_GATE = new Gate(/bound|party|parties|signator|^members?$/);
const RATIFY_GATE = new Gate(/ratif|acced|^join|^names?$/);
const BINDS_GATE = new Gate(
  /^(?:commits?|binds?|binding|obliges?|obliging|groups|unites|uniting|links|linking|committed|obliged|bound)$/,
);
const BETWEEN_GATE = new Gate(/^between$/);

/** `collect` gives the bodies and states named in a stretch. Empty where the sentence calls nobody a party. */
export function saidParties(
  view: SentenceView,
  phrase: InstrumentPhrase,
  collect: (from: number, to: number) => readonly Ref[],
): readonly Ref[] {
  const { text, words, mentions, at: offset } = view;
  const { start, end } = phrase;
  const before = text.slice(0, start);
  const behind = text.slice(end, end + 260);
  if (BETWEEN_GATE.opens(words)) {
    const between = namedRow(CONCLUDED_BETWEEN.exec(behind), end, collect);
    if (between.length > 1) return between;
  }
  const made = text.includes(', which ') ? namedRow(WHICH_MADE.exec(before), 0, collect) : [];
  if (made.length > 1 || made.some((ref) => ref.startsWith('o'))) return made;
  const acts = ACT_GATE.opens(words) ? namedRow(ACT_BY.exec(before), 0, collect) : [];
  if (acts.length > 1) return acts;
  const inside = behind.startsWith(' (') ? namedRow(BRACKETS.exec(behind), end, collect) : [];
  if (inside.length > 1) return inside;
  const binds = BINDS_GATE.opens(words) ? namedRow(BINDS.exec(behind), end, collect) : [];
  if (binds.length > 1 || binds.some((ref) => ref.startsWith('o'))) return binds;
  const formed = FORM_GATE.test(before) ? namedRow(FORMED.exec(before), 0, collect) : [];
  if (formed.some((ref) => ref.startsWith('o'))) return formed;
  const traded = tradedParties(view, phrase, collect);
  if (traded.length > 1) return traded;
  const some = AMONG_GATE.opens(words) ? namedRow(AMONG.exec(before), 0, collect) : [];
  if (some.length > 1) return some;
  const found: Ref[] = [];
  if (FORCE_GATE.opens(words)) found.push(...namedRow(IN_FORCE_FOR.exec(behind), end, collect));
  if (BOUND_GATE.opens(words)) {
    found.push(...namedRow(BOUND.exec(before), 0, collect), ...namedRow(ALSO.exec(behind), end, collect));
    if (SIGNATORIES.test(before)) found.push(...namedRow(ARE.exec(behind), end, collect));
  }
  if (RATIFY_GATE.opens(words) || text.includes('signed up to')) {
    const ratifies = RATIFIES.exec(before);
    // "X of A and Y of B put their names to": for whom they sign is told elsewhere.
    const isSigned =
      ratifies !== null &&
      mentions.some(
        ({ kind, start: from }) => kind === 'person' && from - offset < start && from - offset >= ratifies.index,
      );
    found.push(...(isSigned ? [] : namedRow(ratifies, 0, collect)), ...namedRow(TO_RATIFY.exec(behind), end, collect));
  }
  return [...new Set(found)];
}
