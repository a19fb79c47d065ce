// search/names: entities whose names, aliases or own text contain every one of the given words.
// mode:    read
// params:  words: string[], types: string[], limit: number
// returns: hit: { id: string; type: string; name: string; aliases: string[]; text: string | null; degree: number }
// why:     words are folded as the stored names are; ranking needs the spelling, so it is done by the caller, and the best known come
//          first in case there are more than the limit.
MATCH (n:Entity)
WHERE (size($types) = 0 OR n.type IN $types)
  AND (all(word IN $words WHERE n.search CONTAINS word) OR all(word IN $words WHERE toLower(n.text) CONTAINS word))
WITH n, COUNT { (n)--(:Entity) } AS degree
RETURN {id: n.id, type: n.type, name: n.name, aliases: n.aliases, text: n.text, degree: degree} AS hit
ORDER BY hit.degree DESC, hit.id
LIMIT $limit
