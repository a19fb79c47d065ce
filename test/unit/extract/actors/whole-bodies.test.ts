import { describe, expect, it } from 'vitest';
import { bodiesOf, draftOf, personsOf, titlesOf } from '../reading-of.ts';

describe('offices', () => {
  it.each([
    [
      'for a field that begins like a body',
      'The Director General of International Relations and Immigration, Alpha Placeholder, came along.',
      ['Alpha Placeholder: Director General of International Relations and Immigration'],
    ],
    [
      'for the affairs of a part of the world',
      'The Director for African Affairs, Alpha Placeholder, met the Director General for Africa, Beta Specimen.',
      ['Alpha Placeholder: Director for African Affairs', 'Beta Specimen: Director General for Africa'],
    ],
    [
      'for a part of the state',
      'The Minister for the Eastern Province, Alpha Placeholder, received him.',
      ['Alpha Placeholder: Minister for the Eastern Province'],
    ],
    [
      'of a body of another one, a rank between it and the name or not',
      'The Deputy Chairman of the Migration Service Committee of the Ministry of Internal Affairs, police colonel Alpha Placeholder, met the Head of the Consular Department at the Ministry of Foreign Affairs, Beta Specimen.',
      [
        'Alpha Placeholder: Deputy Chairman of the Migration Service Committee',
        'Beta Specimen: Head of the Consular Department',
      ],
    ],
    [
      'in lands, towns and states of a federation',
      'The Premier of Western Australia, Alpha Placeholder, met the Minister-President of Bavaria, Beta Specimen.',
      ['Alpha Placeholder: Premier of Western Australia', 'Beta Specimen: Minister-President of Bavaria'],
    ],
    [
      'of whom a state has sent "for" itself',
      'The High Commissioner for Pakistan in Kenya, Alpha Placeholder, attended.',
      ['Alpha Placeholder: High Commissioner for Pakistan in Kenya'],
    ],
    [
      'of nobody but what is led',
      'The Head of Protocol, Alpha Placeholder, met the Secretary to the Cabinet, Beta Specimen.',
      ['Alpha Placeholder: Head of Protocol', 'Beta Specimen: Secretary to the Cabinet'],
    ],
    [
      'in a ministry that somebody is secretary to',
      'Major General (Retd.) Alpha Placeholder, Secretary to the Ministry of Defence of Sri Lanka, attended.',
      ['Alpha Placeholder: Secretary to the Ministry of Defence'],
    ],
    [
      'in a committee of a house',
      "The chairman of the National Assembly's foreign affairs committee, Alpha Placeholder, attended.",
      ["Alpha Placeholder: chairman of the National Assembly's foreign affairs committee"],
    ],
    [
      'in a body called by what it is',
      "Alpha Placeholder, the Authority's director general, met Beta Specimen, the ministry's permanent secretary.",
      ['Alpha Placeholder: director general', 'Beta Specimen: permanent secretary'],
    ],
    [
      'in a firm that begins with a state',
      'The chief executive of Kazakhstan Temir Zholy, Alpha Placeholder, met Azerbaijan Railways chairman Beta Specimen.',
      ['Alpha Placeholder: chief executive of Kazakhstan Temir Zholy', 'Beta Specimen: chairman'],
    ],
    [
      'that open a sentence',
      'As foreign minister, Alpha Placeholder hosted the talks.',
      ['Alpha Placeholder: foreign minister'],
    ],
    [
      'of both, each of a state',
      'Alpha Placeholder of Barbados and Beta Specimen of Dominica, both foreign ministers, signed.',
      ['Alpha Placeholder: foreign minister', 'Beta Specimen: foreign minister'],
    ],
  ])('%s', (_, text, found) => {
    expect(titlesOf(text)).toEqual(found);
  });
});

describe('offices said by a verb', () => {
  it.each([
    [
      'in a part of a body',
      "Alpha Placeholder, who commands Bolivia's anti-drug police, met Beta Specimen of the Department of Education, who leads its Pacific branch.",
      ["Alpha Placeholder: commands Bolivia's anti-drug police", 'Beta Specimen: leads its Pacific branch'],
    ],
    [
      'for a body that somebody speaks for',
      'Mr Alpha Placeholder, who represents the Food and Agriculture Organization in the Maldives, signed.',
      ['Alpha Placeholder: represents the Food and Agriculture Organization'],
    ],
    [
      'but not for talks',
      'Minister Alpha Placeholder, who led the talks on the police, met Minister Beta Specimen, who leads the delegation.',
      ['Alpha Placeholder: Minister', 'Beta Specimen: Minister'],
    ],
    [
      'which a colleague has none of',
      'Alpha Placeholder, who runs the northern region, and his Ugandan colleague, Beta Specimen, signed.',
      ['Alpha Placeholder: runs the northern region', 'Beta Specimen:'],
    ],
    [
      'of several',
      "The Tourism Minister of Barbados, Alpha Placeholder, came with Jamaica's Beta Specimen and Guyana's Gamma Example, who hold the same portfolio.",
      ['Alpha Placeholder: Tourism Minister', 'Beta Specimen: Tourism Minister', 'Gamma Example: Tourism Minister'],
    ],
  ])('%s', (_, text, found) => {
    expect(titlesOf(text)).toEqual(found);
  });
});

