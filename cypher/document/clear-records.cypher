// document/clear-records: takes away the records of documents.
// mode:    write
// params:  ids: string[]
// returns: none
// why:     first step of writing a document again or removing it; relations between entities are rewritten apart,
//          since other documents may say them too.
MATCH (d:Document)-[:DESCRIBES]->(r:Record) WHERE d.id IN $ids
DETACH DELETE r
