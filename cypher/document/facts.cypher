// document/facts: the stored fact sheets of documents, with the passages their spans lie in.
// mode:    read
// params:  ids: string[]
// returns: id: string, facts: string, projection: number, passages: { id: string; index: number; start: number; end: number }[]
// why:     the graph is made from fact sheets; when resolution changes its mind, documents are projected anew from these.
MATCH (d:Document) WHERE d.id IN $ids
OPTIONAL MATCH (d)-[:HAS]->(p:Passage)
WITH d, p ORDER BY d.id, p.index
RETURN d.id AS id, d.facts AS facts, d.projection AS projection, collect({id: p.id, index: p.index, start: p.start, end: p.end}) AS passages
ORDER BY id
