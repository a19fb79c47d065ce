// passage/get: the given passages.
// mode:    read
// params:  ids: string[]
// returns: passage: { id: string; index: number; start: number; end: number; text: string }
// why:     evidence keeps passages and offsets only; the words come from here.
MATCH (p:Passage) WHERE p.id IN $ids
RETURN p {.id, .index, .start, .end, .text} AS passage
ORDER BY passage.id
