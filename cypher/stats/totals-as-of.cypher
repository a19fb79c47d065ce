// stats/totals-as-of: how many documents were published by a day, how many passages they have, and how many relations between entities held on it.
// mode:    read
// params:  asOf: string
// returns: documents: number, passages: number, relations: number
// why:     the same numbers as a drawing of everything on that day has; without a day they are read off, which is a query of its own.
RETURN COUNT { MATCH (d:Document) WHERE d.publishedFrom IS NULL OR d.publishedFrom <= date($asOf) } AS documents,
  COUNT { MATCH (p:Passage)<-[:HAS]-(e:Document) WHERE e.publishedFrom IS NULL OR e.publishedFrom <= date($asOf) } AS passages,
  COUNT { MATCH (a:Entity)-[r]->(b:Entity) WHERE coalesce(a.earliest, a.firstSeen) <= date($asOf) AND coalesce(b.earliest, b.firstSeen) <= date($asOf)
    AND (r.from IS NULL OR (r.from <= date($asOf) AND (type(r) <> 'HOLDS_OFFICE' OR r.to >= date($asOf)))) } AS relations
ORDER BY documents
