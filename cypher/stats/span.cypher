// stats/span: the first and the last day of an event that took place or is announced, as of a day of those that may have begun by then.
// mode:    read
// params:  asOf: string | null
// returns: from: string | null, to: string | null
// why:     the days between which a timeline reaches.
MATCH (n:Entity) WHERE n.type IN ['Meeting', 'Agreement', 'Commitment']
  AND ($asOf IS NULL OR coalesce(n.earliest, n.firstSeen) <= date($asOf))
RETURN min(n.earliest) AS from, max(n.latest) AS to
ORDER BY from
