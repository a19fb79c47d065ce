// entity/degrees: how many relations to other entities the given entities have; those with none are left out.
// mode:    read
// params:  ids: string[]
// returns: id: string, degree: number
// why:     mentions and records are no relations between entities, so the other end must be one.
MATCH (n:Entity)-[r]-(:Entity) WHERE n.id IN $ids
RETURN n.id AS id, count(r) AS degree
ORDER BY id
