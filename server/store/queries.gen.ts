// Made from the headers of cypher/**/*.cypher by `npm run generate`. Do not edit.
import type { PropertyValue } from './store.ts';

type Properties = { [key: string]: PropertyValue };
type Frozen<T> = T extends readonly (infer E)[] ? readonly Frozen<E>[] : T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** Every query by name: what it takes, and a row of what it gives. */
export interface Queries {
  /** the given agreements with the states of those who signed or are bound, and the documents that speak of each. */
  'absence/agreements': { mode: 'read'; params: { ids: string[] }; row: { id: string, states: string[], document: string, publisher: string | null, published: string | null } };
  /** persons of whom no document speaks from the day on which one first gives an office where they held one to somebody else. */
  'absence/successions': { mode: 'read'; params: { countries: string[], from: string | null, to: string | null, limit: number }; row: { person: string, office: string, title: string, lastSeen: string, successor: string, succession: string, successorTitle: string, since: string, body: string | null, country: string | null } };
  /** a page of the persons who signed agreements that a given person signed, and how many there are in all. */
  'actor/co-signers': { mode: 'read'; params: { person: string, asOf: string | null, order: string, descending: boolean, afterSort: string | null, afterKey: string | null, beforeSort: string | null, beforeKey: string | null, backward: boolean, limit: number }; row: { total: number, skipped: number, page: { sort: string; key: string; id: string; agreements: string[] }[] } };
  /** a page of the actors that pass the filter, and how many there are in all. */
  'actor/list': { mode: 'read'; params: { label: string, actors: string[], countries: string[], types: string[], kinds: string[], topics: string[], words: string[], from: string | null, to: string | null, confidence: number, anySource: boolean, sources: string[], asOf: string | null, order: string, descending: boolean, afterSort: string | null, afterKey: string | null, beforeSort: string | null, beforeKey: string | null, backward: boolean, limit: number }; row: { total: number, skipped: number, page: { sort: string; key: string; id: string }[] } };
  /** a page of the agreements that pass the filter, and how many there are in all. */
  'agreement/list': { mode: 'read'; params: { actors: string[], countries: string[], types: string[], kinds: string[], topics: string[], words: string[], from: string | null, to: string | null, confidence: number, anySource: boolean, sources: string[], asOf: string | null, order: string, descending: boolean, afterSort: string | null, afterKey: string | null, beforeSort: string | null, beforeKey: string | null, backward: boolean, limit: number }; row: { total: number, skipped: number, page: { sort: string; key: string; id: string }[] } };
  /** a page of the commitments that pass the filter, and how many there are in all. */
  'commitment/list': { mode: 'read'; params: { actors: string[], countries: string[], types: string[], kinds: string[], topics: string[], words: string[], from: string | null, to: string | null, confidence: number, anySource: boolean, sources: string[], asOf: string | null, order: string, descending: boolean, afterSort: string | null, afterKey: string | null, beforeSort: string | null, beforeKey: string | null, backward: boolean, limit: number }; row: { total: number, skipped: number, page: { sort: string; key: string; id: string }[] } };
  /** takes away the passages of documents, with every mention in them. */
  'document/clear-passages': { mode: 'write'; params: { ids: string[] }; row: Record<string, never> };
  /** takes away the records of documents. */
  'document/clear-records': { mode: 'write'; params: { ids: string[] }; row: Record<string, never> };
  /** takes away documents themselves. */
  'document/delete': { mode: 'write'; params: { ids: string[] }; row: Record<string, never> };
  /** the stored fact sheets of documents, with the passages their spans lie in. */
  'document/facts': { mode: 'read'; params: { ids: string[] }; row: { id: string, facts: string, projection: number, passages: { id: string; index: number; start: number; end: number }[] } };
  /** the given documents without their text. */
  'document/get': { mode: 'read'; params: { ids: string[] }; row: { document: { id: string; title: string | null; publisher: string | null; url: string | null; published: string | null; publishedFrom: string | null; language: string; source: string; sha256: string; notes: string[] | null; loaded: string | null; extractor: string | null } } };
  /** the ids of all documents. */
  'document/ids': { mode: 'read'; params: Record<string, never>; row: { id: string } };
  /** a page of the documents that pass the filter, and how many there are in all. */
  'document/list': { mode: 'read'; params: { actors: string[], countries: string[], types: string[], kinds: string[], topics: string[], words: string[], from: string | null, to: string | null, anySource: boolean, sources: string[], asOf: string | null, order: string, descending: boolean, afterSort: string | null, afterKey: string | null, beforeSort: string | null, beforeKey: string | null, backward: boolean, limit: number }; row: { total: number, skipped: number, page: { sort: string; key: string; id: string }[] } };
  /** when each document was first loaded, and what it holds in short. */
  'document/loaded': { mode: 'read'; params: Record<string, never>; row: { id: string, loaded: string | null, size: number, projection: number | null, extractor: string | null } };
  /** a page of the relations that a passage of each of the given documents says. */
  'document/relations': { mode: 'read'; params: { ids: string[], asOf: string | null, order: string, descending: boolean, afterSort: string | null, afterKey: string | null, beforeSort: string | null, beforeKey: string | null, backward: boolean, limit: number }; row: { id: string, total: number, skipped: number, page: { sort: string; key: string; id: string; type: string; source: string; target: string; title: string | null; role: string | null; onBehalfOf: string | null; office: string | null; from: string | null; to: string | null; confidence: number; evidence: string[]; starts: number[]; ends: number[]; confidences: number[]; inferred: boolean }[] } };
  /** writes passages of documents. */
  'document/save-passages': { mode: 'write'; params: { rows: { document: string; passage: { id: string; index: number; start: number; end: number; text: string; search: string } }[] }; row: Record<string, never> };
  /** writes records of documents: what each calls a thing. */
  'document/save-records': { mode: 'write'; params: { rows: { id: string; document: string; ref: string; type: string; name: string; data: string }[] }; row: Record<string, never> };
  /** writes documents, without their passages and records; each is made or made whole. */
  'document/save': { mode: 'write'; params: { rows: { document: { id: string; source: string; title: string | null; publisher: string | null; url: string | null; published: string | null; language: string; sha256: string; text: string; notes: string[]; facts: string; extractor: string }; publishedFrom: string | null; publishedTo: string | null; projection: number; loaded: string | null }[] }; row: Record<string, never> };
  /** how much each document takes, as the number of characters of its text and fact sheet. */
  'document/sizes': { mode: 'read'; params: Record<string, never>; row: { id: string, size: number } };
  /** the documents of the given ids or titles, and of the given publishers. */
  'document/sources': { mode: 'read'; params: { ids: string[], titles: string[], publishers: string[] }; row: { id: string, title: string | null, publisher: string | null } };
  /** the documents published between two days, with the countries that each names or implies. */
  'document/states': { mode: 'read'; params: { from: string | null, to: string | null, limit: number }; row: { document: { id: string; publisher: string | null; from: string | null; to: string | null; states: string[] } } };
  /** the documents that say at least one relation with at least that confidence. */
  'document/sure': { mode: 'read'; params: { confidence: number }; row: { id: string } };
  /** the texts of the given documents. */
  'document/texts': { mode: 'read'; params: { ids: string[] }; row: { id: string, text: string } };
  /** all that is kept of the given documents: what they are, their text, where its passages lie, their fact sheets. */
  'document/whole': { mode: 'read'; params: { ids: string[] }; row: { document: { id: string; source: string; title: string | null; publisher: string | null; url: string | null; published: string | null; language: string; sha256: string; text: string; notes: string[] | null; facts: string; projection: number; loaded: string | null }, passages: { index: number; start: number; end: number }[] } };
  /** takes away entities, with whatever still holds on to them. */
  'entity/delete': { mode: 'write'; params: { ids: string[] }; row: Record<string, never> };
  /** the given entities, whole, whatever their type. */
  'entity/get': { mode: 'read'; params: { ids: string[] }; row: { entity: { id: string; type: string; labels: string[]; name: string; aliases: string[]; firstSeen: string | null; lastSeen: string | null; country: string | null; honorifics: string[] | null; kind: string | null; iso2: string | null; ordinal: number | null; mode: string | null; status: string | null; date: string | null; covers: string | null; text: string | null; modality: string | null } } };
  /** a page of the entities of the given types that pass the filter, and how many there are in all. */
  'entity/list': { mode: 'read'; params: { actors: string[], countries: string[], types: string[], kinds: string[], topics: string[], words: string[], from: string | null, to: string | null, confidence: number, anySource: boolean, sources: string[], asOf: string | null, order: string, descending: boolean, afterSort: string | null, afterKey: string | null, beforeSort: string | null, beforeKey: string | null, backward: boolean, limit: number }; row: { total: number, skipped: number, page: { sort: string; key: string; id: string }[] } };
  /** the entities of the given types that bear one of the given names, as their own or as an alias. */
  'entity/named': { mode: 'read'; params: { names: string[], types: string[] }; row: { name: string, id: string, called: string, country: string | null } };
  /** the entities to which the given records belong. */
  'entity/resolve': { mode: 'read'; params: { ids: string[] }; row: { record: string, entity: string } };
  /** writes entities whole: their properties become exactly those given, and their labels follow type and roles. */
  'entity/save': { mode: 'write'; params: { rows: { id: string; type: string; roles: string[]; properties: Properties; firstSeen: string | null; lastSeen: string | null; earliest: string | null; latest: string | null }[] }; row: Record<string, never> };
  /** every node with its labels and properties. */
  'graph/all-nodes': { mode: 'read'; params: Record<string, never>; row: { id: string, labels: string[], properties: Properties } };
  /** every relation with its ends and properties. */
  'graph/all-relations': { mode: 'read'; params: Record<string, never>; row: { source: string, type: string, target: string, properties: Properties } };
  /** the notes that writing transactions left under these ids. */
  'graph/changes': { mode: 'read'; params: { ids: string[] }; row: { revision: number, documents: string[], judged: boolean, complete: boolean } };
  /** how far the load of the demonstration corpus is; no row where the graph never had it. */
  'graph/demonstration': { mode: 'read'; params: Record<string, never>; row: { state: 'unfinished' | 'done' | null } };
  /** every relation that goes out from the given entities and passes the conditions on days, confidence and documents. */
  'graph/edges': { mode: 'read'; params: { ids: string[], from: string | null, to: string | null, asOf: string | null, confidence: number, anySource: boolean, sources: string[] }; row: { edge: { id: string; source: string; target: string; type: string; label: string | null; from: string | null; to: string | null; confidence: number; inferred: boolean; evidenceCount: number } } };
  /** the most important entities of some types, or of all, and how many there are. */
  'graph/foremost': { mode: 'read'; params: { types: string[], within: string[], everywhere: boolean, limit: number }; row: { total: number, importance: number, node: { id: string; name: string; type: string; kind: string | null; labels: string[]; country: string | null; from: string | null; to: string | null; degree: number } } };
  /** marks that this transaction writes, and counts it. */
  'graph/lock': { mode: 'write'; params: Record<string, never>; row: { revision: number, history: string | null } };
  /** notes how far the load of the demonstration corpus is. */
  'graph/mark-demonstration': { mode: 'write'; params: { state: 'unfinished' | 'done' }; row: { state: string } };
  /** to how many other entities each of the given ones has relations; those with none are left out. */
  'graph/neighbour-counts': { mode: 'read'; params: { ids: string[] }; row: { id: string, neighbours: number } };
  /** the entities one step from the given ones, as of a day by relations that held on it. */
  'graph/neighbours': { mode: 'read'; params: { ids: string[], asOf: string | null }; row: { id: string } };
  /** the most important entities that pass the filter, and how many pass it in all. */
  'graph/nodes': { mode: 'read'; params: { actors: string[], countries: string[], types: string[], kinds: string[], topics: string[], words: string[], from: string | null, to: string | null, confidence: number, anySource: boolean, sources: string[], asOf: string | null, within: string[], everywhere: boolean, limit: number }; row: { total: number, importance: number, node: { id: string; name: string; type: string; kind: string | null; labels: string[]; country: string | null; from: string | null; to: string | null; degree: number } } };
  /** notes which documents the transaction with that count has written, removed or resolved anew. */
  'graph/note-change': { mode: 'write'; params: { id: string, revision: number, documents: string[], judged: boolean, complete: boolean, history: string }; row: Record<string, never> };
  /** how many transactions have written to the graph, and which; no row before the first. */
  'graph/revision': { mode: 'read'; params: Record<string, never>; row: { revision: number, history: string | null } };
  /** every decision that stands, in the order in which they were made. */
  'judgement/all': { mode: 'read'; params: Record<string, never>; row: { id: string, kind: string, subjects: string[], by: string, at: string, note: string | null } };
  /** takes away decisions, as if they had never been made. */
  'judgement/delete': { mode: 'write'; params: { ids: string[] }; row: Record<string, never> };
  /** writes a human decision. */
  'judgement/save': { mode: 'write'; params: { judgement: { id: string; kind: string; subjects: string[]; by: string; at: string; note: string | null } }; row: Record<string, never> };
  /** a page of the meetings in which all of the given actors took part and that pass the filter, and how many there are in all. */
  'meeting/between': { mode: 'read'; params: { together: string[], actors: string[], countries: string[], types: string[], kinds: string[], topics: string[], words: string[], from: string | null, to: string | null, confidence: number, anySource: boolean, sources: string[], asOf: string | null, order: string, descending: boolean, afterSort: string | null, afterKey: string | null, beforeSort: string | null, beforeKey: string | null, backward: boolean, limit: number }; row: { total: number, skipped: number, page: { sort: string; key: string; id: string }[] } };
  /** a page of the meetings that pass the filter, and how many there are in all. */
  'meeting/list': { mode: 'read'; params: { actors: string[], countries: string[], types: string[], kinds: string[], topics: string[], words: string[], from: string | null, to: string | null, confidence: number, anySource: boolean, sources: string[], asOf: string | null, order: string, descending: boolean, afterSort: string | null, afterKey: string | null, beforeSort: string | null, beforeKey: string | null, backward: boolean, limit: number }; row: { total: number, skipped: number, page: { sort: string; key: string; id: string }[] } };
  /** takes away every mention of the given entities in the given documents. */
  'mention/delete': { mode: 'write'; params: { documents: string[], entities: string[] }; row: Record<string, never> };
  /** a page of the mentions in each of the given documents, in the order of position. */
  'mention/of-documents': { mode: 'read'; params: { ids: string[], afterKey: string | null, beforeKey: string | null, backward: boolean, limit: number }; row: { id: string, total: number, skipped: number, page: { sort: string; key: string; entity: string; passage: string; surface: string; start: number; end: number }[] } };
  /** a page of the mentions of each of the given entities, in the order of publication and position. */
  'mention/of-entities': { mode: 'read'; params: { ids: string[], order: string, descending: boolean, afterSort: string | null, afterKey: string | null, beforeSort: string | null, beforeKey: string | null, backward: boolean, limit: number }; row: { id: string, total: number, skipped: number, page: { sort: string; key: string; entity: string; passage: string; surface: string; start: number; end: number }[] } };
  /** writes which passages mention which entities, and where. */
  'mention/save': { mode: 'write'; params: { rows: { id: string; entity: string; passage: string; surface: string; start: number; end: number }[] }; row: Record<string, never> };
  /** who had to do with each of the given events, with the bodies in which they hold offices. */
  'network/actors': { mode: 'read'; params: { ids: string[] }; row: { event: string, type: string, relation: string, actor: string, actorType: string, country: string | null, onBehalfOf: string | null, evidence: string[], body: string | null, bodyEvidence: string[] | null } };
  /** the given passages. */
  'passage/get': { mode: 'read'; params: { ids: string[] }; row: { passage: { id: string; index: number; start: number; end: number; text: string } } };
  /** a page of the passages of each of the given documents, in the order of position. */
  'passage/of-documents': { mode: 'read'; params: { ids: string[], afterKey: string | null, beforeKey: string | null, backward: boolean, limit: number }; row: { id: string, total: number, skipped: number, page: { sort: string; key: string; id: string; index: number; start: number; end: number; text: string }[] } };
  /** all shortest paths between two entities by relations, of at most eight steps. */
  'path/shortest': { mode: 'read'; params: { from: string, to: string, limit: number }; row: { nodes: string[], relations: string[] } };
  /** the relations by which a way may go on from the given entities, and where each leads. */
  'path/steps': { mode: 'read'; params: { ids: string[], goals: string[], relations: string[], types: string[], avoid: string[], from: string | null, to: string | null, asOf: string | null, limit: number }; row: { near: string, relation: string, far: string } };
  /** the records of documents, and the entity each is part of; one row of nulls for a document that has none. */
  'record/of-documents': { mode: 'read'; params: { ids: string[] }; row: { document: string, id: string | null, data: string | null, entity: string | null } };
  /** puts records into entities. */
  'record/resolve': { mode: 'write'; params: { rows: { record: string; entity: string }[] }; row: Record<string, never> };
  /** takes records out of the entities they were joined to. */
  'record/unresolve': { mode: 'write'; params: { ids: string[] }; row: Record<string, never> };
  /** every relation of the given entities to others, with all its evidence. */
  'relation/around': { mode: 'read'; params: { ids: string[] }; row: { id: string, type: string, source: string, target: string, key: string | null, evidence: string[], starts: number[], ends: number[], confidences: number[], fromDays: string[], toDays: string[], wordings: string[], inferences: boolean[] | null } };
  /** takes away relations. */
  'relation/delete': { mode: 'write'; params: { rows: { id: string; near: string; far: string }[] }; row: Record<string, never> };
  /** the given relations, as far as they are there, with all their evidence. */
  'relation/find': { mode: 'read'; params: { rows: { id: string; near: string; far: string }[] }; row: { id: string, type: string, source: string, target: string, key: string | null, evidence: string[], starts: number[], ends: number[], confidences: number[], fromDays: string[], toDays: string[], wordings: string[], inferences: boolean[] | null } };
  /** the given relations between entities. */
  'relation/get': { mode: 'read'; params: { ids: string[] }; row: { relation: { id: string; type: string; source: string; target: string; title: string | null; role: string | null; onBehalfOf: string | null; office: string | null; from: string | null; to: string | null; confidence: number; evidence: string[]; starts: number[]; ends: number[]; confidences: number[]; inferred: boolean } } };
  /** for each question about an entity a page of its relations, and how many there are in all. */
  'relation/of-entities': { mode: 'read'; params: { questions: { at: number; id: string; types: string[]; direction: string; others: string[]; asOf: string | null; order: string; descending: boolean; afterSort: string | null; afterKey: string | null; beforeSort: string | null; beforeKey: string | null; backward: boolean; limit: number }[] }; row: { at: number, total: number, skipped: number, page: { sort: string; key: string; other: string; id: string; type: string; source: string; target: string; title: string | null; role: string | null; onBehalfOf: string | null; office: string | null; from: string | null; to: string | null; confidence: number; evidence: string[]; starts: number[]; ends: number[]; confidences: number[]; inferred: boolean }[] } };
  /** writes relations of the type ABOUT whole: their properties become exactly those given. */
  'relation/save-about': { mode: 'write'; params: { rows: { id: string; type: string; source: string; target: string; properties: Properties; from: string | null; to: string | null }[] }; row: Record<string, never> };
  /** writes relations of the type COMMITTED_TO whole: their properties become exactly those given. */
  'relation/save-committed-to': { mode: 'write'; params: { rows: { id: string; type: string; source: string; target: string; properties: Properties; from: string | null; to: string | null }[] }; row: Record<string, never> };
  /** writes relations of the type CONTAINS whole: their properties become exactly those given. */
  'relation/save-contains': { mode: 'write'; params: { rows: { id: string; type: string; source: string; target: string; properties: Properties; from: string | null; to: string | null }[] }; row: Record<string, never> };
  /** writes relations of the type FOLLOWS whole: their properties become exactly those given. */
  'relation/save-follows': { mode: 'write'; params: { rows: { id: string; type: string; source: string; target: string; properties: Properties; from: string | null; to: string | null }[] }; row: Record<string, never> };
  /** writes relations of the type HELD_IN whole: their properties become exactly those given. */
  'relation/save-held-in': { mode: 'write'; params: { rows: { id: string; type: string; source: string; target: string; properties: Properties; from: string | null; to: string | null }[] }; row: Record<string, never> };
  /** writes relations of the type HOLDS_OFFICE whole: their properties become exactly those given. */
  'relation/save-holds-office': { mode: 'write'; params: { rows: { id: string; type: string; source: string; target: string; properties: Properties; from: string | null; to: string | null }[] }; row: Record<string, never> };
  /** writes relations of the type OF whole: their properties become exactly those given. */
  'relation/save-of': { mode: 'write'; params: { rows: { id: string; type: string; source: string; target: string; properties: Properties; from: string | null; to: string | null }[] }; row: Record<string, never> };
  /** writes relations of the type PARTY_TO whole: their properties become exactly those given. */
  'relation/save-party-to': { mode: 'write'; params: { rows: { id: string; type: string; source: string; target: string; properties: Properties; from: string | null; to: string | null }[] }; row: Record<string, never> };
  /** writes relations of the type PRODUCED whole: their properties become exactly those given. */
  'relation/save-produced': { mode: 'write'; params: { rows: { id: string; type: string; source: string; target: string; properties: Properties; from: string | null; to: string | null }[] }; row: Record<string, never> };
  /** writes relations of the type SIGNED whole: their properties become exactly those given. */
  'relation/save-signed': { mode: 'write'; params: { rows: { id: string; type: string; source: string; target: string; properties: Properties; from: string | null; to: string | null }[] }; row: Record<string, never> };
  /** writes relations of the type TOOK_PART whole: their properties become exactly those given. */
  'relation/save-took-part': { mode: 'write'; params: { rows: { id: string; type: string; source: string; target: string; properties: Properties; from: string | null; to: string | null }[] }; row: Record<string, never> };
  /** the constraints that the graph has. */
  'schema/grafeo/show-constraints': { mode: 'read'; params: Record<string, never>; row: { name: string, type: string, label: string, properties: string } };
  /** the indexes that the graph has. */
  'schema/grafeo/show-indexes': { mode: 'read'; params: Record<string, never>; row: { name: string, label: string, property: string } };
  /** the time by the server's clock. */
  'schema/neo4j/clock': { mode: 'read'; params: Record<string, never>; row: { now: number } };
  /** version and edition of the server. */
  'schema/neo4j/components': { mode: 'read'; params: Record<string, never>; row: { name: string, versions: string[], edition: string } };
  /** whether the database holds a graph of ours, and whether it holds anything. */
  'schema/neo4j/occupied': { mode: 'read'; params: Record<string, never>; row: { ours: boolean, filled: boolean } };
  /** the nodes that a full-text index finds, best first. */
  'schema/neo4j/search-text': { mode: 'read'; params: { index: string, text: string, limit: number }; row: { id: string, score: number } };
  /** the constraints that the database has, with what each is on. */
  'schema/neo4j/show-constraints': { mode: 'read'; params: Record<string, never>; row: { name: string, type: string, entity: string, labels: string[], properties: string[] } };
  /** the databases that the user can see, a row for each server that holds one. */
  'schema/neo4j/show-databases': { mode: 'read'; params: Record<string, never>; row: { name: string, aliases: string[], type: string, access: string, address: string, role: string, writer: boolean, requested: string, status: string, message: string, home: boolean } };
  /** the indexes that the database has, with what each is for and whether it is ready. */
  'schema/neo4j/show-indexes': { mode: 'read'; params: Record<string, never>; row: { name: string, type: string, state: string, populated: number, entity: string, labels: string[] | null, properties: string[] | null, constraint: string | null, analyzer: string | null } };
  /** what the user who asks may do, and what is denied to them. */
  'schema/neo4j/show-privileges': { mode: 'read'; params: Record<string, never>; row: { access: string, action: string, graph: string, segment: string, resource: string } };
  /** the entities that the given passages mention, as of a day those of documents published by then. */
  'search/mentioned': { mode: 'read'; params: { passages: string[], types: string[], asOf: string | null }; row: { id: string, degree: number, passage: string, text: string } };
  /** entities whose names, aliases or own text contain every one of the given words, as of a day those of which documents speak by then. */
  'search/names': { mode: 'read'; params: { words: string[], types: string[], asOf: string | null, limit: number }; row: { hit: { id: string; type: string; name: string; aliases: string[]; text: string | null; degree: number } } };
  /** a page of the signatures that pass the filter, and how many there are in all. */
  'signature/list': { mode: 'read'; params: { agreements: string[], actors: string[], countries: string[], types: string[], kinds: string[], topics: string[], words: string[], from: string | null, to: string | null, confidence: number, anySource: boolean, sources: string[], asOf: string | null, order: string, descending: boolean, afterSort: string | null, afterKey: string | null, beforeSort: string | null, beforeKey: string | null, backward: boolean, limit: number }; row: { total: number, skipped: number, page: { sort: string; key: string; id: string; type: string; source: string; target: string; title: string | null; role: string | null; onBehalfOf: string | null; office: string | null; from: string | null; to: string | null; confidence: number; evidence: string[]; starts: number[]; ends: number[]; confidences: number[]; inferred: boolean }[] } };
  /** what an entity has to do with that others of its type have to do with too. */
  'similar/shared': { mode: 'read'; params: { id: string, around: number, limit: number }; row: { other: string, shared: string, type: string, degree: number, own: string, relation: string } };
  /** when the latest document was first loaded, and the latest decision made. */
  'stats/known': { mode: 'read'; params: Record<string, never>; row: { loaded: string | null, judged: string | null } };
  /** how much of the graph hangs in the air: all four are 0 in a graph that is whole. */
  'stats/loose': { mode: 'read'; params: Record<string, never>; row: { sentences: number, entities: number, records: number, passages: number } };
  /** how many documents were last made into graph by which version of the rules. */
  'stats/projections': { mode: 'read'; params: Record<string, never>; row: { projection: number | null, documents: number } };
  /** the first and the last day of an event that took place or is announced, as of a day of those that may have begun by then. */
  'stats/span': { mode: 'read'; params: { asOf: string | null }; row: { from: string | null, to: string | null } };
  /** how many documents were published by a day, how many passages they have, and how many relations between entities held on it. */
  'stats/totals-as-of': { mode: 'read'; params: { asOf: string }; row: { documents: number, passages: number, relations: number } };
  /** how many documents, passages and relations between entities there are. */
  'stats/totals': { mode: 'read'; params: Record<string, never>; row: { documents: number, passages: number, relations: number } };
  /** how many entities of each type there are, as of a day of those that documents speak of by then. */
  'stats/types': { mode: 'read'; params: { asOf: string | null }; row: { type: string, count: number } };
  /** paragraphs that hold one of the given forms, of documents published after the earliest of the given commitments. */
  'thread/telling': { mode: 'read'; params: { ids: string[], documents: string[], forms: string[], limit: number }; row: { passage: { id: string; document: string; text: string; start: number; from: string | null; to: string | null; states: string[]; documentStates: string[] } } };
  /** the given commitments, and all others that the given states, or states that undertook one of them, or no state at all undertook. */
  'thread/undertakings': { mode: 'read'; params: { ids: string[], states: string[], limit: number }; row: { undertaking: { id: string; text: string; from: string | null; to: string | null; by: string[]; documents: string[]; ends: { type: string; id: string; countries: string[] }[] } } };
  /** how many documents that pass the filter were published in each bucket. */
  'timeline/documents': { mode: 'read'; params: { actors: string[], countries: string[], types: string[], kinds: string[], topics: string[], words: string[], from: string | null, to: string | null, anySource: boolean, sources: string[], asOf: string | null, within: string[], everywhere: boolean, width: number }; row: { bucket: string, count: number } };
  /** how many meetings, agreements and commitments that pass the filter fall in each bucket. */
  'timeline/events': { mode: 'read'; params: { actors: string[], countries: string[], types: string[], kinds: string[], topics: string[], words: string[], from: string | null, to: string | null, confidence: number, anySource: boolean, sources: string[], asOf: string | null, within: string[], everywhere: boolean, width: number }; row: { bucket: string, type: string, count: number } };
}
export type QueryName = keyof Queries;
/** The same names at run time: a file that is missing can be told of before it is asked for. */
export const QUERY_NAMES: readonly QueryName[] = [
  'absence/agreements',
  'absence/successions',
  'actor/co-signers',
  'actor/list',
  'agreement/list',
  'commitment/list',
  'document/clear-passages',
  'document/clear-records',
  'document/delete',
  'document/facts',
  'document/get',
  'document/ids',
  'document/list',
  'document/loaded',
  'document/relations',
  'document/save-passages',
  'document/save-records',
  'document/save',
  'document/sizes',
  'document/sources',
  'document/states',
  'document/sure',
  'document/texts',
  'document/whole',
  'entity/delete',
  'entity/get',
  'entity/list',
  'entity/named',
  'entity/resolve',
  'entity/save',
  'graph/all-nodes',
  'graph/all-relations',
  'graph/changes',
  'graph/demonstration',
  'graph/edges',
  'graph/foremost',
  'graph/lock',
  'graph/mark-demonstration',
  'graph/neighbour-counts',
  'graph/neighbours',
  'graph/nodes',
  'graph/note-change',
  'graph/revision',
  'judgement/all',
  'judgement/delete',
  'judgement/save',
  'meeting/between',
  'meeting/list',
  'mention/delete',
  'mention/of-documents',
  'mention/of-entities',
  'mention/save',
  'network/actors',
  'passage/get',
  'passage/of-documents',
  'path/shortest',
  'path/steps',
  'record/of-documents',
  'record/resolve',
  'record/unresolve',
  'relation/around',
  'relation/delete',
  'relation/find',
  'relation/get',
  'relation/of-entities',
  'relation/save-about',
  'relation/save-committed-to',
  'relation/save-contains',
  'relation/save-follows',
  'relation/save-held-in',
  'relation/save-holds-office',
  'relation/save-of',
  'relation/save-party-to',
  'relation/save-produced',
  'relation/save-signed',
  'relation/save-took-part',
  'schema/grafeo/show-constraints',
  'schema/grafeo/show-indexes',
  'schema/neo4j/clock',
  'schema/neo4j/components',
  'schema/neo4j/occupied',
  'schema/neo4j/search-text',
  'schema/neo4j/show-constraints',
  'schema/neo4j/show-databases',
  'schema/neo4j/show-indexes',
  'schema/neo4j/show-privileges',
  'search/mentioned',
  'search/names',
  'signature/list',
  'similar/shared',
  'stats/known',
  'stats/loose',
  'stats/projections',
  'stats/span',
  'stats/totals-as-of',
  'stats/totals',
  'stats/types',
  'thread/telling',
  'thread/undertakings',
  'timeline/documents',
  'timeline/events',
];
/** Names of the queries that change nothing. */
export type ReadQueryName = { [N in QueryName]: Queries[N] extends { mode: 'read' } ? N : never }[QueryName];
export type QueryParams<N extends QueryName> = Queries[N] extends { params: infer P } ? Frozen<P> : never;
export type QueryRow<N extends QueryName> = Queries[N] extends { row: infer R } ? R : never;
export type { Properties };
