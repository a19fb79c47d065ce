// record/of-documents: the records of documents.
// mode:    read
// params:  ids: string[]
// returns: document: string, data: string
// why:     resolution needs every record in memory; `data` holds the record whole, as JSON.
MATCH (d:Document)-[:DESCRIBES]->(r:Record) WHERE d.id IN $ids
RETURN d.id AS document, r.data AS data
ORDER BY document, r.id
