// schema/grafeo/indexes: what every lookup by id, and every MERGE, needs to be quick.
// mode:    schema
// params:  none
// returns: none
// why:     in this engine a constraint makes no index, so the index comes first; each may be run again at every start.
CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX document_id IF NOT EXISTS FOR (n:Document) ON (n.id);
CREATE INDEX passage_id IF NOT EXISTS FOR (n:Passage) ON (n.id);
CREATE INDEX record_id IF NOT EXISTS FOR (n:Record) ON (n.id);
CREATE INDEX judgement_id IF NOT EXISTS FOR (n:Judgement) ON (n.id);
CREATE INDEX lock_id IF NOT EXISTS FOR (n:Lock) ON (n.id);
CREATE INDEX change_id IF NOT EXISTS FOR (n:Change) ON (n.id);
