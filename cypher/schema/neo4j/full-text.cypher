// schema/neo4j/full-text: the indexes behind the search for words.
// mode:    schema
// params:  none
// returns: none
// why:     every word counts: an analyzer that drops common English words would drop "To" of "To Lam". Names are folded when written.
CREATE FULLTEXT INDEX entities IF NOT EXISTS FOR (n:Entity) ON EACH [n.search]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX passages IF NOT EXISTS FOR (n:Passage) ON EACH [n.text]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
