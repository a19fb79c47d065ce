// relation/of-documents: every relation that a passage of the given documents says, with all its evidence.
// mode:    read
// params:  ids: string[]
// returns: id: string, type: string, source: string, target: string, key: string | null, evidence: string[], starts: number[],
//          ends: number[], confidences: number[], fromDays: string[], toDays: string[], wordings: string[]
// why:     what a document said is taken out by what is stored, not by what today's rules would make of it.
UNWIND $ids AS document
MATCH (:Document {id: document})-[:DESCRIBES]->(:Record)-[:RESOLVED_TO]->(e:Entity)
WITH DISTINCT document, e
MATCH (e)-[r]-(:Entity) WHERE any(passage IN r.evidence WHERE passage STARTS WITH document + '#')
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target, r.key AS key, r.evidence AS evidence, r.starts AS starts,
  r.ends AS ends, r.confidences AS confidences, r.fromDays AS fromDays, r.toDays AS toDays, r.wordings AS wordings
ORDER BY id
