// schema/neo4j/clock: the time by the server's clock.
// mode:    read
// params:  none
// returns: now: number
// why:     milliseconds since 1970, to be compared with those of the process that asks.
RETURN datetime().epochMillis AS now
ORDER BY now
