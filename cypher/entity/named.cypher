// entity/named: the entities of the given types that bear one of the given names, as their own or as an alias.
// mode:    read
// params:  names: string[], types: string[]
// returns: name: string, id: string, called: string, country: string | null
// why:     names are folded as the stored ones are, which stand each on a line of `search`; one name may be that of several bodies.
UNWIND $names AS name
MATCH (n:Entity)
WHERE (size($types) = 0 OR n.type IN $types) AND n.search CONTAINS name AND name IN split(n.search, '\n')
RETURN name, n.id AS id, n.name AS called, coalesce(n.iso2, n.country) AS country
ORDER BY name, id
