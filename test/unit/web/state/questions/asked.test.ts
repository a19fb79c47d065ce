import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { askedOf, wholeText } from '../../../../../web/state/questions/asked.ts';
import { FORMS, type Question } from '../../../../../web/state/questions/forms.ts';

const SCHEMA = 'server/api/schema/';
const schema = buildSchema(
  readdirSync(SCHEMA)
    .map((file) => readFileSync(SCHEMA + file, 'utf8'))
    .join('\n'),
);
const FILLED: Readonly<Record<string, string>> = {
  actor: 'country/kh',
  person: 'person/a',
  body: 'organization/b',
  country: 'country/kh',
  topic: 'topic/drugs',
  publisher: 'An "agency"',
  day: '2020-01-15',
  time: '2018-03',
};
const full = ({ id, slots }: (typeof FORMS)[number]): Question => ({
  form: id,
  slots: Object.fromEntries(slots.map((slot) => [slot.id, FILLED[slot.kind] ?? ''])),
});

describe('askedOf', () => {
  it('asks nothing before what is needed is there', () => {
    expect(askedOf({ form: 'meetings', slots: { about: 'topic/drugs' } })).toBeNull();
    expect(askedOf({ form: 'commitments', slots: {} })).toBeNull();
  });

  it('asks for meetings of one, or between two', () => {
    const one = askedOf({ form: 'meetings', slots: { between: 'country/kh', since: '2018' } });
    expect(one?.variables).toEqual({ filter: { countries: ['KH'], from: '2018' } });
    const body = askedOf({ form: 'meetings', slots: { between: 'organization/b' } });
    expect(body?.variables).toEqual({ filter: { actors: [{ id: 'organization/b' }] } });
    const two = askedOf({
      form: 'meetings',
      slots: { between: 'country/kh', and: 'country/la', about: 'topic/drugs' },
    });
    expect(two?.variables).toEqual({
      actors: [{ id: 'country/kh' }, { id: 'country/la' }],
      filter: { topics: [{ id: 'topic/drugs' }] },
    });
  });

  it('narrows signatures by whom they were for', () => {
    expect(askedOf({ form: 'signed', slots: { for: 'country/kh' } })?.variables).toEqual({
      filter: { countries: ['KH'] },
    });
  });
});

describe('wholeText', () => {
  it.each(FORMS.map((form) => [form.id, full(form)] as const))('of a question on %s is valid alone', (_, question) => {
    const asked = askedOf(question);
    const text = asked ? wholeText(asked.operation, asked.variables) : '';
    expect(text).toContain(' = {');
    expect(validate(schema, parse(text)).map((error) => error.message)).toEqual([]);
  });
});
