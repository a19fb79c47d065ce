// thread/telling: paragraphs that hold one of the given forms, of documents published after the earliest of the given commitments.
// mode:    read
// params:  ids: string[], documents: string[], forms: string[], limit: number
// returns: passage: { id: string; document: string; text: string; start: number; from: string | null; to: string | null;
//          states: string[]; documentStates: string[] }
// why:     without documents all are looked at, and without commitments those of any day. What has come of an undertaking is told in such words; whether a sentence does is for the caller to find out. States are
//          those of the actors that the paragraph, and the document, mentions. The latest come first, in case there are more than the limit.
MATCH (c:Entity) WHERE c.id IN $ids
WITH min(coalesce(toString(c.earliest), toString(c.firstSeen))) AS after
MATCH (d:Document)-[:HAS]->(p:Passage)
WHERE (size($documents) = 0 OR d.id IN $documents) AND (after IS NULL OR toString(d.publishedFrom) > after)
  AND any(form IN $forms WHERE p.search CONTAINS form)
WITH d, p ORDER BY d.publishedFrom DESC, p.id
LIMIT $limit
OPTIONAL MATCH (p)<-[:MENTIONED_IN]-(a:Actor)
WITH DISTINCT d, p, coalesce(a.iso2, a.country, '') AS state ORDER BY p.id, state
WITH d, p, collect(state) AS states
OPTIONAL MATCH (d)-[:HAS]->(:Passage)<-[:MENTIONED_IN]-(b:Actor)
WITH DISTINCT d, p, states, coalesce(b.iso2, b.country, '') AS code ORDER BY p.id, code
WITH d, p, states, collect(code) AS codes
RETURN {id: p.id, document: d.id, text: p.text, start: p.start, from: d.publishedFrom, to: d.publishedTo,
  states: [x IN states WHERE x <> ''], documentStates: [y IN codes WHERE y <> '']} AS passage
ORDER BY passage.from, passage.id
