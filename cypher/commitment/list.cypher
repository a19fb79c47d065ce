// commitment/list: a page of the commitments that pass the filter, the latest first, and how many there are in all.
// mode:    read
// params:  countries: string[], kinds: string[], topics: string[], words: string[], from: string | null, to: string | null,
//          actor: string, afterDay: string, afterKey: string, limit: number
// returns: total: number, page: { day: string; key: string; id: string }[]
// why:     a date may be vague: it passes where any of its days does; without a day it passes only where no day is asked for, and comes last.
MATCH (n:Commitment)
WHERE (size($countries) = 0 OR any(country IN coalesce(n.countries, []) WHERE country IN $countries))
  AND (size($kinds) = 0 OR n.modality IN $kinds)
  AND (size($topics) = 0 OR EXISTS { (n)-[:ABOUT]->(t:Topic) WHERE t.id IN $topics })
  AND all(word IN $words WHERE (n.search CONTAINS word OR toLower(n.text) CONTAINS word))
  AND ($from IS NULL OR n.latest >= date($from) OR (n.latest IS NULL AND n.earliest IS NOT NULL))
  AND ($to IS NULL OR n.earliest <= date($to) OR (n.earliest IS NULL AND n.latest IS NOT NULL))
  AND ($actor = '' OR EXISTS { (a:Actor)-[:COMMITTED_TO]->(n) WHERE a.id = $actor })
WITH coalesce(toString(n.earliest), toString(n.latest), '') AS day, toLower(n.name) + '|' + n.id AS key, n.id AS id
ORDER BY day DESC, key
WITH collect({day: day, key: key, id: id}) AS rows
RETURN size(rows) AS total, [x IN rows WHERE x.day < $afterDay OR (x.day = $afterDay AND x.key > $afterKey)][0..$limit] AS page
ORDER BY total
