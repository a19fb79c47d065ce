// record/of-documents: the records of documents, and the entity each is part of.
// mode:    read
// params:  ids: string[]
// returns: document: string, id: string, data: string, entity: string | null
// why:     resolution needs every record in memory; `data` holds the record whole, as JSON. The entity is the one stored,
//          which may differ from what today's rules would choose.
MATCH (d:Document)-[:DESCRIBES]->(r:Record) WHERE d.id IN $ids
OPTIONAL MATCH (r)-[:RESOLVED_TO]->(e:Entity)
RETURN d.id AS document, r.id AS id, r.data AS data, e.id AS entity
ORDER BY document, id
