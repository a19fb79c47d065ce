import { describe, expect, it } from 'vitest';
import { explain } from '../../../server/resolve/index.ts';
import { record } from './record.ts';

type Given = Parameters<typeof record>[1];
const verdict = (type: 'Organization' | 'Place', a: Given, b: Given) => {
  const one = record(type, { document: 'a', ...a });
  const other = record(type, { document: 'b', ...b });
  return explain(one.id, other.id, [one, other]).verdict;
};
const ministry = (name: string, country: string | null) => ({ name, country, kind: 'ministry' });
const forum = (name: string, aliases: string[] = []) => ({ name, aliases, kind: 'intergovernmental' });

describe('comparing organizations', () => {
  it('knows a ministry by field and country', () => {
    expect(
      verdict('Organization', ministry('Ministry of Interior', 'KH'), ministry('Ministry of Home Affairs', 'KH')),
    ).toBe('joined');
    expect(
      verdict('Organization', ministry('Interior Ministry', 'KH'), ministry('Ministry of the Interior', 'KH')),
    ).toBe('joined');
    expect(
      verdict('Organization', ministry('Ministry of Defence', 'KH'), ministry('Ministry of National Defense', 'KH')),
    ).toBe('joined');
    expect(
      verdict('Organization', ministry('Ministry of Interior', 'KH'), ministry('Ministry of Interior', 'TH')),
    ).toBe('apart');
    expect(verdict('Organization', ministry('Ministry of Interior', 'KH'), ministry('Ministry of Defence', 'KH'))).toBe(
      'apart',
    );
    expect(
      verdict('Organization', ministry('Ministry of Interior', 'KH'), ministry('Ministry of Interior', null)),
    ).toBe('apart');
  });

  it('takes a field for the short form of one that goes on beyond it, and asks about two that go on otherwise', () => {
    const short = ministry('Ministry of Foreign Affairs', 'KH');
    const long = ministry('Ministry of Foreign Affairs and International Cooperation', 'KH');
    expect(verdict('Organization', short, long)).toBe('joined');
    expect(verdict('Organization', ministry('Energy Ministry', 'KE'), ministry('Ministry of Energy, Oil', 'KE'))).toBe(
      'joined',
    );
    expect(verdict('Organization', ministry('Ministry of Foreign Affairs and Trade', 'KH'), long)).toBe('suggested');
    expect(
      verdict('Organization', ministry('Ministry of Defence', 'PK'), ministry('Ministry of Defence Production', 'PK')),
    ).toBe('apart');
    expect(verdict('Organization', short, ministry('Ministry of Foreign Affairs and Trade', 'TH'))).toBe('apart');
  });

  it.each([
    ['Alpha Power Company Limited', 'Alpha Power', 'joined'],
    ['Alpha Petróleos S.A.', 'Alpha Petroleos', 'joined'],
    ['Alpha Power', 'Alpha Steel', 'apart'],
    ['Alpha Power', 'Alpha Power Distribution Company', 'apart'],
  ])('%s and %s: %s, whatever a firm is by law', (a, b, outcome) => {
    const firm = (name: string) => ({ name, kind: 'company', country: 'IN' });
    expect(verdict('Organization', firm(a), firm(b))).toBe(outcome);
  });

  it('takes a name for the short form of a longer one with the same acronym', () => {
    const long = forum('Cooperation Council for the Arab States of the Gulf', ['GCC']);
    expect(verdict('Organization', forum('Gulf Cooperation Council', ['GCC']), long)).toBe('joined');
    expect(verdict('Organization', forum('Ghanaian Cocoa Council', ['GCC']), long)).not.toBe('joined');
  });

  it('knows acronyms of the world, also within a name, unless the document gives them another meaning', () => {
    expect(verdict('Organization', forum('EU'), forum('European Union'))).toBe('joined');
    expect(verdict('Organization', forum('CARICOM Secretariat'), forum('Caribbean Community Secretariat'))).toBe(
      'joined',
    );
    expect(verdict('Organization', forum('Bravo Users', ['EU']), forum('European Union'))).toBe('apart');
  });

  it('joins bodies of one state by an acronym, those of the world only where the names agree', () => {
    const commission = (name: string, country: string | null) => ({ ...forum(name, ['CNE']), kind: 'agency', country });
    const foreign = commission('Comisión Nacional de Energía', 'DO');
    expect(verdict('Organization', commission('National Energy Commission', 'DO'), foreign)).toBe('joined');
    expect(verdict('Organization', commission('National Energy Commission', 'CL'), foreign)).toBe('apart');
  });

  it('knows a body of one state by its name without that of the state', () => {
    const bank = (name: string, country: string) => ({ name, country, kind: 'agency' });
    expect(verdict('Organization', bank('National Bank of Ethiopia', 'ET'), bank('National Bank', 'ET'))).toBe(
      'joined',
    );
    expect(verdict('Organization', bank('Ghana Police Service', 'GH'), bank('Ghana Police', 'GH'))).toBe('joined');
    expect(verdict('Organization', bank('National Bank of Ethiopia', 'ET'), bank('Development Bank', 'ET'))).toBe(
      'apart',
    );
  });

  it.each([
    ['Universidade de Alfa', 'University of Alfa', 'joined'],
    ['Banco Nacional de Fomento', 'National Development Bank', 'joined'],
    ['Banco Nacional de Fomento', 'National Housing Bank', 'apart'],
    ['Uzbekistan Temir Yollari', 'Uzbekistan Railways', 'joined'],
    ['Uzbek Police', 'Police of Uzbekistan', 'joined'],
    ['Uzbek Police', 'Kazakh Police', 'apart'],
    ['Uzbekistan Airways', 'Uzbekistan Railways', 'apart'],
    ['ALFA Corporación', 'ALFA', 'joined'],
    ['ALFA Bravo', 'ALFA', 'apart'],
  ])('%s and %s of one state: %s', (a, b, outcome) => {
    const body = (name: string) => ({ name, kind: 'agency', country: 'UZ' });
    expect(verdict('Organization', body(a), body(b))).toBe(outcome);
  });

  it('knows a ministry whose name begins with the adjective of its state', () => {
    const [short, long] = [ministry('Ministry of Energy', 'KE'), ministry('Kenyan Energy Ministry', 'KE')];
    expect(verdict('Organization', short, long)).toBe('joined');
    expect(verdict('Organization', short, ministry('Kenyan Health Ministry', 'KE'))).toBe('apart');
  });

  it('joins two long names of a ministry by the short one that one document has for it', () => {
    const sports = ministry('Ministry of Culture and Sports', 'GR');
    const tourism = ministry('Ministry of Culture and Tourism', 'GR');
    expect(verdict('Organization', sports, tourism)).toBe('suggested');
    expect(verdict('Organization', { ...sports, aliases: ['Ministry of Culture'] }, tourism)).toBe('joined');
  });

  it.each([
    ['European Commission', 'joined'],
    ['Lake Chad Basin Commission', 'joined'],
    ['Andean Trade Committee', 'joined'],
    ['Joint Trade Commission', 'apart'],
    ['Steering Committee', 'apart'],
  ])('%s of documents on other states: %s', (name, outcome) => {
    const body = (context: string[]) => ({ ...forum(name), context });
    expect(verdict('Organization', body(['KE']), body(['VN', 'LA']))).toBe(outcome);
  });

  it('knows a firm of unknown home by a country that both documents speak of', () => {
    const firm = (context: string[]) => ({ name: 'Alpha Beta Lines', kind: 'company', context });
    expect(verdict('Organization', firm(['KE']), firm(['KE', 'UG']))).toBe('joined');
    expect(verdict('Organization', firm(['KE']), firm(['VN']))).toBe('apart');
  });

  it('joins acronym and full name where one gives both, and case does not count', () => {
    expect(verdict('Organization', forum('ASEAN'), forum('Association of Southeast Asian Nations', ['ASEAN']))).toBe(
      'joined',
    );
    expect(verdict('Organization', forum('Interpol'), forum('INTERPOL'))).toBe('joined');
    expect(verdict('Organization', forum('ARF'), forum('ASEAN Regional Forum'))).toBe('joined');
    expect(verdict('Organization', forum('BRF'), forum('Bravo Regional Forum'))).toBe('suggested');
    expect(
      verdict('Organization', forum('ASEAN Regional Forum'), forum('ASEAN Ministerial Meeting on Transnational Crime')),
    ).toBe('apart');
  });

  it('tells joint committees apart by the countries their documents speak of', () => {
    const committee = (name: string, context: string[]) => ({ ...forum(name), context });
    const long = 'Vietnam–Cambodia Joint Committee for Economic, Cultural, Scientific and Technical Cooperation';
    const short = 'joint committee on economic, cultural and scientific-technological cooperation';
    expect(verdict('Organization', committee(long, ['KH', 'VN']), committee(short, ['KH', 'VN']))).toBe('joined');
    expect(verdict('Organization', committee(long, ['KH', 'VN']), committee(short, ['LA', 'VN']))).toBe('apart');
    expect(
      verdict(
        'Organization',
        committee('General Border Committee', ['KH', 'TH']),
        committee('General Border Committee', ['MY', 'TH']),
      ),
    ).toBe('apart');
  });
});

describe('comparing places', () => {
  it('folds spellings and keeps namesakes in other countries apart', () => {
    expect(verdict('Place', { name: 'Hà Nội', country: 'VN' }, { name: 'Hanoi' })).toBe('joined');
    expect(verdict('Place', { name: 'HCM City', country: 'VN' }, { name: 'Ho Chi Minh City', country: 'VN' })).toBe(
      'joined',
    );
    expect(verdict('Place', { name: 'Vientiane', country: 'LA' }, { name: 'Vientiane', country: 'TH' })).toBe('apart');
  });
});
