import { describe, expect, it } from 'vitest';
import { bodiesOf, draftOf, personsOf } from '../reading-of.ts';

const found = (text: string) => bodiesOf(draftOf(text));

describe('bodies of other languages', () => {
  it.each([
    ['The Centre de formation judiciaire will host two judges.', 'Centre de formation judiciaire (-)'],
    ['The Office chérifien des phosphates will build a plant.', 'Office chérifien des phosphates (-)'],
    ["The Société nationale d'électricité will build a plant.", "Société nationale d'électricité (-)"],
    ['The Fonds national de la recherche will pay for it.', 'Fonds national de la recherche (-)'],
    ['Kreditanstalt für Wiederaufbau will lend 40 million euros.', 'Kreditanstalt für Wiederaufbau (-)'],
    ['Turismo de Portugal will train thirty guides.', 'Turismo de Portugal (PT)'],
    ['The Istituto Superiore di Sanità will train nurses.', 'Istituto Superiore di Sanità (-)'],
  ])('%s', (text, body) => {
    expect(found(text)).toEqual([body]);
  });
  it('belong to the one state of the text that speaks so', () => {
    expect(
      found('Chile and South Africa agreed on it in Durban. Students of the Universidad Austral will come to Durban.'),
    ).toEqual(['Universidad Austral (CL)']);
  });
});

describe('the state of a body', () => {
  it.each([
    [
      'in brackets behind it',
      'Alpha Placeholder, Executive Director, National Oceanic Resource Management Authority (Tuvalu), attended.',
      ['National Oceanic Resource Management Authority (TV)'],
    ],
    [
      'at the end of a line',
      'Alpha Placeholder, Director General, Health Protection Agency, Maldives',
      ['Health Protection Agency (MV)'],
    ],
    ['by the town it is at', 'The National Seed Centre at Paro will sell it.', ['National Seed Centre (BT)']],
    [
      'said before "where"',
      'He pointed to Bahrain, where the Labour Market Regulatory Authority replies within a week.',
      ['Labour Market Regulatory Authority (BH)'],
    ],
  ])('%s', (_, text, bodies) => {
    expect(found(text)).toEqual(bodies);
  });
});

describe('bodies of several states', () => {
  it.each([
    [
      'which one of them chairs',
      'It goes to the Sectoral Council on Trade, which Burundi chairs.',
      ['Sectoral Council on Trade (-)'],
    ],
    ['of a convention', 'The Abidjan Convention Secretariat sent a note.', ['Abidjan Convention Secretariat (-)']],
    [
      'for a part of the world',
      'The WHO Regional Committee for South-East Asia met.',
      ['WHO Regional Committee for South-East Asia (-)'],
    ],
  ])('%s', (_, text, bodies) => {
    expect(found(text)).toEqual(bodies);
  });
});

describe('no bodies', () => {
  it.each([
    ['He accepted an invitation to the Silk Road Forum in Tbilisi in October.'],
    ['They met on the margins of the Dakar Forum on Peace and Security in Africa.'],
    ['The Copper Forum, which is planned for 24 and 25 April, will be large.'],
    ['The Member States of the Copper Accord signed it.'],
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
  it('of services that somebody directs', () => {
    const draft = draftOf('The Director General of Health Services, Alpha Placeholder, opened it.');
    expect(personsOf(draft)).toEqual(['Alpha Placeholder (-): Director General of Health Services']);
  });
  it('of who gives a text out', () => {
    expect(found('Alpha Placeholder, Minister of Health of Peru, met nobody.\n\nMedia Unit')).toEqual([]);
  });
});

describe('banks called by little', () => {
  it.each([
    ['The Bank of Punjab will open accounts.', ['Bank of Punjab (-)']],
    ['Central Bank Governor Alpha Placeholder received him.', ['Central Bank (-)']],
  ])('%s', (text, bodies) => {
    expect(found(text)).toEqual(bodies);
  });
});

describe('bodies called by a place', () => {
  it.each([
    ['Statistics Norway will help.', ['Statistics Norway (NO)']],
    ['Immigration New Zealand and Air Niugini signed.', ['Immigration New Zealand (NZ)', 'Air Niugini (-)']],
    ['The Municipality of Athens will help.', ['Municipality of Athens (GR)']],
    ['The Regional Government of the Azores will help.', ['Regional Government of the Azores (PT)']],
    ['The Copenhagen-based Ramboll will build it.', ['Ramboll (DK)']],
    ['Siemens AG will build it in Germany.', ['Siemens AG (DE)']],
  ])('%s', (text, bodies) => {
    expect(found(text)).toEqual(bodies);
  });
  it.each([
    [
      'Uzbekistan and Pakistan agreed. One is between the National Bank of Uzbekistan and the Bank of Punjab.',
      ['National Bank of Uzbekistan (UZ)', 'Bank of Punjab (PK)'],
    ],
    [
      'Hungary and Kazakhstan agreed. Hungary will send a lector to the National Music Academy.',
      ['National Music Academy (KZ)'],
    ],
  ])('across from another: %s', (text, bodies) => {
    expect(found(text)).toEqual(bodies);
  });
  it('and who leads another beside its head', () => {
    expect(
      personsOf(
        draftOf(
          'Also there were Alpha Placeholder, President of the Regional Government of the Azores, and our own chief executive, Beta Specimen, of Peru.',
        ),
      ),
    ).toEqual([
      expect.stringContaining(': President of the Regional Government of the Azores @'),
      expect.stringMatching(/^Beta Specimen .*: chief executive/),
    ]);
  });
});
