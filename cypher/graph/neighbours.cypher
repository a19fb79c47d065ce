// graph/neighbours: the entities one step from the given ones, as of a day by relations that held on it.
// mode:    read
// params:  ids: string[], asOf: string | null
// returns: id: string
// why:     a number of steps cannot be a parameter of a pattern; the caller takes one step at a time.
MATCH (n:Entity)-[r]-(m:Entity) WHERE n.id IN $ids
  AND ($asOf IS NULL OR r.from IS NULL OR (r.from <= date($asOf) AND (type(r) <> 'HOLDS_OFFICE' OR r.to >= date($asOf))))
RETURN DISTINCT m.id AS id
ORDER BY id
