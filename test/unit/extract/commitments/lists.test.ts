/** Undertakings told in lists: by what the points begin with and by what stands before them. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { readLead } from '../../../../server/extract/commitments/points.ts';
import { cut } from '../../../../server/extract/words/cut.ts';
import { undertaken } from './reading.ts';

describe('the points of a list', () => {
  it.each([
    [
      'go on with the verb of those before the colon',
      'Ministers adopted a declaration on fair work. By it, Fiji and Kiribati:\n\n(a) will share records of vessels;\n(b) shall station observers on all ships.',
      ['share records of vessels: Fiji, Kiribati', 'station observers on all ships: Fiji, Kiribati'],
    ],
    [
      'are marked by long dashes',
      'Ghana and Togo reached agreement on the following:\n\n— the supply of power to Togo is to be ensured from May to September;\n— the line should be designed by a joint group.',
      [
        'the supply of power to Togo is to be ensured from May to September: Ghana, Togo',
        'the line should be designed by a joint group: Ghana, Togo',
      ],
    ],
    [
      'begin with "To" in a large letter',
      'The Ministers of Ghana and Togo DECIDE:\n\nA. To replant the mangrove.\n\nB. To close the Gulf to trawlers and to inform one another of any vessel found in breach.',
      [
        'replant the mangrove: Ghana, Togo',
        'close the Gulf to trawlers: Ghana, Togo',
        'inform one another of any vessel found in breach: Ghana, Togo',
      ],
    ],
    [
      'are told in the past, one clause for each',
      'The ministries of health of Ghana and Togo agreed on these points:\n\ni. Ghana would reserve fifteen places a year for students.\nii. Each Ministry would name a focal point by March, and reports on dengue would be exchanged weekly.',
      [
        'reserve fifteen places a year for students: Ghana',
        'name a focal point by March: Ministry of Health, Ministry of Health',
        'reports on dengue would be exchanged weekly: Ministry of Health, Ministry of Health',
      ],
    ],
    [
      'are of those at the head of a preamble',
      'Alpha Beta, Minister of the Environment of Ghana, and Gamma Theta, Minister of the Environment of Togo, meeting in Accra, in the presence of Delta Iota of Kenya;\n\nWELCOMING the support of the bank;\n\nRESOLVE:\n\nA. To replant the mangrove.',
      ['replant the mangrove: Alpha Beta, Gamma Theta'],
    ],
    [
      'are clauses of what it was agreed',
      'The Ministers of Transport of Ghana and Togo met. It was agreed between them:\n\n(1) that lorries be weighed once only;\n(2) to hold a yearly review.',
      ['lorries be weighed once only: Ghana, Togo', 'hold a yearly review: Ghana, Togo'],
    ],
    [
      'are nouns under what ministers adopted',
      'What the ministers of Ghana and Togo adopted:\n\n- To build a bridge by 2024.\n- A joint patrol on the lake, once a month.',
      ['build a bridge by 2024: Ghana, Togo', 'A joint patrol on the lake, once a month: Ghana, Togo'],
    ],
    [
      'tell in the present what an accord lays on one',
      'Under the accord Ghana\n\n* opens the post day and night,\n* drops the toll on lorries.',
      ['opens the post day and night: Ghana', 'drops the toll on lorries: Ghana'],
    ],
    [
      'undertake in so many words',
      'For its part, Togo:\n\n- undertakes to drop the toll on lorries;\n- will train twenty officers of Ghana.',
      ['drop the toll on lorries: Togo', 'train twenty officers of Ghana: Togo'],
    ],
    [
      'say how something shall be',
      'Ghana and Togo HAVE AGREED AS FOLLOWS:\n\n1. The post at Aflao shall be open day and night.',
      ['The post at Aflao shall be open day and night: Ghana, Togo'],
    ],
  ])('%s', (_, text, found) => expect(undertaken(text)).toEqual(found));

  it('stand behind the last word of a preamble', () => {
    for (const lead of ['RESOLVE:', 'The Ministers jointly resolve:', 'Hereby resolve'])
      expect(readLead(cut(lead)).kind).toBe('complement');
  });
});

describe('who undertakes', () => {
  it.each([
    [
      'two verbs of one',
      'Fiji offered, and undertook, to train forty observers a year.',
      ['train forty observers a year: Fiji'],
    ],
    [
      'two, each by a verb of its own',
      'Kenya promised, and Uganda agreed, to open the border post at Malaba.',
      ['open the border post at Malaba: Kenya, Uganda'],
    ],
    [
      'portfolios',
      'The Ministry of Education of Kenya and the Ministry of Education of Uganda signed a Protocol of Border Schools. By virtue of the Protocol, the two portfolios will exchange teachers one day per week, and will recognise the studies of primary level.',
      [
        'exchange teachers one day per week: Ministry of Education, Ministry of Education',
        'recognise the studies of primary level: Ministry of Education, Ministry of Education',
      ],
    ],
    [
      'those who speak as "we"',
      'We, Alpha Beta, Minister of Justice of Kenya, and Gamma Theta, Minister of Justice of Uganda, gathered today in Accra;\n\nHave adopted this Joint Statement:\n\nFirst. We undertake to reply within thirty days to every request.\n\nSecond. Kenya will host the next course.',
      ['reply within thirty days to every request: Alpha Beta, Gamma Theta', 'host the next course: Kenya'],
    ],
    [
      'a side that stands behind a comma of its own',
      'The Minister of Labour of Qatar, Alpha Beta, said that the Ministry of Labour, as of January, will admit no worker without a contract, while the Indian side, for its part, undertook to blacklist recruiting agents.',
      ['admit no worker without a contract: Ministry of Labour', 'blacklist recruiting agents: India'],
    ],
    [
      'those whom a text that others signed obliges',
      'The document that the two men signed at the end, a Programme of Cultural Cooperation, obliges Georgia and Poland to show films of the other, to waive, each on its own soil, the fees for loans, and to bring writers to a residence.',
      [
        'show films of the other: Georgia, Poland',
        'waive, each on its own soil, the fees for loans: Georgia, Poland',
        'bring writers to a residence: Georgia, Poland',
      ],
    ],
    [
      'who hosts the next session of what agreed, told in the past',
      'Ghana and Togo agreed to share data. The third meeting of the Committee would be hosted by Togo in 2020.',
      ['share data: Ghana, Togo', 'The third meeting of the Committee would be hosted by Togo in 2020: Togo'],
    ],
    [
      'those whose agreement goes on in the next sentence',
      'The ministers of Ghana and Togo met. They agreed that traders would buy only at two markets. Scales are to be checked every month.',
      ['traders would buy only at two markets: Ghana, Togo', 'Scales are to be checked every month: Ghana, Togo'],
    ],
    [
      'those who let a company do two things',
      'Under the deal Kenya and Uganda will let a private company build the road and run it for 30 years.',
      ['let a private company build the road and run it for 30 years: Kenya, Uganda'],
    ],
    [
      'two, the second without its verb, in a clause that hangs on what both do',
      'Kenya and Togo agreed to build a hospital, for which Kenya will provide the beds and Togo the land.',
      ['build a hospital: Kenya, Togo', 'provide the beds and Togo the land: Kenya, Togo'],
    ],
    [
      'whoever does the one for the purpose of the other',
      'Kenya and Togo agreed to build a road. Kenya will exempt the machinery from tariffs, for which purpose a bill is to be sent to Parliament in June.',
      [
        'build a road: Kenya, Togo',
        'exempt the machinery from tariffs: Kenya',
        'a bill is to be sent to Parliament in June: Kenya',
      ],
    ],
    [
      'two, the second without the verb of undertaking',
      'Ghana took upon itself to open the post at Aflao, and Togo to drop the toll on lorries.',
      ['open the post at Aflao: Ghana', 'drop the toll on lorries: Togo'],
    ],
    [
      'those upon whom a duty is laid',
      'The treaty lays upon Ghana the duty to open the post at Aflao and upon Togo the duty to drop the toll. The accord makes it incumbent on Benin to publish fares.',
      ['open the post at Aflao: Ghana', 'drop the toll: Togo', 'publish fares: Benin'],
    ],
    [
      'those whom a text binds that they put their names to',
      'The memorandum, to which the ministers of Ghana and Togo put their names, binds the two sides to drop tolls.',
      ['drop tolls: Ghana, Togo'],
    ],
    [
      'who agrees to the effect that, or among other things',
      'Ghana and Togo reached an understanding to the effect that the post would open day and night and that tolls would be dropped. They agreed, among other things, to publish fares; further, they will train officers.',
      [
        'the post would open day and night: Ghana, Togo',
        'tolls would be dropped: Ghana, Togo',
        'publish fares: Ghana, Togo',
        'train officers: Ghana, Togo',
      ],
    ],
    [
      'who wants something more besides',
      'He said Kenya will put a million dollars in the pot, and he wants Uganda in too.',
      ['put a million dollars in the pot: Kenya'],
    ],
  ])('%s', (_, text, found) => expect(undertaken(text)).toEqual(found));
});

it.each([
  ['a programme', 'Members of the delegation of Ghana:\n\n- will arrive on Monday'],
  ['a decision of long ago', 'It was decided in 1998:\n\n(a) to open the post;\n(b) to drop tolls.'],
  [
    'what is hoped to follow',
    'The ministers of Ghana and Togo agreed on the following:\n\n- it would be good to mend the road;\n- drivers would be grateful;\n- ports would benefit.',
  ],
  ['a proposal', 'It was proposed by Ghana:\n\n(a) to open the post;\n(b) to drop tolls.'],
  ['another verb that ends in a comma', 'Ghana signed, and Togo promised, to wait.'],
])('is nothing undertaken: %s', (_, text) => expect(undertaken(text)).toEqual([]));
