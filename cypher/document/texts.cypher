// document/texts: the texts of the given documents.
// mode:    read
// params:  ids: string[]
// returns: id: string, text: string
// why:     apart from the rest, since texts are long.
MATCH (d:Document) WHERE d.id IN $ids
RETURN d.id AS id, d.text AS text
ORDER BY id
