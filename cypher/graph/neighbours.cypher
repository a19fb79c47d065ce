// graph/neighbours: the entities one step from the given ones.
// mode:    read
// params:  ids: string[]
// returns: id: string
// why:     a number of steps cannot be a parameter of a pattern; the caller takes one step at a time.
MATCH (n:Entity)--(m:Entity) WHERE n.id IN $ids
RETURN DISTINCT m.id AS id
ORDER BY id
