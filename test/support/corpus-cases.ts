/** Every query that reads, with many parameters each, drawn from what a loaded graph holds, from first page to last. */
import { ENTITY_TYPES, RELATION_TYPES, type RelationType } from '../../server/model/ontology.ts';
import type { Store } from '../../server/store/store.ts';
import { type Cases, queryCases } from '../contract/queries.ts';
import { pages } from './corpus-pages.ts';
import { type Known, type KnownNode, valuesOf } from './questions/known.ts';

const SPAN = { from: null, to: null } as const;
/** Windows of time: all of it, open at either end, one year, one month in which something happened. */
const WINDOWS = [
  SPAN,
  { from: '2020-01-01', to: null },
  { from: null, to: '2012-12-31' },
  { from: '2013-01-01', to: '2013-12-31' },
  { from: '2011-04-01', to: '2011-04-30' },
] as const;
const ALL = 10_000;
/** All that stands in a text, in the order of its places. */
const PLACES = { afterKey: null, beforeKey: null, backward: false, limit: ALL } as const;
/** The first of a list by name. */
const FIRST = {
  order: 'NAME',
  descending: false,
  afterSort: null,
  afterKey: null,
  beforeSort: null,
  beforeKey: null,
  backward: false,
  limit: ALL,
} as const;
/** Every order, from either end, and between two positions. */
const ORDERS = [
  { order: 'NAME', descending: true },
  { order: 'DAY', descending: false, backward: true, limit: 5 },
  { order: 'RELATIONS', descending: true },
  { order: 'NAME', afterSort: 'c', afterKey: 'c', beforeSort: 'p', beforeKey: 'p', backward: true, limit: 4 },
] as const;
const DAYS = ['2012-06-30', '2018-01-17', '2024-03-01'] as const;
/** How many of a sort are taken where one more would only say the same again. */
const SOME = 7;
/** Words that names and texts have, folded as they are stored, and as few as one letter. */
const WORDS = [['cooperation'], ['border'], ['2', 'plan'], ['e']] as const;

const ids = (nodes: readonly { readonly id: string }[]): string[] => nodes.map(({ id }) => id);
const oneByOne = (list: readonly string[]) => list.map((id) => ({ ids: [id] }));

