import { describe, expect, it } from 'vitest';
import { draftOf, personsOf } from '../reading-of.ts';

const persons = (text: string) => personsOf(draftOf(text));

describe('persons without an office beside them', () => {
  it.each([
    ['by what they do', 'To Lam flew in from Hanoi on the same day.', ['To Lam (-): ']],
    [
      'by their country',
      "Sar Kheng of Cambodia, Vietnam's To Lam and Vilay Lakhamphong of Laos signed the minutes.",
      ['Sar Kheng (KH): ', 'To Lam (VN): ', 'Vilay Lakhamphong (LA): '],
    ],
    [
      'by the state for which each signs',
      'It was signed by Transport Minister Alpha Placeholder on behalf of Kenya, while Transport Minister Beta Placeholder signed for Uganda.',
      [
        'Alpha Placeholder (KE): Transport Minister @ Ministry of Transport',
        'Beta Placeholder (UG): Transport Minister @ Ministry of Transport',
      ],
    ],
    [
      'by the state after what an office directs',
      'It was signed by Alpha Placeholder, Director General of Health of Samoa, and Beta Placeholder, Director General of Health of Fiji.',
      ['Alpha Placeholder (WS): Director General of Health', 'Beta Placeholder (FJ): Director General of Health'],
    ],
    [
      'by their country, each after another',
      'It was signed by Sar Kheng of Cambodia, Vilay Lakhamphong of Laos and To Lam of Vietnam.',
      ['Sar Kheng (KH): ', 'Vilay Lakhamphong (LA): ', 'To Lam (VN): '],
    ],
    [
      'by a side',
      'The minutes were signed, for Cambodia: Sar Sokha; for Vietnam: Luong Tam Quang.',
      ['Sar Sokha (KH): ', 'Luong Tam Quang (VN): '],
    ],
    [
      'by whom it was signed',
      'The plan was signed in Hanoi on Tuesday by To Lam and Sar Kheng.',
      ['To Lam (-): ', 'Sar Kheng (-): '],
    ],
    [
      'by an agent with its state',
      'Cambodia was represented by Sar Kheng and Laos by Vilay Lakhamphong.',
      ['Sar Kheng (KH): ', 'Vilay Lakhamphong (LA): '],
    ],
    [
      'by what they are',
      'The talks were opened by the veteran diplomat Alpha Placeholder.',
      ['Alpha Placeholder (-): '],
    ],
    ['by presence', 'Also present was Alpha Placeholder.', ['Alpha Placeholder (-): ']],
    ['by a relative clause', 'Alpha Placeholder, who arrived late, said nothing.', ['Alpha Placeholder (-): ']],
    ['by particles', 'They were joined by Alpha bin Placeholder in the evening.', ['Alpha bin Placeholder (-): ']],
    [
      'by an honorific before a particle',
      'Mrs van der Placeholder was the first to leave.',
      ['van der Placeholder (-): '],
    ],
    ['by an honorific in brackets', 'Lt. Gen. (rtd) Alpha Placeholder took the salute.', ['Alpha Placeholder (-): ']],
  ])('%s', (_, text, expected) => {
    expect(persons(text)).toEqual(expected);
  });

  it('takes no place, ship or project for one', () => {
    expect(
      persons("They went to Vietnam's Quang Placeholder province. The Placeholder Star sank near Placeholder Bay."),
    ).toEqual([]);
  });

  it('finds an initialled name in the full one', () => {
    expect(
      persons(
        'The premiers of the two states — T. Lam of Vietnam and S. Kheng of Cambodia — met. To Lam smiled. Sar Kheng nodded.',
      ),
    ).toEqual(['To Lam (VN): premier', 'Sar Kheng (KH): premier']);
  });
});

