// document/save-records: writes the records of a document: what it calls each thing.
// mode:    write
// params:  document: string, rows: { id: string; document: string; ref: string; type: string; name: string; data: string }[]
// returns: none
// why:     an entity is joined from records; a record keeps its id whatever it is joined with, so old ids still lead home.
UNWIND $rows AS row
MATCH (d:Document {id: $document})
MERGE (r:Record {id: row.id})
SET r = row
MERGE (r)<-[:DESCRIBES]-(d)
