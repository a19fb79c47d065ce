/** What an encounter is called that a sentence tells by a verb alone: "reception of A by B", "talks between A and B". */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { once } from '../once.ts';
import type { MeetingCandidate } from './candidate.ts';
import { personsIn } from './persons.ts';

const MOST_NAMED = 3;
const PASSIVE = /\b(?:by|was|were|been|be|is|given)\b(?! host)/u;
/** "met on the sidelines of the summit". */
const BESIDE = /(?<=^[^,;.]{0,80}) on the (?:sidelines|margins|fringes) of (?:the )?[^,;.]{3,80}/u;
const CALLING = /^(?:paid|pay|call|calls|called|calling|dropped|looked)\b/u;

/** A title made of the encounter's kind and who took part; null where that says less than the text's own words. */
export function plainTitle(draft: Draft, candidate: MeetingCandidate): string | null {
  const { kind, view, range, participants, place } = candidate;
  const names = namesOf(draft);
  const who = (refs: readonly Ref[]) => inRow(refs.flatMap((ref) => names.get(ref) ?? []));
  const all = participants.map(({ actor }) => actor);
  if (!all.length || !all.every((ref) => names.has(ref))) return null;
  // What is still to come is told by more than its people, who may be but those who told of it.
  if (candidate.status === 'planned') return null;
  if (kind === 'talks') {
    const beside = BESIDE.exec(view.text.slice(range.end))?.[0] ?? '';
    return all.length === 1 ? null : `talks ${all.length === 2 ? 'between' : 'of'} ${who(all)}${beside}`;
  }
  if (kind === 'visit') {
    const where = place === null ? undefined : names.get(place);
    const guests = participants.filter(({ role }) => role !== 'host').map(({ actor }) => actor);
    return where ? `visit of ${who(guests)} to ${where}` : null;
  }
  if (kind !== 'call') return null;
  const word = view.text.slice(range.start, range.end).toLowerCase();
  const named = personsIn(view, range.end, view.text.length);
  const after = all.filter((ref) => named.includes(ref));
  const before = all.filter((ref) => !named.includes(ref));
  // Those behind "by" receive, and those behind "received" are received.
  const turned = PASSIVE.test(word) || word.startsWith('by ') || CALLING.test(word);
  const [guests, hosts] = turned ? [before, after] : [after, before];
  if (!guests.length || !hosts.length) return null;
  return CALLING.test(word)
    ? `call of ${who(guests)} on ${who(hosts)}`
    : `reception of ${who(guests)} by ${who(hosts)}`;
}

const namesOf = once((draft): ReadonlyMap<Ref, string> => {
  const named = [...draft.persons, ...draft.organizations, ...draft.countries, ...draft.places];
  return new Map(named.flatMap(({ ref, name }) => (name ? [[ref, name] as const] : [])));
});

/** "A, B and C"; of more than that the first, "and others". */
function inRow(names: readonly string[]): string {
  if (names.length > MOST_NAMED) return `${names.slice(0, MOST_NAMED).join(', ')} and others`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
}
