// graph/mark-demonstration: notes how far the load of the demonstration corpus is.
// mode:    write
// params:  state: 'unfinished' | 'done'
// returns: state: string
// why:     on the node that every writing transaction locks: run graph/lock first, which also makes it.
MATCH (l:Lock {id: 'graph'})
SET l.demonstration = $state
RETURN l.demonstration AS state
