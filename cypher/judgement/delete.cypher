// judgement/delete: takes away decisions, as if they had never been made.
// mode:    write
// params:  ids: string[]
// returns: none
// why:     undoing is forgetting: the graph is a function of fact sheets and of the decisions that stand.
MATCH (j:Judgement) WHERE j.id IN $ids
DETACH DELETE j
