/** Instruments in a row, of which what is said of the first is said of all: "a treaty on A, a pact on B and a protocol on C". */
import type { SentenceView } from '../text/view.ts';
import type { InstrumentPhrase } from './names.ts';

/** "a treaty on A, a pact on B and a protocol on C", "nine accords, including a treaty and a pact": signed by one verb. */
export function coordinated(
  { text }: SentenceView,
  first: InstrumentPhrase,
  second: InstrumentPhrase,
  all: readonly InstrumentPhrase[],
): boolean {
  if (second.start <= first.end) return false;
  const row = all.slice(all.indexOf(first), all.indexOf(second) + 1);
  return row.every((each, at) => {
    const next = row[at + 1];
    if (!next) return true;
    const gap = text.slice(each.end, next.start);
    if (BY_SEMICOLON.test(gap)) return AFTER_COLON.test(text.slice(0, first.start)) && !APART.test(gap);
    if (OVER_SIDES.test(gap) && !APART.test(gap)) return true;
    if (at === 0 && each.plural && OPENS_LIST.test(gap)) return true;
    if (OVER_RELATIVE.test(gap) && !OWN_VERB.test(text.slice(next.end))) return true;
    return JOINED.test(gap) && !APART.test(gap.replace(/ (?:as well as|together with|along with) /u, ' and '));
  });
}
/** "signed the following documents: a treaty on A; a pact on B". */
const BY_SEMICOLON = /^[^;:.]{0,70};(?: and)? (?:(?:an?|the|one) )?$/u;
const AFTER_COLON = /: (?:(?:an?|the|one) )?$/u;
/** "signed a memorandum on arts between A and B and a memorandum between C and D". */
const OVER_SIDES = /^ between [^;:.]{3,170}?,? and (?:also )?(?:an?|another) (?:new |separate |further )?$/u;
/** "signed four agreements in Doha: a treaty on A, a pact on B". */
const OPENS_LIST = /^[^;:.]{0,150}(?::|,? namely,?) (?:an? |the |one )?$/u;
/** "signed an agreement, by virtue of which each shall offer twenty places, and a memorandum". */
const OVER_RELATIVE =
  /^,? (?:(?:by virtue of|on the basis of|in|under|by|through|with) )?(?:which|whereby) [^;:.]{5,200}, and (?:also )?(?:an?|another|two|three) (?:new |separate |further )?$/u;
const OWN_VERB = /^(?: [^,;.]{0,80})? (?:is|are|was|were|will|would|has|have|had|shall|should|remains?)\b/u;
const JOINED =
  /^[^;:.]{0,70}?(?:,? and|,|,? as well as|,? together with|,? including|,? among them|,? along with)(?: (?:also|of|an?|the|another|one|two|three|four|separate|new|further|second|third|related|bilateral|joint|its|their)){0,3} $/u;
const APART =
  /\b(?:was|were|is|are|will|would|has|have|had|which|that|who|signed|agreed|said|under|after|before|following|when|while|as|by|until|since|with|to|from|welcomed|discussed|reviewed)\b(?! well as)/u;

/** The first of the row in which an instrument stands: "adopted a declaration and a plan" tells of both. */
export function firstOfRow(
  view: SentenceView,
  phrase: InstrumentPhrase,
  all: readonly InstrumentPhrase[],
): InstrumentPhrase {
  let first = phrase;
  for (let at = all.indexOf(phrase) - 1; at >= 0; at -= 1) {
    const before = all[at] as InstrumentPhrase;
    if (!coordinated(view, before, first, all)) break;
    first = before;
  }
  return first;
}
