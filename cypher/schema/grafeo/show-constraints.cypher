// schema/grafeo/show-constraints: the constraints that the graph has.
// mode:    read
// params:  none
// returns: name: string, type: string, label: string, properties: string
// why:     compared with what constraints.cypher creates; this engine takes no ORDER BY here.
SHOW CONSTRAINTS
