// document/relations: a page of the relations that a passage of each of the given documents says.
// mode:    read
// params:  ids: string[], asOf: string | null, order: string, descending: boolean, afterSort: string | null, afterKey: string | null,
//          beforeSort: string | null, beforeKey: string | null, backward: boolean, limit: number
// returns: id: string, total: number, skipped: number, page: { sort: string; key: string; id: string; type: string; source: string; target: string; title: string | null;
//          role: string | null; onBehalfOf: string | null; office: string | null; from: string | null; to: string | null; confidence: number;
//          evidence: string[]; starts: number[]; ends: number[]; confidences: number[]; inferred: boolean }[]
// why:     goes by the documents' records, so that it does not look at the whole graph; countries and topics, which have none, are the other end.
//          The order is that of type and id, or `DAY`; what has no day comes last.
UNWIND $ids AS document
MATCH (:Document {id: document})-[:DESCRIBES]->(:Record)-[:RESOLVED_TO]->(e:Entity)
WITH DISTINCT document, e
MATCH (e)-[r]-(:Entity) WHERE any(passage IN r.evidence WHERE passage STARTS WITH document + '#')
  AND ($asOf IS NULL OR r.from IS NULL OR (r.from <= date($asOf) AND (type(r) <> 'HOLDS_OFFICE' OR r.to >= date($asOf))))
WITH DISTINCT document AS id, r
WITH id, r, CASE $order WHEN 'DAY' THEN coalesce(toString(r.from), CASE WHEN $descending THEN '' ELSE '9999' END) ELSE type(r) END AS sort, r.id AS key
ORDER BY id, CASE WHEN $descending THEN sort ELSE '' END DESC, CASE WHEN $descending THEN '' ELSE sort END, key
WITH id, collect({sort: sort, key: key, id: r.id, type: type(r), source: startNode(r).id, target: endNode(r).id, title: r.title, role: r.role, onBehalfOf: r.onBehalfOf,
    office: r.office, from: r.from, to: r.to, confidence: r.confidence, evidence: r.evidence, starts: r.starts, ends: r.ends,
    confidences: r.confidences, inferred: coalesce(r.inferred, false)}) AS rows
WITH id, rows, [x IN rows WHERE $afterKey IS NULL OR ($descending AND x.sort < $afterSort) OR (NOT $descending AND x.sort > $afterSort)
  OR (x.sort = $afterSort AND x.key > $afterKey)] AS later
WITH id, rows, later, [x IN later WHERE $beforeKey IS NULL OR ($descending AND x.sort > $beforeSort) OR (NOT $descending AND x.sort < $beforeSort)
  OR (x.sort = $beforeSort AND x.key < $beforeKey)] AS rest
WITH id, rows, later, rest, CASE WHEN $backward AND size(rest) > $limit THEN size(rest) - $limit ELSE 0 END AS first
RETURN id, size(rows) AS total, size(rows) - size(later) + first AS skipped, rest[first..first + $limit] AS page
ORDER BY id
