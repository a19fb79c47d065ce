// search/names: entities whose names, aliases or own text contain every one of the given words, as of a day those of which documents speak by then.
// mode:    read
// params:  words: string[], types: string[], asOf: string | null, limit: number
// returns: hit: { id: string; type: string; name: string; aliases: string[]; text: string | null; degree: number }
// why:     words are folded as the stored names are; ranking needs the spelling, so it is done by the caller, and the best known come
//          first in case there are more than the limit.
MATCH (n:Entity)
WHERE (size($types) = 0 OR n.type IN $types)
  AND ($asOf IS NULL OR coalesce(n.earliest, n.firstSeen) <= date($asOf))
  AND (all(word IN $words WHERE n.search CONTAINS word) OR all(word IN $words WHERE toLower(n.text) CONTAINS word))
WITH n, CASE WHEN $asOf IS NULL THEN COUNT { (n)--(:Entity) }
  ELSE COUNT { (n)-[r]-(:Entity) WHERE r.from IS NULL OR r.from <= date($asOf) } END AS degree
RETURN {id: n.id, type: n.type, name: n.name, aliases: n.aliases, text: n.text, degree: degree} AS hit
ORDER BY hit.degree DESC, hit.id
LIMIT $limit
