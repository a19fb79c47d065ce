// relation/save-about: writes relations of the type ABOUT whole: their properties become exactly those given.
// mode:    write
// params:  rows: { id: string; type: string; source: string; target: string; properties: Properties; from: string | null;
//            to: string | null }[]
// returns: none
// why:     a type cannot be a parameter, hence a file for each; a topic has thousands of relations, so MERGE looks from what is about it.
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:ABOUT {id: row.id}]->(b)
SET r = row.properties
SET r.from = date(row.from), r.to = date(row.to)
