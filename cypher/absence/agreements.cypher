// absence/agreements: the given agreements with the states of those who signed or are bound, and the documents that speak of each.
// mode:    read
// params:  ids: string[]
// returns: id: string, states: string[], document: string, publisher: string | null, published: string | null
// why:     whose sources tell of an agreement shows from their publishers. A row for each document.
UNWIND $ids AS id
MATCH (a:Entity {id: id})<-[:RESOLVED_TO]-(:Record)<-[:DESCRIBES]-(d:Document)
RETURN DISTINCT a.id AS id, coalesce(a.countries, []) AS states, d.id AS document, d.publisher AS publisher, d.publishedFrom AS published
ORDER BY id, document
