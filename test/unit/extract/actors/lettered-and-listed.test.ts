/** Bodies by their letters, by lists, by what they are a part of; offices in them. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { bodiesOf, draftOf, personsOf } from '../reading-of.ts';

describe('bodies', () => {
  it.each([
    [
      'with a list whose last word is of no known field',
      "Kuwait's National Council for Culture, Arts and Letters signed a programme.",
      ['National Council for Culture, Arts and Letters (KW)'],
    ],
    [
      'a part and the whole that it is of',
      'The Department of Trade Remedies of the Ministry of Industry and Trade of Vietnam received a team.',
      ['Department of Trade Remedies (VN)', 'Ministry of Industry and Trade (VN)'],
    ],
    [
      'the body that an organ is of',
      'They met at a session of the Council of Ministers of the Zambezi Watercourse Commission (ZAMCOM).',
      ['Zambezi Watercourse Commission (-)'],
    ],
    [
      'by the letters of a state, where they act',
      "Cambodia's NACD will train officers of Laos. China's GDP will grow.",
      ['NACD (KH)'],
    ],
    ['not a forum that people go to', 'The Kyrgyz-Hungarian Business Forum commenced today in Budapest.', []],
    ['not what is held', 'The third Black Sea Trade and Transport Forum ended in Batumi on Thursday.', []],
    [
      'a ministry, and the body joined to it',
      'The Ministry of Internal Affairs and the Estonian Marine Institute met.',
      ['Ministry of Internal Affairs (EE)', 'Estonian Marine Institute (EE)'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(bodiesOf(draftOf(text))).toEqual(wanted);
  });
});

describe('offices', () => {
  it.each([
    [
      'in a body by its letters behind the word for it',
      'The head of the counter-terrorism agency BNPT, Alpha Beta, met Ambassador Gamma Theta in Jakarta.',
      'Alpha Beta (ID): head of the counter-terrorism agency BNPT @ BNPT',
    ],
    [
      'of somebody delegated to another, in charge of something',
      'Minister Delegate to the Prime Minister in charge of Budget of Morocco, Alpha Beta, arrived.',
      'Alpha Beta (MA): Minister Delegate to the Prime Minister in charge of Budget @ Ministry of Budget',
    ],
    [
      'in an administration that begins like a field',
      'Alpha Beta, Vice Minister of the General Administration of Customs of China, arrived.',
      'Alpha Beta (CN): Vice Minister of the General Administration of Customs @ General Administration of Customs',
    ],
    [
      'of the counterpart of whoever acts',
      'Minister of Foreign Affairs of Cyprus Alpha Beta was received by King Gamma II of Jordan and held talks with his Jordanian counterpart, Delta Lambda.',
      'Delta Lambda (JO): Minister of Foreign Affairs @ Ministry of Foreign Affairs',
    ],
    [
      'by letters, of the state before them',
      "Alpha Beta, Vice Chairman of China's NDRC, met Gamma Theta, Pakistan's Minister for Planning.",
      "Alpha Beta (CN): Vice Chairman of China's NDRC @ NDRC",
    ],
    [
      'of whoever leads a delegation',
      'The Serbian delegation to the 7th Session of the Joint Committee, held in Jakarta, was headed by State Secretary Alpha Beta.',
      'Alpha Beta (RS): State Secretary',
    ],
    [
      'that stands with "a" before the next name',
      'Also present were Dr Alpha Beta, Acting Director General, and a representative of the World Bank, Gamma Theta.',
      'Gamma Theta (-): representative of the World Bank @ World Bank',
    ],
    [
      'of one who is not of the state of her counterpart',
      'Transport Minister Alpha Beta hosted her Greek counterpart in Ankara on Tuesday.',
      'Alpha Beta (TR): Transport Minister @ Ministry of Transport',
    ],
  ])('%s', (_, text, wanted) => {
    expect(personsOf(draftOf(text))).toContain(wanted);
  });

  it('ends a name that looks like a form of address', () => {
    expect(personsOf(draftOf('Alpha Beta met Prime Minister Hun Sen. The two agreed.'))).toContain(
      'Hun Sen (-): Prime Minister',
    );
  });
});
