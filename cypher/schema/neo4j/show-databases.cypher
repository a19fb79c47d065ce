// schema/neo4j/show-databases: the databases that the user can see, a row for each server that holds one.
// mode:    read
// params:  none
// returns: name: string, aliases: string[], type: string, access: string, address: string, role: string, writer: boolean, requested: string,
//          status: string, message: string, home: boolean
// why:     says why a database that is named in the settings cannot be used: not there, stopped, read-only, without a leader.
SHOW DATABASES YIELD name, aliases, type, access, address, role, writer, requestedStatus, currentStatus, statusMessage, home
RETURN name, aliases, type, access, address, role, writer, requestedStatus AS requested, currentStatus AS status,
  statusMessage AS message, home
ORDER BY name, address
