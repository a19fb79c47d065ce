// timeline/events: how many meetings, agreements and commitments that pass the filter fall in each bucket.
// mode:    read
// params:  actors: string[], countries: string[], types: string[], kinds: string[], topics: string[], words: string[], from: string | null,
//          to: string | null, confidence: number, anySource: boolean, sources: string[], asOf: string | null, within: string[], everywhere: boolean, width: number
// returns: bucket: string, type: string, count: number
// why:     a bucket is the beginning of a day, 4 characters for years and 7 for months; an event counts where it may first have happened.
//          What passes is what passes in the lists of its type.
MATCH (n:Entity)
WHERE n.type IN ['Meeting', 'Agreement', 'Commitment'] AND coalesce(n.earliest, n.latest) IS NOT NULL
  AND ($everywhere OR n.id IN $within)
  AND (size($types) = 0 OR n.type IN $types)
  AND (size($countries) = 0 OR any(country IN coalesce(n.countries, []) WHERE country IN $countries))
  AND (size($kinds) = 0 OR n.kind IN $kinds OR n.modality IN $kinds)
  AND (size($topics) = 0 OR EXISTS { (n)-[:ABOUT]->(t:Topic) WHERE t.id IN $topics }
    OR EXISTS { (n)-[:CONTAINS]->(:Commitment)-[:ABOUT]->(u:Topic) WHERE u.id IN $topics })
  AND all(word IN $words WHERE (n.search CONTAINS word OR toLower(coalesce(n.text, '')) CONTAINS word))
  AND ($from IS NULL OR n.latest >= date($from) OR n.latest IS NULL)
  AND ($to IS NULL OR n.earliest <= date($to) OR n.earliest IS NULL)
  AND (size($actors) = 0 OR EXISTS { (n)<-[:TOOK_PART|SIGNED|PARTY_TO|COMMITTED_TO]-(a:Actor) WHERE a.id IN $actors })
  AND ($confidence = 0 OR EXISTS { (n)-[r]-(:Entity) WHERE r.confidence >= $confidence })
  AND ($anySource OR EXISTS { (n)<-[:RESOLVED_TO]-(:Record)<-[:DESCRIBES]-(d:Document) WHERE d.id IN $sources })
  AND ($asOf IS NULL OR coalesce(n.earliest, n.firstSeen) <= date($asOf))
WITH substring(toString(coalesce(n.earliest, n.latest)), 0, $width) AS bucket, n.type AS type
RETURN bucket, type, count(*) AS count
ORDER BY bucket, type
