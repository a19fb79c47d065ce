/** Acts of signing by what the hand does: "putting her signature", "lent their names", "affixes his seal". */
import { verbs } from '../words/words.ts';

/** Every verb of the list with every owner and thing. */
export function handPhrases(): string[] {
  const { verbs: acts, owners, things } = verbs().signing.hands;
  return acts.flatMap((act) => owners.flatMap((owner) => things.map((thing) => `${act} ${owner} ${thing}`)));
}
