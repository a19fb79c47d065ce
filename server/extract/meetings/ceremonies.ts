/** Acts before witnesses: "the signing was attended by X", "X and Y looked on", "signed in the presence of Z". */
import { findSignings } from '../agreements/signing.ts';
import type { Range } from '../draft.ts';
import { matchesOf } from '../text/matches.ts';
import type { SentenceView } from '../text/view.ts';
import { early } from '../words/early.ts';
import { Gate } from '../words/gate.ts';
import type { MeetingCandidate } from './candidate.ts';
import { ceremonyOf } from './handovers.ts';
import { personsIn } from './persons.ts';
import { signedThere } from './signed-there.ts';

const ACT =
  /\b(?:the|their|this|its|a|such)(?: \p{Ll}+)? (?:act(?! of\b)|signing|signature|inauguration|unveiling|swearing-in|handover|hand-over|launch|commissioning|groundbreaking|ground-breaking|official opening|opening of the \p{L}+|initiall?ing|exchange(?: of (?:the )?(?:notes|instruments|documents|copies|signed copies|ratifications?)|(?! (?:of|rate|between)\b)))\b(?! ceremony)/giu;
/** "the signing of a treaty": mostly one to be wished for. */
const OF_SOME = /^ of (?:a|an|further|more|new|several)\b/u;
const TOOK_PLACE =
  /^(?: (?:of|in|at) [^,;]{3,160}?)?(?:, [^,;]{3,80},)?,? (?:(?:also |finally )?(?:took place|was (?:also |jointly |\p{Ll}+ly )?(?:performed|celebrated|carried out|solemni[sz]ed|held|attended|witnessed|presided|overseen|watched|conducted|done|hosted|graced|followed|preceded)|were|came|happened|occurred|drew|brought together|capped|rounded off)|which (?:took|was)|(?:here )?(?:yesterday|today|on \p{Lu}\p{Ll}+day|last \p{Lu}\p{Ll}+day|this (?:morning|afternoon|evening)|on \d{1,2} \p{Lu}\p{Ll}+)(?=(?: (?:in|at) [^,;.]{2,40})?(?: of |, |\.))|in the presence of|before |witnessed by|attended by|held (?:at|in|on))/u;
const AT_IT =
  /\b(?:at|attend(?:ed|ing|s)?|present (?:at|for|during)|on hand (?:for|at)|witness(?:ed|ing|es)?|watch(?:ed|ing|es)?|oversaw|overseeing|preside[ds]? over|presiding over|during|took part in|taking part in|participat(?:ed|ing|ion) in|turned (?:up|out) for|guests at|dignitaries at|crowd at|speaking at|spoke at|graced|followed|there for) $/iu;
const AHEAD =
  /\b(?:will|shall|to (?:attend|witness|watch|hold|have)|would|expected|due|scheduled|planned|proposed|early|speedy|delayed|postponed) (?:\p{Ll}+ ){0,2}$/iu;

const WATCHING =
  /\b(?:looked on|looking on|look on|watched|watching(?! (?:with interest|closely|the situation|developments))|bore witness|witnessed|bearing witness|stood behind|standing behind|stood by|stood beside|applauded|presided over the (?:signing|ceremony|exchange)|oversaw the|sat in the front row|were (?:the )?witnesses|(?:was|were) in the room|as witnesses|acted as witnesses|^(?:[^:]{0,8} )?witness(?:es|ed by)?(?=:))\b/iu;
const BEFORE_WHOM =
  /\b(?:in (?:the )?presence of|before the eyes of|under the (?:gaze|eyes|watchful eyes?) of|in front of|witnessed by|watched by|attended by|overseen by|looked on by|flanked by|with (?!no\b|neither\b)[^,;.]{3,120} (?:looking on|watching|as witness(?:es)?|in attendance|present)\b)(?! (?:neither|none|nobody|no) )/iu;
const GATE = new Gate(
  /presence|eyes|front|witness|watch|attended|look|stood|standing|applaud|hand|present|oversaw|overseen|flanked|gaze|signing|signature|inaugurat|exchange|unveiling|swearing|name|inked|conclu|^opening$|^act$|^launch$|hand-?over|^handover$|commissioning|breaking$/,
);
const SIGNS =
  /presence|eyes|front of|witness|watch|attended|look|stood|standing|applaud|on hand|present|oversaw|overseen|flanked|gaze|signing|signature|inaugurat|exchange of|unveiling|swearing|names? to|inked|conclu|hand-?over|launch|commissioning|opening|ground-?breaking|\bact\b|signed|initial|pen to|affixed/;

