/** Who acts without being known by name, and what a report in the past tense tells as undertaken. */
import { clauseStart } from '../reference/clauses.ts';
import type { Subject } from '../reference/subjects.ts';
import { isMereEffect } from './befalls.ts';
import { CAUSES, GOING } from './modal-words.ts';
import { areActing } from './people.ts';
import { isSaid } from './said.ts';
import { stays } from './stands.ts';
import { isAction, type Trigger } from './triggers.ts';
import type { FindOptions } from './undertaking.ts';

export const subjectWords = (text: string, subject: Subject, trigger: Trigger): string =>
  text
    .slice(Math.min(subject.start, trigger.start), trigger.start)
    .replace(
      /^[\s,;:]*(?:(?:[Bb]esides|[Ii]n addition|[Mm]oreover|[Ff]urthermore|[Aa]lso|[Aa]nd|[Bb]ut|(?:[Uu]nder|[Ff]rom|[Ss]tarting|[Bb]eginning|[Bb]y|[Ii]n|[Ww]ithin|[Aa]fter|[Uu]ntil|[Aa]s of|[Dd]uring|[Oo]nce) [^,]{2,60}), ?|[Uu]nder (?:the|this|that|its) (?:\p{Ll}+ ){1,2}?(?=(?:the|an?|each|both|every) )|(?:and|but|while) )?/u,
      '',
    );

/** "be formed", but not "be grateful", "be able to". */
const DONE =
  /^(?:also |jointly |soon |then |henceforth |henceforward |no longer |not |now |once more )*be (?!able|ready|a |an |the |no |in |on |at |glad|pleased|interested|surprised|disappointed|delighted|honou?red|concerned|limited|based|born|needed|expected|hoped|seen|welcomed|forced|tempted|affected|damaged|hurt|lost|killed|flooded)(?:\p{Ll}+ly )?\p{L}{1,20}(?:ed|en|t|de|ilt|ld|lt|wn|un|id) /u;
/** "Bangladesh, the secretary said, would see to it": who says so, blanked. */
const SAID_WITHIN = / {7,},? ?(?:(?:would|was to|were to) ?)?$|(?:would|to) {7,},? ?$|(?:would|to), {7,},? ?$/u;
/** "The patrols would start in October", "leases would run for twenty-five years". */
export const BEGINS = /^(?:start|begin|open|resume|run|operate|end|expire|meet|convene|follow)$/;

/** "His coast guard", "their services": a body of whoever speaks. */
export const ofOwn = (words: string): boolean => OWN.test(words);
const OWN =
  /^(?:(?:said|says|announced|declared|confirmed|that) )*(?:his|her|its|their) (?:own )?(?:[\p{L}-]+ ){0,2}(?:services?|guard|navy|army|forces|police|ministry|department|government|country|company|firm|agency|authorities|customs|inspectors|officers|engineers|airline|bank|university|institute|staff|experts|teams?|side|organi[sz]ation|office) ?$/u;

/** Past reports shift "will" to "would": "Kenya said it would open the port"; alone it is a wish or a guess. */
export function reported(
  text: string,
  trigger: Trigger,
  subject: Subject,
  verb: string,
  options: FindOptions,
  from: number,
): boolean {
  const done = DONE.test(`${text.slice(trigger.after)} `) || stays(text.slice(trigger.after));
  const going = isAction(GOING.exec(text.slice(trigger.after))?.groups?.verb ?? '');
  if (verb === 'be' && !done && !going) return false;
  const caused = verb === 'have' && CAUSES.test(text.slice(trigger.after));
  if (
    !caused &&
    /^(?:like|prefer|love|read|sleep|wait|watch|have|seem|appear|require|need|cost|mean|welcome|wish|hope|rather|benefit)$/.test(
      verb,
    )
  )
    return false;
  if (/\b(?:if|unless|otherwise|whether)\b|^\W*should /iu.test(text)) return false;
  // "said that the railway, which owns the line, would": what stands before the railway.
  const clause = clauseStart(text, trigger.start, from);
  const lead = text
    .slice(0, subject.kind === 'actors' ? Math.min(clause, subject.start) : clause)
    .replace(/\bthe $/u, '');
  const party = subject.kind === 'pronoun' || subject.kind === 'actors' || ofOwn(subjectWords(text, subject, trigger));
  const told = isSaid(lead);
  if (party && told) return true;
  // "He said Malaysia was ready to supply oil, while Egypt would lower its duty".
  if (
    party &&
    isAction(verb) &&
    /, while $/u.test(lead) &&
    /\b(?:said|announced|confirmed|declared|told)\b/u.test(lead)
  )
    return true;
  // "Jamaica would match that sum, said an aide": what is said who says it stands behind, blanked.
  if (
    (party || subject.kind === 'collective') &&
    (isAction(verb) || done || going) &&
    (/ {10,}| {7,}\W*$/.test(text.slice(trigger.after)) ||
      SAID_WITHIN.test(text.slice(Math.max(0, trigger.start - 120), trigger.after)))
  )
    return true;
  // "The minister said a committee would be formed": of what was agreed, if said right so, or said on in the next sentence.
  if (
    !party &&
    (options.agreed || options.spoken) &&
    (options.indirect || options.spoken || told || / {7,}\W*$/u.test(text) || /^ {10,}/.test(text)) &&
    (done ||
      BEGINS.test(verb) ||
      (options.spoken && told && !isMereEffect(verb)) ||
      (options.spoken && isAction(verb) && areActing(subjectWords(text, subject, trigger))) ||
      (subject.kind === 'collective' && isAction(verb)))
  )
    return true;
  // "Kenya, for its part, would open the port": what was agreed, told freely.
  return (
    subject.kind === 'actors' &&
    (options.agreed || options.indirect === true) &&
    isAction(verb) &&
    !/^(?:was|were) /.test(trigger.word) &&
    !/^not\b/.test(text.slice(trigger.after))
  );
}
