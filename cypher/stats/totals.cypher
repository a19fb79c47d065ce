// stats/totals: how many documents, passages and relations between entities there are.
// mode:    read
// params:  none
// returns: documents: number, passages: number, relations: number
// why:     mentions and records are no relations between entities.
RETURN COUNT { MATCH (:Document) } AS documents, COUNT { MATCH (:Passage) } AS passages, COUNT { MATCH (:Entity)-->(:Entity) } AS relations
ORDER BY documents
