/** Who is bound by an undertaking: those whom a list's opening, a count or a side names. Names are placeholders. */
import { expect, test } from 'vitest';
import { draftOf } from '../reading-of.ts';

/** Those who undertake the first thing that a text tells of. */
function by(text: string): string[] {
  const { commitments, persons, organizations, countries } = draftOf(text);
  const names = new Map([...persons, ...organizations, ...countries].map(({ ref, name }) => [ref, name]));
  return (commitments[0]?.by ?? []).map((ref) => names.get(ref) ?? ref).sort();
}
const heads = 'President Alpha Beta of Botswana and President Gamma Theta of Namibia';

test.each([
  [
    'states in one row with a body',
    'Italy, the United Kingdom, The Netherlands, and the European Commission committed to develop partnerships.',
    ['European Commission', 'Italy', 'Netherlands', 'United Kingdom'],
  ],
  [
    'a state beside a body with its letters',
    'The United Kingdom and the Caribbean Community (CARICOM) agreed to establish a mechanism for cooperation.',
    ['Caribbean Community', 'United Kingdom'],
  ],
  [
    'a row with a body, by its second verb',
    'Italy, France and the European Commission expressed their thanks and committed to:\n\n- take action against smuggling of people;',
    ['European Commission', 'France', 'Italy'],
  ],
  [
    'those who open a list without a verb',
    `${heads} met in Gaborone.\n\nIn this regard, the Heads of State:\n\n(a) agreed to accelerate the construction of the railway;\n(b) undertook to promote the use of the port.`,
    ['Alpha Beta', 'Gamma Theta'],
  ],
  [
    'the two who met, some sentences before',
    'Finance Minister Alpha Beta of Lithuania met Finance Minister Gamma Theta of Ukraine. The Lithuanian minister spoke of schools. The two agreed to continue cooperation on customs.',
    ['Alpha Beta', 'Gamma Theta'],
  ],
  [
    'those whom minutes name without an article, in large letters',
    `Minister Alpha Beta of Botswana and Minister Gamma Theta of Namibia met in Gaborone on 3 May 2022.\n\n2.2 Ministers ACCEPTED the report and AGREED to build a railway.`,
    ['Alpha Beta', 'Gamma Theta'],
  ],
  [
    'the ministry of two sides',
    'The Ministry of Fisheries of Ecuador and the Spanish company Satlink signed an agreement. The Ministry, for its part, will draw up the standard.',
    ['Ministry of Fisheries'],
  ],
  [
    'the states, where the text speaks of its sides by them',
    'The Ministry of Health of Botswana and the Ministry of Health of Namibia met. The Namibian side thanked the Botswanan side. The two sides agreed to build a hospital.',
    ['Botswana', 'Namibia'],
  ],
  [
    'whom "she" means, some sentences before',
    'Botswana asked about the railway. Minister Alpha Beta of Namibia replied. Botswana listened. She undertook to build the railway by May.',
    ['Alpha Beta'],
  ],
  [
    'him who met somebody, and not whom he met',
    'Foreign Minister Alpha Beta of Botswana came to Windhoek. On Friday he had met Gamma Theta, the Education Minister, and promised 120 scholarships for teachers.',
    ['Alpha Beta'],
  ],
  [
    'those who agreed, between commas',
    `${heads} met. Gauges along the canal, they agreed, will be read jointly every ten days.`,
    ['Alpha Beta', 'Gamma Theta'],
  ],
  [
    'both bodies',
    'The Ministry of Health of Botswana and the Ministry of Health of Namibia met. They are each to appoint a coordinator.',
    ['Ministry of Health', 'Ministry of Health'],
  ],
  [
    'ministries, where the words call them so and name none',
    'Health Minister Alpha Beta of Botswana met Health Minister Gamma Theta of Namibia in Gaborone. The two ministries will exchange doctors.',
    ['Ministry of Health', 'Ministry of Health'],
  ],
  [
    'the commission whose delegates met',
    'The Central American Security Commission (CSC) closed its 73rd ordinary meeting in Belize City on Wednesday. Panama and Honduras took part. The delegates agreed to create a common register of firearms.',
    ['Central American Security Commission'],
  ],
  [
    'each country of the two',
    `${heads} signed a memorandum on ports. Each country will recognise the certificates of the other.`,
    ['Botswana', 'Namibia'],
  ],
  [
    'the state of a capital behind another undertaking',
    `${heads} signed a protocol on health. Under the protocol, Namibia will receive 300 patients a year, and Gaborone will finance their stay.`,
    ['Namibia'],
  ],
  [
    'the union and the state for which two have signed',
    'The Secretary-General of the African Union, Alpha Beta, and the Minister of Trade of Namibia, Gamma Theta, signed an action plan in Windhoek. The two sides agreed to open an office.',
    ['African Union', 'Namibia'],
  ],
  [
    'the subject before a relative clause',
    'Namibia, whose minister, Alpha Beta, took part by telephone, will build a hospital.',
    ['Namibia'],
  ],
  [
    'the union whose ministers met',
    'WINDHOEK, Namibia, Feb. 29 (AP) -- Trade ministers of the African Union met for six hours, agreeing that none of their governments will close a port. Botswana and Namibia had asked for it.',
    ['African Union'],
  ],
  [
    'the body that somebody represents',
    'The Ministry of Health of Namibia, represented by its Director, Alpha Beta, offered to help a hospital of Botswana.',
    ['Ministry of Health'],
  ],
  [
    'both operators, where one is an agency',
    'The Namibia Power Company and the Botswana Electricity Agency signed a memorandum. Both operators undertake to finish a study by May.',
    ['Botswana Electricity Agency', 'Namibia Power Company'],
  ],
  [
    'the union for which unnamed ministers decide',
    'Ministers of the African Union met for three days in Windhoek. Minister Alpha Beta of Namibia and Minister Gamma Theta of Botswana spoke.\n\nThey agreed to:\n\n- build a railway;\n- open a port.',
    ['African Union'],
  ],
  [
    'the states of ministers of whom some are not named',
    'Minister Alpha Beta of Namibia and Minister Gamma Theta of Botswana had breakfast. The ministers of Namibia, Botswana and Zambia agreed to build a railway.',
    ['Botswana', 'Namibia', 'Zambia'],
  ],
  [
    'the row of states at the head of a text',
    'Officials from Namibia, Botswana and Zambia met in Windhoek. Members agreed to report landings within 24 hours.',
    ['Botswana', 'Namibia', 'Zambia'],
  ],
  [
    'the states, where a centre and a ministry stand side by side',
    'Minister Alpha Beta of Namibia met Minister Gamma Theta of Botswana. The Ministry of Labour of Namibia wrote to the Gaborone Employment Centre of Botswana. It was also agreed to hold a workshop in Gaborone.',
    ['Botswana', 'Namibia'],
  ],
  [
    'the company whose head says "we"',
    'The Namibia Ports Company opened a berth. "We shall cut port fees by a tenth," said Alpha Beta, Chief Executive of the Namibia Ports Company.',
    ['Namibia Ports Company'],
  ],
  [
    'the two governments that an agreement binds to a thing',
    `${heads} signed an agreement. The agreement commits both governments to a joint review every year.`,
    ['Botswana', 'Namibia'],
  ],
  [
    'those who speak as "we" for both',
    'Namibia and Botswana agreed on Friday to open a road. "We will exchange the names of drivers," Minister Alpha Beta of Namibia said.',
    ['Botswana', 'Namibia'],
  ],
])('%s', (_, text, expected) => expect(by(text)).toEqual(expected));
