// passage/of-documents: every passage of the given documents, in the order of position.
// mode:    read
// params:  ids: string[]
// returns: document: string, passage: { id: string; index: number; start: number; end: number; text: string }
// why:     a reader shows a document whole.
MATCH (d:Document)-[:HAS]->(p:Passage) WHERE d.id IN $ids
RETURN d.id AS document, p {.id, .index, .start, .end, .text} AS passage
ORDER BY document, passage.index
