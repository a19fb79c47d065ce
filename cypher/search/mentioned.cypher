// search/mentioned: the entities that the given passages mention.
// mode:    read
// params:  passages: string[], types: string[]
// returns: id: string, degree: number, passage: string, text: string
// why:     a search for words of a text leads to whom the text speaks of.
MATCH (p:Passage)<-[:MENTIONED_IN]-(n:Entity)
WHERE p.id IN $passages AND (size($types) = 0 OR n.type IN $types)
WITH DISTINCT n, p
RETURN n.id AS id, COUNT { (n)--(:Entity) } AS degree, p.id AS passage, p.text AS text
ORDER BY id, passage
