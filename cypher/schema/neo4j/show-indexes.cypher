// schema/neo4j/show-indexes: the indexes that the database has, with what each is for and whether it is ready.
// mode:    read
// params:  none
// returns: name: string, type: string, state: string, populated: number, entity: string, labels: string[] | null, properties: string[] | null,
//          constraint: string | null, analyzer: string | null
// why:     compared with what the schema files create; an index of the same name may be another, and one may have failed.
SHOW INDEXES YIELD name, type, state, populationPercent, entityType, labelsOrTypes, properties, owningConstraint, options
RETURN name, type, state, populationPercent AS populated, entityType AS entity, labelsOrTypes AS labels, properties,
  owningConstraint AS constraint, options.indexConfig['fulltext.analyzer'] AS analyzer
ORDER BY name
