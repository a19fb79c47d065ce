// document/delete: takes away documents themselves.
// mode:    write
// params:  ids: string[]
// returns: none
// why:     run after their records and passages are cleared.
MATCH (d:Document) WHERE d.id IN $ids
DETACH DELETE d
