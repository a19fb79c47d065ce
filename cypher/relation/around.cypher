// relation/around: every relation of the given entities to others, with all its evidence.
// mode:    read
// params:  ids: string[]
// returns: id: string, type: string, source: string, target: string, key: string | null, evidence: string[], starts: number[],
//          ends: number[], confidences: number[], fromDays: string[], toDays: string[], wordings: string[],
//          inferences: boolean[] | null
// why:     when an entity gains or loses records, what was said of it is amended by what is stored, not by what today's
//          rules would make of it.
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]-(:Entity)
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target, r.key AS key, r.evidence AS evidence, r.starts AS starts,
  r.ends AS ends, r.confidences AS confidences, r.fromDays AS fromDays, r.toDays AS toDays, r.wordings AS wordings,
  r.inferences AS inferences
ORDER BY id
