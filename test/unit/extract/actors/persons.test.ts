import { describe, expect, it } from 'vitest';
import { draftOf, namesOf } from '../reading-of.ts';

describe('names', () => {
  it.each([
    [
      'particles',
      'Minister Alpha van der Beta and Minister Gamma bin Delta Al-Epsilon met.',
      ['Alpha van der Beta', 'Gamma bin Delta Al-Epsilon'],
    ],
    ['initials and suffixes', 'President Ferdinand R. Marcos Jr. was on a state visit.', ['Ferdinand R. Marcos Jr.']],
    ['surnames in capitals', 'Minister ALPHA Beta spoke.', ['ALPHA Beta']],
    ['diacritics', 'Minister Tô Lâm met President Trần Đại Quang.', ['Tô Lâm', 'Trần Đại Quang']],
    ['a name that begins like a little word', "To Lam, Vietnam's Minister of Public Security, held talks.", ['To Lam']],
    [
      'no memoranda by their letters',
      'The MoUs were signed in presence of Prime Minister alpha and President Beta Gamma of Kenya.',
      ['Beta Gamma'],
    ],
    ['days that are names as well', 'Deputy Minister Alpha Beta Thu led the delegation.', ['Alpha Beta Thu']],
    [
      'verbs of headlines that capitalise every word',
      'Interior Minister Alpha Beta Receives Ambassador of Japan',
      ['Alpha Beta'],
    ],
    ['what is yet to be done in such headlines', 'President Alpha Beta To Visit Kenya', ['Alpha Beta']],
    ['no verb of a headline alone', 'IGP Hosts Week of Interpol', []],
    [
      'verbs of headlines that two do',
      'President Alpha Beta and First Lady Gamma Beta Welcome Polish President Delta Theta',
      ['Alpha Beta', 'Gamma Beta', 'Delta Theta'],
    ],
    ['no form of address by itself', 'It thanked His Excellency, the President of Kiribati.', []],
    ['no form of address cut short', 'H.E, Alpha Beta, former President of Ghana, came.', ['Alpha Beta']],
    [
      'no word behind an office',
      "Burundi's Minister Responsible for Trade, Hon. Alpha Beta, and Mr Gamma Theta, the Eminent Person who led it, came.",
      ['Alpha Beta', 'Gamma Theta'],
    ],
    [
      'no state by its letters',
      "Results in China-U.S. relations were told. China's Minister of Agriculture and the U.S. Secretary of Agriculture met.",
      [],
    ],
    ['no day behind a name', 'She met Foreign Minister Alpha Beta April 28 in Accra.', ['Alpha Beta']],
    ['no motto', 'The Presidency under the motto “Dynamic Alpha for Europe” has begun.', []],
    ['no rank of a meeting', 'INDIA JAPAN PM LEVEL INTERACTION', []],
    ['no firm behind a form of address', 'It was written by Professor Alpha Mills of Ghana.', ['Alpha Mills']],
    [
      'ranks with the state whose they are',
      'The Acting Minister of the Interior, Police Colonel-General of the Russian Federation Alpha Beta, met Gamma Theta, Minister of Trade.',
      ['Alpha Beta', 'Gamma Theta'],
    ],
    [
      'no callings joined by a hyphen',
      'Dr Alpha Beta-Gamma, Councillor-President, Member of the Council, and Dr Delta Theta met in Kingston.',
      ['Alpha Beta-Gamma', 'Delta Theta'],
    ],
    [
      'no bodies of two sides',
      'The ministers Alpha Beta and Gamma Theta spoke of ties between the respective Diplomatic Academies.',
      ['Alpha Beta', 'Gamma Theta'],
    ],
    ['hyphens', 'He was received by Thai Prime Minister Prayut Chan-ocha.', ['Prayut Chan-ocha']],
    ['Burmese forms of address', 'U Alpha Beta, Union Minister for Health, spoke.', ['Alpha Beta']],
    [
      'words that are fields of government too',
      "Prawit Wongsuwan, Thailand's Defence Minister, met Tea Banh, a deputy prime minister.",
      ['Prawit Wongsuwan', 'Tea Banh'],
    ],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it('strips ranks and honorifics, and keeps them apart', () => {
    const [person] = draftOf('Samdech Krolahom Sar Kheng, Minister of Interior, was the host.').persons;
    expect(person).toMatchObject({ name: 'Sar Kheng', honorifics: ['Samdech', 'Krolahom'], country: 'KH' });
  });

  it('joins given names and last names to the full one', () => {
    const draft = draftOf(
      'Lao Minister Vilay Lakhamfong met Minister Luong Tam Quang of Vietnam. Vilay thanked him. Quang replied.',
    );
    expect(draft.persons.map((person) => person.aliases)).toEqual([['Vilay'], ['Quang']]);
    for (const person of draft.persons) {
      for (const { start, end, quote } of person.mentions) expect(draft.document.text.slice(start, end)).toBe(quote);
    }
  });

  it('takes places, months, buildings, meetings and operations for no persons', () => {
    expect(
      namesOf(
        'In March the Peace Palace in Phnom Penh housed the Joint Statement talks. Operation Alpha began in Da Nang. The Development Triangle and the Strategic Partnership were praised. Siem Reap hosted it.',
      ),
    ).toEqual([]);
  });
});

describe('the country of a bare title', () => {
  const countries = (text: string) =>
    Object.fromEntries(draftOf(text).persons.map(({ name, country }) => [name, country]));

  it('is not that of another minister of the same field', () => {
    const text =
      'SIEM REAP, 19 November 2009 — Cambodian Prime Minister Hun Sen greeted Sar Kheng, Deputy Prime Minister and Minister of Interior, and Adanan Yusof, Minister of Home Affairs of Brunei.';
    expect(countries(text)).toMatchObject({ 'Sar Kheng': 'KH', 'Adanan Yusof': 'BN' });
  });

  it('is that of the premier with whom ministers came, wherever the report is set', () => {
    const text =
      'VIENTIANE — Thai Prime Minister Anutin Charnvirakul met his host, Lao Prime Minister Sonexay Siphandone. With the premier came Foreign Minister Sihasak Phuangketkeow and Energy Minister Auttapol Rerkpiboon.';
    expect(countries(text)).toMatchObject({ 'Sihasak Phuangketkeow': 'TH', 'Auttapol Rerkpiboon': 'TH' });
  });

  it('is that of the party whose secretary it is', () => {
    const text =
      'SIEM REAP — Prak Sokhonn, Deputy Prime Minister of Cambodia, praised the Communist Party of Vietnam (CPV) and its General Secretary To Lam.';
    expect(countries(text)).toMatchObject({ 'To Lam': 'VN' });
  });
});

describe('titles that stand apart from names', () => {
  it.each([
    ['A deputy foreign minister, Alpha Beta, led the delegation.', ['Alpha Beta']],
    ['A spokesman for the Foreign Ministry, Alpha Beta, told reporters.', ['Alpha Beta']],
    ['A minister spoke. Alpha Beta Office was quoted.', []],
    ['The EU High Representative for Foreign Affairs and Security Policy, Alpha Beta, spoke.', ['Alpha Beta']],
  ])('%s', (text, expected) => expect(namesOf(text)).toEqual(expected));
});

it('takes what ministers come to for nobody, and knows offices by their initials', () => {
  expect(namesOf('The 24th Tripartite Environment Ministers Meeting was held in Nagoya.')).toEqual([]);
  expect(namesOf('Trade PS Alpha Beta and Kenya Railways MD Gamma Theta met.')).toEqual(['Alpha Beta', 'Gamma Theta']);
});
