/**
 * Every query that reads, with parameters under which it has something to say on the fixture. The compiler asks for a
 * line here when a query file is added.
 */
import type { QueryParams, ReadQueryName } from '../../server/store/queries.gen.ts';
import type { Fixture } from './fixture.ts';

/** What an engine needs for itself is its own affair. */
export type SharedQueryName = Exclude<ReadQueryName, `schema/${string}`>;
export type Cases = { readonly [N in SharedQueryName]: readonly QueryParams<N>[] };

const SPAN = { from: null, to: null } as const;
const YEARS = { from: '2011-01-01', to: '2023-12-31' } as const;
/** The first page of a list, and the last before a position. */
const FIRST = {
  order: 'NAME',
  descending: false,
  afterSort: null,
  afterKey: null,
  beforeSort: null,
  beforeKey: null,
  backward: false,
  limit: 5,
} as const;
const LATEST = { ...FIRST, order: 'DAY', descending: true } as const;
const LAST = { ...LATEST, beforeSort: '2012-01-01', beforeKey: 'm', backward: true } as const;
/** Windows on what stands in a text in the order of its places. */
const PLACES = [
  { afterKey: null, beforeKey: null, backward: false, limit: 500 },
  { afterKey: '00000002', beforeKey: null, backward: false, limit: 2 },
  { afterKey: null, beforeKey: '00000300', backward: true, limit: 3 },
] as const;
const CONDITIONS = {
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
} as const;
const LIST = { ...CONDITIONS, ...LATEST } as const;
const PART = { ...CONDITIONS, within: [], everywhere: true } as const;
const WAY = { goals: ['country/kh'], relations: [], types: [], avoid: [], ...SPAN, asOf: null, limit: 1000 } as const;

