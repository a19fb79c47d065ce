/**
 * Ministries or services that act together under an instrument of which no sentence names the parties: "The ministers signed
 * an arrangement. The two ministries will set up a register" binds the ministries, and not "Inspectors of both ministries will
 * visit the farms"; a treaty or a protocol binds the states, whoever carries it out.
 */
import type { Ref } from '../../model/factsheet.ts';
import type { AgreementKind } from '../../model/ontology.ts';
import type { Draft } from '../draft.ts';
import { once } from '../once.ts';
import { actorsOf } from '../reference/actors.ts';
import { countriesOf } from '../reference/focus.ts';
import { CLASSES } from '../reference/group-words.ts';
import { sameMembers } from '../reference/same-members.ts';
import { actsOf } from './bodies-told.ts';

/** What states conclude as states. */
const OF_STATES_ALONE: ReadonlySet<AgreementKind> = new Set(['treaty', 'protocol', 'contract']);

/** "will", "have agreed to", "undertook to", "came away with": what the two are told to do together. */
const UNDERTAKE =
  /^,? (?:(?:also|both|each|jointly|now|then|further|have|has|had|in future|from now on) ){0,3}(?:will|shall|are (?:to|going to)|agreed?(?! with)|undert(?:ake|ook|aken)|pledged?|promised?|commit(?:ted)?|bind|bound|intend|plan|settled on|came away with|emerged with|concluded|drew up|signed|adopted)\b/u;
/** "The declaration commits the three ministries to", "an accord between the two services", "signed by the heads of the two services". */
const BOUND =
  /\b(?:commits|obliges|binds|requires|enables|allows|(?:signed|initiall?ed|inked|concluded|agreed|drafted|negotiated|worked out|prepared|exchanged)(?: [^.;,]{2,30}?)? by (?:the )?(?:heads|chiefs|directors|commanders|directors[- ]general|commissioners) of) (?:the )?$/u;

/** The bodies of two states or more that a text tells to act together, and whether it says that they are bound; null where there are none. */
const together = once((draft): { readonly bodies: readonly Ref[]; readonly bound: boolean } | null => {
  const { organizations } = actorsOf(draft);
  const { text } = draft.document;
  for (const { refs, start, end } of draft.groups) {
    const bodies = refs.map((ref) => organizations.get(ref));
    if (refs.length < 2 || bodies.some((body) => body?.kind !== 'ministry' && body?.kind !== 'agency')) continue;
    if (new Set(bodies.map((body) => body?.country)).size < refs.length) continue;
    const words = text.slice(start, end);
    // "The two sides will" may be the states.
    if (!SEVERAL.test(words) || CLASSES.get(words.split(' ').at(-1)?.toLowerCase() ?? '') !== 'bodies') continue;
    const before = text.slice(Math.max(0, start - 90), start);
    const bound = BOUND.test(before);
    if (bound || (UNDERTAKE.test(text.slice(end, end + 60)) && !OF_THEM.test(before))) return { bodies: refs, bound };
  }
  return null;
});
const SEVERAL = /^(?:the )?(?:two|both|three|four|five)\b/iu;
/** "Inspectors of the two ministries will": those act, and not the ministries. */
const OF_THEM = /\b(?:of|from|at|in|within|with|by|for|to|between) (?:the )?$/u;

/** The bodies of the states that an instrument of a kind would bind; empty where it binds these, or others than states. */
export function bodiesThatUndertake(draft: Draft, kind: AgreementKind, parties: readonly Ref[]): readonly Ref[] {
  const told = OF_STATES_ALONE.has(kind) || !parties.every(actorsOf(draft).isState) ? null : together(draft);
  if (!told || !parties.length) return [];
  // "Under it Chad will register farms; the two ministries shall exchange data": the state is told to act as well.
  if (!told.bound && actsOf(draft).some(({ refs }) => refs.some((ref) => parties.includes(ref)))) return [];
  return sameMembers(countriesOf(draft, told.bodies), countriesOf(draft, parties)) ? told.bodies : [];
}
