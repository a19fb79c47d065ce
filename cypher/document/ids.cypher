// document/ids: the ids of all documents.
// mode:    read
// params:  none
// returns: id: string
// why:     the list from which everything else about them is read in batches.
MATCH (d:Document)
RETURN d.id AS id
ORDER BY id
