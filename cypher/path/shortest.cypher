// path/shortest: all shortest paths between two entities by relations, of at most eight steps.
// mode:    read
// params:  from: string, to: string, limit: number
// returns: nodes: string[], relations: string[]
// why:     the types are named so that no path leads through documents, passages or records; the ends stand inside the pattern,
//          since the embedded engine does not end when they are matched before.
MATCH path = allShortestPaths((a:Entity {id: $from})-[:HOLDS_OFFICE|OF|TOOK_PART|HELD_IN|FOLLOWS|PRODUCED|SIGNED|PARTY_TO|CONTAINS|COMMITTED_TO|ABOUT*..8]-(b:Entity {id: $to}))
RETURN [n IN nodes(path) | n.id] AS nodes, [r IN relationships(path) | r.id] AS relations
ORDER BY nodes, relations
LIMIT $limit
