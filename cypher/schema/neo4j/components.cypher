// schema/neo4j/components: version and edition of the server.
// mode:    read
// params:  none
// returns: name: string, versions: string[], edition: string
// why:     the edition says whether there are clusters, roles and more than one database. Asked of the system database,
//          which is always there, and takes a call by itself only, without an order.
CALL dbms.components() YIELD name, versions, edition
