// document/get: the given documents without their text.
// mode:    read
// params:  ids: string[]
// returns: document: { id: string; title: string | null; publisher: string | null; url: string | null; published: string | null;
//          publishedFrom: string | null; language: string; source: string; sha256: string; notes: string[] | null; loaded: string | null; extractor: string | null }
// why:     a text may be megabytes long, and most questions want the title only.
MATCH (d:Document) WHERE d.id IN $ids
RETURN d {.id, .title, .publisher, .url, .published, .publishedFrom, .language, .source, .sha256, .notes, .loaded, .extractor} AS document
ORDER BY document.id
