// schema/grafeo/show-indexes: the indexes that the graph has.
// mode:    read
// params:  none
// returns: name: string, label: string, property: string
// why:     compared with what indexes.cypher creates; this engine takes no ORDER BY here.
SHOW INDEXES
