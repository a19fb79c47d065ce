// graph/neighbour-counts: to how many other entities each of the given ones has relations; those with none are left out.
// mode:    read
// params:  ids: string[]
// returns: id: string, neighbours: number
// why:     a drawing says of each node how many of its neighbours it leaves out. Two relations to one neighbour count once.
MATCH (n:Entity)--(m:Entity) WHERE n.id IN $ids
RETURN n.id AS id, count(DISTINCT m.id) AS neighbours
ORDER BY id
