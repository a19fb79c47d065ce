// actor/co-signers: a page of the persons who signed agreements that a given person signed, and how many there are in all.
// mode:    read
// params:  person: string, asOf: string | null, order: string, descending: boolean, afterSort: string | null,
//          afterKey: string | null, beforeSort: string | null, beforeKey: string | null, backward: boolean, limit: number
// returns: total: number, skipped: number, page: { sort: string; key: string; id: string; agreements: string[] }[]
// why:     agreements are in the order of their days; RELATIONS is the number of agreements that both signed, DAY the first of them.
MATCH (p:Entity {id: $person})-[:SIGNED]->(a:Agreement)
WHERE $asOf IS NULL OR coalesce(a.earliest, a.firstSeen) <= date($asOf)
MATCH (n:Person)-[:SIGNED]->(a) WHERE n.id <> $person
WITH DISTINCT n, a.id AS agreement, coalesce(toString(a.earliest), toString(a.latest), '9999') AS day
ORDER BY n.id, day, agreement
WITH n, collect(agreement) AS agreements, min(day) AS day
WITH n, agreements, CASE $order WHEN 'NAME' THEN toLower(n.name) WHEN 'DAY' THEN CASE WHEN day = '9999' AND $descending THEN '' ELSE day END
  ELSE substring('00000000', 0, 8 - size(toString(size(agreements)))) + toString(size(agreements)) END AS sort, toLower(n.name) + '|' + n.id AS key
ORDER BY CASE WHEN $descending THEN sort ELSE '' END DESC, CASE WHEN $descending THEN '' ELSE sort END, key
WITH collect({sort: sort, key: key, id: n.id, agreements: agreements}) AS rows
WITH rows, [x IN rows WHERE $afterKey IS NULL OR ($descending AND x.sort < $afterSort) OR (NOT $descending AND x.sort > $afterSort)
  OR (x.sort = $afterSort AND x.key > $afterKey)] AS later
WITH rows, later, [x IN later WHERE $beforeKey IS NULL OR ($descending AND x.sort > $beforeSort) OR (NOT $descending AND x.sort < $beforeSort)
  OR (x.sort = $beforeSort AND x.key < $beforeKey)] AS rest
WITH rows, later, rest, CASE WHEN $backward AND size(rest) > $limit THEN size(rest) - $limit ELSE 0 END AS first
RETURN size(rows) AS total, size(rows) - size(later) + first AS skipped, rest[first..first + $limit] AS page
ORDER BY total
