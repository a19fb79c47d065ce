// path/steps: the relations by which a way may go on from the given entities, and where each leads.
// mode:    read
// params:  ids: string[], goals: string[], relations: string[], types: string[], avoid: string[], from: string | null,
//          to: string | null, asOf: string | null, limit: number
// returns: near: string, relation: string, far: string
// why:     neither engine takes types of relations as a parameter of a pattern, and the embedded one would look for the shortest
//          paths first and leave out those that may not be gone afterwards. Empty lists are no condition; a goal may be of any type.
//          As of a day only relations are gone by that held on it.
MATCH (n:Entity)-[r]-(m:Entity)
WHERE n.id IN $ids
  AND (size($relations) = 0 OR type(r) IN $relations)
  AND (size($types) = 0 OR m.type IN $types OR m.id IN $goals)
  AND (size($avoid) = 0 OR NOT m.id IN $avoid)
  AND ($from IS NULL OR r.to IS NULL OR r.to >= date($from))
  AND ($to IS NULL OR r.from IS NULL OR r.from <= date($to))
  AND ($asOf IS NULL OR r.from IS NULL OR (r.from <= date($asOf) AND (type(r) <> 'HOLDS_OFFICE' OR r.to >= date($asOf))))
RETURN n.id AS near, r.id AS relation, m.id AS far
ORDER BY near, far, relation
LIMIT $limit
