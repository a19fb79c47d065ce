// timeline/documents: how many documents that pass the filter were published in each bucket.
// mode:    read
// params:  actors: string[], countries: string[], types: string[], kinds: string[], topics: string[], words: string[], from: string | null,
//          to: string | null, anySource: boolean, sources: string[], asOf: string | null, within: string[], everywhere: boolean, width: number
// returns: bucket: string, count: number
// why:     what passes is what passes in the list of documents; with a focus, what mentions one of the entities in it.
MATCH (n:Document)
WHERE n.publishedFrom IS NOT NULL
  AND all(word IN $words WHERE toLower(coalesce(n.title, '') + ' ' + coalesce(n.publisher, '') + ' ' + n.text) CONTAINS word)
  AND ($anySource OR n.id IN $sources)
  AND ($from IS NULL OR n.publishedTo >= date($from) OR (n.publishedTo IS NULL AND n.publishedFrom IS NOT NULL))
  AND ($to IS NULL OR n.publishedFrom <= date($to) OR (n.publishedFrom IS NULL AND n.publishedTo IS NOT NULL))
  AND (size($actors) = 0 OR EXISTS { (n)-[:HAS]->(:Passage)<-[:MENTIONED_IN]-(a:Entity) WHERE a.id IN $actors })
  AND (size($countries) = 0 OR EXISTS { (n)-[:HAS]->(:Passage)<-[:MENTIONED_IN]-(c:Actor) WHERE coalesce(c.iso2, c.country) IN $countries })
  AND (size($types) = 0 OR EXISTS { (n)-[:DESCRIBES]->(:Record)-[:RESOLVED_TO]->(e:Entity) WHERE e.type IN $types })
  AND (size($kinds) = 0 OR EXISTS { (n)-[:DESCRIBES]->(:Record)-[:RESOLVED_TO]->(k:Entity) WHERE k.kind IN $kinds OR k.modality IN $kinds })
  AND (size($topics) = 0 OR EXISTS { (n)-[:DESCRIBES]->(:Record)-[:RESOLVED_TO]->(:Entity)-[:ABOUT]->(t:Topic) WHERE t.id IN $topics })
  AND ($asOf IS NULL OR n.publishedFrom IS NULL OR n.publishedFrom <= date($asOf))
  AND ($everywhere OR EXISTS { (n)-[:HAS]->(:Passage)<-[:MENTIONED_IN]-(f:Entity) WHERE f.id IN $within })
WITH substring(toString(n.publishedFrom), 0, $width) AS bucket
RETURN bucket, count(*) AS count
ORDER BY bucket
