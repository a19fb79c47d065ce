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
const EVENTS = {
  countries: [],
  kinds: [],
  topics: [],
  words: [],
  actor: '',
  // Later than every day: the first page.
  afterDay: '~',
  afterKey: '',
  limit: 5,
} as const;
const PART = { countries: [], topics: [], within: [], everywhere: true } as const;

export function queryCases({ documents, passages, entities, persons, agreements, records, relations }: Fixture): Cases {
  const ids = entities.slice(0, 40);
  const some = documents.slice(0, 3);
  const [person = ''] = persons;
  const near = relations.map(({ id, source, target }) => ({ id, near: target, far: source }));
  const actors = { types: [], label: '', countries: [], kinds: [], words: [], after: '', limit: 5 } as const;
  const events = [
    { ...EVENTS, ...SPAN },
    { ...EVENTS, ...YEARS, countries: ['KH'], limit: 100 },
  ];
  return {
    'actor/list': [
      { ...actors, ...SPAN },
      { ...actors, ...YEARS, types: ['Person'], label: 'Minister', countries: ['LA'], words: ['vilay'] },
    ],
    'agreement/list': events,
    'commitment/list': [...events, { ...EVENTS, ...SPAN, topics: ['topic/border'], words: ['border'] }],
    'meeting/list': [...events, { ...EVENTS, ...SPAN, actor: person, limit: 100 }],
    'document/facts': [{ ids: some }],
    'document/get': [{ ids: some }],
    'document/ids': [{}],
    'document/list': [
      { publishers: [], words: [], ...SPAN, mentions: '', afterDay: '~', afterKey: '', limit: 3 },
      { publishers: [], words: ['cambodia'], ...YEARS, mentions: person, afterDay: '~', afterKey: '', limit: 3 },
    ],
    'document/relations': [{ ids: some }],
    'document/sizes': [{}],
    'document/texts': [{ ids: some }],
    'document/whole': [{ ids: some }],
    'entity/degrees': [{ ids }],
    'entity/get': [{ ids }, { ids: entities }],
    'entity/of-type': [{ type: 'Country' }],
    'entity/resolve': [{ ids: records }],
    'graph/all-nodes': [{}],
    'graph/all-relations': [{}],
    'graph/changes': [{ ids: ['change/1', 'change/2'] }],
    'graph/demonstration': [{}],
    'graph/edges': [
      { ids: entities, ...SPAN },
      { ids: entities, ...YEARS },
    ],
    'graph/neighbours': [{ ids: [person] }],
    'graph/nodes': [
      { ...PART, ...SPAN, types: [], limit: 20 },
      { ...PART, ...YEARS, types: ['Person', 'Agreement'], countries: ['KH'], topics: ['topic/border'], limit: 20 },
      { ...PART, ...SPAN, types: [], within: ids, everywhere: false, limit: 20 },
    ],
    'graph/revision': [{}],
    'judgement/all': [{}],
    'mention/of-documents': [{ ids: some }],
    'mention/of-entities': [{ ids, after: '', limit: 2 }],
    'passage/get': [{ ids: passages.slice(0, 5) }],
    'passage/of-documents': [{ ids: some }],
    'path/shortest': [
      { from: person, to: 'country/vn', limit: 10 },
      { from: person, to: agreements[0] ?? '', limit: 10 },
    ],
    'record/of-documents': [{ ids: some }],
    'relation/around': [{ ids: [person] }],
    'relation/find': [{ rows: near }],
    'relation/get': [{ ids: relations.map(({ id }) => id) }],
    'relation/of-entities': [
      { ids, types: [], direction: 'ANY', after: '', limit: 3 },
      { ids, types: ['SIGNED', 'HOLDS_OFFICE'], direction: 'OUT', after: '', limit: 3 },
    ],
    'search/mentioned': [{ passages, types: [] }],
    'search/names': [{ words: ['vilay'], types: [], limit: 5 }],
    'signature/list': [
      { countries: [], kinds: [], person: '', agreement: '', ...SPAN, afterDay: '~', afterKey: '', limit: 3 },
      {
        countries: ['KH'],
        kinds: ['plan', 'mou'],
        person: '',
        agreement: '',
        ...YEARS,
        afterDay: '~',
        afterKey: '',
        limit: 50,
      },
    ],
    'stats/loose': [{}],
    'stats/projections': [{}],
    'stats/span': [{}],
    'stats/totals': [{}],
    'stats/types': [{}],
    'timeline/documents': [
      { ...PART, ...SPAN, width: 4 },
      { ...PART, ...YEARS, width: 7 },
    ],
    'timeline/events': [
      { ...PART, ...SPAN, types: [], width: 4 },
      { ...PART, ...YEARS, types: ['Agreement'], countries: ['KH'], width: 7 },
    ],
  };
}
