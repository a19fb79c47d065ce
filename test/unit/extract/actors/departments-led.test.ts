import { describe, expect, it } from 'vitest';
import { draftOf, personsOf } from '../reading-of.ts';

const persons = (text: string) => personsOf(draftOf(text));

describe('offices in departments, delegations and forces', () => {
  it.each([
    [
      'a department of what is governed, and no part of a state',
      'The director of the Customs Department, Alpha Placeholder, met the head of the Fisheries Department, Beta Specimen.',
      [
        'Alpha Placeholder (-): director of the Customs Department @ Customs Department',
        'Beta Specimen (-): head of the Fisheries Department @ Fisheries Department',
      ],
    ],
    [
      'the delegation that a body has in a state',
      'The head of the EU delegation to Tunisia, Alpha Placeholder, spoke. He was seen off by the UN envoy, Beta Specimen.',
      ['Alpha Placeholder (-): head of the EU delegation to Tunisia @ EU', 'Beta Specimen (-): envoy @ UN'],
    ],
    [
      'a chief behind the name of what he leads, before a form of address',
      "Georgia's State Border Guard Department chief, Lt. Gen. Alpha Placeholder, asked for an answer.",
      ['Alpha Placeholder (GE): chief @ State Border Guard Department'],
    ],
    [
      'one of two bodies named before',
      "Spain's Guardia Civil and the Gendarmerie Royale of Morocco patrol together. Alpha Placeholder, director general of the one, and Beta Specimen, commander of the other, said so.",
      [
        'Alpha Placeholder (ES): director general @ Guardia Civil',
        'Beta Specimen (MA): commander @ Gendarmerie Royale',
      ],
    ],
    [
      'a minister for a part of a state, and a senior one',
      "Papua New Guinea's minister for Bougainville affairs, Alpha Placeholder, met Singapore's Senior Minister of State for Transport, Beta Specimen.",
      [
        'Alpha Placeholder (PG): minister for Bougainville affairs @ Ministry of Bougainville Affairs',
        'Beta Specimen (SG): Senior Minister of State for Transport @ Ministry of Transport',
      ],
    ],
    [
      'a part of a state before a form of address',
      'Chief Minister of Sarawak Datuk Patinggi Alpha Placeholder endorsed it.',
      ['Alpha Placeholder (MY): Chief Minister of Sarawak'],
    ],
  ])('%s', (_, text, expected) => {
    expect(persons(text)).toEqual(expected);
  });
});
