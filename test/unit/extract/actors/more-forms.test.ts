import { describe, expect, it } from 'vitest';
import { bodiesOf, draftOf, titlesOf } from '../reading-of.ts';

describe('offices', () => {
  it.each([
    [
      'of whom somebody took over from',
      'They met Alpha Placeholder, Minister of Health of Peru, who took over the portfolio from Beta Specimen in July.',
      ['Alpha Placeholder: Minister of Health', 'Beta Specimen: Minister of Health'],
    ],
    [
      'before letters that follow the name',
      'The Prime Minister of Papua New Guinea, Hon. Alpha Placeholder MP, met Beta Specimen, KBE, Minister of Health.',
      ['Alpha Placeholder: Prime Minister', 'Beta Specimen: Minister of Health'],
    ],
    [
      'with the ministry and the government set off by commas',
      'It was signed by Secretary, Ministry of Power, Government of India, Shri Alpha Placeholder.',
      ['Alpha Placeholder: Secretary'],
    ],
    [
      'each to each',
      'Mr. Alpha Placeholder and Mr. Beta Specimen signed, respectively as Minister of Roads of Iran and Minister of Transport of Russia, the agreement.',
      ['Alpha Placeholder: Minister of Roads', 'Beta Specimen: Minister of Transport'],
    ],
    [
      'for a part of the world',
      'The WHO Regional Director for the Western Pacific, Dr Alpha Placeholder, spoke.',
      ['Alpha Placeholder: Regional Director for the Western Pacific'],
    ],
    [
      'for a part of the world in a body',
      'The Regional Director for Europe of the World Health Organization, Dr Alpha Placeholder, spoke.',
      ['Alpha Placeholder: Regional Director for Europe of the World Health Organization'],
    ],
    [
      'in charge of a field',
      'It was signed by the Commissioner in charge of Infrastructure, Mr. Alpha Placeholder.',
      ['Alpha Placeholder: Commissioner in charge of Infrastructure'],
    ],
    [
      'of another body than the one to which something is handed',
      'It was handed over by Alpha Placeholder, Permanent Representative of Italy to the Council of Europe, to the Deputy Secretary General, Beta Specimen.',
      [
        'Alpha Placeholder: Permanent Representative of Italy to the Council of Europe',
        'Beta Specimen: Deputy Secretary General',
      ],
    ],
    [
      'shared in the plural, the names set off',
      'Two agreements were signed by their directors, Alpha Placeholder and Beta Specimen, on Tuesday.',
      ['Alpha Placeholder: director', 'Beta Specimen: director'],
    ],
    [
      'of bodies that each name tells',
      'The heads of the two space agencies, Alpha Placeholder of CNES and Beta Specimen of ISRO, signed a declaration.',
      ['Alpha Placeholder: head', 'Beta Specimen: head'],
    ],
    ['of nobody by name', 'The heads of the two space agencies, who met in Paris, signed a declaration.', []],
    [
      'of a region',
      'Akim of Turkistan region Alpha Placeholder and Governor of Mombasa County Beta Specimen signed.',
      ['Alpha Placeholder: Akim of Turkistan region', 'Beta Specimen: Governor of Mombasa County'],
    ],
    [
      'in the service of another office',
      'Prof. Alpha Placeholder, Special Representative of the President of Türkiye for Iraq, met Mr. Beta Specimen, aide to the Russian President.',
      [
        'Alpha Placeholder: Special Representative of the President of Türkiye for Iraq',
        'Beta Specimen: aide to the Russian President',
      ],
    ],
    ['of an everyday word after a state', 'U.S. envoy Alpha Placeholder left Belgrade.', ['Alpha Placeholder: envoy']],
    [
      'after a word that opens the sentence',
      'Afterward Minister of Health Alpha Placeholder left. Meanwhile Mr. Placeholder spoke.',
      ['Alpha Placeholder: Minister of Health'],
    ],
    [
      'by letters, the field right after them',
      'Alpha Placeholder, CS Defence, attended.',
      ['Alpha Placeholder: CS Defence'],
    ],
    [
      'of a body known by its letters',
      'HEC Chairman Dr Alpha Placeholder met Prof Beta Specimen, vice chairman of the UGC.',
      ['Alpha Placeholder: Chairman', 'Beta Specimen: vice chairman of the UGC'],
    ],
    [
      'before a form of address in brackets',
      'The Sri Lankan high commissioner, Vice Admiral (retd) Alpha Placeholder, looked on.',
      ['Alpha Placeholder: high commissioner'],
    ],
    [
      'of a republic, without its name',
      'President of the Republic of Kazakhstan Alpha Placeholder met President of the Republic Beta Specimen.',
      ['Alpha Placeholder: President', 'Beta Specimen: President of the Republic'],
    ],
    [
      'of several at once, each in brackets after the state',
      'The Ministers responsible for transport of Zambia (Hon. Alpha Placeholder) and the DRC (Hon. Beta Specimen) signed.',
      ['Alpha Placeholder: Minister responsible for transport', 'Beta Specimen: Minister responsible for transport'],
    ],
    [
      'before a given name that looks like a little word',
      'Vice Premier He Placeholder of the State Council met Foreign Minister Chief Alpha Specimen.',
      ['He Placeholder: Vice Premier', 'Alpha Specimen: Foreign Minister'],
    ],
    [
      'by a bare word in capitals',
      'Secretary Alpha Placeholder of the Department of Transportation met Beta Specimen of Azerbaijan.',
      ['Alpha Placeholder: Secretary', 'Beta Specimen:'],
    ],
    [
      'of several, one of them named like a day',
      'Deputy Foreign Ministers Alpha Placeholder and Sun Specimen met.',
      ['Alpha Placeholder: Deputy Foreign Minister', 'Sun Specimen: Deputy Foreign Minister'],
    ],
    [
      'after a word for a role',
      'The chair, Prime Minister of Jamaica, the Most Honourable Alpha Placeholder, opened it.',
      ['Alpha Placeholder: Prime Minister'],
    ],
  ])('%s', (_, text, expected) => expect(titlesOf(text)).toEqual(expected));

  it('are no part of a name that holds such a word', () => {
    expect(titlesOf('Lieutenant General Abdul Amir Placeholder and Senator Don Specimen spoke.')).toEqual([
      'Abdul Amir Placeholder:',
      'Don Specimen: Senator',
    ]);
  });

  it('are those of names with a mark before an article', () => {
    expect(titlesOf("Iraqi Prime Minister Alpha Mark' al-Specimen spoke.")).toEqual([
      "Alpha Mark' al-Specimen: Prime Minister",
    ]);
  });

  it('are not needed by those who act for a capital in a row', () => {
    expect(titlesOf('Four ministers signed: Alpha Placeholder for Ankara, Beta Specimen for Baghdad.')).toEqual([
      'Alpha Placeholder:',
      'Beta Specimen:',
    ]);
  });
});

