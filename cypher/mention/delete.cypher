// mention/delete: takes away every mention in the given documents.
// mode:    write
// params:  ids: string[]
// returns: none
// why:     run before a document is projected anew.
MATCH (d:Document)-[:HAS]->(:Passage)<-[m:MENTIONED_IN]-(:Entity) WHERE d.id IN $ids
DELETE m
