// graph/changes: the notes that writing transactions left under these ids.
// mode:    read
// params:  ids: string[]
// returns: revision: number, documents: string[], judged: boolean, complete: boolean
// why:     see graph/note-change; the caller checks that none is missing, and reads everything anew where one is.
MATCH (c:Change) WHERE c.id IN $ids
RETURN c.revision AS revision, c.documents AS documents, c.judged AS judged, c.complete AS complete
ORDER BY revision
