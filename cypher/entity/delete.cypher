// entity/delete: takes away entities, with whatever still holds on to them.
// mode:    write
// params:  ids: string[]
// returns: none
// why:     an entity goes when its last record goes.
MATCH (n:Entity) WHERE n.id IN $ids
DETACH DELETE n
