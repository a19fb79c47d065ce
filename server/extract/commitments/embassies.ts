/** "The Embassy of Peru will issue the visas": what an embassy undertakes binds its state. */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';

const EMBASSY = /\b(?:Embass(?:y|ies)|High Commission|Consulate(?: General)?|Permanent Mission)\b/u;

/** Some actors, each embassy among them as the state that sent it where the text names that. */
export function statesForEmbassies(draft: Draft, refs: readonly Ref[]): readonly Ref[] {
  const { organizations, states } = actorsOf(draft);
  return refs.map((ref) => {
    const body = organizations.get(ref);
    return (body && EMBASSY.test(body.name) && states.get(body.country ?? '')) || ref;
  });
}
