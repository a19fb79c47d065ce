// graph/demonstration: how far the load of the demonstration corpus is; no row where the graph never had it.
// mode:    read
// params:  none
// returns: state: 'unfinished' | 'done' | null
// why:     the mark stands in the graph, so that whichever server starts next completes a load that was cut off.
MATCH (l:Lock {id: 'graph'})
RETURN l.demonstration AS state
ORDER BY state
