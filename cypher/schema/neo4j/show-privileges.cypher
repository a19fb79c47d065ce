// schema/neo4j/show-privileges: what the user who asks may do, and what is denied to them.
// mode:    read
// params:  none
// returns: access: string, action: string, graph: string, segment: string, resource: string
// why:     a user who may read and not write, or not create indexes, is found before the first load. Enterprise Edition only.
SHOW CURRENT USER PRIVILEGES YIELD access, action, graph, segment, resource
RETURN access, action, graph, segment, resource
ORDER BY graph, action, access, segment, resource
