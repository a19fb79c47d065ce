// entity/of-type: every entity of a type, by name.
// mode:    read
// params:  type: string
// returns: id: string
// why:     for the closed vocabularies, topics and countries, which are short.
MATCH (n:Entity) WHERE n.type = $type
RETURN n.id AS id
ORDER BY toLower(n.name), id
