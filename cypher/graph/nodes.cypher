// graph/nodes: the most important entities that pass the filter, and how many pass it in all.
// mode:    read
// params:  actors: string[], countries: string[], types: string[], kinds: string[], topics: string[], words: string[], from: string | null,
//          to: string | null, confidence: number, anySource: boolean, sources: string[], asOf: string | null, within: string[], everywhere: boolean, limit: number
// returns: total: number, importance: number, node: { id: string; name: string; type: string; kind: string | null; labels: string[]; country: string | null;
//          from: string | null; to: string | null; degree: number }
// why:     importance is the number of relations, weighed so that instruments and meetings, which the graph is about, come before
//          places and single undertakings of the same number. Only those that are drawn are read whole. What passes is what passes in
//          the lists of its type; as of a day that is what may have begun, or of which a document spoke, by then.
MATCH (n:Entity)
WHERE ($everywhere OR n.id IN $within)
  AND (size($types) = 0 OR n.type IN $types)
  AND (size($kinds) = 0 OR n.kind IN $kinds OR n.modality IN $kinds)
  AND ($from IS NULL OR CASE WHEN n.type IN ['Meeting', 'Agreement', 'Commitment'] THEN n.latest >= date($from) OR (n.latest IS NULL AND n.earliest IS NOT NULL)
    ELSE n.lastSeen >= date($from) END)
  AND ($to IS NULL OR CASE WHEN n.type IN ['Meeting', 'Agreement', 'Commitment'] THEN n.earliest <= date($to) OR (n.earliest IS NULL AND n.latest IS NOT NULL)
    ELSE n.firstSeen <= date($to) END)
  AND ($asOf IS NULL OR coalesce(n.earliest, n.firstSeen) <= date($asOf))
  AND all(word IN $words WHERE (n.search CONTAINS word OR toLower(coalesce(n.text, '')) CONTAINS word))
  AND (size($countries) = 0 OR coalesce(n.iso2, n.country) IN $countries
    OR any(country IN coalesce(n.countries, []) WHERE country IN $countries)
    OR (n.type = 'Topic' AND EXISTS { (n)<-[:ABOUT]-(e:Entity) WHERE any(code IN coalesce(e.countries, []) WHERE code IN $countries) }))
  AND (size($topics) = 0 OR n.id IN $topics
    OR EXISTS { (n)-[:ABOUT]->(t:Topic) WHERE t.id IN $topics }
    OR EXISTS { (n)-[:CONTAINS]->(:Commitment)-[:ABOUT]->(s:Topic) WHERE s.id IN $topics }
    OR (n.type IN ['Person', 'Organization', 'Country', 'Place'] AND EXISTS { (n)--(:Entity)-[:ABOUT]->(u:Topic) WHERE u.id IN $topics })
    OR (n.type IN ['Person', 'Organization', 'Country'] AND EXISTS { (n)--(:Entity)-[:CONTAINS]->(:Commitment)-[:ABOUT]->(v:Topic) WHERE v.id IN $topics }))
  AND (size($actors) = 0 OR n.id IN $actors
    OR EXISTS { (n)-[:HOLDS_OFFICE|OF]->(a:Actor) WHERE a.id IN $actors }
    OR EXISTS { (n)<-[:TOOK_PART|SIGNED|PARTY_TO|COMMITTED_TO]-(b:Actor) WHERE b.id IN $actors }
    OR (n.type IN ['Topic', 'Place'] AND EXISTS { (n)<-[:ABOUT|HELD_IN]-(:Entity)<-[:TOOK_PART|SIGNED|PARTY_TO|COMMITTED_TO]-(c:Actor) WHERE c.id IN $actors }))
  AND ($confidence = 0 OR EXISTS { (n)-[r]-(:Entity) WHERE r.confidence >= $confidence })
  AND ($anySource OR EXISTS { (n)<-[:RESOLVED_TO]-(:Record)<-[:DESCRIBES]-(d:Document) WHERE d.id IN $sources })
WITH n, COUNT { (n)--(:Entity) } AS degree
WITH n, degree * CASE n.type WHEN 'Agreement' THEN 6 WHEN 'Meeting' THEN 5 WHEN 'Person' THEN 4 WHEN 'Organization' THEN 4
  WHEN 'Country' THEN 2 WHEN 'Topic' THEN 2 ELSE 1 END AS importance
ORDER BY importance DESC, n.id
WITH collect(n) AS ranked
WITH size(ranked) AS total, ranked[0..$limit] AS top
UNWIND top AS n
WITH total, n, COUNT { (n)--(:Entity) } AS degree
WITH total, n, degree, degree * CASE n.type WHEN 'Agreement' THEN 6 WHEN 'Meeting' THEN 5 WHEN 'Person' THEN 4 WHEN 'Organization' THEN 4
  WHEN 'Country' THEN 2 WHEN 'Topic' THEN 2 ELSE 1 END AS importance
RETURN total, importance, {id: n.id, name: n.name, type: n.type, kind: n.kind, labels: labels(n), country: coalesce(n.iso2, n.country),
  from: coalesce(n.earliest, n.firstSeen), to: coalesce(n.latest, n.lastSeen), degree: degree} AS node
ORDER BY importance DESC, node.id
