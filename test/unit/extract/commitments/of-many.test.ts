/** Who undertakes what a gathering of several states agrees: its men where they are the subject, else all whose gathering it is. */
import { describe, expect, it } from 'vitest';
import { undertaken } from './reading.ts';

describe('the men of several states', () => {
  it('are those whom the text names later, one of whom by his state alone', () =>
    expect(
      undertaken(
        'The environment ministers of Kenya, Uganda and Rwanda agreed on Monday to build a sewage plant. Kenyan Environment Minister Alpha Beta and Ugandan Environment Minister Gamma Theta spoke. Rwanda\'s Delta Lambda said, "It is time."',
      ),
    ).toEqual(['build a sewage plant: Alpha Beta, Gamma Theta, Delta Lambda']));
  it('and not those of another field', () =>
    expect(
      undertaken(
        'The interior ministers of Kenya and Uganda agreed to open a post. Kenyan Foreign Minister Alpha Beta and Ugandan Foreign Minister Gamma Theta praised it.',
      )[0],
    ).toContain(': Kenya, Uganda'));
  it('are their leaders', () =>
    expect(
      undertaken(
        'In Nairobi the leaders of Kenya and Uganda agreed to build a road. President Alpha Beta was the host. President Gamma Theta of Uganda left at night. President Alpha Beta of Kenya stayed.',
      )[0],
    ).toBe('build a road: Alpha Beta, Gamma Theta'));
  it('are not they where others than states end the row', () =>
    expect(
      undertaken(
        'The leaders of Kenya, Uganda and the rebels agreed to build a road. President Alpha Beta of Kenya and President Gamma Theta of Uganda spoke.',
      )[0],
    ).not.toContain(': Alpha Beta, Gamma Theta'));
  it('are as many as are counted', () =>
    expect(
      undertaken(
        'NAIROBI, June 9 - Three African presidents pledged to build a road. Kenyan President Alpha Beta was the host. Ugandan President Gamma Theta came late. Rwanda\'s Delta Lambda said, "It is time."',
      )[0],
    ).toBe('build a road: Alpha Beta, Gamma Theta, Delta Lambda'));
  it('are as many as the states that are counted, behind the place and day of a wire', () => {
    const men =
      'Alpha Beta of Kenya, Gamma Theta of Uganda and Delta Lambda of Rwanda signed a protocol. Sigma Omega, the Zambian interior minister, was a guest.';
    expect(
      undertaken(`NAIROBI, May 20 - Interior ministers of the three African states agreed to build a road. ${men}`)[0],
    ).toBe('build a road: Alpha Beta, Gamma Theta, Delta Lambda');
  });
  it('are told without an article behind the day of a wire', () =>
    expect(
      undertaken(
        'NAIROBI, June 9 - East African defence ministers pledged on Thursday to send ships. Kenyan Defence Minister Alpha Beta and Ugandan Defence Minister Gamma Theta spoke.',
      )[0],
    ).toBe('send ships: Alpha Beta, Gamma Theta'));
});

const gathered =
  'Ministers met in Nairobi on Monday: Alpha Beta, Minister of Justice of Kenya, Gamma Theta, Minister of Justice of Uganda, Delta Lambda, Minister of Justice of Rwanda, and Omega Sigma, Minister of Justice of Burundi. ';

describe('the states of a gathering', () => {
  it('are all who met, though two of them signed something for themselves', () =>
    expect(
      undertaken(
        `${gathered}Beta and Theta signed a convention on prisoners.\n\nIt was decided to open a joint office in Kigali.`,
      ).at(-1),
    ).toBe('open a joint office in Kigali: Kenya, Uganda, Rwanda, Burundi'));
  it('are bound by the points of its declaration, whoever was told of last', () =>
    expect(
      undertaken(
        `${gathered}Beside Beta sat Theta and Lambda.\n\nUnder the Nairobi Declaration, adopted by acclamation,\n\n- requests will be answered within a month;\n- observers shall be admitted by the others.`,
      ).map((each) => each.split(': ')[1]),
    ).toEqual(['Kenya, Uganda, Rwanda, Burundi', 'Kenya, Uganda, Rwanda, Burundi']));
  it('are the two who are called parties, whatever union the minutes look back on', () =>
    expect(
      undertaken(
        'The Kenyan Party and the Ugandan Party signed the minutes of the session. The Kenyan Party regretted the end of the agreement between Uganda and the European Union. It was agreed that the next session would be held in Kampala in 2023.',
      ).at(-1),
    ).toContain(': Kenya, Uganda'));
});

