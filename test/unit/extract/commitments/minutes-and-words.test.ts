/** Lines of minutes, words of speakers, time that is given, and who said it behind what is undertaken. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { undertaken } from './reading.ts';

const signed =
  'Minister Alpha Beta of Kenya and Minister Gamma Theta of Uganda signed an accord on power lines on Friday.';

describe('lines of minutes', () => {
  it.each([
    [
      'ACTION: Lesotho to send samples by May; South Africa to return results in ten days; Secretariat to circulate both.',
      ['send samples by May: Lesotho', 'return results in ten days: South Africa', 'circulate both: '],
    ],
    [
      'Fees at the bridge to be halved by June (responsible: Ministry of Transport of Kenya). Any other business: none.',
      ['Fees at the bridge to be halved by June: Ministry of Transport'],
    ],
    [
      'Tasks until the March session of the East African Community:\n\n- Kenya: to clear the bay\n- Uganda: to count the nets',
      ['clear the bay: Kenya', 'count the nets: Uganda'],
    ],
  ])('%s', (text, found) => expect(undertaken(text)).toEqual(found));
});

describe('words of speakers and of instruments', () => {
  it.each([
    ['"We\'ll send coaches to Tonga," Alpha Beta of New Zealand said.', ['send coaches to Tonga: Alpha Beta']],
    ['"They\'ll never win," Alpha Beta of New Zealand said.', []],
    ['"They\'re good men," Alpha Beta of New Zealand said.', []],
    [
      `${signed} Point 3 of the accord reads: "The Participants intend to pass on warnings, and will name an officer each."`,
      ['pass on warnings: Kenya, Uganda', 'name an officer each: Kenya, Uganda'],
    ],
    ['The line might cost a billion; nobody has yet offered to pay for it.', []],
    [
      'Not only will Kenya send nurses to Uganda; it is also to lend a laboratory.',
      ['send nurses to Uganda: Kenya', 'lend a laboratory: Kenya'],
    ],
    [
      'The accord with the Monetary Fund gives Jamaica until 31 March to pass a tax code.',
      ['pass a tax code: Jamaica'],
    ],
    [
      'Among the obligations that Montenegro shoulders under the roadmap are the closing of a coal plant and a ban on shooting ducks.',
      ['the closing of a coal plant: Montenegro', 'a ban on shooting ducks: Montenegro'],
    ],
    [
      "Nepal's Ministry of Women has been entrusted by the cabinet with opening three shelters.",
      ['opening three shelters: Ministry of Women'],
    ],
  ])('%s', (text, found) => expect(undertaken(text)).toEqual(found));
});

describe('who acts, and who only says so or asks for it', () => {
  it.each([
    ['At the request of Mali, Algeria has agreed to keep the post open.', ['keep the post open: Algeria']],
    ["At Mali's request, Algeria will keep the post open.", ['keep the post open: Algeria']],
    [
      'The archive will be guarded by the police of Kenya and Uganda.',
      ['The archive will be guarded by the police of Kenya and Uganda: Kenya, Uganda'],
    ],
    [
      'Kenya will lend maize to Uganda, President Alpha Beta told Prime Minister Gamma Theta in Nairobi.',
      ['lend maize to Uganda: Kenya'],
    ],
    [
      'Kenya will lend maize to Uganda, Alpha Beta, the farm minister, told parliament.',
      ['lend maize to Uganda: Kenya'],
    ],
    [
      'Kenya will lend maize to Uganda, its minister of farming, Alpha Beta, and the Ugandan minister, Gamma Theta, announced.',
      ['lend maize to Uganda: Kenya'],
    ],
    [
      'Kenya will buy power from Uganda in May under a contract signed last week by two companies.',
      ['buy power from Uganda in May: Kenya'],
    ],
  ])('%s', (text, found) => expect(undertaken(text)).toEqual(found));
});

describe('instruments, things and bodies that are told of', () => {
  it.each([
    [
      'The treaty on the river, concluded in May by Benin, Ghana and Togo, will be amended to create a court.',
      [
        'The treaty on the river, concluded in May by Benin, Ghana and Togo, will be amended to create a court: Benin, Ghana, Togo',
      ],
    ],
    ['Kenya and Uganda are negotiating a protocol that would open a port, Minister Alpha Beta of Kenya said.', []],
    ['Kenya and Uganda have agreed a programme of cooperation in schools for 2022-2024.', []],
    ['Judge Alpha Beta of Kenya was elected to the chair.', []],
    [
      'Fifty students from Djibouti are to receive scholarships from Kenya each year.',
      ['Fifty students from Djibouti are to receive scholarships from Kenya each year: Kenya'],
    ],
    ['The president of Kenya will receive the ambassador from Togo on Monday.', []],
    [
      'Minister Alpha Beta of Kenya promised that each district would have a clinic by May.',
      ['each district would have a clinic by May: Alpha Beta'],
    ],
    [
      'Minister Alpha Beta of Kenya promised that the government would mend a road.',
      ['the government would mend a road: Kenya'],
    ],
    [
      'The Kenyan and Ugandan railways have settled to run two trains a week.',
      ['run two trains a week: Kenya, Uganda'],
    ],
    [
      'Both ministries of health, that of Hungary and that of Serbia, shall warn one another of any outbreak.',
      ['warn one another of any outbreak: Hungary, Serbia'],
    ],
    [
      'Four clinics are to be built in the hills and 60 nurses trained by May.',
      ['Four clinics are to be built in the hills: ', '60 nurses trained by May: '],
    ],
    [
      `${signed} To this end Nairobi drafts a common paper, Kampala prints it.`,
      ['drafts a common paper: Kenya', 'prints it: Uganda'],
    ],
    [
      'Kuwait will lend Lebanon 90 million dollars; repayment is to start in 2027.',
      ['lend Lebanon 90 million dollars: Kuwait', 'repayment is to start in 2027: Kuwait, Lebanon'],
    ],
  ])('%s', (text, found) => expect(undertaken(text)).toEqual(found));
});