describe('bodies', () => {
  const bodies = (text: string) => bodiesOf(draftOf(text)).map((body) => body.replace(/ \([^)]*\)$/, ''));

  it.each([
    [
      'in other languages',
      'The Instituto Nacional de Salud, the Ministério da Saúde and the Conseil du Café-Cacao took part.',
      ['Instituto Nacional de Salud', 'Ministério da Saúde', 'Conseil du Café-Cacao'],
    ],
    [
      'of two matters',
      'The National Gem and Jewellery Authority met the Planning and Statistics Department.',
      ['National Gem and Jewellery Authority', 'Planning and Statistics Department'],
    ],
    [
      'called after an office',
      "It was sent to the Prosecutor General's Office of Kazakhstan.",
      ["Prosecutor General's Office"],
    ],
    ['whose leaders open a sentence', 'African Union leaders met in Addis Ababa on Monday.', ['African Union']],
    ['that fly', 'Air Niugini and Solomon Airlines will fly there.', ['Air Niugini', 'Solomon Airlines']],
    [
      'for which their heads sign',
      'It was signed on behalf of Alpha Power by its Chairman, Beta Specimen.',
      ['Alpha Power'],
    ],
    [
      'of government with words before their field',
      'The Ministry of Higher and Secondary Special Education of Uzbekistan agreed.',
      ['Ministry of Higher and Secondary Special Education'],
    ],
    [
      'of government whose last matter is no known word',
      'The Ministry of Human Resources and Emiratisation of the UAE agreed.',
      ['Ministry of Human Resources and Emiratisation'],
    ],
    ['of no name', '6. Telecommunications. The two sides will look for money.', []],
    [
      'whose report it is',
      'ASTANA. KAZINFORM – The Ministry of Health met, Kazinform reports.',
      ['Ministry of Health'],
    ],
  ])('%s', (_, text, expected) => expect(bodies(text)).toEqual(expected));

  it('are of the state that calls its ministries so', () => {
    const text =
      'ABU DHABI — The UAE and the Philippines agreed. The Department of Labor and Employment will keep a list.';
    expect(bodiesOf(draftOf(text))).toEqual(['Department of Labor and Employment (PH)']);
  });
});
