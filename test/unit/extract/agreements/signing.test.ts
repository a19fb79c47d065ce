import { describe, expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';
import { HEAD, signed, TWO } from './reading.ts';

describe('who signed, in other words', () => {
  it.each([
    [
      `${TWO} toured the station, then drove back to the capital to sign a protocol on railways.`,
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
    [`${TWO} will fly to Lima to sign a protocol on railways.`, ['protocol proposed: ']],
    [
      `A number of documents were signed after talks between Kenya and Uganda in Nairobi on Monday. The documents included a protocol on railways and a memorandum of understanding on roads.`,
      ['protocol signed: ', 'mou signed: '],
    ],
    [
      'They will work to build the Community as envisaged in the Nairobi Declaration and the Kampala Declaration.',
      ['declaration in-force: ', 'declaration in-force: '],
    ],
    ['Transport Minister Alpha Beta of Kenya would have preferred a binding agreement with Uganda.', []],
    [
      `${TWO} met in Nairobi. Two instruments were signed:\n\n- a protocol on railways, by the two ministers;\n- a memorandum of understanding on roads, by the deputy ministers Delta Sigma and Epsilon Omega.`,
      ['protocol signed: Alpha Beta, Gamma Theta', 'mou signed: Delta Sigma, Epsilon Omega'],
    ],
    [`${TWO} put pen to a protocol on railways on Friday.`, ['protocol signed: Alpha Beta, Gamma Theta']],
    [`${TWO} exchanged signed copies of an agreement on railways.`, ['agreement signed: Alpha Beta, Gamma Theta']],
    [
      `A treaty on railways, to which ${TWO} put their signatures in Nairobi, will enter into force next year.`,
      ['treaty signed: Alpha Beta, Gamma Theta'],
    ],
    [
      `A protocol on railways was signed in Nairobi on May 16, 2024, by ${TWO}. President Delta Sigma of Kenya also attended the signing ceremony.`,
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
    [
      'Kenya and Uganda have signed a protocol on railways. Putting their signatures to the document were the Minister of Transport of Kenya, Alpha Beta; and Gamma Theta, Minister of Transport of Uganda.',
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
    [
      'Alpha Beta, Energy Secretary of Kenya, met Gamma Theta, Energy Secretary of Uganda. The minutes were signed by the two Secretaries.',
      ['minutes signed: Alpha Beta, Gamma Theta'],
    ],
    [
      'A protocol on railways was signed on Friday, May 10, by Kenyan Transport Minister Alpha Beta and Ugandan Transport Minister Gamma Theta.',
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
    [
      "Fiji's Police Commissioner, Alpha Beta, signed a memorandum on training. Tonga's commissioner, Gamma Theta, signed for his force on Friday.",
      ['mou signed: Alpha Beta, Gamma Theta'],
    ],
    [
      'The transport ministers of the Visegrad Group met in Bratislava on Friday, where they signed a declaration on railways. Slovak Transport Minister Alpha Beta and Czech Transport Minister Gamma Theta spoke. Poland was represented by Deputy Minister Delta Lambda. All three put their names to the text.',
      ['declaration signed: Alpha Beta, Delta Lambda, Gamma Theta'],
    ],
    [
      'Kenya, represented by Minister Alpha Beta, and Uganda, represented by Minister Gamma Theta, signed a protocol on railways.',
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
    [
      'The Ministers of Transport of Kenya and Uganda, Alpha Beta and Gamma Theta, signed an agreement on railways, and the foreign ministers, Delta Lambda and Sigma Omega, a protocol on ports.',
      ['agreement signed: Alpha Beta, Gamma Theta', 'protocol signed: Delta Lambda, Sigma Omega'],
    ],
    [
      'Kenya and Uganda initialled a protocol on railways. The initialling was done by Ministers Alpha Beta and Gamma Theta.',
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
    [
      'Kenya Railways and Uganda Railways signed a memorandum on wagons. Kenya Railways was represented by its chairman, Alpha Beta, and Uganda Railways by its director, Gamma Theta.',
      ['mou signed: Alpha Beta, Gamma Theta'],
    ],
    [
      `${TWO} met in Nairobi on Friday. A protocol on railways was signed by them on that day.`,
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
    [
      `${TWO} met in Nairobi on Friday. The Kenyan and the Ugandan Minister signed a protocol on railways.`,
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
    [
      'A protocol on rivers was signed in Nairobi by Alpha Beta, Minister for Water of Kenya; Gamma Theta, Minister of Energy of Uganda; Sigma Omega, Minister of Water of Rwanda; and, for Burundi, Deputy Minister of Water Delta Lambda.',
      ['protocol signed: Alpha Beta, Delta Lambda, Gamma Theta, Sigma Omega'],
    ],
    [
      'He went to the Judicial Training Institute, whose director, Alpha Beta, signed a memorandum of understanding with Gamma Theta, Director of the Uganda Museum.',
      ['mou signed: Alpha Beta, Gamma Theta'],
    ],
    [
      'Transport Minister Alpha Beta of Kenya signed an agreement on railways with the Uganda Railways Corporation, represented by Gamma Theta.',
      ['agreement signed: Alpha Beta'],
    ],
    [
      `Kenya and Uganda have been tied by a cultural agreement since 1974, and its executive programme was signed on Friday by ${TWO}.`,
      ['agreement in-force: ', 'plan signed: Alpha Beta, Gamma Theta'],
    ],
    [`A draft agreement on customs was initialled in Nairobi on Thursday by ${TWO}.`, ['agreement proposed: ']],
    [`${TWO} signed an annex with the Uganda Museum.`, ['other signed: Alpha Beta, Gamma Theta']],
    [`${TWO} spoke of an annex and of a programme.`, []],
    [`A country programme for 2023 to 2026 was signed by ${TWO}.`, ['plan signed: Alpha Beta, Gamma Theta']],
    [`An inter-agency understanding on seasonal work was signed by ${TWO}.`, ['mou signed: Alpha Beta, Gamma Theta']],
    [
      'On the Kenyan side the protocol was signed by Minister of Transport Alpha Beta; on the Ugandan side, by Minister Gamma Theta.',
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
    [`The protocol was signed in the capital, Nairobi, by ${TWO}.`, ['protocol signed: Alpha Beta, Gamma Theta']],
    [
      'President Delta Sigma of Kenya witnessed the signing of two protocols on ports by the foreign ministers, Alpha Beta and Gamma Theta.',
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
    [
      `In the presence of both presidents, ${TWO} signed a protocol on railways.`,
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
    [
      `Under the eyes of the leaders of the two countries, ${TWO} signed a protocol on railways.`,
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
    [
      `In the presence of President Delta Sigma of Kenya, ${TWO} signed a protocol on railways.`,
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
    [
      'The rector of the University of Nairobi, Alpha Beta, and the vice-chancellor of Kyoto University, Gamma Theta, signed an agreement on exchanges.',
      ['agreement signed: Alpha Beta, Gamma Theta'],
    ],
    [
      'The rector of the University of Nairobi, Alpha Beta, spoke of trade, and the vice-chancellor of Kyoto University, Gamma Theta, signed an agreement on exchanges.',
      ['agreement signed: Gamma Theta'],
    ],
    [
      'The Minister of Health of Kenya, Dr. Alpha Beta, has signed a protocol on health with the Country Director of the World Bank, Mr. Gamma Theta.',
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
    [`Also signed was a protocol on railways, by ${TWO}.`, ['protocol signed: Alpha Beta, Gamma Theta']],
    [
      `A protocol on railways was signed in Nairobi on May 16, 2024, by ${TWO}, while reporters looked on.`,
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
    [`A protocol on railways was exchanged between ${TWO}.`, ['protocol signed: Alpha Beta, Gamma Theta']],
    [
      'Kenya and Uganda signed a protocol on railways in Nairobi on Friday.\n\nTransport Minister Alpha Beta signed on behalf of Kenya. Transport Minister Gamma Theta of Uganda did so for his government.',
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
    [
      `A protocol on railways bears the signatures of the ministers responsible:\n\n- for Kenya: Alpha Beta, Minister of Transport;\n- for Uganda: Gamma Theta, Minister of Transport.`,
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
    [`${TWO} signed a protocol on railways in March 2009.`, ['protocol in-force: Alpha Beta, Gamma Theta']],
    [
      'The following were signed:\n\n(a) the Agreement on Railways, by Transport Minister Alpha Beta of Kenya and Transport Minister Gamma Theta of Uganda;\n(b) the Protocol on Ports, by Port Minister Epsilon Zeta of Kenya.',
      ['agreement signed: Alpha Beta, Gamma Theta', 'protocol signed: Epsilon Zeta'],
    ],
    [
      'A protocol on railways was signed in Nairobi on Friday. Signing for Kenya was Transport Minister Alpha Beta, while Transport Minister Gamma Theta signed on behalf of Uganda.',
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
    [
      'Kenya and Uganda signed a protocol on railways on Friday. Transport Minister Alpha Beta signed for Kenya, and Uganda was represented by Transport Minister Gamma Theta.',
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
    [
      'Kenya and Uganda signed a protocol on railways on Friday. Transport Minister Alpha Beta appended his signature in Nairobi.',
      ['protocol signed: Alpha Beta'],
    ],
    [`${TWO} were the signatories of the protocol on railways.`, ['protocol signed: Alpha Beta, Gamma Theta']],
    [`The signatories of the protocol on railways were ${TWO}.`, ['protocol signed: Alpha Beta, Gamma Theta']],
    [
      `President Epsilon Zeta of Kenya oversaw the signing of a protocol on railways by ${TWO}.`,
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
    [
      'Transport Minister Alpha Beta of Kenya put his name to a protocol on railways, as did Transport Minister Gamma Theta of Uganda.',
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
    [
      `The two governments, represented by ${TWO}, signed a protocol on railways.`,
      ['protocol signed: Alpha Beta, Gamma Theta'],
    ],
    [
      'Papers concluded on Friday:\n\n1. Protocol on cooperation in railways. Signed by Transport Minister Alpha Beta of Kenya and Transport Minister Gamma Theta of Uganda. The sides will share data.\n2. Agreement on ports (signatories: Port Minister Epsilon Zeta and Port Minister Eta Iota).',
      ['protocol signed: Alpha Beta, Gamma Theta', 'agreement signed: Epsilon Zeta, Eta Iota'],
    ],
    [
      'The Treaty of Nairobi dates back to 1998. It was concluded by President Alpha Beta of Kenya and President Gamma Theta of Uganda.',
      ['treaty in-force: Alpha Beta, Gamma Theta'],
    ],
    ['No protocol on railways has been signed. Neither agreement was concluded.', []],
    [
      `${TWO} met. According to the record of discussions signed by the two ministers on Tuesday, tea will be sold together.`,
      ['minutes signed: Alpha Beta, Gamma Theta'],
    ],
    [
      `${TWO} subscribed this Tuesday in the city of Mombasa the Specific Agreement on Health in the Border Zone.`,
      ['agreement signed: Alpha Beta, Gamma Theta'],
    ],
    [`${TWO} signed a letter of intent on railways.`, ['other signed: Alpha Beta, Gamma Theta']],
  ])('%s', (text, expected) => expect(signed(text)).toEqual(expected));

  it('does not take for signatories those who looked on, nor an instrument that a body is named for', () => {
    expect(
      signed(
        `A protocol on railways was signed by ${TWO}. President Epsilon Zeta of Kenya watched. The Secretariat of the Framework Convention on Tobacco Control took part.`,
      ),
    ).toEqual(['protocol signed: Alpha Beta, Gamma Theta']);
  });
});

describe('an instrument with a day of its own', () => {
  it.each([
    ['The line rests on the railway treaty of 7 July 1997.', 'treaty', '1997-07-07'],
    ['The line goes back to the Treaty of Nairobi of March 1991.', 'treaty', '1991-03'],
    ['The line goes back to a protocol on railways dated 10 November 2011.', 'protocol', '2011-11-10'],
  ])('%s', (text, kind, date) => {
    expect(draftOf(HEAD + text).agreements).toMatchObject([{ kind, date, status: 'in-force' }]);
  });
});

describe('who is bound', () => {
  const parties = (text: string) => {
    const draft = draftOf(HEAD + text);
    const names = new Map([...draft.organizations, ...draft.countries].map(({ ref, name }) => [ref, name]));
    return draft.agreements.map((agreement) => agreement.parties.map((ref) => names.get(ref)).sort());
  };

  it.each([
    [
      'A trade agreement between Mongolia and the Eurasian Economic Union was signed.',
      ['Eurasian Economic Union', 'Mongolia'],
    ],
    [
      'Trade Minister Alpha Beta of Kenya signed a trade agreement with the European Union in Nairobi.',
      ['European Union', 'Kenya'],
    ],
    [
      'There was concluded between the Ministry of Health of Kenya and the Ministry of Health of Uganda a protocol on vaccines.',
      ['Ministry of Health', 'Ministry of Health'],
    ],
  ])('%s', (text, expected) => expect(parties(text)).toEqual([expected]));
});
