// relation/save: writes relations between entities whole: their properties become exactly those given.
// mode:    write
// params:  rows: { id: string; type: string; source: string; target: string; properties: Properties; from: string | null;
//            to: string | null }[]
// returns: none
// why:     a type cannot be a parameter, hence a line for each. MERGE looks for the relation from the left end, which is
//          therefore the one that has fewer: the event rather than the actor, anything rather than a country or topic.
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
FOREACH (_ IN CASE row.type WHEN 'HOLDS_OFFICE' THEN [1] ELSE [] END |
  MERGE (a)-[r:HOLDS_OFFICE {id: row.id}]->(b) SET r = row.properties SET r.from = date(row.from), r.to = date(row.to))
FOREACH (_ IN CASE row.type WHEN 'OF' THEN [1] ELSE [] END |
  MERGE (a)-[r:OF {id: row.id}]->(b) SET r = row.properties SET r.from = date(row.from), r.to = date(row.to))
FOREACH (_ IN CASE row.type WHEN 'TOOK_PART' THEN [1] ELSE [] END |
  MERGE (b)<-[r:TOOK_PART {id: row.id}]-(a) SET r = row.properties SET r.from = date(row.from), r.to = date(row.to))
FOREACH (_ IN CASE row.type WHEN 'HELD_IN' THEN [1] ELSE [] END |
  MERGE (a)-[r:HELD_IN {id: row.id}]->(b) SET r = row.properties SET r.from = date(row.from), r.to = date(row.to))
FOREACH (_ IN CASE row.type WHEN 'FOLLOWS' THEN [1] ELSE [] END |
  MERGE (a)-[r:FOLLOWS {id: row.id}]->(b) SET r = row.properties SET r.from = date(row.from), r.to = date(row.to))
FOREACH (_ IN CASE row.type WHEN 'PRODUCED' THEN [1] ELSE [] END |
  MERGE (b)<-[r:PRODUCED {id: row.id}]-(a) SET r = row.properties SET r.from = date(row.from), r.to = date(row.to))
FOREACH (_ IN CASE row.type WHEN 'SIGNED' THEN [1] ELSE [] END |
  MERGE (b)<-[r:SIGNED {id: row.id}]-(a) SET r = row.properties SET r.from = date(row.from), r.to = date(row.to))
FOREACH (_ IN CASE row.type WHEN 'PARTY_TO' THEN [1] ELSE [] END |
  MERGE (b)<-[r:PARTY_TO {id: row.id}]-(a) SET r = row.properties SET r.from = date(row.from), r.to = date(row.to))
FOREACH (_ IN CASE row.type WHEN 'CONTAINS' THEN [1] ELSE [] END |
  MERGE (b)<-[r:CONTAINS {id: row.id}]-(a) SET r = row.properties SET r.from = date(row.from), r.to = date(row.to))
FOREACH (_ IN CASE row.type WHEN 'COMMITTED_TO' THEN [1] ELSE [] END |
  MERGE (b)<-[r:COMMITTED_TO {id: row.id}]-(a) SET r = row.properties SET r.from = date(row.from), r.to = date(row.to))
FOREACH (_ IN CASE row.type WHEN 'ABOUT' THEN [1] ELSE [] END |
  MERGE (a)-[r:ABOUT {id: row.id}]->(b) SET r = row.properties SET r.from = date(row.from), r.to = date(row.to))
