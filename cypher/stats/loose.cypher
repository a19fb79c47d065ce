// stats/loose: how much of the graph hangs in the air: all four are 0 in a graph that is whole.
// mode:    read
// params:  none
// returns: sentences: number, entities: number, records: number, passages: number
// why:     every line leads to a sentence and every entity to a document; what does not was written or deleted by other hands.
//          `sentences` are those that relations cite and that are in no passage, a relation that cites none counted as one.
MATCH (:Entity)-[r]->(:Entity)
UNWIND CASE WHEN size(coalesce(r.evidence, [])) = 0 THEN ['none'] ELSE r.evidence END AS passage
WITH passage, count(*) AS cited
OPTIONAL MATCH (p:Passage {id: passage})
WITH p, cited WHERE p IS NULL
WITH coalesce(sum(cited), 0) AS sentences
RETURN sentences, COUNT { MATCH (e:Entity) WHERE NOT EXISTS { (e)<-[:RESOLVED_TO]-(:Record) } } AS entities,
  COUNT { MATCH (r:Record) WHERE NOT EXISTS { (r)-[:RESOLVED_TO]->(:Entity) } } AS records,
  COUNT { MATCH (p:Passage) WHERE NOT EXISTS { (p)<-[:HAS]-(:Document) } } AS passages
ORDER BY sentences
