/** Parties that a text calls so: "A and B are bound by the treaty", "to which C is also a party", "signatories to it are". */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import type { InstrumentPhrase } from './names.ts';

const BOUND =
  /(?:^|[,;] )(?<row>[^.;:]{3,140}?) (?:are|is|remain|remains|were|have been|became|become) (?:all |also |both |still )?(?:an? )?(?:bound by|(?:contracting )?part(?:y|ies) to|signator(?:y|ies) (?:to|of)) (?:the |an? )?$/u;
const ALSO =
  /^,? (?:to|by) which (?<row>[^.;:]{3,110}?) (?:are|is|remain|were) (?:also |both |likewise )?(?:an? )?(?:part(?:y|ies)|signator(?:y|ies)|bound)\b/u;
/** "Belize ratified the agreement", "Malaysia will put its name to the convention". */
const RATIFIES =
  /(?:^|[,;] |\b(?:and|while|that) )(?<row>[^.;:]{3,80}?) (?:(?:has|have|had|will|would|also|is to|are to|intends? to|plans? to|yesterday|today|formally) )*(?:ratif(?:y|ies|ied)|acced(?:e|es|ed) to|joined|joins?|signed up to|put (?:its|their) names?(?:, in [\p{L} ]{3,24},)? to) (?:the |an? )?$/u;
const TO_RATIFY =
  /^,? which (?<row>[^.;:,]{3,60}?) (?:has |have |had |will |intends? to |plans? to |is to |are to )+(?:ratif(?:y|ied)|accede to|acceded to|join|joined)\b/u;
const SIGNATORIES = /\b(?:[Ss]ignatories|(?:[Cc]ontracting )?[Pp]arties|[Ss]tates [Pp]arties) (?:to|of) (?:the )?$/u;
const ARE = /^(?: of \d{4})? (?:are|were|include|included) (?<row>[^.;:]{5,200})/u;

const RATIFY_GATE = /ratif|acced|join|signed up|names? to|its name/u;

/** `collect` gives the bodies and states named in a stretch. Empty where the sentence calls nobody a party. */
export function saidParties(
  { text }: SentenceView,
  { start, end }: InstrumentPhrase,
  collect: (from: number, to: number) => readonly Ref[],
): readonly Ref[] {
  const before = text.slice(0, start);
  const behind = text.slice(end, end + 260);
  const rowIn = (match: RegExpExecArray | null, at: number): readonly Ref[] => {
    const row = match?.groups?.row;
    if (!match || !row) return [];
    const from = at + match.index + match[0].indexOf(row);
    return collect(from, from + row.length);
  };
  const bound = rowIn(BOUND.exec(before), 0);
  const also = rowIn(ALSO.exec(behind), end);
  const listed = SIGNATORIES.test(before) ? rowIn(ARE.exec(behind), end) : [];
  const ratified = RATIFY_GATE.test(text)
    ? [...rowIn(RATIFIES.exec(before), 0), ...rowIn(TO_RATIFY.exec(behind), end)]
    : [];
  return [...new Set([...bound, ...also, ...listed, ...ratified])];
}
