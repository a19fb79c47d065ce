/** Titles as states and papers of many parts of the world write them, and whose state they tell of. */
import { describe, expect, it } from 'vitest';
import { bodiesOf, draftOf, personsOf } from '../reading-of.ts';

const persons = (text: string, publisher?: string) => personsOf(draftOf(text, publisher));

describe('titles with fields that no list knows', () => {
  it.each([
    ['Minister of Territorial Autonomy'],
    ['Minister of Employment and Poverty Reduction'],
    ['Minister of Tolerance and Coexistence'],
    ['Minister of Maritime Affairs and Insular Policy'],
    ['Minister of Foreign and CARICOM Affairs'],
    ["Minister of the People's Power for Petroleum"],
    ['Parliamentary Under-Secretary for Defence'],
    ['Superintendent of Public Health'],
    ['Supreme State Prosecutor'],
    ['Special Envoy for Climate'],
  ])('%s', (title) => {
    expect(persons(`The ${title} of Uganda, Alpha Placeholder, left.`)[0]).toMatch(
      new RegExp(`^Alpha Placeholder \\(UG\\): ${title}`),
    );
  });

  it('leaves the name of the holder out of the field', () => {
    expect(persons('Minister of Employment and Poverty Reduction Alpha Placeholder spoke.')).toEqual([
      'Alpha Placeholder (-): Minister of Employment and Poverty Reduction @ Ministry of Employment and Poverty Reduction',
    ]);
    expect(persons('Minister of Health Alpha Placeholder and Beta Placeholder spoke.')[0]).toMatch(
      /^Alpha Placeholder \(-\): Minister of Health @/,
    );
  });

  it('reads a field written with one capital at the head of a sentence', () => {
    expect(persons('Foreign affairs State minister Alpha Placeholder spoke.')).toEqual([
      'Alpha Placeholder (-): Foreign affairs State minister @ Ministry of Foreign Affairs',
    ]);
  });

  it('takes a nation and several fields for a minister, not for a firm', () => {
    const draft = draftOf('Egyptian Petroleum and Mineral Resources Minister Alpha Placeholder spoke.');
    expect(personsOf(draft)).toEqual([
      'Alpha Placeholder (EG): Petroleum and Mineral Resources Minister @ Ministry of Petroleum and Mineral Resources',
    ]);
    expect(bodiesOf(draft)).toEqual([]);
  });
});

describe('titles set off from names', () => {
  it('after a phrase that opens the sentence', () => {
    expect(
      persons('As part of his visit to Laos, Minister of Foreign Affairs of Kyrgyzstan, Alpha Placeholder, spoke.'),
    ).toEqual(['Alpha Placeholder (KG): Minister of Foreign Affairs @ Ministry of Foreign Affairs']);
  });

  it('after "by", before the end of the sentence', () => {
    expect(persons('The Ugandan side was chaired by Foreign Affairs Minister, Alpha Placeholder.')).toEqual([
      'Alpha Placeholder (UG): Foreign Affairs Minister @ Ministry of Foreign Affairs',
    ]);
  });

  it('gives the subject of a sentence no name of the phrase before it', () => {
    expect(
      persons('At the meeting with Minister Alpha Placeholder, the Lao culture minister noted the results.')[0],
    ).toBe('Alpha Placeholder (LA): Minister');
  });

  it('knows a mayor by the comma, and no town for a person', () => {
    expect(persons('She met the mayor of Placeholdia, Alpha Placeholder.')).toEqual([
      'Alpha Placeholder (-): mayor of Placeholdia',
    ]);
    expect(persons('In the Ecuadorian city of New Placeholdia, the foreign ministers met.')).toEqual([]);
    expect(persons('Armed groups of Sudan’s New Alpha and Old Beta areas met.')).toEqual([]);
  });
});

describe('whose state a list of persons tells of', () => {
  it('a delegation and all who are of it', () => {
    expect(
      persons(
        "Rwanda's delegation also comprises Alpha Placeholder, High Commissioner to Uganda, and Beta Placeholder, Director General of Customs.",
      ).map((each) => each.slice(0, each.indexOf(':'))),
    ).toEqual(['Alpha Placeholder (RW)', 'Beta Placeholder (RW)']);
  });

  it('whoever represents a state', () => {
    expect(persons('Alpha Placeholder, Minister of Labour, represented the Republic of Suriname.')).toEqual([
      'Alpha Placeholder (SR): Minister of Labour @ Ministry of Labour',
    ]);
  });

  it('two offices behind one possessive', () => {
    expect(
      persons(
        "He talked to Turkmenistan's Foreign Minister Alpha Placeholder and Deputy Prime Minister Beta Placeholder.",
        'Shana (Tehran)',
      )[1],
    ).toMatch(/^Beta Placeholder \(TM\)/);
  });

  it('who is present where a guest is received is of the host', () => {
    expect(
      persons(
        'Minister of Health of Bahrain Alpha Placeholder received British Ambassador Beta Placeholder in the presence of Assistant Undersecretary Gamma Placeholder.',
      )[2],
    ).toMatch(/^Gamma Placeholder \(BH\)/);
  });
});

