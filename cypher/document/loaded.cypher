// document/loaded: when each document was first loaded, and what it holds in short.
// mode:    read
// params:  none
// returns: id: string, loaded: string | null, size: number, projection: number | null, extractor: string | null
// why:     what was known at an instant is what was loaded by then; two that agree in all of this are the same graph.
MATCH (d:Document)
RETURN d.id AS id, d.loaded AS loaded, size(d.facts) AS size, d.projection AS projection, d.extractor AS extractor
ORDER BY id
