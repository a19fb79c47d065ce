/**
 * Signings as encounters: "A and B signed the treaty at the Presidential Palace" brought the two together, where the text tells
 * of nothing else at which they met that day.
 */
import type { Ref } from '../../model/factsheet.ts';
import { findSignings } from '../agreements/signing.ts';
import type { Range } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import { early } from '../words/early.ts';
import { daysAgree } from './between-facts.ts';
import type { MeetingCandidate } from './candidate.ts';
import type { Encounter } from './encounter.ts';
import { ceremonyOf } from './handovers.ts';
import { personsIn } from './persons.ts';

const SIGNED =
  /\b(?:sign(?:ed|s)|inked|initial(?:l)?ed|names? to|pen to|signatures to|affixed|signatures?|exchanged|concluded (?:an?|the) [^,;]{0,80}(?:agreement|memorandum|treaty|accord|pact|protocol|convention|contract|deal|MoU)\b)/iu;
const VENUE =
  /\b(?:at|in|on|inside|beneath|under) (?!(?:behalf|co-?operation|partnership|charge|accordance|line|coordination|conjunction|consultation)\b)(?:the |a |an )?(?:(?!(?:was|were|is|are|signed|between|and|with|for|by|which|that)\b)[\p{L}'.-]+ ){0,6}?(?:[Pp]alace|House|[Hh]all|[Ll]awn|[Oo]ffices?|[Hh]eadquarters|[Hh]otel|[Rr]esidence|[Gg]uest ?[Hh]ouse|[Cc]ent(?:re|er)|Ministry|[Cc]hancellery|[Ee]mbassy|[Pp]arliament|Kremlin|Capitol|[Ss]tadium|[Aa]irport|[Cc]astle|[Ee]state|[Pp]avilion|[Cc]hamber|[Ll]ibrary|[Mm]useum|[Bb]asilica|[Cc]athedral|[Ss]hipyard|[Pp]ort(?! \p{Lu})|[Bb]uilding|[Mm]ansion|[Vv]illa|[Bb]allroom|[Rr]oom|[Aa]uditorium|[Cc]ampus|[Ss]ecretariat|[Ii]nstitute|[Uu]niversity|[Rr]esort|[Cc]lub|[Ss]ummit venue|Elys[eé]e|Akorda|Quai d'Orsay|Itamaraty|Downing Street|Rose Garden|East Room)\b/u;
early(SIGNED, VENUE);

/** The signing of a sentence that names two or more, and the house where it took place. */
export function signedThere(view: SentenceView): MeetingCandidate[] {
  const { text } = view;
  if (!SIGNED.test(text) || !findSignings(view).some(({ future }) => !future)) return [];
  const people = personsIn(view, 0, text.length);
  if (people.length < 2) return [];
  const venue = VENUE.exec(text);
  return venue ? [at(view, { start: venue.index, end: venue.index + venue[0].length }, people)] : [];
}

const at = (view: SentenceView, range: Range, people: readonly Ref[]): MeetingCandidate => ({
  ...ceremonyOf(view, range, people),
  act: 'signed',
});

/** Whether no more is known of an encounter than that its people signed, who met that day at another. */
export const signedWhereTheyMet = (encounter: Encounter, all: readonly Encounter[]): boolean =>
  encounter.candidates.every(({ act }) => act === 'signed') &&
  all.some(
    (other) =>
      other !== encounter &&
      other.candidates[0]?.status === 'held' &&
      other.candidates[0].kind !== 'visit' &&
      daysAgree(other.date, encounter.date) &&
      [...other.people].some((ref) => encounter.people.has(ref)),
  );