describe('offices said otherwise', () => {
  it.each([
    [
      'in brackets',
      'Among the guests were Sar Kheng (Interior) and Alpha Placeholder (Foreign Affairs).',
      [
        'Sar Kheng (-): Interior @ Ministry of Interior',
        'Alpha Placeholder (-): Foreign Affairs @ Ministry of Foreign Affairs',
      ],
    ],
    [
      'by a verb',
      'Alpha Placeholder, who presides over the European Commission, applauded.',
      ['Alpha Placeholder (-): presides over the European Commission @ European Commission'],
    ],
    [
      'by a charge',
      'Alpha Placeholder, in charge of energy and infrastructure, agreed.',
      ['Alpha Placeholder (-): in charge of energy and infrastructure @ Ministry of Energy and Infrastructure'],
    ],
    [
      'after its title and a verb',
      'The joint venture, whose chief executive is Alpha Placeholder, is no party.',
      ['Alpha Placeholder (-): chief executive'],
    ],
    [
      'of a kingdom',
      "Alpha Placeholder, the kingdom's foreign minister, received them in Phnom Penh.",
      ['Alpha Placeholder (KH): foreign minister @ Ministry of Foreign Affairs'],
    ],
    [
      'of states in a row',
      'The presidents of Laos and Vietnam, Alpha Placeholder and Beta Specimen, watched.',
      ['Alpha Placeholder (LA): president', 'Beta Specimen (VN): president'],
    ],
    [
      'of a counterpart in a body',
      "Commerce secretary Alpha Placeholder of Nepal and his opposite number in India's Ministry of Petroleum and Natural Gas, Beta Specimen, signed.",
      [
        'Alpha Placeholder (NP): Commerce secretary @ Ministry of Commerce',
        'Beta Specimen (IN): secretary @ Ministry of Petroleum and Natural Gas',
      ],
    ],
    [
      'before the next name',
      'Alpha Placeholder, Crown Prince and Prime Minister of Saudi Arabia, and the Indian Prime Minister, Beta Specimen, chaired the council.',
      ['Alpha Placeholder (SA): Crown Prince, Prime Minister', 'Beta Specimen (IN): Prime Minister'],
    ],
    [
      'of an ambassador to a kingdom',
      'The Ambassador of India to the Kingdom, Dr. Alpha Placeholder, attended.',
      ['Alpha Placeholder (IN): Ambassador of India to the Kingdom'],
    ],
  ])('%s', (_, text, expected) => {
    expect(persons(text)).toEqual(expected);
  });

  it.each([
    [
      'of a predecessor',
      "Alpha Placeholder, Kenya's Minister of Trade, and Placeholder's predecessor Beta Specimen spoke.",
      [
        'Alpha Placeholder (KE): Minister of Trade @ Ministry of Trade',
        'Beta Specimen (KE): Minister of Trade @ Ministry of Trade',
      ],
    ],
    [
      'of the former of two',
      "Alpha Placeholder and Beta Specimen signed in Kigali. The former is the country's Minister of Health.",
      ['Alpha Placeholder (-): Minister of Health @ Ministry of Health', 'Beta Specimen (-): '],
    ],
    [
      'in the next sentence',
      '"We are ready," Alpha bin Placeholder said in Muscat. The Minister of Transport will travel soon.',
      ['Alpha bin Placeholder (-): Minister of Transport @ Ministry of Transport'],
    ],
    [
      'given up',
      'Alpha Placeholder stepped down as foreign minister of Paraguay on Monday.',
      ['Alpha Placeholder (PY): foreign minister @ Ministry of Foreign Affairs'],
    ],
    [
      'to which somebody is named, and that of who held it before',
      'LIMA - The President of Peru on Monday named Alpha Placeholder Minister of Mines. She succeeds Beta Specimen.',
      [
        'Alpha Placeholder (PE): Minister of Mines @ Ministry of Mines',
        'Beta Specimen (PE): Minister of Mines @ Ministry of Mines',
      ],
    ],
    [
      'that is an everyday word before a full name',
      'Lawmaker Alpha Placeholder of Peru was there, and so was a team headed by deputy Beta Specimen of Chile.',
      ['Alpha Placeholder (PE): Lawmaker', 'Beta Specimen (CL): deputy'],
    ],
    [
      'of a colleague who is called a daughter',
      'Sports Minister Beta Specimen of Peru met his Mauritanian colleague, Alpha Mint Placeholder.',
      [
        'Beta Specimen (PE): Sports Minister @ Ministry of Sports',
        'Alpha Mint Placeholder (MR): Sports Minister @ Ministry of Sports',
      ],
    ],
    [
      'held for a city',
      'It was signed by the foreign ministers: Alpha Placeholder for Lima, Beta Specimen for Quito.',
      [
        'Alpha Placeholder (PE): foreign minister @ Ministry of Foreign Affairs',
        'Beta Specimen (EC): foreign minister @ Ministry of Foreign Affairs',
      ],
    ],
    [
      'of a rank that tells',
      'Alpha Placeholder, personal representative of the President, came.',
      ['Alpha Placeholder (-): personal representative of the President'],
    ],
  ])('%s', (_, text, expected) => {
    expect(persons(text)).toEqual(expected);
  });

  it('takes a time for no rank and member states for no person', () => {
    expect(
      persons('Relations were established under President Alpha Placeholder of Peru. The three Member States agreed.'),
    ).toEqual(['Alpha Placeholder (PE): President']);
  });

  it.each([
    [
      'the name after it',
      'The President of the National Assembly, Alpha Placeholder, the head of the Customs Service and the others stood by.',
      ['Alpha Placeholder (-): President of the National Assembly @ National Assembly'],
    ],
    [
      'each its own',
      'Dr Alpha Placeholder, Executive Director of the IEA, Dr Beta Specimen, African Union Commissioner for Energy, and others spoke.',
      [
        'Alpha Placeholder (-): Executive Director of the IEA @ IEA',
        'Beta Specimen (-): Commissioner for Energy @ African Union',
      ],
    ],
    [
      'joined by a dash',
      'Deputy Prime Minister - Minister of Foreign Trade of Uzbekistan Alpha Placeholder met them.',
      ['Alpha Placeholder (UZ): Deputy Prime Minister, Minister of Foreign Trade @ Ministry of Foreign Trade'],
    ],
    [
      'the side that somebody leads',
      'The Saudi side was headed by the Minister of Commerce, Alpha bin Placeholder.',
      ['Alpha bin Placeholder (SA): Minister of Commerce @ Ministry of Commerce'],
    ],
    [
      'for a field',
      'Deputy Prime Minister for Cabinet Affairs of Oman Sayyid Alpha Placeholder attended.',
      ['Alpha Placeholder (OM): Deputy Prime Minister for Cabinet Affairs'],
    ],
  ])('gives a title to %s', (_, text, expected) => {
    expect(persons(text)).toEqual(expected);
  });
});
