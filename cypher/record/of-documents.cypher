// record/of-documents: the records of documents, and the entity each is part of; one row of nulls for a document that has none.
// mode:    read
// params:  ids: string[]
// returns: document: string, id: string | null, data: string | null, entity: string | null
// why:     resolution needs every record in memory; `data` holds the record whole, as JSON. The entity is the one stored,
//          which may differ from what today's rules would choose. A document without a row is not there.
MATCH (d:Document) WHERE d.id IN $ids
OPTIONAL MATCH (d)-[:DESCRIBES]->(r:Record)
OPTIONAL MATCH (r)-[:RESOLVED_TO]->(e:Entity)
RETURN d.id AS document, r.id AS id, r.data AS data, e.id AS entity
ORDER BY document, id