/** The cases for a graph that both engines hold; `store` is any of them. */
export async function corpusCases(store: Store, known: Known): Promise<Cases> {
  const { entities, relations } = known;
  const [documents, passages, records] = [ids(known.documents), ids(known.passages), ids(known.records)];
  const everything = ENTITY_TYPES.flatMap((type) => ids(entities[type]));
  const persons = ids(entities.Person);
  const best = ENTITY_TYPES.flatMap((type) => ids(entities[type].slice(0, 3)));
  const topics = ids(entities.Topic.slice(0, SOME));
  const words = WORDS.map((each) => [...each]);
  const conditions = {
    actors: [],
    countries: [],
    types: [],
    kinds: [],
    topics: [],
    words: [],
    confidence: 0,
    anySource: true,
    sources: [],
    asOf: null,
    ...SPAN,
  };
  const list = { ...conditions, ...FIRST };
  const events = (nodes: readonly KnownNode[], actors: readonly string[], kind: string) => {
    const none = { ...list, order: 'DAY', descending: true };
    return [
      ...WINDOWS.map((window) => ({ ...none, ...window })),
      ...valuesOf(nodes, 'countries')
        .slice(0, SOME)
        .map((country) => ({ ...none, countries: [country] })),
      ...valuesOf(nodes, kind).map((each) => ({ ...none, kinds: [each] })),
      ...topics.map((topic) => ({ ...none, topics: [topic] })),
      ...words.map((each) => ({ ...none, words: each })),
      ...actors.map((actor) => ({ ...none, actors: [actor] })),
      ...documents.slice(0, SOME).map((source) => ({ ...none, anySource: false, sources: [source] })),
      ...ORDERS.map((order) => ({ ...none, ...order, confidence: 0.7 })),
      ...DAYS.map((asOf) => ({ ...none, asOf })),
      {
        ...none,
        countries: ['VN', 'KH'],
        topics: ['topic/border', 'topic/drugs'],
        from: '2011-01-01',
        to: '2025-12-31',
      },
    ];
  };
  const doers = (...types: readonly RelationType[]) =>
    [...new Set(relations.filter(({ type }) => types.includes(type)).map(({ source }) => source))].filter(
      (_, index) => index % 4 === 0,
    );
  const part = { ...conditions, within: [], everywhere: true };
  const parts = [
    ...WINDOWS.map((window) => ({ ...part, ...window })),
    ...['KH', 'LA', 'VN', 'CN'].map((country) => ({ ...part, countries: [country] })),
    ...topics.map((topic) => ({ ...part, topics: [topic] })),
    ...words.map((each) => ({ ...part, words: each })),
    ...persons.slice(0, SOME).map((actor) => ({ ...part, actors: [actor] })),
    ...documents.slice(0, SOME).map((source) => ({ ...part, anySource: false, sources: [source] })),
    ...DAYS.map((asOf) => ({ ...part, asOf, confidence: 0.7 })),
    ...['mou', 'ministry', 'pledged'].map((kind) => ({ ...part, kinds: [kind] })),
    { ...part, within: best, everywhere: false },
    { ...part, countries: ['KH'], topics: ['topic/border'], within: everything, everywhere: false, from: '2010-01-01' },
  ];
  const actor = { label: '', ...list };
  const signature = { agreements: [], ...list };
  const signing = relations.filter(({ type }) => type === 'SIGNED');
  const near = relations.map(({ id, source, target }) => ({ id, near: target, far: source }));
  const around = { types: [], direction: 'ANY', others: [], asOf: null, ...FIRST, order: 'TYPE' };
  const asked = (subjects: readonly string[], more: object = {}) => [
    { questions: subjects.map((id, at) => ({ at, id, ...around, ...more })) },
  ];
  return {
    // A query that is not named below has at least the cases of the contract.
    ...queryCases({
      documents,
      passages,
      entities: everything,
      persons,
      agreements: ids(entities.Agreement),
      records,
      relations,
    }),
    'actor/list': await pages(store, 'actor/list', [
      ...WINDOWS.map((window) => ({ ...actor, ...window })),
      ...['Minister', 'Ministry', 'Country'].map((label) => ({ ...actor, label })),
      ...['Person', 'Organization', 'Country'].map((type) => ({ ...actor, types: [type] })),
      ...valuesOf(entities.Person, 'country').map((country) => ({ ...actor, countries: [country] })),
      ...valuesOf(entities.Organization, 'kind').map((kind) => ({ ...actor, kinds: [kind] })),
      ...[['sar'], ['a', 'g'], ['ministry']].map((each) => ({ ...actor, words: each })),
      { ...actor, types: ['Person'], label: 'Minister', countries: ['LA', 'VN'], from: '2012-01-01', to: '2020-12-31' },
      ...DAYS.map((asOf) => ({ ...actor, label: 'Minister', asOf })),
      ...ORDERS.map((order) => ({ ...actor, ...order, actors: ['country/vn'] })),
      ...topics.map((topic) => ({ ...actor, topics: [topic] })),
    ]),
    'actor/co-signers': persons.map((person) => ({
      person,
      asOf: null,
      ...FIRST,
      order: 'RELATIONS',
      descending: true,
    })),
    'meeting/between': ['country/kh', 'country/vn', ...ids(entities.Organization.slice(0, SOME))].map((other) => ({
      ...list,
      together: ['country/la', other],
    })),
    'entity/list': (['Country', 'Topic', 'Place'] as const).flatMap((type) =>
      [...ORDERS, { countries: ['KH'] }, { topics }, { words: ['a'] }].map((more) => ({
        ...list,
        types: [type],
        ...more,
      })),
    ),
    'entity/named': [{ names: valuesOf(entities.Person, 'name').map((name) => name.toLowerCase()), types: [] }],
    'agreement/list': await pages(
      store,
      'agreement/list',
      events(entities.Agreement, doers('SIGNED', 'PARTY_TO'), 'kind'),
    ),
    'commitment/list': await pages(
      store,
      'commitment/list',
      events(entities.Commitment, doers('COMMITTED_TO'), 'modality'),
    ),
    'meeting/list': await pages(store, 'meeting/list', events(entities.Meeting, doers('TOOK_PART'), 'kind')),
    'document/facts': [{ ids: documents }, ...oneByOne(documents)],
    'document/get': [{ ids: documents }, ...oneByOne(documents)],
    'document/ids': [{}],
    'document/sure': [{ confidence: 0.7 }],
    'document/list': await pages(store, 'document/list', [
      ...WINDOWS.map((window) => ({ ...list, ...window })),
      ...documents.slice(0, SOME).map((id) => ({ ...list, anySource: false, sources: [id] })),
      ...[['drugs'], ['lao', 'border']].map((each) => ({ ...list, words: each })),
      ...persons.slice(0, 3 * SOME).map((id) => ({ ...list, actors: [id] })),
      ...[{ countries: ['MY'] }, { types: ['Agreement'] }, { kinds: ['mou'] }, { topics }].map((each) => ({
        ...list,
        ...each,
      })),
    ]),
    'document/sources': valuesOf(known.documents, 'publisher').map((publisher) => ({
      ids: [],
      titles: [],
      publishers: [publisher.toLowerCase()],
    })),
    'document/relations': [
      { ids: documents, asOf: null, ...FIRST, order: 'TYPE' },
      ...oneByOne(documents).map((one) => ({ ...one, asOf: null, ...FIRST, order: 'TYPE' })),
      ...DAYS.map((asOf) => ({ ids: documents, asOf, ...FIRST, order: 'DAY', backward: true, limit: 9 })),
    ],
    'document/texts': [{ ids: documents }],
    'entity/get': [{ ids: everything }, ...ENTITY_TYPES.map((type) => ({ ids: ids(entities[type]) }))],
    'entity/resolve': [{ ids: records }, ...oneByOne(records.slice(0, 30))],
    'graph/all-nodes': [{}],
    'graph/all-relations': [{}],
    'graph/edges': WINDOWS.flatMap((window) => [
      { ids: everything, ...window, asOf: null, confidence: 0, anySource: true, sources: [] },
      {
        ids: best,
        ...window,
        asOf: '2018-01-17',
        confidence: 0.7,
        anySource: false,
        sources: documents.slice(0, SOME),
      },
    ]),
    'graph/foremost': [
      { types: [], within: [], everywhere: true, limit: ALL },
      { types: ['Person', 'Agreement', 'Meeting'], within: best, everywhere: false, limit: 15 },
    ],
    'graph/neighbours': [
      { ids: everything, asOf: null },
      ...oneByOne(best).map((one) => ({ ...one, asOf: null })),
      ...DAYS.map((asOf) => ({ ids: best, asOf })),
    ],
    'graph/nodes': [
      ...parts.map((each) => ({ ...each, limit: ALL })),
      { ...part, types: ['Person', 'Agreement', 'Meeting'], limit: 15 },
      ...ENTITY_TYPES.map((type) => ({ ...part, types: [type], limit: ALL })),
    ],
    'graph/revision': [{}],
    'judgement/all': [{}],
    'mention/of-documents': [
      { ids: documents, ...PLACES },
      ...oneByOne(documents).map((one) => ({ ...one, ...PLACES, limit: 9 })),
    ],
    'mention/of-entities': [
      { ids: everything, ...FIRST, order: 'DAY' },
      { ids: best, ...FIRST, order: 'DAY', limit: 3 },
      { ids: best, ...FIRST, order: 'DAY', beforeSort: '2015-01-01', beforeKey: 'document', backward: true, limit: 5 },
    ],
    'passage/get': [{ ids: passages }],
    'passage/of-documents': [
      { ids: documents, ...PLACES },
      { ids: documents, ...PLACES, beforeKey: '00000004', backward: true, limit: 2 },
    ],
    'path/shortest': best
      .slice(1)
      .flatMap((to) => [
        { from: best[0] ?? '', to, limit: ALL },
        { from: to, to: 'country/vn', limit: ALL },
      ])
      .filter(({ from, to }) => from !== to),
    'record/of-documents': [{ ids: documents }, ...oneByOne(documents)],
    'relation/around': [{ ids: everything }, ...oneByOne(persons)],
    'relation/find': [
      { rows: near },
      { rows: near.map(({ id, near: far, far: start }) => ({ id, near: start, far })) },
    ],
    'relation/get': [{ ids: ids(relations) }],
    'relation/of-entities': [
      ...asked(everything),
      ...['OUT', 'IN'].flatMap((direction) => asked(everything, { direction, limit: 4 })),
      ...RELATION_TYPES.flatMap((type) => [
        ...asked(everything, { types: [type] }),
        ...asked(best, { types: [type], order: 'DAY', afterSort: '2015-01-01', afterKey: '', limit: 3 }),
        ...asked(best, { types: [type], order: 'ROLE', backward: true, limit: 3 }),
      ]),
      ...DAYS.flatMap((asOf) => asked(everything, { asOf })),
    ],
    'search/mentioned': [
      { passages, types: [], asOf: null },
      ...ENTITY_TYPES.map((type) => ({ passages, types: [type], asOf: null })),
      ...DAYS.map((asOf) => ({ passages, types: [], asOf })),
    ],
    'search/names': [
      ...[['vilay'], ['sar'], ['to', 'lam'], ['ministry'], ['border'], ['o']].map((each) => ({
        words: each,
        types: [],
        asOf: null,
        limit: ALL,
      })),
      ...DAYS.map((asOf) => ({ words: ['e'], types: [], asOf, limit: ALL })),
      { words: ['drug'], types: ['Commitment', 'Topic'], asOf: null, limit: 5 },
    ],
    'signature/list': await pages(store, 'signature/list', [
      ...WINDOWS.map((window) => ({ ...signature, ...window })),
      ...['KH', 'LA', 'VN'].map((country) => ({ ...signature, countries: [country] })),
      ...valuesOf(entities.Agreement, 'kind').map((kind) => ({ ...signature, kinds: [kind] })),
      ...signing.slice(0, 3 * SOME).map(({ source }) => ({ ...signature, actors: [source] })),
      ...signing.slice(0, 3 * SOME).map(({ target }) => ({ ...signature, agreements: [target] })),
      ...ORDERS.map((order) => ({ ...signature, ...order })),
    ]),
    'stats/span': [null, ...DAYS].map((asOf) => ({ asOf })),
    'stats/totals': [{}],
    'stats/totals-as-of': DAYS.map((asOf) => ({ asOf })),
    'stats/types': [null, ...DAYS].map((asOf) => ({ asOf })),
    'timeline/documents': parts.flatMap((each) => [4, 7].map((width) => ({ ...each, width }))),
    'timeline/events': parts.flatMap((each) => [
      { ...each, width: 7 },
      { ...each, types: ['Agreement', 'Commitment'], width: 4 },
    ]),
  };
}
