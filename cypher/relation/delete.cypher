// relation/delete: takes away relations.
// mode:    write
// params:  rows: { id: string; near: string; far: string }[]
// returns: none
// why:     a relation goes when no passage says it any longer. For `near`, see relation/find.
UNWIND $rows AS row
MATCH (n:Entity {id: row.near})-[r]-(:Entity {id: row.far}) WHERE r.id = row.id
DELETE r
