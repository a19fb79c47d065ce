// relation/delete: takes away relations.
// mode:    write
// params:  rows: { id: string; source: string; target: string }[]
// returns: none
// why:     a relation goes when no passage says it any longer. Its ends lead to it quickly.
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})-[r]->(b:Entity {id: row.target}) WHERE r.id = row.id
DELETE r
