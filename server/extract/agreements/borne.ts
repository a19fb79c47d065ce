/**
 * Instruments told as what an encounter brought: "The talks produced an agreement on fishing", "came away with a plan of
 * action", "A protocol emerged from the session". Papers are signed by that, what is said together is adopted.
 */
import type { AgreementStatus } from '../../model/ontology.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { InstrumentPhrase } from './names.ts';

const GATE = new Gate(
  /^(?:produced|yielded|resulted|culminated|ended|came|gave|led|brought|left|emerged|born|grew|crowned|spawned|went|parted)$/,
);
const ENCOUNTER =
  '(?:[Tt]alks|[Nn]egotiations|[Mm]eetings?|[Ss]essions?|[Ss]ummit|[Cc]onference|[Cc]onsultations?|[Dd]iscussions?|[Vv]isit|[Rr]ound|[Ee]ncounter|[Gg]athering|[Ss]itting|[Ff]orum|[Ww]orkshop|[Bb]argaining|[Hh]aggling|[Aa]fternoon|[Mm]orning|[Ee]vening|[Hh]ours|[Dd]ays|[Dd]inner|[Ll]unch|[Bb]reakfast)';
const DAY = '(?: (?:today|yesterday|here|late|early|(?:on |in )?\\p{Lu}[\\p{L}-]+|in the end|at last|finally)){0,3}';
const ARTICLE = '(?:an?|two|three|four)(?: (?:new|first|joint|brief|short|final))?';
/** "The talks in Rome on Monday produced a": in the past, and by those who met. */
const BROUGHT = new RegExp(
  `\\b${ENCOUNTER}\\b(?:(?! (?:will|would|could|should|may|might|can|to|not|never) )[^;:.]){0,160}? (?:also |finally |duly |only )?(?:produced|yielded|resulted${DAY} in|culminated${DAY} (?:in|with)|ended${DAY} (?:in|with)|gave (?:rise|birth)${DAY} to|led${DAY} to|brought(?: forth)?|spawned) ${ARTICLE} $`,
  'u',
);
/** "came away with a plan", "Out of the talks came an accord". */
const TOOK_HOME = new RegExp(
  `(?<!\\b(?:to|not|never) )\\b(?:(?:came|went) (?:away|home|out)|left(?: [^,;:.]{2,40})?|parted|emerged${DAY}) with ${ARTICLE} $|\\b[Oo]ut of (?:the|their|this|these) [^;:.]{2,90} (?:came|grew|emerged)${DAY} ${ARTICLE} $`,
  'u',
);
/** "An accord emerged from the talks". */
const GREW = new RegExp(
  `^(?: between [^,;:.]{3,90})?,? (?:emerged|came|resulted|grew|was born)${DAY} (?:out of|from|of) (?:the|their|this|these|an?|two|three)\\b[^;:.]{0,60}?\\b${ENCOUNTER}\\b`,
  'u',
);
const SAID_TOGETHER = /statement|declaration|plan/u;

/** How an instrument stands that an encounter brought; null where the sentence tells of none so. */
export function borneBy({ text, words }: SentenceView, phrase: InstrumentPhrase): AgreementStatus | null {
  const { start, end, kind, head, definite, bare, generic } = phrase;
  if (!GATE.opens(words) || definite || (bare && generic)) return null;
  const before = text.slice(Math.max(0, start - 260), start);
  if (!BROUGHT.test(before) && !TOOK_HOME.test(before) && !GREW.test(text.slice(end, end + 160))) return null;
  return SAID_TOGETHER.test(kind) || /^charter$/iu.test(head) ? 'adopted' : 'signed';
}
