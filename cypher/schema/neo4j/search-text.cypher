// schema/neo4j/search-text: the nodes that a full-text index finds, best first.
// mode:    read
// params:  index: string, text: string, limit: number
// returns: id: string, score: number
// why:     the embedded engine has no such procedure; each adapter asks its own index.
CALL db.index.fulltext.queryNodes($index, $text, {limit: $limit}) YIELD node, score
RETURN node.id AS id, score
ORDER BY score DESC, id
