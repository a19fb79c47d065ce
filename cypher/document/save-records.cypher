// document/save-records: writes records of documents: what each calls a thing.
// mode:    write
// params:  rows: { id: string; document: string; ref: string; type: string; name: string; data: string }[]
// returns: none
// why:     an entity is joined from records; a record keeps its id whatever it is joined with, so old ids still lead home.
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (r:Record {id: row.id})
SET r = row
MERGE (r)<-[:DESCRIBES]-(d)
