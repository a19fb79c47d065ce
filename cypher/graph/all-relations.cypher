// graph/all-relations: every relation with its ends and properties.
// mode:    read
// params:  none
// returns: source: string, type: string, target: string, properties: Properties
// why:     see graph/all-nodes. The last column of the order tells several relations of one type between two nodes apart.
MATCH (a)-[r]->(b)
RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS properties
ORDER BY source, type, target, r.id
