// judgement/save: writes a human decision.
// mode:    write
// params:  judgement: { id: string; kind: string; subjects: string[]; by: string; at: string; note: string | null }
// returns: none
// why:     its id comes from kind, subjects and author: deciding the same twice leaves one decision. An instant is one in the
//          database too, so that it can be compared there.
MERGE (j:Judgement {id: $judgement.id})
SET j = $judgement
SET j.at = datetime($judgement.at)
