// document/whole: all that is kept of the given documents: what they are, their text, where its passages lie, their fact sheets.
// mode:    read
// params:  ids: string[]
// returns: document: { id: string; source: string; title: string | null; publisher: string | null; url: string | null;
//          published: string | null; language: string; sha256: string; text: string; notes: string[] | null; facts: string;
//          projection: number; loaded: string | null }, passages: { index: number; start: number; end: number }[]
// why:     a backup is made of these, and a restored document is compared with them. The rest of the graph follows from them.
MATCH (d:Document) WHERE d.id IN $ids
OPTIONAL MATCH (d)-[:HAS]->(p:Passage)
WITH d, p ORDER BY d.id, p.index
WITH d, collect({index: p.index, start: p.start, end: p.end}) AS passages
RETURN d {.id, .source, .title, .publisher, .url, .published, .language, .sha256, .text, .notes, .facts, .projection, .loaded} AS document,
  [x IN passages WHERE x.index IS NOT NULL] AS passages
ORDER BY document.id
