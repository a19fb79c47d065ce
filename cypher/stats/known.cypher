// stats/known: when the latest document was first loaded, and the latest decision made.
// mode:    read
// params:  none
// returns: loaded: string | null, judged: string | null
// why:     a question that says the later of the two as `knownAt` has its answer for good.
OPTIONAL MATCH (d:Document)
WITH max(d.loaded) AS loaded
OPTIONAL MATCH (j:Judgement)
RETURN loaded, max(j.at) AS judged
ORDER BY loaded
