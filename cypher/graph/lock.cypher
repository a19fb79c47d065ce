// graph/lock: marks that this transaction writes, and counts it.
// mode:    write
// params:  none
// returns: revision: number, history: string | null
// why:     run first in every writing transaction: writers of several processes queue up on this one node, and a gap in
//          the count tells a process that another one wrote. The history is that of the transactions before.
MERGE (l:Lock {id: 'graph'})
ON CREATE SET l.revision = 1
ON MATCH SET l.revision = l.revision + 1
RETURN l.revision AS revision, l.history AS history
