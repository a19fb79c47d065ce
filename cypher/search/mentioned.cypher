// search/mentioned: the entities that the given passages mention, as of a day those of documents published by then.
// mode:    read
// params:  passages: string[], types: string[], asOf: string | null
// returns: id: string, degree: number, passage: string, text: string
// why:     a search for words of a text leads to whom the text speaks of.
MATCH (p:Passage)<-[:MENTIONED_IN]-(n:Entity)
WHERE p.id IN $passages AND (size($types) = 0 OR n.type IN $types)
  AND ($asOf IS NULL OR (coalesce(n.earliest, n.firstSeen) <= date($asOf)
    AND EXISTS { (p)<-[:HAS]-(d:Document) WHERE d.publishedFrom IS NULL OR d.publishedFrom <= date($asOf) }))
WITH DISTINCT n, p
RETURN n.id AS id, CASE WHEN $asOf IS NULL THEN COUNT { (n)--(:Entity) }
  ELSE COUNT { (n)-[r]-(:Entity) WHERE r.from IS NULL OR r.from <= date($asOf) } END AS degree, p.id AS passage, p.text AS text
ORDER BY id, passage
