// document/clear-passages: takes away the passages of documents, with every mention in them.
// mode:    write
// params:  ids: string[]
// returns: none
// why:     a document read anew may be cut into other passages.
MATCH (d:Document)-[:HAS]->(p:Passage) WHERE d.id IN $ids
DETACH DELETE p
