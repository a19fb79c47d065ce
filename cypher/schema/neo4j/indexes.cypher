// schema/neo4j/indexes: what filters by type and country use.
// mode:    schema
// params:  none
// returns: none
// why:     ids have theirs from the constraints; each may be run again at every start.
CREATE INDEX entity_type IF NOT EXISTS FOR (n:Entity) ON (n.type);
CREATE INDEX entity_country IF NOT EXISTS FOR (n:Entity) ON (n.country);
CREATE INDEX document_published IF NOT EXISTS FOR (n:Document) ON (n.publishedFrom);
