// relation/of-entities: a page of the relations of each of the given entities, in the order of type, day and the other end's name.
// mode:    read
// params:  ids: string[], types: string[], direction: string, after: string, limit: number
// returns: id: string, total: number, page: { key: string; other: string; id: string; type: string; source: string; target: string; title: string | null; role: string | null;
//          onBehalfOf: string | null; office: string | null; from: string | null; to: string | null; confidence: number;
//          evidence: string[]; starts: number[]; ends: number[]; confidences: number[]; inferred: boolean }[]
// why:     one query for a list of entities; direction is OUT, IN or ANY as seen from them.
MATCH (n:Entity)-[r]-(m:Entity)
WHERE n.id IN $ids AND (size($types) = 0 OR type(r) IN $types)
  AND ($direction = 'ANY' OR ($direction = 'OUT' AND startNode(r).id = n.id) OR ($direction = 'IN' AND endNode(r).id = n.id))
WITH n, r, m, type(r) + '|' + coalesce(toString(r.from), '9999') + '|' + toLower(m.name) + '|' + r.id AS key
ORDER BY n.id, key
WITH n.id AS id, collect({key: key, other: m.id, id: r.id, type: type(r), source: startNode(r).id, target: endNode(r).id, title: r.title, role: r.role, onBehalfOf: r.onBehalfOf,
    office: r.office, from: r.from, to: r.to, confidence: r.confidence, evidence: r.evidence, starts: r.starts, ends: r.ends,
    confidences: r.confidences, inferred: coalesce(r.inferred, false)}) AS rows
RETURN id, size(rows) AS total, [x IN rows WHERE x.key > $after][0..$limit] AS page
ORDER BY id
