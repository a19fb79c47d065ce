// document/sizes: how much each document takes, as the number of characters of its text and fact sheet.
// mode:    read
// params:  none
// returns: id: string, size: number
// why:     whoever reads all documents whole takes as many at a time as fit into memory.
MATCH (d:Document)
RETURN d.id AS id, size(d.text) + size(d.facts) AS size
ORDER BY id
