// mention/of-entities: a page of the mentions of each of the given entities, in the order of publication and position.
// mode:    read
// params:  ids: string[], order: string, descending: boolean, afterSort: string | null,
//          afterKey: string | null, beforeSort: string | null, beforeKey: string | null, backward: boolean, limit: number
// returns: id: string, total: number, skipped: number, page: { sort: string; key: string; entity: string; passage: string; surface: string; start: number; end: number }[]
// why:     one query for a list of entities; offsets are padded so that the key sorts as they do.
MATCH (n:Entity)-[m:MENTIONED_IN]->(p:Passage)<-[:HAS]-(d:Document) WHERE n.id IN $ids
WITH n, m, p, coalesce(toString(d.publishedFrom), CASE WHEN $descending AND $order = 'DAY' THEN '' ELSE '9999' END) AS sort,
  d.id + '|' + substring('00000000', 0, 8 - size(toString(m.start))) + toString(m.start) + '|' + m.id AS key
ORDER BY n.id, CASE WHEN $descending THEN sort ELSE '' END DESC, CASE WHEN $descending THEN '' ELSE sort END, key
WITH n.id AS id, collect({sort: sort, key: key, entity: n.id, passage: p.id, surface: m.surface, start: m.start, end: m.end}) AS rows
WITH id, rows, [x IN rows WHERE $afterKey IS NULL OR ($descending AND x.sort < $afterSort) OR (NOT $descending AND x.sort > $afterSort)
  OR (x.sort = $afterSort AND x.key > $afterKey)] AS later
WITH id, rows, later, [x IN later WHERE $beforeKey IS NULL OR ($descending AND x.sort > $beforeSort) OR (NOT $descending AND x.sort < $beforeSort)
  OR (x.sort = $beforeSort AND x.key < $beforeKey)] AS rest
WITH id, rows, later, rest, CASE WHEN $backward AND size(rest) > $limit THEN size(rest) - $limit ELSE 0 END AS first
RETURN id, size(rows) AS total, size(rows) - size(later) + first AS skipped, rest[first..first + $limit] AS page
ORDER BY id
