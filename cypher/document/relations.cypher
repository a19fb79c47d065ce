// document/relations: every relation that a passage of the given documents says.
// mode:    read
// params:  ids: string[]
// returns: document: string, relation: { id: string; type: string; source: string; target: string; title: string | null; role: string | null;
//          onBehalfOf: string | null; office: string | null; from: string | null; to: string | null; confidence: number;
//          evidence: string[]; starts: number[]; ends: number[]; confidences: number[]; inferred: boolean }
// why:     goes by the documents' records, so that it does not look at the whole graph; countries and topics, which have none, are the other end.
UNWIND $ids AS document
MATCH (:Document {id: document})-[:DESCRIBES]->(:Record)-[:RESOLVED_TO]->(e:Entity)
WITH DISTINCT document, e
MATCH (e)-[r]-(:Entity) WHERE any(passage IN r.evidence WHERE passage STARTS WITH document + '#')
WITH DISTINCT document, r
RETURN document, {id: r.id, type: type(r), source: startNode(r).id, target: endNode(r).id, title: r.title, role: r.role, onBehalfOf: r.onBehalfOf,
    office: r.office, from: r.from, to: r.to, confidence: r.confidence, evidence: r.evidence, starts: r.starts, ends: r.ends,
    confidences: r.confidences, inferred: coalesce(r.inferred, false)} AS relation
ORDER BY document, relation.type, relation.id
