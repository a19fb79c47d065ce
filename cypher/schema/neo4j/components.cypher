// schema/neo4j/components: version and edition of the server.
// mode:    read
// params:  none
// returns: version: string, edition: string
// why:     the edition says whether there are clusters, roles and more than one database.
CALL dbms.components() YIELD name, versions, edition
WITH name, versions, edition WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS version, edition
ORDER BY version
