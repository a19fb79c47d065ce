// document/list: a page of the documents that pass the filter, and how many there are in all.
// mode:    read
// params:  actors: string[], countries: string[], types: string[], kinds: string[], topics: string[], words: string[], from: string | null,
//          to: string | null, anySource: boolean, sources: string[], asOf: string | null, order: string, descending: boolean, afterSort: string | null,
//          afterKey: string | null, beforeSort: string | null, beforeKey: string | null, backward: boolean, limit: number
// returns: total: number, skipped: number, page: { sort: string; key: string; id: string }[]
// why:     a vague day of publication passes where any of its days does. A document passes by whom it mentions and what it speaks of;
//          its kinds and types are those of that. Words keep their diacritics here, since texts are stored as they were read.
MATCH (n:Document)
WHERE all(word IN $words WHERE toLower(coalesce(n.title, '') + ' ' + coalesce(n.publisher, '') + ' ' + n.text) CONTAINS word)
  AND ($anySource OR n.id IN $sources)
  AND ($from IS NULL OR n.publishedTo >= date($from) OR (n.publishedTo IS NULL AND n.publishedFrom IS NOT NULL))
  AND ($to IS NULL OR n.publishedFrom <= date($to) OR (n.publishedFrom IS NULL AND n.publishedTo IS NOT NULL))
  AND (size($actors) = 0 OR EXISTS { (n)-[:HAS]->(:Passage)<-[:MENTIONED_IN]-(a:Entity) WHERE a.id IN $actors })
  AND (size($countries) = 0 OR EXISTS { (n)-[:HAS]->(:Passage)<-[:MENTIONED_IN]-(c:Actor) WHERE coalesce(c.iso2, c.country) IN $countries })
  AND (size($types) = 0 OR EXISTS { (n)-[:DESCRIBES]->(:Record)-[:RESOLVED_TO]->(e:Entity) WHERE e.type IN $types })
  AND (size($kinds) = 0 OR EXISTS { (n)-[:DESCRIBES]->(:Record)-[:RESOLVED_TO]->(k:Entity) WHERE k.kind IN $kinds OR k.modality IN $kinds })
  AND (size($topics) = 0 OR EXISTS { (n)-[:DESCRIBES]->(:Record)-[:RESOLVED_TO]->(:Entity)-[:ABOUT]->(t:Topic) WHERE t.id IN $topics })
  AND ($asOf IS NULL OR n.publishedFrom IS NULL OR n.publishedFrom <= date($asOf))
WITH n, CASE $order WHEN 'NAME' THEN toLower(coalesce(n.title, ''))
  ELSE coalesce(toString(n.publishedFrom), toString(n.publishedTo), CASE WHEN $descending THEN '' ELSE '9999' END) END AS sort,
  toLower(coalesce(n.title, '')) + '|' + n.id AS key
ORDER BY CASE WHEN $descending THEN sort ELSE '' END DESC, CASE WHEN $descending THEN '' ELSE sort END, key
WITH collect({sort: sort, key: key, id: n.id}) AS rows
WITH rows, [x IN rows WHERE $afterKey IS NULL OR ($descending AND x.sort < $afterSort) OR (NOT $descending AND x.sort > $afterSort)
  OR (x.sort = $afterSort AND x.key > $afterKey)] AS later
WITH rows, later, [x IN later WHERE $beforeKey IS NULL OR ($descending AND x.sort > $beforeSort) OR (NOT $descending AND x.sort < $beforeSort)
  OR (x.sort = $beforeSort AND x.key < $beforeKey)] AS rest
WITH rows, later, rest, CASE WHEN $backward AND size(rest) > $limit THEN size(rest) - $limit ELSE 0 END AS first
RETURN size(rows) AS total, size(rows) - size(later) + first AS skipped, rest[first..first + $limit] AS page
ORDER BY total
