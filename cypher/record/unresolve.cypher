// record/unresolve: takes records out of the entities they were joined to.
// mode:    write
// params:  ids: string[]
// returns: none
// why:     a record belongs to one entity at a time; it is put into its new one by record/resolve.
MATCH (r:Record)-[x:RESOLVED_TO]->(:Entity) WHERE r.id IN $ids
DELETE x
