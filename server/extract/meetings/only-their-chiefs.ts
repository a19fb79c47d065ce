/**
 * Encounters of "the presidents" or "the foreign ministers" in a text on others: none of those whom it names holds such an
 * office, so that their states met. "That is for the presidents. The presidents are to meet in May", of two ministers of works.
 */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { once } from '../once.ts';
import { type MeetingCandidate, takingPart } from './candidate.ts';

/** Those of that office, right before what they did. */
const CHIEFS =
  /(?:^|[;:,] |\b(?:when|where|that|as|and|but|before|after|since|until) )(?:[Tt]he|[Bb]oth|[Tt]heir) (?:two |three )?(?<rank>(?<field>foreign|prime|defence|finance|interior|trade|energy|health) ministers|presidents|premiers|heads of (?:state|government)|kings)(?: (?:themselves|both|are|were|have|had|will|is|to|due|first|last|also|then|expected|scheduled))* $/u;
const OF_RANK: Readonly<Record<string, RegExp>> = {
  presidents: /\bpresident\b/iu,
  premiers: /\b(?:premier|prime minister)\b/iu,
  kings: /\b(?:king|queen|sultan|emir)\b/iu,
  'heads of state': /\b(?:president|king|queen|sultan|emir|prime minister|premier|chancellor)\b/iu,
  'heads of government': /\b(?:president|prime minister|premier|chancellor)\b/iu,
};

const titles = once(
  ({ offices }: Draft): ReadonlyMap<Ref, string> =>
    new Map(
      [...new Set(offices.map(({ person }) => person))].map((ref) => [
        ref,
        offices
          .filter(({ person }) => person === ref)
          .map(({ title }) => title)
          .join('; '),
      ]),
    ),
);

/** The candidate with the states in the place of persons who are no such chiefs. */
export function onlyTheirChiefs(draft: Draft, candidate: MeetingCandidate): MeetingCandidate {
  const { view, range, kind, form, participants } = candidate;
  if (form !== 'verb' || kind === 'visit' || participants.length < 2) return candidate;
  const told = CHIEFS.exec(view.text.slice(0, range.start));
  const rank = told?.groups?.rank;
  if (!rank) return candidate;
  const field = told?.groups?.field;
  const holds =
    OF_RANK[rank] ?? new RegExp(field === 'prime' ? '\\b(?:prime minister|premier)\\b' : `\\b${field}\\b`, 'iu');
  const persons = participants.flatMap(({ actor }) => (actor.startsWith('p') ? [actor] : []));
  const named = new Set(view.mentions.filter(({ form: how }) => how === 'name').map(({ ref }) => ref));
  if (persons.length < 2 || persons.some((ref) => named.has(ref) || holds.test(titles(draft).get(ref) ?? '')))
    return candidate;
  const states = [...new Set(persons.flatMap((ref) => view.homes.get(ref) ?? []))];
  return states.length > 1 ? { ...candidate, participants: takingPart(states) } : candidate;
}
