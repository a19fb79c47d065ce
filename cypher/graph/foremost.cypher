// graph/foremost: the most important entities of some types, or of all, and how many there are.
// mode:    read
// params:  types: string[], within: string[], everywhere: boolean, limit: number
// returns: total: number, importance: number, node: { id: string; name: string; type: string; kind: string | null; labels: string[]; country: string | null;
//          from: string | null; to: string | null; degree: number }
// why:     graph/nodes where nothing else is asked. Conditions that ask for nothing are not free: the embedded engine goes through
//          them for every entity, which nearly doubled the time of the drawing that is shown first.
MATCH (n:Entity)
WHERE ($everywhere OR n.id IN $within)
  AND (size($types) = 0 OR n.type IN $types)
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
