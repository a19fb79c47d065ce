// absence/successions: persons of whom no document speaks from the day on which one first gives an office where they held one to somebody else.
// mode:    read
// params:  countries: string[], from: string | null, to: string | null, limit: number
// returns: person: string, office: string, title: string, lastSeen: string, successor: string, succession: string,
//          successorTitle: string, since: string, body: string | null, country: string | null
// why:     whether it is the same office, and one that only one holds at a time, the caller finds out from the titles. The days
//          are those of the change of office; `body` is null for offices of a state.
MATCH (p:Person)-[h:HOLDS_OFFICE]->(b:Entity)<-[g:HOLDS_OFFICE]-(q:Person)
WHERE p.id <> q.id AND g.from > h.to AND p.lastSeen < g.from
  AND ($from IS NULL OR g.from >= date($from)) AND ($to IS NULL OR g.from <= date($to))
  AND (size($countries) = 0 OR coalesce(b.iso2, b.country) IN $countries)
RETURN p.id AS person, h.id AS office, h.title AS title, p.lastSeen AS lastSeen, q.id AS successor, g.id AS succession,
  g.title AS successorTitle, g.from AS since, CASE b.type WHEN 'Organization' THEN b.name ELSE null END AS body,
  coalesce(b.iso2, b.country) AS country
ORDER BY since DESC, person, office, successor, succession
LIMIT $limit
