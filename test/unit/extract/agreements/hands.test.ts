/** Who signed and who is bound, told in rarer ways: pens, hands, asides, owners, bodies at the head. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { boundNow, signed } from './reading.ts';

const BOTH = 'Alpha Beta, Gamma Theta';

describe('who signed', () => {
  it.each([
    [
      'A police agreement has at last been signed by Kenya and Uganda. The pens belonged to Alpha Beta and Gamma Theta, interior ministers both.',
      `agreement signed: ${BOTH}`,
    ],
    [
      'The heads of the customs of Kenya and Uganda, Alpha Beta and Gamma Theta, respectively, formalized the signature of the Agreement on Cargo.',
      `agreement signed: ${BOTH}`,
    ],
    [
      'The foreign ministers of Kenya and Uganda signed the Entebbe Accord on Friday. President Alpha Beta signed first, Gamma Theta second.',
      `agreement signed: ${BOTH}`,
    ],
    [
      'Interior Minister Alpha Beta of Kenya signed the protocol first, followed by his Ugandan counterpart Gamma Theta.',
      `protocol signed: ${BOTH}`,
    ],
    [
      'Interior Minister Alpha Beta of Kenya returned from Kampala with a readmission agreement, signed by himself and by Gamma Theta.',
      `agreement signed: ${BOTH}`,
    ],
    [
      'The treaty on rivers was signed by Foreign Minister Alpha Beta and, for Uganda, by Gamma Theta.',
      `treaty signed: ${BOTH}`,
    ],
    [
      'The Agreed Minutes were signed, after a night of haggling, by Alpha Beta and Gamma Theta, who led the delegations of Kenya and Uganda.',
      `minutes signed: ${BOTH}`,
    ],
    [
      'The protocol on patrols, to which General Alpha Beta and Director General Gamma Theta gave their signatures on Friday, provides for boats.',
      `protocol signed: ${BOTH}`,
    ],
    [
      'Minister Delta Lambda of Kenya and Minister Sigma Omega of Uganda exchanged a memorandum on drugs, signed beforehand by the directors of the two bureaus, Alpha Beta and Gamma Theta.',
      `mou signed: ${BOTH}`,
    ],
    [
      'The Kampala Declaration having been signed by the presidents, Delta Lambda and Sigma Omega, the foreign secretaries of Kenya and Uganda proceeded to sign a memorandum on risks.',
      'mou signed: ',
    ],
    [
      'The signing of the protocol on patrols by Interior Ministers Alpha Beta of Kenya and Gamma Theta of Uganda, planned for Friday, has been postponed.',
      'protocol proposed: ',
    ],
  ])('%s', (text, expected) => expect(signed(text)).toContain(expected));
});

describe('who signed, in the next sentence', () => {
  it.each([
    [
      'The minutes of the 5th session of the Kenya-Uganda Joint Commission were signed by its co-chairmen, Alpha Beta and Gamma Theta.',
      `minutes signed: ${BOTH}`,
    ],
    [
      'The Kenya Power Company and the Uganda Electricity Company witnessed the signing of a contract on a line. For the Kenyan company signed Engineer Alpha Beta and for the Ugandan one Engineer Gamma Theta.',
      `contract signed: ${BOTH}`,
    ],
    [
      'Kenya and Uganda on Friday signed the protocol on borders. Foreign Ministers Alpha Beta and Gamma Theta inked it, while the water sharing deal was dropped.',
      `protocol signed: ${BOTH}`,
    ],
    [
      'Kenya and Uganda signed two texts, namely a memorandum on tourism and an air services agreement. Minister Alpha Beta signed both for Kenya; Gamma Theta did so for Uganda.',
      `mou signed: ${BOTH}`,
    ],
    [
      "Uruguay's Ministry of the Interior signed a loan contract for the Integral Programme of Citizen Security. For the Bank the signature was that of its representative, Alpha Beta; for Uruguay Minister Gamma Theta signed.",
      `contract signed: ${BOTH}`,
    ],
    [
      'On Friday the Final Agreement on Peace was signed by President Alpha Beta for the State and Gamma Theta for the FARC-EP.',
      `agreement signed: ${BOTH}`,
    ],
    [
      'Under the joint witness of Premier Delta Lambda and President Sigma Omega, Director Alpha Beta of the General Administration and Minister Gamma Theta of the Ministry of Agriculture respectively signed the Memorandum on Rice.',
      `mou signed: ${BOTH}`,
    ],
    [
      'Kenya and the Bank of Uganda signed a road map on payments. Signatories: Minister Alpha Beta; Director General Gamma Theta.',
      `plan signed: ${BOTH}`,
    ],
    [
      'The heads of the foreign policy departments of Kenya and Uganda, Alpha Beta and Gamma Theta, signed the Programme of cooperation for 2014-2015.',
      `plan signed: ${BOTH}`,
    ],
    [
      'President Alpha Beta and rebel leader Gamma Theta today signed the General Peace Agreement at the Foreign Ministry.',
      `agreement signed: ${BOTH}`,
    ],
  ])('%s', (text, expected) => expect(signed(text)).toContain(expected));
});

describe('what a participle tells', () => {
  it.each([
    // Published on Friday, 17 May 2024.
    [
      'Under an accord signed on Thursday in Entebbe between Kenya and Uganda, data will be exchanged.',
      'accord, signed: Kenya, Uganda',
    ],
    [
      'Under an agreement concluded on Friday between the Kenya Ports Authority and the Uganda Revenue Authority, goods will be cleared.',
      'agreement, signed: Kenya Ports Authority, Uganda Revenue Authority',
    ],
    [
      'The accord on fish, signed last year by Kenya and Uganda, was on Thursday called a success.',
      'accord on fish, in-force: Kenya, Uganda',
    ],
    [
      'The ministers of Kenya and Uganda agreed on Friday on a programme of work for 2022-2024.',
      'programme of work for 2022-2024, adopted: Kenya, Uganda',
    ],
    [
      'The ministers of Kenya and Uganda could not agree on a protocol on fish.',
      'protocol on fish, proposed: Kenya, Uganda',
    ],
  ])('%s', (text, expected) => expect(boundNow(text)).toContain(expected));
});

describe('who is bound', () => {
  it.each([
    [
      "Fiji's Ministry of Education and Vanuatu's Ministry of Education and Training are finalising a scheme; the Memorandum of Arrangement should be ready for signature in April.",
      'Memorandum of Arrangement, proposed: Ministry of Education, Ministry of Education and Training',
    ],
    [
      'The Ministry of Health of Kenya and the Ministry of Health of Uganda will by the end of June finalise a protocol on cholera.',
      'protocol on cholera, proposed: Ministry of Health, Ministry of Health',
    ],
    [
      'The South African Police Service said its 2003 cooperation protocol with the Lesotho Mounted Police Service remains.',
      '2003 cooperation protocol, in-force: Lesotho Mounted Police Service, South African Police Service',
    ],
    [
      "Uruguay's Ministry of the Interior signed with the Inter-American Development Bank a loan contract for prisons.",
      'loan contract for prisons, signed: Inter-American Development Bank, Ministry of the Interior',
    ],
    [
      'The Treaty on Friendship was signed by Kenya, Uganda and Rwanda, whereas the two remaining delegations postponed their signature.',
      'Treaty on Friendship, signed: Kenya, Rwanda, Uganda',
    ],
    [
      'The Egyptian-Jordanian Joint Higher Committee concluded its works in Amman with the signing of a memorandum on tariffs.',
      'memorandum on tariffs, signed: Egypt, Jordan',
    ],
    [
      "Kenya's cabinet gave the go-ahead for the signing of a draft agreement with Uganda on seafarers.",
      'agreement with Uganda on seafarers, proposed: Kenya, Uganda',
    ],
    [
      'The Ministry of Health of Kenya and the Ministry of Health of Uganda agreed on the text of a programme of cooperation on malaria. It remains to be signed.',
      'programme of cooperation on malaria, proposed: Ministry of Health, Ministry of Health',
    ],
    [
      'Kenya and Uganda, whose leaders had issued the Mbale Declaration a fortnight earlier, opened a bridge.',
      'Mbale Declaration, in-force: Kenya, Uganda',
    ],
    [
      'Kenya is party to the Convention against Corruption and wants a bilateral treaty on fish with Uganda.',
      'Convention against Corruption, in-force: Kenya',
    ],
  ])('%s', (text, expected) => expect(boundNow(text)).toContain(expected));
});
