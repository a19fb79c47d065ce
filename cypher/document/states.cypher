// document/states: the documents published between two days, with the countries that each names or implies.
// mode:    read
// params:  from: string | null, to: string | null, limit: number
// returns: document: { id: string; publisher: string | null; from: string | null; to: string | null; states: string[] }
// why:     whoever says that something is missing says on how many documents that rests. Goes by the documents' records, which
//          have one for each country. The latest come first, in case there are more than the limit.
MATCH (d:Document)
WHERE ($from IS NULL OR coalesce(d.publishedTo, d.publishedFrom) >= date($from))
  AND ($to IS NULL OR coalesce(d.publishedFrom, d.publishedTo) <= date($to))
WITH d ORDER BY d.publishedFrom DESC, d.id
LIMIT $limit
OPTIONAL MATCH (d)-[:DESCRIBES]->(:Record)-[:RESOLVED_TO]->(c:Country)
WITH DISTINCT d, coalesce(c.iso2, '') AS code ORDER BY d.id, code
WITH d, collect(code) AS codes
RETURN {id: d.id, publisher: d.publisher, from: d.publishedFrom, to: d.publishedTo, states: [x IN codes WHERE x <> '']} AS document
ORDER BY document.id
