// document/save-passages: writes the passages of a document.
// mode:    write
// params:  document: string, rows: { id: string; index: number; start: number; end: number; text: string; search: string }[]
// returns: none
// why:     a passage belongs to one document, so its id leads to it alone. `search` is the text without marks and capitals.
UNWIND $rows AS row
MATCH (d:Document {id: $document})
MERGE (p:Passage {id: row.id})
SET p = row
MERGE (p)<-[:HAS]-(d)
