// signature/list: a page of the signatures that pass the filter: the latest first, then by agreement and name, and how many there are in all.
// mode:    read
// params:  countries: string[], kinds: string[], person: string, agreement: string, from: string | null, to: string | null,
//          afterDay: string, afterKey: string, limit: number
// returns: total: number, page: { day: string; key: string; id: string; type: string; source: string; target: string; title: string | null; role: string | null;
//          onBehalfOf: string | null; office: string | null; from: string | null; to: string | null; confidence: number;
//          evidence: string[]; starts: number[]; ends: number[]; confidences: number[]; inferred: boolean }[]
// why:     the ledger is a list of relations, served by the loaders of every relation. Where documents do not say the day of signing,
//          the days of which they tell of it stand in for it, so that it is found about where it belongs.
MATCH (p:Person)-[r:SIGNED]->(a:Agreement)
WHERE ($person = '' OR p.id = $person) AND ($agreement = '' OR a.id = $agreement)
  AND (size($kinds) = 0 OR a.kind IN $kinds)
  AND ($from IS NULL OR coalesce(a.latest, r.to) >= date($from))
  AND ($to IS NULL OR coalesce(a.earliest, r.from) <= date($to))
  AND (size($countries) = 0 OR p.country IN $countries
    OR EXISTS { (b:Actor) WHERE b.id = r.onBehalfOf AND coalesce(b.iso2, b.country) IN $countries })
WITH r, coalesce(toString(a.earliest), toString(a.latest), toString(r.from), '') AS day,
  toLower(a.name) + '|' + a.id + '|' + toLower(p.name) + '|' + r.id AS key
ORDER BY day DESC, key
WITH collect({day: day, key: key, id: r.id, type: type(r), source: startNode(r).id, target: endNode(r).id, title: r.title, role: r.role, onBehalfOf: r.onBehalfOf,
    office: r.office, from: r.from, to: r.to, confidence: r.confidence, evidence: r.evidence, starts: r.starts, ends: r.ends,
    confidences: r.confidences, inferred: coalesce(r.inferred, false)}) AS rows
RETURN size(rows) AS total, [x IN rows WHERE x.day < $afterDay OR (x.day = $afterDay AND x.key > $afterKey)][0..$limit] AS page
ORDER BY total
