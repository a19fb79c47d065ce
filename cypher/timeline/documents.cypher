// timeline/documents: how many documents that pass the filter were published in each bucket.
// mode:    read
// params:  countries: string[], topics: string[], from: string | null, to: string | null, within: string[], everywhere: boolean, width: number
// returns: bucket: string, count: number
// why:     a document passes where it names one of the countries, speaks of one of the topics, or mentions one of the entities in focus.
MATCH (d:Document)
WHERE d.publishedFrom IS NOT NULL
  AND ($from IS NULL OR coalesce(d.publishedTo, d.publishedFrom) >= date($from))
  AND ($to IS NULL OR d.publishedFrom <= date($to))
  AND (size($countries) = 0 OR EXISTS { (d)-[:HAS]->(:Passage)<-[:MENTIONED_IN]-(c:Actor) WHERE coalesce(c.iso2, c.country) IN $countries })
  AND (size($topics) = 0 OR EXISTS { (d)-[:DESCRIBES]->(:Record)-[:RESOLVED_TO]->(:Entity)-[:ABOUT]->(t:Topic) WHERE t.id IN $topics })
  AND ($everywhere OR EXISTS { (d)-[:HAS]->(:Passage)<-[:MENTIONED_IN]-(n:Entity) WHERE n.id IN $within })
WITH substring(toString(d.publishedFrom), 0, $width) AS bucket
RETURN bucket, count(*) AS count
ORDER BY bucket
