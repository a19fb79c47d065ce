// mention/delete: takes away every mention of the given entities in the given documents.
// mode:    write
// params:  documents: string[], entities: string[]
// returns: none
// why:     run before a document is projected anew; what it says of other entities stays.
MATCH (d:Document)-[:HAS]->(:Passage)<-[m:MENTIONED_IN]-(e:Entity) WHERE d.id IN $documents AND e.id IN $entities
DELETE m
