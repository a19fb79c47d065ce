// commitment/list: a page of the commitments that pass the filter, and how many there are in all.
// mode:    read
// params:  actors: string[], countries: string[], types: string[], kinds: string[], topics: string[], words: string[], from: string | null,
//          to: string | null, confidence: number, anySource: boolean, sources: string[], asOf: string | null, order: string, descending: boolean, afterSort: string | null,
//          afterKey: string | null, beforeSort: string | null, beforeKey: string | null, backward: boolean, limit: number
// returns: total: number, skipped: number, page: { sort: string; key: string; id: string }[]
// why:     an empty list or a null is no condition. A date may be vague: it passes where any of its days does; without a day it passes only where
//          no day is asked for. As of a day there are those that may have begun by then, or, undated, of which a document spoke by then.
MATCH (n:Commitment)
WHERE (size($types) = 0 OR n.type IN $types)
  AND (size($countries) = 0 OR any(country IN coalesce(n.countries, []) WHERE country IN $countries))
  AND (size($kinds) = 0 OR n.modality IN $kinds)
  AND (size($topics) = 0 OR EXISTS { (n)-[:ABOUT]->(t:Topic) WHERE t.id IN $topics })
  AND all(word IN $words WHERE (n.search CONTAINS word OR toLower(n.text) CONTAINS word))
  AND ($from IS NULL OR n.latest >= date($from) OR (n.latest IS NULL AND n.earliest IS NOT NULL))
  AND ($to IS NULL OR n.earliest <= date($to) OR (n.earliest IS NULL AND n.latest IS NOT NULL))
  AND (size($actors) = 0 OR EXISTS { (a:Actor)-[:COMMITTED_TO]->(n) WHERE a.id IN $actors })
  AND ($confidence = 0 OR EXISTS { (n)-[r]-(:Entity) WHERE r.confidence >= $confidence })
  AND ($anySource OR EXISTS { (n)<-[:RESOLVED_TO]-(:Record)<-[:DESCRIBES]-(d:Document) WHERE d.id IN $sources })
  AND ($asOf IS NULL OR coalesce(n.earliest, n.firstSeen) <= date($asOf))
WITH n, CASE $order WHEN 'NAME' THEN toLower(n.name) WHEN 'RELATIONS' THEN substring('00000000', 0, 8 - size(toString(COUNT { (n)--(:Entity) }))) + toString(COUNT { (n)--(:Entity) })
  ELSE coalesce(toString(n.earliest), toString(n.latest), CASE WHEN $descending THEN '' ELSE '9999' END) END AS sort, toLower(n.name) + '|' + n.id AS key
ORDER BY CASE WHEN $descending THEN sort ELSE '' END DESC, CASE WHEN $descending THEN '' ELSE sort END, key
WITH collect({sort: sort, key: key, id: n.id}) AS rows
WITH rows, [x IN rows WHERE $afterKey IS NULL OR ($descending AND x.sort < $afterSort) OR (NOT $descending AND x.sort > $afterSort)
  OR (x.sort = $afterSort AND x.key > $afterKey)] AS later
WITH rows, later, [x IN later WHERE $beforeKey IS NULL OR ($descending AND x.sort > $beforeSort) OR (NOT $descending AND x.sort < $beforeSort)
  OR (x.sort = $beforeSort AND x.key < $beforeKey)] AS rest
WITH rows, later, rest, CASE WHEN $backward AND size(rest) > $limit THEN size(rest) - $limit ELSE 0 END AS first
RETURN size(rows) AS total, size(rows) - size(later) + first AS skipped, rest[first..first + $limit] AS page
ORDER BY total
