// graph/revision: how many transactions have written to the graph; no row before the first.
// mode:    read
// params:  none
// returns: revision: number
// why:     readers that keep something in memory compare it with the count they last saw.
MATCH (l:Lock {id: 'graph'})
RETURN l.revision AS revision
ORDER BY revision
