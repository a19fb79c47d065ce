import { describe, expect, it } from 'vitest';
import type { FactSheet } from '../../../server/model/factsheet.ts';
import { recordsOf } from '../../../server/resolve/index.ts';
import { goldSheet } from './gold-records.ts';

const sheet = goldSheet('2022-10-25-vietnam-laos-plan-2023.json');
const records = recordsOf(sheet);

describe('recordsOf', () => {
  it('makes a record of everything but countries and topics', () => {
    const { persons, organizations, places, meetings, agreements, commitments } = sheet;
    expect(records).toHaveLength([persons, organizations, places, meetings, agreements, commitments].flat().length);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    for (const { id, type } of records)
      expect(id).toMatch(new RegExp(`^${type.toLowerCase()}/[\\p{L}\\p{N}-]+-[0-9a-f]{8}$`, 'u'));
  });

  it('gives ids that depend on document, type, name and order among namesakes only', () => {
    expect(recordsOf(sheet)).toEqual(records);
    const twice: FactSheet = {
      ...sheet,
      persons: [...sheet.persons, ...sheet.persons.map((person) => ({ ...person, ref: `${person.ref}x` }))],
    };
    const persons = recordsOf(twice).filter(({ type }) => type === 'Person');
    expect(new Set(persons.map(({ id }) => id)).size).toBe(2 * sheet.persons.length);
    expect(persons.slice(0, sheet.persons.length).map(({ id }) => id)).toEqual(
      records.slice(0, sheet.persons.length).map(({ id }) => id),
    );
    const elsewhere = recordsOf({ ...sheet, document: { ...sheet.document, id: 'document/other' } });
    expect(elsewhere[0]?.id).not.toBe(records[0]?.id);
  });

  it('dates persons by publication and events by their own days', () => {
    expect(records.find(({ type }) => type === 'Person')).toMatchObject({
      firstSeen: '2022-10-25',
      lastSeen: '2022-10-25',
    });
    expect(records.find(({ name }) => name === '2022 cooperation plan')).toMatchObject({
      firstSeen: '2022-01-01',
      lastSeen: '2022-12-31',
    });
  });

  it('knows offices with their bodies, and events with their actors and countries', () => {
    const vilay = records.find(({ name }) => name === 'Vilay Lakhamphong');
    expect(vilay?.offices).toContainEqual(
      expect.objectContaining({ body: 'Ministry of Public Security', country: 'LA' }),
    );
    const plan = records.find(({ name }) => name === 'cooperation plan for 2023');
    expect(plan?.event).toMatchObject({ status: 'signed', countries: ['LA', 'VN'] });
    expect(plan?.event?.actors).toContain(vilay?.id);
  });
});
