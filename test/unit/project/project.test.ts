import { describe, expect, it } from 'vitest';
import type { FactSheet } from '../../../server/model/factsheet.ts';
import type { EntityRecord } from '../../../server/model/graph.ts';
import type { RelationType } from '../../../server/model/ontology.ts';
import { projectDocument } from '../../../server/project/index.ts';
import { documentOf, sheetOf, spanOf } from '../../support/sheet.ts';

const document = documentOf(
  [
    'Sar Kheng, the Cambodian interior minister, and Vilay Lakhamfong, minister of public security of Laos, met by video link.',
    'At the second meeting they signed a memorandum of understanding; the Minister of Interior, Sar Kheng, praised it.',
    'The two ministries will tighten management of the border. The first meeting was held in Vientiane.',
  ].join('\n'),
  { published: '2021-12-28' },
);
const at = (quote: string) => [spanOf(document, quote)];
const fact = (quote: string, confidence = 0.9) => ({ evidence: at(quote), confidence });
const meeting = {
  kind: 'talks',
  date: null,
  place: null,
  country: null,
  mode: null,
  status: 'held',
  participants: [],
} as const;

const sheet: FactSheet = sheetOf(document, {
  persons: [
    { ref: 'p1', name: 'Sar Kheng', aliases: [], honorifics: [], country: 'KH', mentions: at('Sar Kheng') },
    {
      ref: 'p2',
      name: 'Vilay Lakhamfong',
      aliases: [],
      honorifics: [],
      country: 'LA',
      mentions: at('Vilay Lakhamfong'),
    },
  ],
  organizations: [
    {
      ref: 'o1',
      name: 'Ministry of Interior',
      aliases: [],
      kind: 'ministry',
      country: 'KH',
      mentions: at('The two ministries'),
    },
    {
      ref: 'o2',
      name: 'Ministry of Public Security',
      aliases: [],
      kind: 'ministry',
      country: 'LA',
      mentions: at('The two ministries'),
    },
  ],
  countries: [{ ref: 'c1', iso2: 'LA', name: 'Laos', mentions: at('Laos') }],
  places: [{ ref: 'l1', name: 'Vientiane', country: 'LA', mentions: at('Vientiane') }],
  offices: [
    { person: 'p1', title: 'interior minister', organization: 'o1', country: 'KH', ...fact('interior minister') },
    {
      person: 'p1',
      title: 'Minister of Interior',
      organization: 'o1',
      country: 'KH',
      ...fact('Minister of Interior', 0.8),
    },
    {
      person: 'p2',
      title: 'minister of public security',
      organization: 'o2',
      country: 'LA',
      ...fact('minister of public security'),
    },
  ],
  meetings: [
    {
      ...meeting,
      ref: 'm1',
      name: 'second meeting',
      ordinal: 2,
      ...fact('second meeting'),
      participants: [
        { actor: 'p1', role: 'chair' },
        { actor: 'p2', role: 'participant' },
      ],
    },
    { ...meeting, ref: 'm2', name: 'first meeting', ordinal: 1, place: 'l1', ...fact('first meeting') },
  ],
  agreements: [
    {
      ref: 'a1',
      name: 'memorandum of understanding',
      kind: 'mou',
      date: '2021-12',
      covers: null,
      status: 'signed',
      meeting: 'm1',
      signatories: ['p1', 'p2'],
      parties: ['o1', 'c1', 'p2'],
      ...fact('they signed a memorandum of understanding'),
    },
  ],
  commitments: [
    {
      ref: 'u1',
      text: 'tighten management of the border',
      modality: 'will',
      by: ['o1'],
      agreement: 'a1',
      meeting: null,
      topics: ['border'],
      ...fact('tighten management of the border'),
    },
  ],
});

