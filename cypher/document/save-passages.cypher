// document/save-passages: writes passages of documents.
// mode:    write
// params:  rows: { document: string; passage: { id: string; index: number; start: number; end: number; text: string; search: string } }[]
// returns: none
// why:     a passage belongs to one document, so its id leads to it alone. `search` is the text without marks and capitals.
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (p:Passage {id: row.passage.id})
SET p = row.passage
MERGE (p)<-[:HAS]-(d)
