// graph/note-change: notes which documents the transaction with that count has written, removed or resolved anew.
// mode:    write
// params:  id: string, revision: number, documents: string[], judged: boolean, complete: boolean, history: string
// returns: none
// why:     run last in every writing transaction: other processes read anew only what it names. Ids go round, so a note
//          takes the place of one that is long past and the notes never grow many. `history` stands for all notes so
//          far: a graph that was emptied and filled again counts anew, and may come to the same count.
MATCH (l:Lock {id: 'graph'})
SET l.history = $history
MERGE (c:Change {id: $id})
SET c.revision = $revision, c.documents = $documents, c.judged = $judged, c.complete = $complete
