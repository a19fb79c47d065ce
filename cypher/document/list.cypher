// document/list: a page of the documents that pass the filter, the latest first, and how many there are in all.
// mode:    read
// params:  publishers: string[], words: string[], from: string | null, to: string | null, mentions: string,
//          afterDay: string, afterKey: string, limit: number
// returns: total: number, page: { day: string; key: string; id: string }[]
// why:     a vague day of publication passes where any of its days does; a document without one comes last.
MATCH (d:Document)
WHERE (size($publishers) = 0 OR d.publisher IN $publishers)
  AND all(word IN $words WHERE toLower(coalesce(d.title, '') + ' ' + coalesce(d.publisher, '') + ' ' + d.text) CONTAINS word)
  AND ($from IS NULL OR d.publishedTo >= date($from) OR (d.publishedTo IS NULL AND d.publishedFrom IS NOT NULL))
  AND ($to IS NULL OR d.publishedFrom <= date($to) OR (d.publishedFrom IS NULL AND d.publishedTo IS NOT NULL))
  AND ($mentions = '' OR EXISTS { (d)-[:HAS]->(:Passage)<-[:MENTIONED_IN]-(n:Entity) WHERE n.id = $mentions })
WITH coalesce(toString(d.publishedFrom), toString(d.publishedTo), '') AS day, toLower(coalesce(d.title, '')) + '|' + d.id AS key, d.id AS id
ORDER BY day DESC, key
WITH collect({day: day, key: key, id: id}) AS rows
RETURN size(rows) AS total, [x IN rows WHERE x.day < $afterDay OR (x.day = $afterDay AND x.key > $afterKey)][0..$limit] AS page
ORDER BY total
