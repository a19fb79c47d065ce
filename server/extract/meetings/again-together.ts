/**
 * Those who are to meet again where the sentence says no more than "they", "their next meeting" or "the three ministers": who
 * met before, else whom the text has spoken of most. "They will see each other again in Lima in May."
 */
import type { Ref } from '../../model/factsheet.ts';
import { COUNTS } from '../reference/group-words.ts';
import type { SentenceView } from '../text/view.ts';
import { type MeetingCandidate, takingPart } from './candidate.ts';
import type { Encounter } from './encounter.ts';
import type { Encounters } from './encounters.ts';

const MEN = '(?:men|women|ministers|leaders|chiefs|officials|sides|delegations)';
const TO_COME =
  '(?: (?:themselves|both|all|will|shall|are|expect|plan|plans|agreed|due|set|to|then|also|next|hope|have|intend|arranged)){0,5}';
/** "They", "The two", "the three ministers" right before what is to come, and how many they are. */
const THEY = new RegExp(
  `(?:^|[;:,] |\\b(?:when|where|that|as|and|but) )(?:[Tt]hey|[Bb]oth(?: ${MEN})?|[Tt]he (?<count>two|three|four|five|pair)(?: (?:[\\p{Ll}-]+ )?${MEN})?|[Tt]he ${MEN})${TO_COME} $`,
  'u',
);
/** "three leaders meet in Lima", "Ministers will reconvene": told with those who do. */
const WITH_THEM = new RegExp(
  `^(?:(?<count>two|three|four|five) )?(?:[\\p{Ll}-]+ )?${MEN}${TO_COME} (?:meet|reconvene|gather|convene|assemble|see|sit|come|hold)\\b`,
  'iu',
);
/** What stands before these: "the", or nothing where they are to do so again. */
const ARTICLE = /(?:^|[;:,] |\b(?:when|where|that|as|and|but) )the $/iu;
const AGAIN = /\b(?:reconvene|again|anew|once more|themselves)\b/u;
/** "Their next meeting", "at the ministers' meeting". */
const THEIRS =
  /(?:(?:^|[ ,;(])[Tt]heir|\b[Tt]he (?:(?<count>two|three|four|five) )?(?:[\p{Ll}-]+ )?(?:ministers|leaders|men)') (?:[\p{Ll}-]+ ){0,2}$/u;
const THEIRS_AT = /^(?:their|the (?:two |three )?(?:[\p{Ll}-]+ )?(?:ministers|leaders)') /iu;

/** The candidate with those who met before, where it is still to come and its sentence names nobody. */
export function againTogether(candidate: MeetingCandidate, encounters: Encounters): MeetingCandidate {
  const { view, range, status, kind, form, participants } = candidate;
  if (status !== 'planned' || kind === 'visit' || kind === 'ceremony') return candidate;
  if (participants.some(({ actor }) => actor.startsWith('p')) || namesThem(candidate)) return candidate;
  const before = view.text.slice(0, range.start);
  const words = view.text.slice(range.start, range.end);
  const told =
    form === 'verb'
      ? (THEY.exec(before) ?? (ARTICLE.test(before) || (!before && AGAIN.test(words)) ? WITH_THEM.exec(words) : null))
      : (THEIRS.exec(before) ?? (/(?:^|[ ,])$/u.test(before) ? THEIRS_AT.exec(words) : null));
  if (!told) return candidate;
  const count = COUNTS.get(told.groups?.count?.toLowerCase() ?? '') ?? null;
  const met = whoMet(encounters, count);
  const those = met.length || participants.length ? met : spokenOfMost(view, count ?? 2);
  return those.length > 1 ? { ...candidate, participants: takingPart(those) } : candidate;
}

/** Whether a state or body that is to take part is named in the sentence. */
const namesThem = ({ view, participants }: MeetingCandidate): boolean =>
  participants.some(({ actor }) => view.mentions.some(({ ref, form }) => ref === actor && form === 'name'));

/** The persons who met at the last encounter that was held, without whoever joined them, as many as are counted. */
function whoMet({ all }: Encounters, count: number | null): readonly Ref[] {
  const held = all.filter(
    ({ candidates: [first], past }) => !past && first?.status === 'held' && first.kind !== 'visit',
  );
  const isCall = ({ candidates: [first] }: Encounter) => first?.kind === 'call';
  // Rather those of the last talks than a guest and his host.
  for (const { candidates } of [...held.filter(isCall), ...held.filter((each) => !isCall(each))].reverse()) {
    for (const { participants } of candidates) {
      const persons = participants.flatMap(({ actor, beside }) => (actor.startsWith('p') && !beside ? [actor] : []));
      if (count === null ? persons.length > 1 && persons.length <= FEW : persons.length === count) return persons;
    }
  }
  return [];
}
const FEW = 5;

/** So many persons as the sentences before speak of more than once, if these are no more. */
function spokenOfMost({ previous }: SentenceView, count: number): readonly Ref[] {
  const told = new Map<Ref, number>();
  for (let earlier = previous, back = 0; earlier && back < REACH; earlier = earlier.previous, back += 1)
    for (const { kind, ref } of earlier.mentions) if (kind === 'person') told.set(ref, (told.get(ref) ?? 0) + 1);
  const often = [...told].filter(([, times]) => times > 1).map(([ref]) => ref);
  return count === 2 && often.length === count ? often : told.size === count ? [...told.keys()] : [];
}
const REACH = 40;
