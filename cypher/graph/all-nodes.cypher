// graph/all-nodes: every node with its labels and properties.
// mode:    read
// params:  none
// returns: id: string, labels: string[], properties: Properties
// why:     two graphs are the same when this and graph/all-relations say the same of both. An entity bears the id of one
//          of its records; the number of labels sets them in order.
MATCH (n)
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY id, size(labels)
