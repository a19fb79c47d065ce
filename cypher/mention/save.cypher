// mention/save: writes which passages mention which entities, and where.
// mode:    write
// params:  rows: { id: string; entity: string; passage: string; surface: string; start: number; end: number }[]
// returns: none
// why:     the id holds passage and offsets, so that writing twice leaves one. MERGE looks from the passage, which has
//          few mentions, not from the entity, which may have thousands.
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MATCH (p:Passage {id: row.passage})
MERGE (p)<-[m:MENTIONED_IN {id: row.id}]-(e)
SET m.surface = row.surface, m.start = row.start, m.end = row.end
