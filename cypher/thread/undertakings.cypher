// thread/undertakings: the given commitments, and all others that the given states, or states that undertook one of them, or no state at all undertook.
// mode:    read
// params:  ids: string[], states: string[], limit: number
// returns: undertaking: { id: string; text: string; from: string | null; to: string | null; by: string[]; documents: string[];
//          ends: { type: string; id: string; countries: string[] }[] }
// why:     what repeats what is found out by comparing texts, for which only undertakings of the same circle come into question.
//          The given ones come first, then the latest, in case there are more than the limit. The ends are those of its relations:
//          who undertook it, the topics, and the agreements and meetings that contain it.
MATCH (c:Entity) WHERE c.id IN $ids
UNWIND coalesce(c.countries, []) + [''] AS state
WITH collect(DISTINCT state) + $states AS states
MATCH (n:Commitment)
WHERE n.id IN $ids OR size(coalesce(n.countries, [])) = 0 OR any(code IN n.countries WHERE code IN states)
WITH n, CASE WHEN n.id IN $ids THEN 0 ELSE 1 END AS turn, coalesce(toString(n.earliest), toString(n.firstSeen), '') AS day
ORDER BY turn, day DESC, n.id
LIMIT $limit
MATCH (n)<-[:RESOLVED_TO]-(:Record)<-[:DESCRIBES]-(d:Document)
WITH n, d ORDER BY n.id, d.id
WITH n, collect(DISTINCT d.id) AS documents
OPTIONAL MATCH (n)-[r:COMMITTED_TO|ABOUT|CONTAINS]-(m:Entity)
WITH n, documents, r, m ORDER BY n.id, type(r), m.id
WITH n, documents, collect({type: type(r), id: m.id, countries: coalesce(m.countries, [])}) AS ends
RETURN {id: n.id, text: coalesce(n.text, n.name), from: coalesce(n.earliest, n.firstSeen), to: coalesce(n.latest, n.lastSeen),
  by: coalesce(n.countries, []), documents: documents, ends: [x IN ends WHERE x.id IS NOT NULL]} AS undertaking
ORDER BY undertaking.id
