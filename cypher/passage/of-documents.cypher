// passage/of-documents: a page of the passages of each of the given documents, in the order of position.
// mode:    read
// params:  ids: string[], afterKey: string | null, beforeKey: string | null, backward: boolean, limit: number
// returns: id: string, total: number, skipped: number, page: { sort: string; key: string; id: string; index: number; start: number; end: number; text: string }[]
// why:     a reader shows a document; one query for a list of documents. Places are padded so that the key sorts as they do.
MATCH (d:Document)-[:HAS]->(p:Passage) WHERE d.id IN $ids
WITH d.id AS id, p, substring('00000000', 0, 8 - size(toString(p.index))) + toString(p.index) AS key
ORDER BY id, key
WITH id, collect({sort: '', key: key, id: p.id, index: p.index, start: p.start, end: p.end, text: p.text}) AS rows
WITH id, rows, [x IN rows WHERE $afterKey IS NULL OR x.key > $afterKey] AS later
WITH id, rows, later, [x IN later WHERE $beforeKey IS NULL OR x.key < $beforeKey] AS rest
WITH id, rows, later, rest, CASE WHEN $backward AND size(rest) > $limit THEN size(rest) - $limit ELSE 0 END AS first
RETURN id, size(rows) AS total, size(rows) - size(later) + first AS skipped, rest[first..first + $limit] AS page
ORDER BY id
