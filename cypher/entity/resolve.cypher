// entity/resolve: the entities to which the given records belong.
// mode:    read
// params:  ids: string[]
// returns: record: string, entity: string
// why:     an entity bears the id of its earliest record; the ids of the others must still lead to it.
MATCH (r:Record)-[:RESOLVED_TO]->(n:Entity) WHERE r.id IN $ids
RETURN r.id AS record, n.id AS entity
ORDER BY record, entity
