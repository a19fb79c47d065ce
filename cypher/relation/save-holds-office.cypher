// relation/save-holds-office: writes relations of the type HOLDS_OFFICE whole: their properties become exactly those given.
// mode:    write
// params:  rows: { id: string; type: string; source: string; target: string; properties: Properties; from: string | null;
//            to: string | null }[]
// returns: none
// why:     a type cannot be a parameter, hence a file for each; a person has few offices, a body thousands of holders, so MERGE looks from the person.
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:HOLDS_OFFICE {id: row.id}]->(b)
SET r = row.properties
SET r.from = date(row.from), r.to = date(row.to)
