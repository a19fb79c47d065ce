// stats/types: how many entities of each type there are, as of a day of those that documents speak of by then.
// mode:    read
// params:  asOf: string | null
// returns: type: string, count: number
// why:     the first thing that one wants to know of a graph.
MATCH (n:Entity)
WHERE $asOf IS NULL OR coalesce(n.earliest, n.firstSeen) <= date($asOf)
RETURN n.type AS type, count(n) AS count
ORDER BY type
