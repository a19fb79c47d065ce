// actor/list: a page of the actors that pass the filter, by name, and how many there are in all.
// mode:    read
// params:  types: string[], label: string, countries: string[], kinds: string[], words: string[], from: string | null,
//          to: string | null, after: string, limit: number
// returns: total: number, page: { key: string; id: string }[]
// why:     an empty list or a null is no condition; the key is unique, so a page goes on where the last one ended whatever was added since.
MATCH (n:Actor)
WHERE (size($types) = 0 OR n.type IN $types)
  AND ($label = '' OR $label IN labels(n))
  AND (size($countries) = 0 OR coalesce(n.iso2, n.country) IN $countries)
  AND (size($kinds) = 0 OR n.kind IN $kinds)
  AND all(word IN $words WHERE n.search CONTAINS word)
  AND ($from IS NULL OR n.lastSeen >= date($from))
  AND ($to IS NULL OR n.firstSeen <= date($to))
WITH toLower(n.name) + '|' + n.id AS key, n.id AS id
ORDER BY key
WITH collect({key: key, id: id}) AS rows
RETURN size(rows) AS total, [x IN rows WHERE x.key > $after][0..$limit] AS page
ORDER BY total
