// relation/save-of: writes relations of the type OF whole: their properties become exactly those given.
// mode:    write
// params:  rows: { id: string; type: string; source: string; target: string; properties: Properties; from: string | null;
//            to: string | null }[]
// returns: none
// why:     a type cannot be a parameter, hence a file for each; a country has thousands that belong to it, so MERGE looks from what belongs.
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:OF {id: row.id}]->(b)
SET r = row.properties
SET r.from = date(row.from), r.to = date(row.to)