describe('names', () => {
  it.each([
    [
      'with what makes a son',
      'The Minister of Water, Alpha arap Placeholder, signed.',
      ['Alpha arap Placeholder: Minister of Water'],
    ],
    [
      'with a mark as first letter',
      "The Minister of Water, Dr 'Ana Placeholder, signed.",
      ["'Ana Placeholder: Minister of Water"],
    ],
    ['with a number', 'Alpha Placeholder 3rd, the U.S. ambassador, signed.', ['Alpha Placeholder 3rd: ambassador']],
    [
      'that no company has',
      'Sidi Alpha AG PLACEHOLDER, Minister of Water of Mali, signed.',
      ['Sidi Alpha AG PLACEHOLDER: Minister of Water'],
    ],
  ])('%s', (_, text, found) => {
    expect(titlesOf(text)).toEqual(found);
  });
});

describe('bodies', () => {
  it('of a matter that is a trade, too', () => {
    expect(bodiesOf(draftOf('The Department of Railways of Nepal will open a line.'))).toEqual([
      expect.stringContaining('Department of Railways'),
    ]);
  });
  it('that a body is of', () => {
    const found = bodiesOf(
      draftOf('Alpha Placeholder, Head of the Federal Department of Foreign Affairs of Switzerland, signed.'),
    );
    expect(found).toEqual([expect.stringContaining('Federal Department of Foreign Affairs')]);
  });
});

describe('rows and lines', () => {
  it.each([
    [
      'for a body by each',
      'It was signed by Alpha Placeholder for the Kenya Bureau of Standards and by Beta Specimen for the Uganda National Bureau of Standards.',
      ['Alpha Placeholder:', 'Beta Specimen:'],
    ],
    [
      'a counterpart at a body',
      'It was signed by the Director of the Kenya Bureau of Standards, Alpha Placeholder, and his counterpart at the Uganda National Bureau of Standards, Beta Specimen.',
      ['Alpha Placeholder: Director of the Kenya Bureau of Standards', 'Beta Specimen: director'],
    ],
    [
      'a body for each of two heads',
      'The presidents of the Chamber of Deputies, Alpha Placeholder, and of the Senate, Beta Specimen, attended.',
      ['Alpha Placeholder: president of the Chamber of Deputies', 'Beta Specimen: president of Senate'],
    ],
    [
      'a name in brackets after each state',
      'The agriculture ministers of Kenya (Alpha Placeholder) and Uganda (Beta Specimen) attended.',
      ['Alpha Placeholder: agriculture minister', 'Beta Specimen: agriculture minister'],
    ],
    [
      'a line with a dash',
      'Alpha Placeholder - Minister of Agriculture, Kenya',
      ['Alpha Placeholder: Minister of Agriculture'],
    ],
    ['letters in brackets', 'Alpha Placeholder (CEO, RDB) signed.', ['Alpha Placeholder: CEO, RDB']],
    [
      'a widow',
      'The Minister of Health, Alpha Placeholder Vda. de Insfrán, signed.',
      ['Alpha Placeholder Vda. de Insfrán: Minister of Health'],
    ],
  ])('%s', (_, text, found) => {
    expect(titlesOf(text)).toEqual(found);
  });
  it('the state after an office, and of the side that somebody leads', () => {
    expect(
      personsOf(
        draftOf('Alpha Placeholder, Minister of Health, Kenya, and Beta Specimen, Minister of Health, Rwanda, signed.'),
      ),
    ).toEqual([
      'Alpha Placeholder (KE): Minister of Health @ Ministry of Health',
      'Beta Specimen (RW): Minister of Health @ Ministry of Health',
    ]);
    expect(personsOf(draftOf("Kenya's delegation was led by Alpha Placeholder."))).toEqual([
      'Alpha Placeholder (KE): ',
    ]);
    expect(personsOf(draftOf('Alpha Placeholder of the Kenya Ports Authority attended.'))).toHaveLength(1);
    expect(bodiesOf(draftOf('Yacimientos Petrolíferos Fiscales Bolivianos (YPFB) will build it.'))).toEqual([
      'Yacimientos Petrolíferos Fiscales Bolivianos (BO)',
    ]);
  });
});
