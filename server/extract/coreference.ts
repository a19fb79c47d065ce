/** References inside a document: "the Minister", "the two sides", "his host". */
import type { Stage } from './draft.ts';

export const coreferenceStage: Stage = (draft) => draft;
