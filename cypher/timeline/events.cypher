// timeline/events: how many meetings, agreements and commitments that pass the filter fall in each bucket.
// mode:    read
// params:  types: string[], countries: string[], topics: string[], from: string | null, to: string | null, within: string[],
//          everywhere: boolean, width: number
// returns: bucket: string, type: string, count: number
// why:     a bucket is the beginning of a day, 4 characters for years and 7 for months; an event counts where it may first have happened.
MATCH (n:Entity)
WHERE n.type IN ['Meeting', 'Agreement', 'Commitment'] AND coalesce(n.earliest, n.latest) IS NOT NULL
  AND ($everywhere OR n.id IN $within)
  AND (size($types) = 0 OR n.type IN $types)
  AND ($from IS NULL OR coalesce(n.latest, n.lastSeen) >= date($from))
  AND ($to IS NULL OR coalesce(n.earliest, n.firstSeen) <= date($to))
  AND (size($countries) = 0 OR any(country IN coalesce(n.countries, []) WHERE country IN $countries))
  AND (size($topics) = 0 OR EXISTS { (n)-[:ABOUT]->(t:Topic) WHERE t.id IN $topics }
    OR EXISTS { (n)--(:Entity)-[:ABOUT]->(u:Topic) WHERE u.id IN $topics })
WITH substring(toString(coalesce(n.earliest, n.latest)), 0, $width) AS bucket, n.type AS type
RETURN bucket, type, count(*) AS count
ORDER BY bucket, type
