// graph/edges: every relation that goes out from the given entities and passes the conditions on days, confidence and documents.
// mode:    read
// params:  ids: string[], from: string | null, to: string | null, asOf: string | null, confidence: number, anySource: boolean, sources: string[]
// returns: edge: { id: string; source: string; target: string; type: string; label: string | null; from: string | null;
//          to: string | null; confidence: number; inferred: boolean; evidenceCount: number }
// why:     a relation without days holds always; as of a day, an office only until the last day on which documents show it. The caller keeps those whose target is drawn too: the embedded engine looks through
//          a list member by member, which for thousands of sources and thousands of targets takes longer than all the rest.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE a.id IN $ids
  AND ($from IS NULL OR r.to IS NULL OR r.to >= date($from))
  AND ($to IS NULL OR r.from IS NULL OR r.from <= date($to))
  AND ($asOf IS NULL OR r.from IS NULL OR (r.from <= date($asOf) AND (type(r) <> 'HOLDS_OFFICE' OR r.to >= date($asOf))))
  AND ($confidence = 0 OR r.confidence >= $confidence)
  AND ($anySource OR any(passage IN r.evidence WHERE split(passage, '#')[0] IN $sources))
RETURN {id: r.id, source: a.id, target: b.id, type: type(r), label: coalesce(r.title, r.role), from: r.from, to: r.to,
  confidence: r.confidence, inferred: coalesce(r.inferred, false), evidenceCount: size(r.evidence)} AS edge
ORDER BY edge.id
