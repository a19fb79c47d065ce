// relation/save-contains: writes relations of the type CONTAINS whole: their properties become exactly those given.
// mode:    write
// params:  rows: { id: string; type: string; source: string; target: string; properties: Properties; from: string | null;
//            to: string | null }[]
// returns: none
// why:     a type cannot be a parameter, hence a file for each; a commitment stands in few instruments, so MERGE looks from the commitment.
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (b)<-[r:CONTAINS {id: row.id}]-(a)
SET r = row.properties
SET r.from = date(row.from), r.to = date(row.to)
