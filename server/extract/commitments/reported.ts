/** Who acts without being known by name, and what a report in the past tense tells as undertaken. */
import { clauseStart } from '../reference/clauses.ts';
import type { Subject } from '../reference/subjects.ts';
import { isAction, type Trigger } from './triggers.ts';
import type { FindOptions } from './undertaking.ts';

/** Names, and people of a trade. */
export const ACTS =
  /^(?:(?:[Tt]he |[Aa] |[Bb]oth )?(?:\p{Lu}[\p{L}\d'&.-]*,? (?:(?:and|of|de|for) (?:the )?)?){1,8}(?:\([^)]{2,20}\) ?)?|(?:[Tt]he |[Ss]ome |[Yy]oung |[Aa]bout |[Uu]p to |\d+ |[Ff]ifty |[Tt]wenty |[Tt]en |\p{Lu}[\p{L}-]+ ){0,5}(?:prosecutors|judges|students|teachers|lecturers|doctors|nurses|engineers|specialists|scientists|researchers|inspectors|officers|soldiers|cadets|pilots|trainees|interns|technicians|troops|forces|traders|exporters|importers|experts|teams|hospitals|schools|universities|laboratories|vessels|ships|boats|trawlers|growers|producers|artists|musicians|athletes|dancers|archaeologists|firefighters|midwives|coaches|operators?|airlines?|carriers?|railways|museums?|banks?|companies|firms|ports|services|instructors|advisers|librarians|archivists|farmers|fishermen|youths?)) ?$/u;
export const subjectWords = (text: string, subject: Subject, trigger: Trigger): string =>
  text
    .slice(Math.min(subject.start, trigger.start), trigger.start)
    .replace(
      /^[\s,;:]*(?:(?:[Bb]esides|[Ii]n addition|[Mm]oreover|[Ff]urthermore|[Aa]lso|[Aa]nd|[Bb]ut|[Uu]nder [^,]{2,60}), ?)?/u,
      '',
    );

/** Past reports shift "will" to "would": "Kenya said it would open the port"; alone it is a wish or a guess. */
export function reported(
  text: string,
  trigger: Trigger,
  subject: Subject,
  verb: string,
  options: FindOptions,
  from: number,
): boolean {
  if (/^(?:like|prefer|love|be|have|seem|appear|require|need|cost|mean|welcome|wish|hope|rather|benefit)$/.test(verb))
    return false;
  if (/\b(?:if|unless|otherwise|whether)\b/iu.test(text)) return false;
  const lead = text.slice(0, clauseStart(text, trigger.start, from));
  const party = subject.kind === 'pronoun' || subject.kind === 'actors';
  if (
    party &&
    /\b(?:said|announced|confirmed|declared|added|stated|noted|informed|indicated|assured|reiterated|explained|disclosed|revealed|reporters|affirmed|(?:told|assured|informed) (?:the |his |her |a |local |state )?\p{Ll}{4,12}(?: \p{Ll}{3,10})?) (?:that )?$/u.test(
      lead,
    )
  )
    return true;
  // "He said Malaysia was ready to supply oil, while Egypt would lower its duty".
  if (
    party &&
    isAction(verb) &&
    /, while $/u.test(lead) &&
    /\b(?:said|announced|confirmed|declared|told)\b/u.test(lead)
  )
    return true;
  // "Jamaica would match that sum, said an aide": what is said who says it stands behind, blanked.
  if (party && isAction(verb) && / {10,}/.test(text.slice(trigger.after))) return true;
  // "The minister said a committee would be formed": of what was agreed, if said right so.
  if (
    !party &&
    options.agreed &&
    (/\b(?:said|announced|confirmed|declared|added|stated|disclosed|reporters|affirmed) (?:that )?$/u.test(lead) ||
      // Who said it is blanked.
      /^ {10,}/.test(text)) &&
    (/^(?:also |jointly )?be (?!able|ready|a |an |the |no |in |on |at )\p{L}{2,20}(?:ed|en|t|de|ilt|ld|lt) /u.test(
      `${text.slice(trigger.after)} `,
    ) ||
      (subject.kind === 'collective' && isAction(verb)))
  )
    return true;
  // "Kenya, for its part, would open the port": what was agreed, told freely.
  return subject.kind === 'actors' && options.agreed && isAction(verb) && !/^not\b/.test(text.slice(trigger.after));
}
