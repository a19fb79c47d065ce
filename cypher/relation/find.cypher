// relation/find: the given relations, as far as they are there, with all their evidence.
// mode:    read
// params:  rows: { id: string; near: string; far: string }[]
// returns: id: string, type: string, source: string, target: string, key: string | null, evidence: string[], starts: number[],
//          ends: number[], confidences: number[], fromDays: string[], toDays: string[], wordings: string[],
//          inferences: boolean[] | null
// why:     a relation gathers what several documents say; adding to it needs what is there. The search sets out from `near`,
//          the end that has fewer relations: a country has thousands.
UNWIND $rows AS row
MATCH (n:Entity {id: row.near})-[r]-(:Entity {id: row.far}) WHERE r.id = row.id
WITH r, startNode(r) AS a, endNode(r) AS b
RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target, r.key AS key, r.evidence AS evidence, r.starts AS starts,
  r.ends AS ends, r.confidences AS confidences, r.fromDays AS fromDays, r.toDays AS toDays, r.wordings AS wordings,
  r.inferences AS inferences
ORDER BY id
