import { describe, expect, it } from 'vitest';
import { bodiesOf, draftOf, personsOf, titlesOf } from '../reading-of.ts';

describe('ranks and forms of address between an office and a name', () => {
  it.each([
    [
      'The chairman of the Customs Agency, Captain First Rank Alpha Beta, spoke.',
      'Alpha Beta: chairman of the Customs Agency',
    ],
    ['The ambassador of Oman, Rear Admiral (retired) Alpha Beta, came.', 'Alpha Beta: ambassador'],
    ['Interior Minister Cnel. (R) Alpha Beta came.', 'Alpha Beta: Interior Minister'],
    [
      'The head of the Superintendency of Tax Administration (SAT), licenciado Alpha Beta, came.',
      'Alpha Beta: head of the Superintendency of Tax Administration',
    ],
    [
      'The administrator general of the National Customs Agency, retired Division General Alpha Beta, opened it.',
      'Alpha Beta: administrator general of the National Customs Agency',
    ],
    [
      'The Director of the National Police, Commissioner Alpha Beta, was at his headquarters.',
      'Alpha Beta: Director of the National Police',
    ],
    ['The police chief Inspector General Alpha Beta welcomed them.', 'Alpha Beta: police chief'],
    ['The Archbishop of Beira, Dom Alpha Beta, prayed.', 'Alpha Beta: Archbishop of Beira'],
    ['Anglican Bishop Gamma Theta spent hours there.', 'Gamma Theta: Bishop'],
  ])('%s', (text, person) => {
    expect(titlesOf(text)).toContain(person);
  });

  it('leaves a commissioner an office where no force has been named', () => {
    expect(titlesOf('The Secretary of the Union met Commissioner Alpha Beta on Monday.')).toContain(
      'Alpha Beta: Commissioner',
    );
  });
});

describe('offices in bodies that no list knows, of places and of what is directed', () => {
  it.each([
    [
      'The Executive Director of the Regional Antifraud Structure, Major General Alpha Beta, spoke.',
      'Alpha Beta: Executive Director of the Regional Antifraud Structure @ Regional Antifraud Structure',
    ],
    [
      'She has named Commander (Rtd.) Alpha Beta, a former head of the coast guard, as Director of the IGAD Harbour Safety Programme.',
      'Alpha Beta: former head of the coast guard, Director of the IGAD Harbour Safety Programme @ IGAD Harbour Safety Programme',
    ],
    [
      'Director-General of the Customs General Administration Colonel Alpha Beta was there.',
      'Alpha Beta: Director-General of the Customs General Administration @ Customs General Administration',
    ],
    [
      'The Vice Commandant for Operations of the Japan Coast Guard, Vice Admiral Alpha Beta, came.',
      'Alpha Beta: Vice Commandant for Operations @ Japan Coast Guard',
    ],
  ])('%s', (text, person) => {
    expect(personsOf(draftOf(text)).map((line) => line.replace(/ \([^)]*\):/, ':'))).toContain(person);
  });

  it.each([
    [
      'The regional presidential delegate for Magallanes, Alpha Beta, ate.',
      'Alpha Beta: regional presidential delegate for Magallanes',
    ],
    [
      'The National Director of International Cooperation, Ms. Alpha Beta, ate.',
      'Alpha Beta: National Director of International Cooperation',
    ],
    [
      'Alpha Beta, Director of Middle East Affairs at the Foreign Ministry, said so.',
      'Alpha Beta: Director of Middle East Affairs',
    ],
    ['The Consul General of Russia in Gorodok Alpha Beta was present.', 'Alpha Beta: Consul General'],
    [
      'The rector of Lakeside University, Niamey, Professor Alpha Beta, came.',
      'Alpha Beta: rector of Lakeside University',
    ],
    ['The prosecutor general at that court, Alpha Beta, will come.', 'Alpha Beta: prosecutor general'],
    ['They met Bougainville Affairs Minister Alpha Beta.', 'Alpha Beta: Bougainville Affairs Minister'],
    ['A spokesman for the prince, Alpha Beta, said so.', 'Alpha Beta: spokesman for the prince'],
    [
      "Alpha Beta, adviser to Albania's Minister of Tourism, left.",
      "Alpha Beta: adviser to Albania's Minister of Tourism",
    ],
    [
      'The Minister of Urban Development of the Islamic Republic of Iran, Alpha Beta, left.',
      'Alpha Beta: Minister of Urban Development',
    ],
    ['SDLP MLA Alpha Beta looked on.', 'Alpha Beta: MLA'],
  ])('%s', (text, person) => {
    expect(titlesOf(text)).toContain(person);
  });

  it('has both bodies of one president, and each of two persons in one phrase', () => {
    expect(
      titlesOf(
        'The President of the Supreme Court and of the General Council of the Judiciary, Alpha Beta, will travel.',
      ),
    ).toContain('Alpha Beta: President of the Supreme Court, President of General Council of the Judiciary');
    expect(titlesOf('Ministers met Gamma Theta, special envoy of Mauritanian President Alpha Beta, on it.')).toEqual([
      'Gamma Theta: special envoy',
      'Alpha Beta: President',
    ]);
  });

  it('ends the name of a department before a name with letters behind it', () => {
    const draft = draftOf('Minister of State at the Department of Transport Alpha Beta TD said so.');
    expect(bodiesOf(draft).join()).toMatch(/^Department of Transport \(/);
  });

  it('keeps a committee of a party behind the letters of its name', () => {
    expect(
      titlesOf(
        'Alpha Beta, a member of the Political Bureau of the Communist Party of China (CPC) Central Committee, spoke.',
      ),
    ).toEqual(['Alpha Beta: member of the Political Bureau of the Communist Party']);
  });
});

describe('offices taken over, and held besides another', () => {
  it.each([
    [
      'Alpha Beta is the Director of the Ports Authority. She replaces Brigadier General Gamma Theta.',
      'Gamma Theta: Director of the Ports Authority',
    ],
    [
      'The President named Gen. Alpha Beta commander of the Nicaraguan Army in place of Gen. Gamma Theta, who is retiring.',
      'Gamma Theta: commander of the Nicaraguan Army',
    ],
    [
      'Alpha Beta has been relieved as chairman of the Ports Authority. Gamma Theta takes his place.',
      'Gamma Theta: chairman of the Ports Authority',
    ],
    [
      'Alpha Beta, Director General of the Ministry of Fisheries, continues as Vice-Chairperson.',
      'Alpha Beta: Director General of the Ministry of Fisheries, Vice-Chairperson',
    ],
    [
      'The Union has a new secretary-general, Ms. Alpha Beta, until last week Minister of Trade.',
      'Alpha Beta: Minister of Trade, secretary-general',
    ],
  ])('%s', (text, person) => {
    expect(titlesOf(text)).toContain(person);
  });
});
