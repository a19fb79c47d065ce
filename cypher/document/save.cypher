// document/save: writes a document with its passages and records; each is made or made whole.
// mode:    write
// params:  document: { id: string; source: string; title: string | null; publisher: string | null; url: string | null;
//            published: string | null; language: string; sha256: string; text: string; notes: string[]; facts: string },
//          publishedFrom: string | null, publishedTo: string | null, projection: number
// returns: none
// why:     the fact sheet travels with its document, so that the graph can be made again from what is stored;
//          `projection` is the version of the rules by which that was last done.
MERGE (d:Document {id: $document.id})
SET d = $document
SET d.publishedFrom = date($publishedFrom), d.publishedTo = date($publishedTo), d.projection = $projection
