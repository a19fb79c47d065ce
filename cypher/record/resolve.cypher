// record/resolve: puts records into entities.
// mode:    write
// params:  rows: { record: string; entity: string }[]
// returns: none
// why:     from a record, any id an entity has ever borne leads to the entity it is part of now.
UNWIND $rows AS row
MATCH (r:Record {id: row.record})
MATCH (e:Entity {id: row.entity})
MERGE (r)-[:RESOLVED_TO]->(e)
