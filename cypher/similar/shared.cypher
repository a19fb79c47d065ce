// similar/shared: what an entity has to do with that others of its type have to do with too.
// mode:    read
// params:  id: string, around: number, limit: number
// returns: other: string, shared: string, type: string, degree: number, own: string, relation: string
// why:     who shares much is alike. Countries are left out: belonging to one state makes nobody alike. What few have to do with says
//          the most and comes first, in case there is more than is looked at; `own` and `relation` are the relations of either to it.
MATCH (n:Entity {id: $id})-[r]-(x:Entity) WHERE x.type <> 'Country'
WITH n, x, min(r.id) AS own
WITH n, x, own, COUNT { (x)--(:Entity) } AS degree
ORDER BY degree, x.id
LIMIT $around
MATCH (x)-[q]-(m:Entity) WHERE m.type = n.type AND m.id <> n.id
WITH m.id AS other, x, own, degree, min(q.id) AS relation
RETURN other, x.id AS shared, x.type AS type, degree, own, relation
ORDER BY degree, shared, other
LIMIT $limit
