// relation/save-took-part: writes relations of the type TOOK_PART whole: their properties become exactly those given.
// mode:    write
// params:  rows: { id: string; type: string; source: string; target: string; properties: Properties; from: string | null;
//            to: string | null }[]
// returns: none
// why:     a type cannot be a parameter, hence a file for each; a meeting has few guests, an actor hundreds of meetings, so MERGE looks from the meeting.
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (b)<-[r:TOOK_PART {id: row.id}]-(a)
SET r = row.properties
SET r.from = date(row.from), r.to = date(row.to)
