import { describe, expect, it } from 'vitest';
import { bound, TWO } from './reading.ts';

describe('who is bound', () => {
  it.each([
    [
      'Peru and Ecuador ended their quarrel when President Alpha Beta and President Gamma Theta signed the Brasilia Presidential Act in Brazil. Brazil, Chile and Argentina had helped.',
      ['Brasilia Presidential Act: Ecuador, Peru'],
    ],
    [
      `${TWO} signed a protocol on railways. The first protocol on railways was concluded in 2006. An agreement on ports is being negotiated. Tanzania and Rwanda look on.`,
      [
        'protocol on railways: Kenya, Uganda',
        'protocol on railways: Kenya, Uganda',
        'agreement on ports: Kenya, Uganda',
      ],
    ],
    [
      'A loan contract was concluded between the Ghana Cocoa Board (COCOBOD) and the African Development Bank (AfDB).',
      ['loan contract: African Development Bank, Ghana Cocoa Board'],
    ],
    [
      'A framework agreement was signed between the University of Chile, represented by its rector, Alpha Beta, and the Central University of Ecuador.',
      ['framework agreement: Central University of Ecuador, University of Chile'],
    ],
    [
      'An agreement on statues was signed by Alpha Beta, Minister of Antiquities of Egypt, and Gamma Theta, Minister of Education of Cyprus. The document binds the Ministry of Antiquities and the Cypriot Ministry of Education.',
      ['agreement on statues: Ministry of Antiquities, Ministry of Education'],
    ],
    [
      'The Central American Security Commission (CSC) closed its 73rd ordinary meeting in Belize City by adopting a regional plan against gangs for 2019-2021. Panama and Honduras took part.',
      ['regional plan against gangs for 2019-2021: Central American Security Commission'],
    ],
    [
      'Interior ministers of the Gulf Cooperation Council concluded their 36th meeting in Kuwait. They adopted a joint action plan against narcotics. Oman and Bahrain took part.',
      ['joint action plan against narcotics: Gulf Cooperation Council'],
    ],
    [
      'Kenya recalled that the Water Protocol of 2004 obliges members to report. Kenya and Uganda reviewed it.',
      ['Water Protocol of 2004: Kenya, Uganda'],
    ],
    [
      `Rwanda and Burundi signed a protocol on ports. ${TWO} spoke by telephone, and the two agreed to prepare an agreement on railways.`,
      ['protocol on ports: Burundi, Rwanda', 'agreement on railways: Kenya, Uganda'],
    ],
    [
      'The African Union and the European Union renewed their partnership agreement on Friday.',
      ['partnership agreement: African Union, European Union'],
    ],
    ['In a joint communiqué Angola and Zambia pledged to build a power line.', ['joint communiqué: Angola, Zambia']],
    [
      'Qatar and Rwanda signed three agreements on Sunday: one on air services, one on sport and one on culture.',
      [
        'agreement on air services: Qatar, Rwanda',
        'agreement on sport: Qatar, Rwanda',
        'agreement on culture: Qatar, Rwanda',
      ],
    ],
    [
      'The mechanism goes back to the Almaty Agreement, which Kenya and Uganda concluded with Rwanda in 1992.',
      ['Almaty Agreement: Kenya, Rwanda, Uganda'],
    ],
    [
      'A grant agreement worth 3.2 million dollars between the African Union and the European Union was signed in Accra.',
      ['grant agreement: African Union, European Union'],
    ],
    [
      `${TWO} signed these documents:\n\n- a memorandum on cooperation in clean hydrogen, by Beta and Theta for their two ministries;`,
      ['memorandum on cooperation in clean hydrogen: Ministry of Transport, Ministry of Transport'],
    ],
    [
      'A country programme for the years 2023 to 2026 was signed today by the Director General of the Inter-American Institute for Cooperation on Agriculture (IICA), Alpha Beta, and, on behalf of the Government of Barbados, by Gamma Theta, Minister of Agriculture.',
      [
        'country programme for the years 2023 to 2026: Government of Barbados, Inter-American Institute for Cooperation on Agriculture',
      ],
    ],
    [
      'Kenya and Uganda agreed on the text of a memorandum, which is to be signed in autumn.',
      ['memorandum: Kenya, Uganda'],
    ],
    [
      'Foreign Ministers Alpha Beta, Gamma Theta and Delta Lambda of Kenya, Uganda and Rwanda signed a protocol on mutual legal assistance in criminal matters.',
      ['protocol on mutual legal assistance in criminal matters: Kenya, Rwanda, Uganda'],
    ],
    [
      'Four nations – Kenya, Uganda, Rwanda and Burundi – concluded a transit agreement in Nairobi.',
      ['transit agreement: Burundi, Kenya, Rwanda, Uganda'],
    ],
    ['Belize ratified the Escazú Agreement on Tuesday.', ['Escazú Agreement: Belize']],
    [
      "Oman's Ministry of Transport signed a memorandum with Hutchison Ports on Sunday.",
      ['memorandum with Hutchison Ports: Hutchison Ports, Ministry of Transport'],
    ],
    ['The World Bank and Togo signed a 50 million dollar loan for schools.', ['loan for schools: Togo, World Bank']],
    [
      'The Agreement on Green Energy was signed in December by four governments. Kenya and Uganda met.',
      ['Agreement on Green Energy: '],
    ],
    [
      'In Nairobi 14 documents were signed, among them a memorandum on railways and a contract between Kenya Airways and Qatar Airways.',
      ['memorandum on railways: Kenya, Qatar', 'contract: Kenya Airways, Qatar Airways'],
    ],
    [
      'Morocco and Tunisia are bound by the Agadir Agreement, to which Egypt and Jordan are also parties.',
      ['Agadir Agreement: Egypt, Jordan, Morocco, Tunisia'],
    ],
    [
      'Kenya and Uganda became parties to the Lake Convention in 2004. Rwanda looked on.',
      ['Lake Convention: Kenya, Uganda'],
    ],
    [
      'Kenya and the African Union signed a host country agreement on Friday in Nairobi.',
      ['host country agreement: African Union, Kenya'],
    ],
    [
      `${TWO} met on Friday in Nairobi. A memorandum on exhibitions was signed by the director of the National Museum of Kenya, Delta Lambda, and the director of the Maritime Museum of Uganda, Sigma Omega.`,
      ['memorandum on exhibitions: Maritime Museum of Uganda, National Museum of Kenya'],
    ],
    [
      `${TWO} met on Friday in Nairobi. A memorandum between the National Museum of Kenya and the Maritime Museum of Uganda was signed by their directors.`,
      ['memorandum: Maritime Museum of Uganda, National Museum of Kenya'],
    ],
    [
      'A temporary trade agreement between Mongolia and the Eurasian Economic Union, Kenya says, is to be signed in May.',
      ['temporary trade agreement: Eurasian Economic Union, Mongolia'],
    ],
    [
      'An Agreement on the Guiding Principles was concluded between Beijing and Moscow in April 1990. Kazakhstan, Kyrgyzstan, Russia and China met in Shanghai.',
      ['Agreement on the Guiding Principles: China, Russia'],
    ],
    [
      'Talks began under the Soviet Union. An Agreement on the Guiding Principles was concluded between Beijing and Moscow in April 1990. Kazakhstan, Kyrgyzstan, Russia and China met in Shanghai.',
      ['Agreement on the Guiding Principles: China, Soviet Union'],
    ],
    [
      "A shareholders' agreement was concluded on Friday in Nairobi. Bound by it are the Kenya Railways Corporation and the Uganda Railways Corporation. The Kenya Railways Corporation and the Uganda Railways Corporation are parties to it.",
      ["shareholders' agreement: Kenya Railways Corporation, Uganda Railways Corporation"],
    ],
    [
      'An agreement between Kenya and Uganda on the accession of Rwanda to the pipeline was signed on Friday in Nairobi.',
      ['agreement between Kenya and Uganda on the accession of Rwanda: Kenya, Uganda'],
    ],
    [
      'Kenya, Uganda, Rwanda and Burundi announced a trade pact on Friday in Nairobi. Japan looked on.',
      ['trade pact: Burundi, Kenya, Rwanda, Uganda'],
    ],
    [
      'Kenya signed an agreement on railways with Uganda and Rwanda on Friday in Nairobi.',
      ['agreement on railways: Kenya, Rwanda, Uganda'],
    ],
    [
      'The presidents of Kenya, Uganda and Rwanda, Alpha Beta, Gamma Theta and Delta Lambda, met on Friday. The Agreement between the Governments of Kenya, Uganda and Rwanda on Railways was signed.',
      ['Agreement between the Governments of Kenya, Uganda and Rwanda on Railways: Kenya, Rwanda, Uganda'],
    ],
    [
      'The Ministry of Health of Kenya and the Ministry of Health of Uganda met. The Kenyan side thanked the Ugandan side. The two sides signed a plan for 2024-2025 on Friday.',
      ['plan for 2024-2025: Kenya, Uganda'],
    ],
    [
      'Health ministers of the East African Community closed their assembly on Friday in Nairobi. The Ministry of Health of Kenya and the Ministry of Health of Uganda were praised. The ministers adopted the Regional Plan on Epidemics.',
      ['Regional Plan on Epidemics: East African Community'],
    ],
    [
      'Before leaving, Minister Alpha Beta of Kenya exchanged letters with Minister Gamma Theta of Uganda. Letters from farmers are on the table, and notes lie beside them.',
      ['letters: Kenya, Uganda'],
    ],
    [
      'Minister Alpha Beta of Kenya and Minister Gamma Theta of Uganda signed an annex to the Agreement on Extradition of 2009 on Friday. The report has an annex.',
      [
        'annex to the Agreement on Extradition of 2009: Kenya, Uganda',
        'Agreement on Extradition of 2009: Kenya, Uganda',
      ],
    ],
    [
      'The two countries signed these documents on Friday in Nairobi: Kenya, Uganda.\n\nDocuments signed:\n\n- Agreement between the Ministry of Energy of Kenya and the Ministry of Energy of Uganda on gas;\n- Agreement between ministries of health on nurses.',
      [
        'Agreement between the Ministry of Energy of Kenya and the Ministry of Energy of Uganda on gas: Ministry of Energy, Ministry of Energy',
        'Agreement between ministries of health on nurses: Kenya, Uganda',
      ],
    ],
    [
      'An agreement setting up a joint team was signed on Friday by the Director of the Kenya Police Service, Alpha Beta, and the Director of the Uganda Police Force, Gamma Theta.',
      ['agreement setting up a joint team: Kenya Police Service, Uganda Police Force'],
    ],
    [
      'Farmers gain from an understanding reached between Kenya and Uganda on seeds. The Memorandum of Understanding on Maize was signed on Friday by Alpha Beta, Director of the Seed Board of Kenya, and Gamma Theta, Director of the Seed Board of Uganda.',
      ['Memorandum of Understanding on Maize: Kenya, Uganda'],
    ],
    [
      'The ministers of Kenya, Uganda and Rwanda adopted in Nairobi a declaration on locusts. Japan and India looked on.',
      ['declaration on locusts: Kenya, Rwanda, Uganda'],
    ],
    [
      'On Friday agreements were signed between the Kenya Railways Corporation and the Uganda Railways Corporation on freight, between the University of Nairobi and Makerere University on lecturers and between Kenya and Rwanda on visas.',
      [
        'agreements were signed between the Kenya Railways Corporation and the Uganda Railways Corporation on freight: Kenya Railways Corporation, Uganda Railways Corporation',
        'agreement between the University of Nairobi and Makerere University on lecturers: Makerere University, University of Nairobi',
        'agreement between Kenya and Rwanda on visas: Kenya, Rwanda',
      ],
    ],
    [
      'They saw the signing of two agreements on Friday: one between the University of Nairobi and Makerere University on lecturers, another between Kenya and Uganda on visas.',
      [
        'agreement between the University of Nairobi and Makerere University on lecturers: Makerere University, University of Nairobi',
        'agreement between Kenya and Uganda on visas: Kenya, Uganda',
      ],
    ],
    [
      'A contract for the supply of vaccines was signed on Friday by Health Minister Alpha Beta of Kenya and the Director of the Uganda Vaccine Agency, Gamma Theta.',
      ['contract for the supply of vaccines: Kenya, Uganda Vaccine Agency'],
    ],
    [
      'The Ministry of Energy of Kenya and the Ministry of Energy of Uganda opened a line. A power purchase agreement between Delta Lambda (DL) and Sigma Omega (SO) was signed on Friday.',
      ['power purchase agreement: '],
    ],
    [
      'At their session in Nairobi on Friday Kenya and Uganda signed three protocols: on health, on the transfer of prisoners and on towns.',
      [
        'protocol on health: Kenya, Uganda',
        'protocol on the transfer of prisoners: Kenya, Uganda',
        'protocol on towns: Kenya, Uganda',
      ],
    ],
    [
      `${TWO} met in Nairobi. A transport agreement would be signed in May. The meeting followed the summit in Kisumu where President Delta Lambda of Rwanda met President Sigma Omega of Kenya and President Mu Nu of Burundi. The two ministers praised the drivers.`,
      ['transport agreement: Kenya, Uganda'],
    ],
    [
      'Ministers from the three East African Community countries, Kenya, Uganda and Rwanda, approved a work plan on plastics in Nairobi on Friday.',
      ['work plan on plastics: Kenya, Rwanda, Uganda'],
    ],
    ['Kenya and Uganda plan to sign a protocol on camps in June.', ['protocol on camps: Kenya, Uganda']],
    [
      'The Kampala Declaration, to which both Kenya and Uganda put their names in 2017, is read in schools.',
      ['Kampala Declaration: Kenya, Uganda'],
    ],
    [
      'In a final communique issued after talks in Kisumu, Kenya, trade ministers from 34 countries agreed to open markets. They meet again in Entebbe, Uganda, next year.',
      ['final communique: '],
    ],
    [
      'The initiative stems from the Comprehensive Security Integration and Prosperity Agreement, signed by Bahrain and Kenya in 2019.',
      ['Comprehensive Security Integration and Prosperity Agreement: Bahrain, Kenya'],
    ],
    [
      'Leaders of the five-nation East African Community took a step towards a federation in Arusha, Tanzania, on Monday. The summit was chaired by President Alpha Beta of Kenya and attended by President Gamma Theta of Tanzania, President Delta Lambda of Uganda and President Sigma Omega of Rwanda. A communiqué was adopted at its end.',
      ['communiqué: East African Community'],
    ],
    [
      'The following documents were signed by Kenya and Uganda:\n\n- Protocol on Amendments to the Nairobi Agreement on the Establishment of the Court of the Lake;\n- Agreement on Fish.',
      [
        'Protocol on Amendments to the Nairobi Agreement on the Establishment of the Court of the Lake: Kenya, Uganda',
        'Agreement on Fish: Kenya, Uganda',
      ],
    ],
    ['He asked whether any bilateral agreements were signed by Kenya and Uganda in January 2024.', []],
    ['Kenya and Uganda urged the resolution of the remaining 34 issues before December.', []],
    [
      'The two sides signed a Memorandum of Understanding between the University of Nairobi and the Council for Research of the Ministry of Agriculture of Uganda.',
      [
        'Memorandum of Understanding between the University of Nairobi and the Council for Research of the Ministry of Agriculture of Uganda: Council for Research, University of Nairobi',
      ],
    ],
  ])('%s', (text, expected) => expect(bound(text)).toEqual(expected));
});
