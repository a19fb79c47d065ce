// relation/of-entities: for each question about an entity a page of its relations, and how many there are in all.
// mode:    read
// params:  questions: { at: number; id: string; types: string[]; direction: string; others: string[]; asOf: string | null; order: string;
//            descending: boolean; afterSort: string | null; afterKey: string | null; beforeSort: string | null; beforeKey: string | null;
//            backward: boolean; limit: number }[]
// returns: at: number, total: number, skipped: number, page: { sort: string; key: string; other: string; id: string; type: string; source: string; target: string;
//          title: string | null; role: string | null; onBehalfOf: string | null; office: string | null; from: string | null; to: string | null;
//          confidence: number; evidence: string[]; starts: number[]; ends: number[]; confidences: number[]; inferred: boolean }[]
// why:     all that a level of a question asks of relations is one query. Direction is OUT, IN or ANY as seen from the entity; `others` are the
//          types of the other end. The order is that of type and day, or `NAME` of the other end, or `DAY`, or `ROLE`, chairs
//          first; what has no day comes last.
UNWIND $questions AS q
MATCH (n:Entity {id: q.id})-[r]-(m:Entity)
WHERE (size(q.types) = 0 OR type(r) IN q.types) AND (size(q.others) = 0 OR m.type IN q.others)
  AND (q.direction = 'ANY' OR (q.direction = 'OUT' AND startNode(r).id = n.id) OR (q.direction = 'IN' AND endNode(r).id = n.id))
  AND (q.asOf IS NULL OR r.from IS NULL OR (r.from <= date(q.asOf) AND (type(r) <> 'HOLDS_OFFICE' OR r.to >= date(q.asOf))))
WITH q, r, m, coalesce(toString(r.from), CASE WHEN q.descending THEN '' ELSE '9999' END) AS day, toLower(m.name) + '|' + r.id AS key
WITH q, r, m, key, CASE q.order WHEN 'NAME' THEN toLower(m.name) WHEN 'DAY' THEN day
  WHEN 'ROLE' THEN CASE r.role WHEN 'chair' THEN '0' WHEN 'co-chair' THEN '1' WHEN 'host' THEN '2' ELSE '3' END ELSE type(r) + '|' + day END AS sort
ORDER BY q.at, CASE WHEN q.descending THEN sort ELSE '' END DESC, CASE WHEN q.descending THEN '' ELSE sort END, key
WITH q, collect({sort: sort, key: key, other: m.id, id: r.id, type: type(r), source: startNode(r).id, target: endNode(r).id, title: r.title, role: r.role, onBehalfOf: r.onBehalfOf,
    office: r.office, from: r.from, to: r.to, confidence: r.confidence, evidence: r.evidence, starts: r.starts, ends: r.ends,
    confidences: r.confidences, inferred: coalesce(r.inferred, false)}) AS rows
WITH q, rows, [x IN rows WHERE q.afterKey IS NULL OR (q.descending AND x.sort < q.afterSort) OR (NOT q.descending AND x.sort > q.afterSort)
    OR (x.sort = q.afterSort AND x.key > q.afterKey)] AS later
WITH q, rows, later, [x IN later WHERE q.beforeKey IS NULL OR (q.descending AND x.sort > q.beforeSort) OR (NOT q.descending AND x.sort < q.beforeSort)
    OR (x.sort = q.beforeSort AND x.key < q.beforeKey)] AS rest
WITH q, rows, later, rest, CASE WHEN q.backward AND size(rest) > q.limit THEN size(rest) - q.limit ELSE 0 END AS first
RETURN q.at AS at, size(rows) AS total, size(rows) - size(later) + first AS skipped, rest[first..first + q.limit] AS page
ORDER BY at