const MAY_WATCH = new Gate(/look|watch|witness|stood|standing|applaud|presided|oversaw|front|room/);
const MAY_BE_BEFORE = new Gate(
  /presence|eyes|gaze|front|witness|watched|attended|overseen|looked|flanked|looking|watching|attendance|present/,
);

/** Ceremonies that a sentence tells of by who was there, or by the act itself. */
export function ceremoniesIn(view: SentenceView): MeetingCandidate[] {
  const { text } = view;
  if (!GATE.opens(view.words) || !SIGNS.test(view.words.lower)) return [];
  for (const act of matchesOf(ACT, text)) {
    const end = act.index + act[0].length;
    const before = text.slice(Math.max(0, act.index - 40), act.index);
    if (AHEAD.test(before)) continue;
    if (OF_SOME.test(text.slice(end)) && !/\b(?:attended|present at|took part in) $/u.test(before)) continue;
    if (TOOK_PLACE.test(text.slice(end)) || AT_IT.test(before)) {
      if (/^[^,;.]{0,80}\b(?:will|is to|are to|is due|is expected|would)\b/u.test(text.slice(end))) continue;
      return [told(view, { start: act.index, end }, true)];
    }
  }
  const seen =
    (MAY_WATCH.opens(view.words) ? WATCHING.exec(text) : null) ??
    (MAY_BE_BEFORE.opens(view.words) ? BEFORE_WHOM.exec(text) : null);
  if (!seen) return signedThere(view);
  if (AHEAD.test(text.slice(Math.max(0, seen.index - 40), seen.index))) return [];
  const own = signs(view);
  const near = own || ((WATCHING.test(text) || /witnessed by/u.test(seen[0])) && before(view).some(signs));
  if (!near || /\b(?:not|never|nobody) (?:\p{Ll}+ )?$/u.test(text.slice(Math.max(0, seen.index - 20), seen.index)))
    return [];
  const range = { start: seen.index, end: seen.index + seen[0].length };
  const candidate = told(view, range, false);
  // "In the presence of the two presidents, three instruments were signed": those who signed are found later.
  return candidate.participants.length > 0 || (own && BEFORE_WHOM.test(seen[0])) ? [candidate] : [];
}

/** "Also present were X and Y", where no more is told of a gathering than what was signed at it. */
export function signingAttended(view: SentenceView): MeetingCandidate | null {
  const present = PRESENT.exec(view.text);
  if (!present || AHEAD.test(view.text.slice(0, present.index)) || !before(view).some(signs)) return null;
  const candidate = told(view, { start: present.index, end: present.index + present[0].trimEnd().length }, false);
  return candidate.participants.length ? candidate : null;
}
const PRESENT =
  /^(?:[Aa]lso )?(?:[Pp]resent|[Aa]ttending|[Ii]n attendance|[Oo]n hand|[Aa]t the event|[Ss]peaking at the (?:event|occasion))\b(?: [^,;.:]{2,40}?)?(?: (?:was|were)|,)(?= )|\b(?:also attended|(?:attended|acted|served|was present|were present) as (?:an? |the )?(?:honorary )?witness(?:es)?|were also present|was also present|were present|was present as well|attended the event)\b/u;

early(ACT, WATCHING, SIGNS, PRESENT);

/** The four sentences before. */
function before(view: SentenceView): SentenceView[] {
  const found: SentenceView[] = [];
  for (let earlier = view.previous; earlier && found.length < 4; earlier = earlier.previous) found.push(earlier);
  return found;
}

/** Whether a sentence tells of a signing that has happened. */
const signs = (view: SentenceView): boolean => findSignings(view).some(({ future }) => !future);

const told = (view: SentenceView, range: Range, named: boolean): MeetingCandidate => ({
  ...ceremonyOf(view, range, personsIn(view, 0, view.text.length)),
  act: named ? 'named' : 'watched',
});
