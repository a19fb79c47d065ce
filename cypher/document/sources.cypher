// document/sources: the documents of the given ids or titles, and of the given publishers.
// mode:    read
// params:  ids: string[], titles: string[], publishers: string[]
// returns: id: string, title: string | null, publisher: string | null
// why:     a filter by document, publisher or both is made into ids once; an empty list of publishers is no condition, nor are ids and titles where both are empty.
MATCH (d:Document)
WHERE ((size($ids) = 0 AND size($titles) = 0) OR d.id IN $ids OR toLower(d.title) IN $titles)
  AND (size($publishers) = 0 OR toLower(d.publisher) IN $publishers)
RETURN d.id AS id, d.title AS title, d.publisher AS publisher
ORDER BY id
