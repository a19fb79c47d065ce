// judgement/all: every decision that stands, in the order in which they were made.
// mode:    read
// params:  none
// returns: id: string, kind: string, subjects: string[], by: string, at: string, note: string | null
// why:     resolution obeys all of them at once.
MATCH (j:Judgement)
RETURN j.id AS id, j.kind AS kind, j.subjects AS subjects, j.by AS by, j.at AS at, j.note AS note
ORDER BY at, id