const record = (type: EntityRecord['type'], ref: string): EntityRecord => ({
  id: `${type.toLowerCase()}/${ref}-record`,
  document: document.id,
  ref,
  type,
  name: ref,
  aliases: [],
  country: null,
  kind: null,
  honorifics: [],
  offices: [],
  event: null,
  mentions: 1,
  firstSeen: null,
  lastSeen: null,
});
const TYPES = { p: 'Person', o: 'Organization', l: 'Place', m: 'Meeting', a: 'Agreement', u: 'Commitment' } as const;
const records = ['p1', 'p2', 'o1', 'o2', 'l1', 'm1', 'm2', 'a1', 'u1'].map((ref) =>
  record(TYPES[ref[0] as keyof typeof TYPES], ref),
);
const assignment = new Map(records.map(({ id, ref }) => [id, ref]));
const { edges, mentions } = projectDocument(sheet, document.passages, records, assignment);
const said = (type: RelationType) =>
  [
    ...new Set(
      edges
        .filter((edge) => edge.type === type)
        .map(({ source, target, properties }) => [source, target, properties.key].filter(Boolean).join(' ')),
    ),
  ].sort();

describe('what a document contributes to the graph', () => {
  it('says who signed, on whose behalf and in what office', () => {
    expect(said('SIGNED')).toEqual(['p1 a1 o1', 'p2 a1 country/la']);
    const office = (person: string) =>
      edges.find(({ type, source }) => type === 'SIGNED' && source === person)?.properties.wording;
    expect(office('p1')).toBe('interior minister');
    expect(office('p2')).toBe('minister of public security');
  });

  it('binds bodies and countries, never persons', () => {
    expect(said('PARTY_TO')).toEqual(['country/la a1', 'o1 a1']);
  });

  it('makes one relation of two ways to say one title', () => {
    expect(said('HOLDS_OFFICE')).toEqual(['p1 o1 minister', 'p2 o2 minister']);
    const ids = edges.filter(({ type, source }) => type === 'HOLDS_OFFICE' && source === 'p1').map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('joins meetings to who took part, where, what came of them and the one before', () => {
    expect(said('TOOK_PART')).toEqual(['p1 m1 chair', 'p2 m1 participant']);
    expect(said('HELD_IN')).toEqual(['m2 l1']);
    expect(said('PRODUCED')).toEqual(['m1 a1']);
    expect(said('FOLLOWS')).toEqual(['m1 m2']);
  });

  it('joins undertakings to who made them, what holds them and what they are about', () => {
    expect(said('CONTAINS')).toEqual(['a1 u1']);
    expect(said('COMMITTED_TO')).toEqual(['o1 u1']);
    expect(said('ABOUT')).toEqual(['a1 topic/border', 'u1 topic/border']);
  });

  it('says to which country persons and bodies belong', () => {
    expect(said('OF')).toEqual(['o1 country/kh', 'o2 country/la', 'p1 country/kh', 'p2 country/la']);
  });

  it('dates each fact by its own date, else by the day of publication', () => {
    const days = (type: RelationType) =>
      edges.filter((edge) => edge.type === type).map(({ evidence }) => [evidence[0]?.from, evidence[0]?.to]);
    expect(days('PRODUCED')).toEqual([['2021-12-01', '2021-12-31']]);
    expect(days('HOLDS_OFFICE')[0]).toEqual(['2021-12-28', '2021-12-28']);
    expect(days('OF')[0]).toEqual([null, null]);
  });

  it('puts every piece of evidence in the passage where it stands', () => {
    for (const { evidence } of edges)
      for (const { passage, start, end } of evidence) {
        const found = document.passages.find(({ id }) => id === passage);
        expect(found && found.start <= start && end <= found.end).toBe(true);
      }
  });

  it('mentions each entity where its words stand, in the order of the text', () => {
    expect(mentions.map(({ surface }) => surface)).toContain('memorandum of understanding');
    for (const { surface, start, end } of mentions) expect(document.text.slice(start, end)).toBe(surface);
    const starts = mentions.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('is the same whatever the order of the records', () => {
    expect(projectDocument(sheet, document.passages, [...records].reverse(), assignment)).toEqual({ edges, mentions });
  });
});
