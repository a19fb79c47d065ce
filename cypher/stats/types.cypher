// stats/types: how many entities of each type there are.
// mode:    read
// params:  none
// returns: type: string, count: number
// why:     the first thing that one wants to know of a graph.
MATCH (n:Entity)
RETURN n.type AS type, count(n) AS count
ORDER BY type
