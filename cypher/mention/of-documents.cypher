// mention/of-documents: a page of the mentions in each of the given documents, in the order of position.
// mode:    read
// params:  ids: string[], afterKey: string | null, beforeKey: string | null, backward: boolean, limit: number
// returns: id: string, total: number, skipped: number, page: { sort: string; key: string; entity: string; passage: string; surface: string; start: number; end: number }[]
// why:     a reader marks every name in a text. Offsets are padded so that the key sorts as they do.
MATCH (d:Document)-[:HAS]->(p:Passage)<-[m:MENTIONED_IN]-(n:Entity) WHERE d.id IN $ids
WITH d.id AS id, n, m, p, substring('00000000', 0, 8 - size(toString(m.start))) + toString(m.start) + '|' + substring('00000000', 0, 8 - size(toString(m.end))) + toString(m.end) + '|' + n.id AS key
ORDER BY id, key
WITH id, collect({sort: '', key: key, entity: n.id, passage: p.id, surface: m.surface, start: m.start, end: m.end}) AS rows
WITH id, rows, [x IN rows WHERE $afterKey IS NULL OR x.key > $afterKey] AS later
WITH id, rows, later, [x IN later WHERE $beforeKey IS NULL OR x.key < $beforeKey] AS rest
WITH id, rows, later, rest, CASE WHEN $backward AND size(rest) > $limit THEN size(rest) - $limit ELSE 0 END AS first
RETURN id, size(rows) AS total, size(rows) - size(later) + first AS skipped, rest[first..first + $limit] AS page
ORDER BY id
