import { describe, expect, it } from 'vitest';
import type { EntityRecord, RecordEvent } from '../../../server/model/graph.ts';
import { describeEntity } from '../../../server/project/index.ts';

const record = (name: string, day: string, own: Partial<EntityRecord> = {}): EntityRecord => ({
  id: `person/${day}-${name}`,
  document: `document/${day}`,
  ref: 'p1',
  type: 'Person',
  name,
  aliases: [],
  country: 'LA',
  kind: null,
  honorifics: [],
  offices: [],
  event: null,
  mentions: 2,
  firstSeen: day,
  lastSeen: day,
  ...own,
});
const event = (own: Partial<RecordEvent>): RecordEvent => ({
  date: null,
  covers: null,
  status: null,
  mode: null,
  ordinal: null,
  modality: null,
  place: null,
  actors: [],
  countries: [],
  topics: [],
  ...own,
});
const office = (title: string) => ({ offices: [{ title, body: 'Ministry of Public Security', country: 'LA' }] });

describe('a person as the records describe it', () => {
  const records = [
    record('Vilay', '2017-04-26', { mentions: 9, aliases: ['Vilay'] }),
    record('Vilay Lakhamphong', '2018-01-18', office('Deputy Minister')),
    record('Vilay Lakhamfong', '2021-12-28', { ...office('minister of public security'), honorifics: ['General'] }),
    record('Vilay Lakhamphong', '2024-03-30', { honorifics: ['Dr.', 'General'] }),
  ];
  const node = describeEntity('person/x', records);

  it('bears the most complete spelling, and of those the most used', () => {
    expect(node.name).toBe('Vilay Lakhamphong');
    expect(node.aliases).toEqual(['Vilay', 'Vilay Lakhamfong']);
    expect(node.properties.search).toBe('vilay lakhamphong\nvilay\nvilay lakhamfong');
  });

  it('is seen from the first to the last day, with every form of address', () => {
    expect([node.firstSeen, node.lastSeen]).toEqual(['2017-04-26', '2024-03-30']);
    expect(node.properties.honorifics).toEqual(['Dr.', 'General']);
    expect(node.properties.country).toBe('LA');
  });

  it('is a minister by a minister’s office, not by a deputy’s', () => {
    expect(node.roles).toEqual(['Minister']);
    expect(describeEntity('person/x', records.slice(0, 2)).roles).toEqual([]);
  });

  it('is the same whatever the order of the records', () => {
    expect(describeEntity('person/x', [...records].reverse())).toEqual(node);
  });
});

describe('the title of a minister', () => {
  const roles = (title: string) => describeEntity('person/x', [record('A Person', '2020-01-01', office(title))]).roles;
  it.each([
    'Minister of Interior',
    'interior minister',
    'Deputy Prime Minister and Minister of Interior',
    'Prime Minister',
    'acting Minister of Public Security',
    'Interior Secretary',
    'Secretary of the Interior',
    'Home Affairs Minister',
  ])('%s', (title) => {
    expect(roles(title)).toEqual(['Minister']);
  });
  it.each([
    'Deputy Minister of Interior',
    'Vice Minister',
    'deputy prime minister',
    'President',
    'Secretary General',
    'permanent secretary',
    'Minister Counsellor',
    'Secretary of State for the Party',
    'provincial governor',
    '',
  ])('not: %s', (title) => {
    expect(roles(title)).toEqual([]);
  });
});

describe('an event as the records describe it', () => {
  const agreement = { type: 'Agreement', kind: 'plan', country: null } as const;
  const node = describeEntity('agreement/x', [
    record('plan for 2023', '2023-03-04', {
      ...agreement,
      event: event({ status: 'in-force', date: '2022', countries: ['KH'] }),
    }),
    record('Cooperation Plan for 2023', '2022-10-25', {
      ...agreement,
      event: event({ status: 'signed', date: '2022-10-25', covers: '2023', countries: ['VN', 'LA'] }),
    }),
  ]);

  it('takes the most exact date, what came of it, and the countries of all', () => {
    expect(node.name).toBe('Cooperation Plan for 2023');
    expect(node.properties).toMatchObject({
      kind: 'plan',
      status: 'signed',
      date: '2022-10-25',
      earliest: '2022-10-25',
      latest: '2022-10-25',
      covers: '2023',
      countries: ['KH', 'LA', 'VN'],
    });
  });

  it('shortens a long undertaking for its name, and keeps its text', () => {
    const text = `strengthen ${'cooperation '.repeat(30)}further`;
    const commitment = describeEntity('commitment/x', [
      record(text, '2022-10-25', { type: 'Commitment', event: event({ modality: 'will' }) }),
    ]);
    expect(commitment.name.length).toBeLessThanOrEqual(121);
    expect(commitment.name.endsWith('cooperation…')).toBe(true);
    expect(commitment.properties.text).toBe(text);
  });

  it('is a conference if its kind is one', () => {
    const meeting = (kind: string) =>
      describeEntity('meeting/x', [
        record('meeting', '2022-10-25', { type: 'Meeting', kind, event: event({ status: 'held' }) }),
      ]).roles;
    expect(meeting('conference')).toEqual(['Conference']);
    expect(meeting('talks')).toEqual([]);
  });
});
