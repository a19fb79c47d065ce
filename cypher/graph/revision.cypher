// graph/revision: how many transactions have written to the graph, and which; no row before the first.
// mode:    read
// params:  none
// returns: revision: number, history: string | null
// why:     readers that keep something in memory compare it with what they last saw.
MATCH (l:Lock {id: 'graph'})
RETURN l.revision AS revision, l.history AS history
ORDER BY revision
