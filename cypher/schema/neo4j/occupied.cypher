// schema/neo4j/occupied: whether the database holds a graph of ours, and whether it holds anything.
// mode:    read
// params:  none
// returns: ours: boolean, filled: boolean
// why:     a database of another product is not to be written into; every write of ours leaves the lock node behind.
RETURN EXISTS { MATCH (l:Lock {id: 'graph'}) } AS ours, EXISTS { MATCH (n) } AS filled
ORDER BY ours