export function queryCases({ documents, passages, entities, persons, agreements, records, relations }: Fixture): Cases {
  const ids = entities.slice(0, 40);
  const some = documents.slice(0, 3);
  const [person = ''] = persons;
  const commitments = entities.filter((id) => id.startsWith('commitment/'));
  const near = relations.map(({ id, source, target }) => ({ id, near: target, far: source }));
  const lists = [
    LIST,
    { ...LIST, ...YEARS, countries: ['KH'], limit: 100 },
    { ...LIST, ...LAST },
    { ...LIST, order: 'RELATIONS', confidence: 0.5, anySource: false, sources: some, asOf: '2018-06-30' },
    { ...LIST, ...FIRST, topics: ['topic/border'], words: ['border'] },
  ];
  const question = { types: [], direction: 'ANY', others: [], asOf: null, ...FIRST, order: 'TYPE', limit: 3 };
  return {
    'actor/co-signers': [
      ...persons.map((id) => ({ person: id, asOf: null, ...LATEST, order: 'RELATIONS' })),
      { person, asOf: '2018-12-31', ...FIRST },
    ],
    'absence/agreements': [{ ids: agreements }],
    'absence/successions': [{ countries: [], ...SPAN, limit: 50 }],
    'actor/list': [
      ...lists.map((list) => ({ ...list, label: '' })),
      { ...LIST, ...YEARS, types: ['Person'], label: 'Minister', countries: ['LA'], words: ['vilay'] },
      { ...LIST, ...FIRST, label: 'Minister', asOf: '2018-01-17', actors: ['country/la'] },
    ],
    'agreement/list': [...lists, { ...LIST, actors: [person], limit: 100 }],
    'commitment/list': lists,
    'meeting/between': [{ ...LIST, together: ['country/kh', 'country/la'] }],
    'meeting/list': [...lists, { ...LIST, actors: [person], limit: 100 }],
    'document/facts': [{ ids: some }],
    'document/get': [{ ids: some }],
    'document/ids': [{}],
    'document/list': [
      ...lists,
      { ...LIST, ...YEARS, words: ['cambodia'], actors: [person], kinds: ['mou'], types: ['Person'] },
    ],
    'document/relations': [
      { ids: some, asOf: null, ...FIRST, order: 'TYPE', limit: 500 },
      { ids: some, asOf: '2018-01-17', ...LAST },
    ],
    'document/loaded': [{}],
    'document/sources': [
      { ids: some, titles: [], publishers: [] },
      { ids: [], titles: [], publishers: ['xinhua (china.org.cn / chinagate)'] },
    ],
    'document/sizes': [{}],
    'document/sure': [{ confidence: 0.5 }, { confidence: 0.9 }],
    'document/states': [
      { ...SPAN, limit: 50 },
      { ...YEARS, limit: 3 },
    ],
    'document/texts': [{ ids: some }],
    'document/whole': [{ ids: some }],
    'entity/get': [{ ids }, { ids: entities }],
    'entity/list': ['Country', 'Topic', 'Place'].flatMap((type) => [
      { ...LIST, ...FIRST, types: [type] },
      { ...LIST, types: [type], order: 'RELATIONS', countries: ['KH'], actors: ['country/kh'] },
    ]),
    'entity/named': [{ names: ['ministry of interior', 'cambodia'], types: [] }],
    'entity/resolve': [{ ids: records }],
    'graph/all-nodes': [{}],
    'graph/all-relations': [{}],
    'graph/changes': [{ ids: ['change/1', 'change/2'] }],
    'graph/demonstration': [{}],
    'graph/edges': [
      { ids: entities, ...SPAN, asOf: null, confidence: 0, anySource: true, sources: [] },
      { ids: entities, ...YEARS, asOf: '2018-06-30', confidence: 0.5, anySource: false, sources: some },
    ],
    'graph/foremost': [
      { types: [], within: [], everywhere: true, limit: 20 },
      { types: ['Person', 'Agreement'], within: ids, everywhere: false, limit: 20 },
    ],
    'graph/neighbour-counts': [{ ids }],
    'graph/neighbours': [
      { ids: [person], asOf: null },
      { ids: [person, 'country/kh'], asOf: '2018-01-17' },
    ],
    'graph/nodes': [
      { ...PART, limit: 20 },
      { ...PART, ...YEARS, types: ['Person', 'Agreement'], countries: ['KH'], topics: ['topic/border'], limit: 20 },
      { ...PART, within: ids, everywhere: false, limit: 20 },
      { ...PART, actors: ['country/kh'], words: ['border'], asOf: '2018-06-30', limit: 20 },
      { ...PART, kinds: ['mou', 'pledged', 'talks'], confidence: 0.5, anySource: false, sources: some, limit: 20 },
    ],
    'graph/revision': [{}],
    'judgement/all': [{}],
    'mention/of-documents': PLACES.map((place) => ({ ids: some, ...place })),
    'mention/of-entities': [
      { ids, ...FIRST, order: 'DAY', limit: 2 },
      { ids, ...LAST },
    ],
    'network/actors': [{ ids: [...agreements, ...commitments].slice(0, 30) }],
    'passage/get': [{ ids: passages.slice(0, 5) }],
    'passage/of-documents': PLACES.map((place) => ({ ids: some, ...place })),
    'path/shortest': [
      { from: person, to: 'country/vn', limit: 10 },
      { from: person, to: agreements[0] ?? '', limit: 10 },
    ],
    'path/steps': [
      { ...WAY, ids: ['country/vn'] },
      { ...WAY, ids: ['country/kh', ...persons], asOf: '2018-01-17' },
      { ...WAY, ...YEARS, ids: persons, relations: ['SIGNED', 'OF'], types: ['Agreement'], avoid: ['country/la'] },
    ],
    'record/of-documents': [{ ids: some }],
    'relation/around': [{ ids: [person] }],
    'relation/find': [{ rows: near }],
    'relation/get': [{ ids: relations.map(({ id }) => id) }],
    'relation/of-entities': [
      { questions: ids.map((id, at) => ({ at, id, ...question })) },
      {
        questions: [
          { at: 0, id: person, ...question, types: ['SIGNED', 'HOLDS_OFFICE'], direction: 'OUT', asOf: '2018-01-17' },
          { at: 1, id: 'country/kh', ...question, ...LAST, others: ['Person'] },
          { at: 2, id: 'country/la', ...question, limit: 0 },
        ],
      },
    ],
    'search/mentioned': [
      { passages, types: [], asOf: null },
      { passages, types: [], asOf: '2018-06-30' },
    ],
    'search/names': [
      { words: ['vilay'], types: [], asOf: null, limit: 5 },
      { words: ['e'], types: [], asOf: '2018-06-30', limit: 50 },
    ],
    'signature/list': lists.map((list) => ({ ...list, agreements: [] })),
    'stats/known': [{}],
    'similar/shared': [{ id: person, around: 50, limit: 500 }],
    'stats/loose': [{}],
    'stats/projections': [{}],
    'stats/span': [{ asOf: null }, { asOf: '2018-06-30' }],
    'stats/totals': [{}],
    'stats/totals-as-of': [{ asOf: '2018-06-30' }],
    'stats/types': [{ asOf: null }, { asOf: '2018-06-30' }],
    'thread/telling': [
      { ids: commitments, documents: [], forms: ['last year', 'already', 'review'], limit: 50 },
      { ids: [], documents: some, forms: ['the'], limit: 50 },
    ],
    'thread/undertakings': [
      { ids: commitments.slice(0, 3), states: [], limit: 30 },
      { ids: [], states: ['LA'], limit: 30 },
    ],
    'timeline/documents': [
      { ...PART, width: 4 },
      { ...PART, ...YEARS, width: 7 },
      { ...PART, actors: ['country/kh'], words: ['border'], types: ['Agreement'], asOf: '2018-06-30', width: 4 },
    ],
    'timeline/events': [
      { ...PART, width: 4 },
      { ...PART, ...YEARS, types: ['Agreement'], countries: ['KH'], width: 7 },
      {
        ...PART,
        actors: ['country/kh'],
        topics: ['topic/border'],
        confidence: 0.5,
        anySource: false,
        sources: some,
        width: 4,
      },
    ],
  };
}
