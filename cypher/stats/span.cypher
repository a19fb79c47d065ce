// stats/span: the first and the last day of an event that took place or is announced.
// mode:    read
// params:  none
// returns: from: string | null, to: string | null
// why:     the days between which a timeline reaches.
MATCH (n:Entity) WHERE n.type IN ['Meeting', 'Agreement', 'Commitment']
RETURN min(n.earliest) AS from, max(n.latest) AS to
ORDER BY from
