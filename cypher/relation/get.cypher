// relation/get: the given relations between entities.
// mode:    read
// params:  ids: string[]
// returns: relation: { id: string; type: string; source: string; target: string; title: string | null; role: string | null;
//          onBehalfOf: string | null; office: string | null; from: string | null; to: string | null; confidence: number;
//          evidence: string[]; starts: number[]; ends: number[]; confidences: number[]; inferred: boolean }
// why:     a relation can be asked for by its id, as an entity can.
MATCH (a:Entity)-[r]->(b:Entity) WHERE r.id IN $ids
RETURN {id: r.id, type: type(r), source: startNode(r).id, target: endNode(r).id, title: r.title, role: r.role, onBehalfOf: r.onBehalfOf,
    office: r.office, from: r.from, to: r.to, confidence: r.confidence, evidence: r.evidence, starts: r.starts, ends: r.ends,
    confidences: r.confidences, inferred: coalesce(r.inferred, false)} AS relation
ORDER BY relation.id
