// schema/neo4j/show-constraints: the constraints that the database has, with what each is on.
// mode:    read
// params:  none
// returns: name: string, type: string, entity: string, labels: string[], properties: string[]
// why:     compared with what the schema files create; a constraint of the same name may be another.
SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties
RETURN name, type, entityType AS entity, labelsOrTypes AS labels, properties
ORDER BY name
