// stats/projections: how many documents were last made into graph by which version of the rules.
// mode:    read
// params:  none
// returns: projection: number | null, documents: number
// why:     documents of another version than today's are made into graph anew when they are loaded again.
MATCH (d:Document)
RETURN d.projection AS projection, count(d) AS documents
ORDER BY projection
