/** Whose an instrument is that an encounter of several states adopted, and whose one is not that bears the letters of a union. */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import { countriesOf, mainMeeting } from '../reference/focus.ts';
import { isOfMore } from './of-some.ts';
import { countedStates, statesTold } from './several-states.ts';
import type { Told } from './sides.ts';

/** "the 1992 CEFTA free trade accord". */
export const OF_LETTERS = /^(?:(?:19|20)\d\d )?(?!MOU|MOA|MRA|SOFA|FTA|PTA|BIT)\p{Lu}{3,}\b/u;

/** Whether a sentence about the instrument names somebody: "the ministers adopted it" does not. */
const isNamedBeside = (mentions: Told['mentions'], ref: Ref): boolean =>
  mentions.some(({ view }) => view.mentions.some((mention) => mention.ref === ref && mention.kind !== 'person'));

/** What an encounter of several states adopted, of which no word says whose it is: theirs, all of them. */
export function withAllWhoMet(
  draft: Draft,
  { mentions, named, signatories, status }: Told,
  parties: readonly Ref[],
): readonly Ref[] {
  if (signatories.length || status !== 'adopted' || named.some((ref) => isNamedBeside(mentions, ref))) return parties;
  const { isState, organizations, states } = actorsOf(draft);
  const [first] = mentions;
  const meeting = first && mainMeeting(draft, first.view.at + first.phrase.end, []);
  const met = countriesOf(
    draft,
    (meeting?.participants ?? []).map(({ actor }) => actor),
  ).flatMap((iso2) => states.get(iso2) ?? []);
  // "the four members of the Visegrad Group": a group is nobody but its members.
  const isGroup = parties.length === 1 && GROUP.test(organizations.get(parties[0] as Ref)?.name ?? '');
  if (isGroup && met.length > 2) return met;
  // "The four members -- A, B, C and D -- approved": they, whoever sat beside them.
  if (parties.length > 2 && mentions.some(({ view }) => statesTold(draft, view).length === parties.length))
    return parties;
  // "adopted at the meeting of the CECC, a body that groups A, B, C, D and E", of whom the text has the ministers of two.
  const row =
    parties.length > 1 ? mentions.map(({ view }) => statesTold(draft, view)).find((refs) => refs.length) : null;
  if (row && row.length > parties.length && parties.every((ref) => row.includes(ref))) return row;
  const counted = countedStates(draft);
  if (
    counted.length > Math.max(parties.length, met.length) &&
    parties.every((ref) => counted.includes(ref)) &&
    met.every((ref) => counted.includes(ref))
  )
    return counted;
  if (mentions.some((mention) => isOfMore(mention, met))) return parties;
  return met.length > Math.max(1, parties.length) && parties.every((ref) => isState(ref) && met.includes(ref))
    ? met
    : parties;
}

const GROUP = /\b(?:Group|Quad|Triangle|Format|Troika|Trio|Quartet)\b/u;
