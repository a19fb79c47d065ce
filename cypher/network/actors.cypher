// network/actors: who had to do with each of the given events, with the bodies in which they hold offices.
// mode:    read
// params:  ids: string[]
// returns: event: string, type: string, relation: string, actor: string, actorType: string, country: string | null,
//          onBehalfOf: string | null, evidence: string[], body: string | null, bodyEvidence: string[] | null
// why:     relations between states or bodies are counted from these. Whether somebody was at the event for a body shows from documents that
//          tell of both, which the caller compares.
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[r:TOOK_PART|SIGNED|PARTY_TO|COMMITTED_TO]-(a:Actor)
OPTIONAL MATCH (a)-[h:HOLDS_OFFICE]->(b:Organization)
RETURN e.id AS event, type(r) AS type, r.id AS relation, a.id AS actor, a.type AS actorType, coalesce(a.iso2, a.country) AS country,
  r.onBehalfOf AS onBehalfOf, r.evidence AS evidence, b.id AS body, h.evidence AS bodyEvidence
ORDER BY event, relation, body, h.id
