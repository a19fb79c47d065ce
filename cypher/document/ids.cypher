// document/ids: the ids of all documents, with the revision of the graph at which each was written.
// mode:    read
// params:  none
// returns: id: string, revision: number
// why:     a process that keeps records in memory learns from it which documents are new, written again or gone.
MATCH (d:Document)
RETURN d.id AS id, d.revision AS revision
ORDER BY id
