// entity/list: a page of the entities of the given types that pass the filter, and how many there are in all.
// mode:    read
// params:  actors: string[], countries: string[], types: string[], kinds: string[], topics: string[], words: string[], from: string | null,
//          to: string | null, confidence: number, anySource: boolean, sources: string[], asOf: string | null, order: string, descending: boolean, afterSort: string | null,
//          afterKey: string | null, beforeSort: string | null, beforeKey: string | null, backward: boolean, limit: number
// returns: total: number, skipped: number, page: { sort: string; key: string; id: string }[]
// why:     for the short lists: countries, topics and places. A topic passes by the events about it, a place by those held in it.
MATCH (n:Entity) WHERE n.type IN $types
  AND (size($countries) = 0 OR coalesce(n.iso2, n.country) IN $countries
    OR (n.type = 'Topic' AND EXISTS { (n)<-[:ABOUT]-(e:Entity) WHERE any(code IN coalesce(e.countries, []) WHERE code IN $countries) }))
  AND (size($kinds) = 0 OR n.kind IN $kinds)
  AND (size($topics) = 0 OR n.id IN $topics
    OR (n.type <> 'Topic' AND EXISTS { (n)--(:Entity)-[:ABOUT]->(u:Topic) WHERE u.id IN $topics }))
  AND all(word IN $words WHERE n.search CONTAINS word)
  AND ($from IS NULL OR n.lastSeen >= date($from))
  AND ($to IS NULL OR n.firstSeen <= date($to))
  AND (size($actors) = 0 OR n.id IN $actors OR EXISTS { (n)<-[:ABOUT|HELD_IN]-(:Entity)<-[:TOOK_PART|SIGNED|PARTY_TO|COMMITTED_TO]-(c:Actor) WHERE c.id IN $actors })
  AND ($confidence = 0 OR EXISTS { (n)-[r]-(:Entity) WHERE r.confidence >= $confidence })
  AND ($anySource OR EXISTS { (n)<-[:RESOLVED_TO]-(:Record)<-[:DESCRIBES]-(d:Document) WHERE d.id IN $sources })
WITH n, CASE $order WHEN 'NAME' THEN toLower(n.name) WHEN 'RELATIONS' THEN substring('00000000', 0, 8 - size(toString(COUNT { (n)--(:Entity) }))) + toString(COUNT { (n)--(:Entity) })
  ELSE coalesce(toString(n.firstSeen), toString(n.lastSeen), CASE WHEN $descending THEN '' ELSE '9999' END) END AS sort, toLower(n.name) + '|' + n.id AS key
ORDER BY CASE WHEN $descending THEN sort ELSE '' END DESC, CASE WHEN $descending THEN '' ELSE sort END, key
WITH collect({sort: sort, key: key, id: n.id}) AS rows
WITH rows, [x IN rows WHERE $afterKey IS NULL OR ($descending AND x.sort < $afterSort) OR (NOT $descending AND x.sort > $afterSort)
  OR (x.sort = $afterSort AND x.key > $afterKey)] AS later
WITH rows, later, [x IN later WHERE $beforeKey IS NULL OR ($descending AND x.sort > $beforeSort) OR (NOT $descending AND x.sort < $beforeSort)
  OR (x.sort = $beforeSort AND x.key < $beforeKey)] AS rest
WITH rows, later, rest, CASE WHEN $backward AND size(rest) > $limit THEN size(rest) - $limit ELSE 0 END AS first
RETURN size(rows) AS total, size(rows) - size(later) + first AS skipped, rest[first..first + $limit] AS page
ORDER BY total
