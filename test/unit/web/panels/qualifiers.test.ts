import { describe, expect, it } from 'vitest';
import type { EntityRef, Fact } from '../../../../web/api/shapes.ts';
import { qualifiersOf } from '../../../../web/panels/details/qualifiers.ts';

const fact = (over: Partial<Fact> = {}): Fact => ({
  id: 'relation/r',
  type: 'SIGNED',
  title: null,
  role: null,
  onBehalfOf: null,
  from: null,
  to: null,
  office: null,
  inferred: false,
  confidence: 1,
  evidence: [],
  ...over,
});
const minister: EntityRef = { __typename: 'Person', id: 'person/p', name: 'To Lam', country: { iso2: 'VN' } };

describe('qualifiersOf', () => {
  it('gives a signatory the office of that day and for whom', () => {
    const office = {
      title: 'Minister of Public Security',
      organization: { id: 'o', name: 'Ministry of Public Security' },
      country: { id: 'c', name: 'Vietnam' },
    };
    expect(qualifiersOf('signatories', minister, fact({ onBehalfOf: { id: 'c', name: 'Vietnam' } }), office)).toEqual([
      'Minister of Public Security',
      'for Vietnam',
    ]);
  });
  it('does not tell a person’s body twice', () => {
    const office = {
      title: 'minister of interior',
      organization: { id: 'o', name: 'Ministry of Interior' },
      country: null,
    };
    const plan: EntityRef = { __typename: 'Agreement', id: 'a', name: 'plan', agreementKind: 'PLAN' };
    const signed = (id: string) => qualifiersOf('signed', plan, fact({ onBehalfOf: { id, name: 'X' } }), office);
    expect(signed('o')).toEqual(['as Minister of interior']);
    expect(signed('other')).toEqual(['as Minister of interior', 'for X']);
  });
  it('tells an office that is not known from one that was not asked', () => {
    expect(qualifiersOf('signatories', minister, fact(), null)).toEqual(['office on that day not known']);
    expect(qualifiersOf('signatories', minister, fact())).toEqual([]);
  });
  it('names the body where the title does not', () => {
    const office = { title: 'Deputy Minister', organization: { id: 'o', name: 'Ministry of Interior' }, country: null };
    expect(qualifiersOf('signatories', minister, fact(), office)).toEqual(['Deputy Minister, Ministry of Interior']);
    const turned = { ...office, title: 'Interior Minister' };
    expect(qualifiersOf('signatories', minister, fact(), turned)).toEqual(['Interior Minister']);
  });
  it('tells bodies of one name apart by their country', () => {
    const ministry = { ...minister, __typename: 'Organization', name: 'Ministry of Public Security' };
    expect(qualifiersOf('parties', ministry, fact())).toEqual(['Vietnam']);
  });
  it('says who led, not who was merely there', () => {
    expect(qualifiersOf('participants', { ...minister, country: null }, fact({ role: 'participant' }))).toEqual([]);
    expect(qualifiersOf('participants', { ...minister, country: null }, fact({ role: 'co-chair' }))).toEqual([
      'Co-chair',
    ]);
  });
  it('says what kind of instrument it is unless its name does, and a state out of the ordinary', () => {
    const agreement: EntityRef = {
      __typename: 'Agreement',
      id: 'a',
      name: 'Cooperation plan for 2023',
      agreementKind: 'PLAN',
    };
    expect(qualifiersOf('signed', { ...agreement, agreementStatus: 'SIGNED' }, fact())).toEqual([]);
    expect(qualifiersOf('signed', { ...agreement, agreementKind: 'MOU', agreementStatus: 'PROPOSED' }, fact())).toEqual(
      ['Memorandum of understanding', 'Proposed'],
    );
  });
});