describe('a union whose men met', () => {
  const apart =
    'Bahrain, Kuwait, Oman and Qatar were represented. In a statement the ministers pledged to share maps. On the margins Alpha Beta, Minister of Labour of Bahrain, and Gamma Theta, Minister of Labour of Qatar, signed a memorandum.';
  it('is bound whatever two of its states sign beside it', () =>
    expect(
      undertaken(`The ministers of labour of the Gulf Cooperation Council (GCC) met in Manama on Monday. ${apart}`),
    ).toContain('share maps: Gulf Cooperation Council'));
  it('is that of which a text counts the states', () =>
    expect(
      undertaken(
        'HARARE, July 13 - Farm ministers from ten African states agreed to build a silo. Alpha Beta, Farm Minister of Zimbabwe, spoke. The Southern African Development Community (SADC) will pay.',
      )[0],
    ).toBe('build a silo: Southern African Development Community'));
  it('may be known by its secretariat', () =>
    expect(
      undertaken(
        'The third meeting of the Secretariat of the Pacific Regional Environment Programme (SPREP) closed in Apia on Friday. Members agreed to burn less waste. On its eve a memorandum of understanding was signed between SPREP and the University of the South Pacific.',
      )[0],
    ).toBe('burn less waste: Secretariat of the Pacific Regional Environment Programme'));
});

describe('who acts without a name', () => {
  const given = (text: string) =>
    undertaken(`Kenya and Uganda signed an agreement on schools in Nairobi on Monday. ${text}`);
  it.each([
    ['The information centres of the two countries will set up a database.', 'set up a database: Kenya, Uganda'],
    ['Members will close the pools for a fourth month.', 'close the pools for a fourth month: Kenya, Uganda'],
    ['The first train will depart on 1 August.', 'The first train will depart on 1 August: Kenya, Uganda'],
    ['Kenya will have free access to the maps.', 'have free access to the maps: Kenya'],
    ['Kenya will moreover mend two boats.', 'moreover mend two boats: Kenya'],
    ['Kenya will be allowed to draw water from the lake.', 'Kenya will be allowed to draw water from the lake: Uganda'],
    [
      'Ugandan teachers who stay in Kenya will no longer be expelled.',
      'Ugandan teachers who stay in Kenya will no longer be expelled: Kenya',
    ],
    ['Restorers from Kampala will mend the school.', 'Restorers from Kampala will mend the school: Uganda'],
    [
      'The roofs are to be mended at the expense of the African Development Bank.',
      'The roofs are to be mended at the expense of the African Development Bank: African Development Bank',
    ],
    ['And Kampala has agreed to house the office.', 'house the office: Uganda'],
  ])('%s', (text, expected) => expect(given(text)).toEqual([expected]));
  it('is the state of which it was told, beside which another thing stands', () =>
    expect(given('Kenya will dredge the bay of Lamu, which it is going to declare a free port.').at(-1)).toBe(
      'declare a free port: Kenya',
    ));
  it('is a body of which its head speaks', () =>
    expect(
      given('Alpha Beta, chairman of the Kenya Railways Corporation, said his company would mend two wagons.').at(-1),
    ).toContain(': Kenya Railways Corporation'));
  it('is each side of what two ministers have signed', () =>
    expect(
      undertaken(
        'Transport ministers Alpha Beta of Kenya and Gamma Theta of Uganda met in Nairobi. The protocol of the session, bearing the signatures of both, records that\n\n(1) each side will announce repairs ten days in advance;\n(2) the quota of permits will not be cut.\n',
      ),
    ).toEqual([
      'each side will announce repairs ten days in advance: Kenya, Uganda',
      'the quota of permits will not be cut: Kenya, Uganda',
    ]));
  it('is she of whom the text speaks so', () =>
    expect(
      undertaken(
        'Mrs. Alpha Beta, Minister of Education of Kenya, came home from Kampala. In the evening Rector Gamma Theta was the host of a dinner. The talks had been about schools. She gave her word that the book will be printed.',
      ).at(-1),
    ).toContain(': Alpha Beta'));
  it('and not whose office is only told of by the way', () =>
    expect(given('Alpha Beta, whose office will house the project, praised it.')).toEqual([]));
  it('nor who only has to, or pays a call', () => {
    expect(given('"We have to make use of this," Alpha Beta, a minister of Kenya, said.')).toEqual([]);
    expect(given('The team will pay a courtesy call on Alpha Beta.')).toEqual([]);
  });
  it('goes on in reported speech', () =>
    expect(
      undertaken(
        'Alpha Beta, Health Minister of Kenya, said 25 Kenyan nurses would go to Uganda to help. Kenya would keep paying their wages.',
      ).at(-1),
    ).toBe('keep paying their wages: Kenya'));
});
