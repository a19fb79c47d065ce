// signature/list: a page of the signatures that pass the filter, and how many there are in all.
// mode:    read
// params:  agreements: string[], actors: string[], countries: string[], types: string[], kinds: string[], topics: string[], words: string[], from: string | null,
//          to: string | null, confidence: number, anySource: boolean, sources: string[], asOf: string | null, order: string, descending: boolean, afterSort: string | null,
//          afterKey: string | null, beforeSort: string | null, beforeKey: string | null, backward: boolean, limit: number
// returns: total: number, skipped: number, page: { sort: string; key: string; id: string; type: string; source: string; target: string; title: string | null; role: string | null;
//          onBehalfOf: string | null; office: string | null; from: string | null; to: string | null; confidence: number;
//          evidence: string[]; starts: number[]; ends: number[]; confidences: number[]; inferred: boolean }[]
// why:     the ledger is a list of relations, served by the loaders of every relation. Where documents do not say the day of signing,
//          the days of which they tell of it stand in for it, so that it is found about where it belongs.
MATCH (p:Person)-[r:SIGNED]->(n:Agreement)
WHERE (size($actors) = 0 OR p.id IN $actors OR r.onBehalfOf IN $actors) AND (size($agreements) = 0 OR n.id IN $agreements)
  AND (size($types) = 0 OR 'Person' IN $types OR 'Agreement' IN $types)
  AND (size($kinds) = 0 OR n.kind IN $kinds)
  AND (size($topics) = 0 OR EXISTS { (n)-[:ABOUT]->(t:Topic) WHERE t.id IN $topics }
    OR EXISTS { (n)-[:CONTAINS]->(:Commitment)-[:ABOUT]->(u:Topic) WHERE u.id IN $topics })
  AND all(word IN $words WHERE (n.search CONTAINS word OR p.search CONTAINS word))
  AND ($from IS NULL OR coalesce(n.latest, r.to) >= date($from))
  AND ($to IS NULL OR coalesce(n.earliest, r.from) <= date($to))
  AND (size($countries) = 0 OR p.country IN $countries
    OR EXISTS { (b:Actor) WHERE b.id = r.onBehalfOf AND coalesce(b.iso2, b.country) IN $countries })
  AND r.confidence >= $confidence
  AND ($anySource OR any(passage IN r.evidence WHERE split(passage, '#')[0] IN $sources))
  AND ($asOf IS NULL OR coalesce(n.earliest, r.from) IS NULL OR coalesce(n.earliest, r.from) <= date($asOf))
WITH r, n, p, CASE $order WHEN 'NAME' THEN toLower(p.name)
  ELSE coalesce(toString(n.earliest), toString(n.latest), toString(r.from), CASE WHEN $descending THEN '' ELSE '9999' END) END AS sort,
  toLower(n.name) + '|' + n.id + '|' + toLower(p.name) + '|' + r.id AS key
ORDER BY CASE WHEN $descending THEN sort ELSE '' END DESC, CASE WHEN $descending THEN '' ELSE sort END, key
WITH collect({sort: sort, key: key, id: r.id, type: type(r), source: startNode(r).id, target: endNode(r).id, title: r.title, role: r.role, onBehalfOf: r.onBehalfOf,
    office: r.office, from: r.from, to: r.to, confidence: r.confidence, evidence: r.evidence, starts: r.starts, ends: r.ends,
    confidences: r.confidences, inferred: coalesce(r.inferred, false)}) AS rows
WITH rows, [x IN rows WHERE $afterKey IS NULL OR ($descending AND x.sort < $afterSort) OR (NOT $descending AND x.sort > $afterSort)
  OR (x.sort = $afterSort AND x.key > $afterKey)] AS later
WITH rows, later, [x IN later WHERE $beforeKey IS NULL OR ($descending AND x.sort > $beforeSort) OR (NOT $descending AND x.sort < $beforeSort)
  OR (x.sort = $beforeSort AND x.key < $beforeKey)] AS rest
WITH rows, later, rest, CASE WHEN $backward AND size(rest) > $limit THEN size(rest) - $limit ELSE 0 END AS first
RETURN size(rows) AS total, size(rows) - size(later) + first AS skipped, rest[first..first + $limit] AS page
ORDER BY total
