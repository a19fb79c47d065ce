// document/save: writes documents, without their passages and records; each is made or made whole.
// mode:    write
// params:  rows: { document: { id: string; source: string; title: string | null; publisher: string | null; url: string | null;
//            published: string | null; language: string; sha256: string; text: string; notes: string[]; facts: string; extractor: string };
//            publishedFrom: string | null; publishedTo: string | null; projection: number; loaded: string | null }[]
// returns: none
// why:     the fact sheet travels with its document, so that the graph can be made again from what is stored;
//          `projection` is the version of the rules by which that was last done. When it was first loaded stays, however often it is again.
UNWIND $rows AS row
MERGE (d:Document {id: row.document.id})
WITH row, d, d.loaded AS loaded
SET d = row.document
SET d.publishedFrom = date(row.publishedFrom), d.publishedTo = date(row.publishedTo), d.projection = row.projection,
  d.loaded = coalesce(loaded, datetime(row.loaded))
