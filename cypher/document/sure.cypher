// document/sure: the documents that say at least one relation with at least that confidence.
// mode:    read
// params:  confidence: number
// returns: id: string
// why:     asked ahead of a list of documents where a confidence is asked for: as a condition of each document the embedded engine would look for it whether
//          or not it is, which takes longer than all the rest.
MATCH (:Entity)-[r]->(:Entity) WHERE r.confidence >= $confidence
UNWIND r.evidence AS passage
RETURN DISTINCT split(passage, '#')[0] AS id
ORDER BY id