describe('bodies and their organs', () => {
  const bodies = (text: string) => bodiesOf(draftOf(text));

  it('a committee of a parliament, and the parliament', () => {
    expect(
      bodies('A delegation of the Committee on Infrastructure of the National Assembly of Slovenia came.'),
    ).toEqual(['Committee on Infrastructure (SI)', 'National Assembly (SI)']);
  });

  it('a body called by its head alone is no part of another name', () => {
    expect(bodies('The Council of Ministers of the Authority met.')[0]).toMatch(/^Council of Ministers \(/);
  });

  it("what is NATO's is another body", () => {
    expect(bodies("They thanked NATO's Maritime Command.")).toEqual(['NATO (-)', 'Maritime Command (-)']);
  });

  it('an office of a known body abroad, a diocese, a French institute', () => {
    expect(persons('Alpha Placeholder, head of the Council of Europe Office in Belgrade, came.')).toEqual([
      'Alpha Placeholder (-): head of the Council of Europe Office @ Council of Europe Office',
    ]);
    expect(
      bodies('The Catholic Diocese of Lodwar and the Institut de recherche pour le développement (IRD) came.'),
    ).toEqual(['Catholic Diocese of Lodwar (KE)', 'Institut de recherche pour le développement (FR)']);
  });
});

describe('where a title ends, and whose it is', () => {
  it('after a state that a comma parts from a nation', () => {
    expect(persons('Following a visit to Panama, Costa Rican President Alpha Placeholder spoke.')).toEqual([
      'Alpha Placeholder (CR): President',
    ]);
  });

  it('reads a style between a title and its holder', () => {
    expect(persons('He met with Ambassador of Japan, Her Excellency Alpha Beta on Monday.')).toEqual([
      'Alpha Beta (JP): Ambassador',
    ]);
    expect(persons('They heard the President of Ghana, His Excellency, Nana Gamma Theta, in Lima.')).toEqual([
      'Gamma Theta (GH): President',
    ]);
    expect(
      persons(
        'Present were the Prime Minister of Grenada, Dr. the Rt. Honourable Alpha Beta; and the Premier of Bermuda.',
      ),
    ).toEqual(['Alpha Beta (GD): Prime Minister']);
  });

  it('one who is yet to take up the office', () => {
    expect(persons("PNG's High Commissioner Designate to Samoa, His Excellency Alpha Placeholder, came.")).toEqual([
      'Alpha Placeholder (PG): High Commissioner Designate to Samoa',
    ]);
  });

  it('the title of whoever is named next is not that of the one before', () => {
    expect(
      persons(
        "At a meeting with Princess Alpha Placeholder, who is also Tonga's High Commissioner, Prime Minister Beta Placeholder spoke.",
      ).map((each) => each.replace(/^.*: /, '')),
    ).toEqual(['High Commissioner', 'Prime Minister']);
  });

  it('a ministry of a nation is no field of it', () => {
    expect(persons('Alpha Placeholder, Under-Secretary of the Kenyan Foreign Ministry, came.')).toEqual([
      'Alpha Placeholder (KE): Under-Secretary of the Kenyan Foreign Ministry @ Foreign Ministry',
    ]);
  });

  it('one body under three names', () => {
    expect(
      bodiesOf(
        draftOf(
          'The UN Food and Agriculture Organization (FAO) came. The Food and Agriculture Organization of the United Nations agreed, and FAO paid.',
        ),
      ),
    ).toEqual(['Food and Agriculture Organization of the United Nations (-)']);
  });
});

describe('forms of address, days and places beside names', () => {
  it.each([
    ['Minister of Transport H E Alpha Placeholder spoke.', 'Alpha Placeholder (-)'],
    ['Ambassador of Ukraine in Egypt Mr. Alpha Placeholder On July 17 left.', 'Alpha Placeholder (UA)'],
    ['The guarantors included Alpha Placeholder of the Red Cross.', 'Alpha Placeholder (-)'],
  ])('%s', (text, expected) => expect(persons(text)[0]).toMatch(new RegExp(`^${expected.replace(/[()]/g, '\\$&')}`)));

  it('a joint committee is of both, and a group that makes things a firm', () => {
    expect(
      bodiesOf(
        draftOf('Qatar opened the Joint Supreme Committee for Cooperation. The GCC thanked Alpha Group of Oman.'),
      ),
    ).toContain('Joint Supreme Committee for Cooperation (-)');
  });
});

describe('whom a state sent', () => {
  it('is of that state', () => {
    expect(
      persons(
        'Fiji was represented by its Minister for Defence, Alpha Placeholder, while Vanuatu sent Internal Affairs Minister Beta Placeholder.',
      )[1],
    ).toMatch(/^Beta Placeholder \(VU\)/);
  });
});

describe('ministers of a house, and firms of a town', () => {
  it.each([
    ['Minister within the Office of the President with responsibility for Finance'],
    ["Minister in the Prime Minister's Office"],
    ['Minister in the Presidency'],
  ])('%s', (title) => {
    expect(persons(`Also present was ${title}, Dr. Alpha Placeholder.`)).toEqual([`Alpha Placeholder (-): ${title}`]);
  });

  it('where a firm is based is no part of its name', () => {
    expect(bodiesOf(draftOf('Suva-based Moana Cable Systems Pte Limited signed the contract.'))).toEqual([
      'Moana Cable Systems Pte Limited (FJ)',
    ]);
  });
});
