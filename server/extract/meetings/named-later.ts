/** Mentions of an encounter that was told of by others than they name: by states, by men without names, as one beside a conference. */
import { once } from '../once.ts';
import type { SentenceView } from '../text/view.ts';
import { attends } from './attendants.ts';
import type { MeetingCandidate } from './candidate.ts';
import type { Encounter } from './encounter.ts';

/** Most sentences between the two mentions. */
const NEAR = 3;

const sinceThen = ({ candidates }: Encounter, { view }: MeetingCandidate): number =>
  view.sentence.index - (candidates.at(-1)?.view.sentence.index ?? 0);

/** Whether a mention names those whom the encounter had without their names. */
export const namesThem = (encounter: Encounter, next: MeetingCandidate): boolean =>
  encounter.candidates[0]?.view !== next.view && (areMenOf(encounter, next) || areThoseBrought(encounter, next));

/** "The ministers of Peru and Chile met on Monday. Peru's N and Chile's M talked for hours": one of each state that met. */
function areMenOf(encounter: Encounter, next: MeetingCandidate): boolean {
  const { view, kind, participants, form } = next;
  const { people } = encounter;
  if (form !== 'verb' || kind !== 'talks' || people.size < 2 || participants.length !== people.size) return false;
  if (sinceThen(encounter, next) > NEAR) return false;
  const states = new Set(participants.map(({ actor }) => view.homes.get(actor)));
  return states.size === people.size && [...people].every((ref) => ref.startsWith('c') && states.has(ref));
}

/** "N brought the leaders of two factions together. A and B shook hands": those who have no names before. */
function areThoseBrought({ people, candidates }: Encounter, { view, kind, date, form }: MeetingCandidate): boolean {
  const last = candidates.at(-1);
  if (!last || form !== 'verb' || kind !== 'talks' || date || people.size !== 1 || view.previous !== last.view)
    return false;
  return /\bbrought\b.* together$/u.test(last.view.text.slice(last.range.start, last.range.end));
}

/** "met N on the sidelines of the forum. The meeting was attended by M": that of the two, right behind it. */
export const attendedIt = (encounter: Encounter, next: MeetingCandidate): boolean =>
  next.phrase?.definite === true &&
  next.phrase.bare &&
  /^(?:meeting|talks|conversation|discussions?|encounter)$/.test(next.phrase.head) &&
  sinceThen(encounter, next) <= NEAR &&
  attends(next.view);

/** "The Warsaw meeting brought together A and B": called by its town, where that is not another than told. */
export function isCalledByTown({ candidates }: Encounter, { phrase, view }: MeetingCandidate): boolean {
  if (!phrase?.definite) return false;
  const words = view.text.slice(phrase.start, phrase.end);
  const town = view.mentions.find(
    ({ kind, start, end }) => kind === 'place' && start - view.at >= phrase.start && end - view.at <= phrase.end,
  );
  if (!town || words.length - (town.end - town.start) > phrase.head.length + 6) return false;
  const places = candidates.flatMap(({ place }) => place ?? []);
  return places.every((place) => place === town.ref || place === view.seats.get(town.ref));
}

/** "The Samarkand Summit", of one that "took place in Samarkand": whether a word of its name, in small letters, is its town. */
export const isItsTown = (
  { candidates: [first] }: Encounter,
  { view, range }: MeetingCandidate,
  word: string,
): boolean => {
  if (!first || first.place === null) return false;
  const towns = townsIn(first.view);
  if (!towns.size) return false;
  const said = view.text
    .slice(range.start, range.end)
    .match(WORDS)
    ?.find((each) => each.toLowerCase() === word);
  return said !== undefined && towns.has(said);
};
const WORDS = /[\p{L}\d]+/gu;
const IN_TOWN = /\b(?:in|at|city of|town of) (?<town>\p{Lu}[\p{L}\d]*)/gu;

/** The first words of the names behind "in" and "at". */
const townsIn = once(
  ({ text }: SentenceView): ReadonlySet<string> =>
    new Set(Array.from(text.matchAll(IN_TOWN), ({ groups }) => groups?.town ?? '')),
);
