// entity/save: writes entities whole: their properties become exactly those given, and their labels follow type and roles.
// mode:    write
// params:  rows: { id: string; type: string; roles: string[]; properties: Properties; firstSeen: string | null;
//            lastSeen: string | null; earliest: string | null; latest: string | null }[]
// returns: none
// why:     labels cannot be parameters, hence a line for each; role labels are taken off first, since a role may be lost.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n = row.properties
SET n.firstSeen = date(row.firstSeen), n.lastSeen = date(row.lastSeen), n.earliest = date(row.earliest), n.latest = date(row.latest)
REMOVE n:Minister:Ministry:Conference
FOREACH (_ IN CASE row.type WHEN 'Person' THEN [1] ELSE [] END | SET n:Actor:Person)
FOREACH (_ IN CASE row.type WHEN 'Organization' THEN [1] ELSE [] END | SET n:Actor:Organization)
FOREACH (_ IN CASE row.type WHEN 'Country' THEN [1] ELSE [] END | SET n:Actor:Country)
FOREACH (_ IN CASE row.type WHEN 'Meeting' THEN [1] ELSE [] END | SET n:Meeting)
FOREACH (_ IN CASE row.type WHEN 'Agreement' THEN [1] ELSE [] END | SET n:Agreement)
FOREACH (_ IN CASE row.type WHEN 'Commitment' THEN [1] ELSE [] END | SET n:Commitment)
FOREACH (_ IN CASE row.type WHEN 'Topic' THEN [1] ELSE [] END | SET n:Topic)
FOREACH (_ IN CASE row.type WHEN 'Place' THEN [1] ELSE [] END | SET n:Place)
FOREACH (_ IN CASE WHEN 'Minister' IN row.roles THEN [1] ELSE [] END | SET n:Minister)
FOREACH (_ IN CASE WHEN 'Ministry' IN row.roles THEN [1] ELSE [] END | SET n:Ministry)
FOREACH (_ IN CASE WHEN 'Conference' IN row.roles THEN [1] ELSE [] END | SET n:Conference)
