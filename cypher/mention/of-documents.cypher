// mention/of-documents: every mention in the given documents, in the order of position.
// mode:    read
// params:  ids: string[]
// returns: document: string, mention: { entity: string; passage: string; surface: string; start: number; end: number }
// why:     a reader marks every name in a text.
MATCH (d:Document)-[:HAS]->(p:Passage)<-[m:MENTIONED_IN]-(n:Entity) WHERE d.id IN $ids
RETURN d.id AS document, {entity: n.id, passage: p.id, surface: m.surface, start: m.start, end: m.end} AS mention
ORDER BY document, mention.start, mention.end, mention.entity
