// mention/of-entities: a page of the mentions of each of the given entities, in the order of publication and position.
// mode:    read
// params:  ids: string[], after: string, limit: number
// returns: id: string, total: number, page: { key: string; entity: string; passage: string; surface: string; start: number; end: number }[]
// why:     one query for a list of entities; offsets are padded so that the key sorts as they do.
MATCH (n:Entity)-[m:MENTIONED_IN]->(p:Passage)<-[:HAS]-(d:Document) WHERE n.id IN $ids
WITH n, m, p, coalesce(toString(d.publishedFrom), '9999') + '|' + d.id + '|'
  + substring('00000000', 0, 8 - size(toString(m.start))) + toString(m.start) + '|' + m.id AS key
ORDER BY n.id, key
WITH n.id AS id, collect({key: key, entity: n.id, passage: p.id, surface: m.surface, start: m.start, end: m.end}) AS rows
RETURN id, size(rows) AS total, [x IN rows WHERE x.key > $after][0..$limit] AS page
ORDER BY id
