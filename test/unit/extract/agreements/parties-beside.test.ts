/** Parties that stand beside others or are told in passing: governments, agencies, bodies of a relative clause. Names are placeholders. */
import { expect, it } from 'vitest';
import { bound } from './reading.ts';

it.each([
  // Guarantors and go-betweens are bound by nothing, as are those who looked on.
  [
    'Kenya and Uganda met on Friday. Patrols of Kenya and Uganda keep apart. The zone was laid out under the Lake Declaration, signed in Kisumu in February and guaranteed by Argentina and Brazil.',
    ['Lake Declaration: Kenya, Uganda'],
  ],
  [
    'Kenya and Uganda spoke of water. Patrols of Kenya and Uganda keep apart. A truce, signed on 6 May and brokered by Qatar and Norway, holds.',
    ['truce: Kenya, Uganda'],
  ],
  [
    'Kenya and Uganda spoke of water. A truce, signed on 6 May by Rwanda and Burundi, holds.',
    ['truce: Burundi, Rwanda'],
  ],
  // A contract is of the body that awards it, for whom ministers of two states speak of the works.
  [
    'Kenya and Uganda spoke of water. The contract for the dam will be awarded by the Kenyan Ministry of Works in May.',
    ['contract for the dam: Ministry of Works'],
  ],
  [
    'The Kenyan government and the World Food Programme on Monday signed an agreement on grain.',
    ['agreement on grain: Kenya, World Food Programme'],
  ],
  [
    'UNICEF and the Kenyan authorities on Friday signed an agreement on schools.',
    ['agreement on schools: Kenya, UNICEF'],
  ],
  [
    "Kenya Railways and Uganda Railways signed an agreement on wagons, as did the Ministry of Roads of Kenya and Uganda's Ministry of Transport, which concluded a memorandum on bridges.",
    [
      'agreement on wagons: Kenya Railways, Uganda Railways',
      'memorandum on bridges: Ministry of Roads, Ministry of Transport',
    ],
  ],
  [
    'Experts of the Kenya National Police and the Uganda National Police have handed their chiefs a draft memorandum on patrols.',
    ['memorandum on patrols: Kenya National Police, Uganda National Police'],
  ],
  [
    'The head of the Kenya Immigration Service, Alpha Beta, said that the memorandum on patrols with the Uganda National Police will be signed on 20 May.',
    ['memorandum on patrols: Kenya Immigration Service, Uganda National Police'],
  ],
  [
    'Kenya will import power from Uganda under a supply contract concluded on May 6 by the Kenya Power Company with the Uganda Electricity Company.',
    ['supply contract: Kenya Power Company, Uganda Electricity Company'],
  ],
  [
    "Lake Dredging Company has won the contract for the port from Kenya's Ministry of Transport, Communications and Works.",
    ['contract for the port: Lake Dredging Company, Ministry of Transport, Communications and Works'],
  ],
  [
    'Kenya and Uganda signed a contract for a study. The other party to it is the African Development Bank.',
    ['contract for a study: African Development Bank, Kenya, Uganda'],
  ],
  [
    'The Council of Ministers of Kenya approved the Agreement on Ports with Uganda and authorised Minister Alpha Beta to sign it.',
    ['Agreement on Ports: Kenya, Uganda'],
  ],
  [
    'The Agreement on Transit, to which a protocol will be annexed, has bound Kenya and Uganda since March.',
    ['Agreement on Transit: Kenya, Uganda'],
  ],
  [
    'KAMPALA: Kenya, Uganda and 20 other countries signed up to the Kampala Declaration on Fish on Tuesday.',
    ['Kampala Declaration on Fish: Kenya, Uganda'],
  ],
  [
    'The Convention on Tea entered into force today for Kenya. Uganda and Rwanda are already party to it.',
    ['Convention on Tea: Kenya, Rwanda, Uganda'],
  ],
  [
    'At least 35 states, Kenya and Uganda among the first, have said that they will sign the Convention on Tea.',
    ['Convention on Tea: Kenya, Uganda'],
  ],
  [
    'The Government of the Republic of Kenya, represented by Minister Alpha Beta, and the International Fund for Agricultural Development, represented by Gamma Theta, signed a financing agreement.',
    ['financing agreement: Government of the Republic of Kenya, International Fund for Agricultural Development'],
  ],
  [
    'The work falls to the Ugandan Ministry of Health, which signed the grant contract on 12 May.',
    ['grant contract: Ministry of Health'],
  ],
  [
    'UNICEF praised the Ministry of Health of Uganda, which signed the grant contract on 12 May.',
    ['grant contract: Ministry of Health'],
  ],
  [
    'The European Union and Kenya concluded negotiations on an Economic Partnership Agreement, to be signed by all members.',
    ['Economic Partnership Agreement: European Union, Kenya'],
  ],
  [
    'Norway brokered the peace agreement that the government of Colombia and the FARC signed in Havana.',
    ['peace agreement: Colombia, FARC'],
  ],
  [
    'The stand-by arrangement with the International Monetary Fund gives Kenya until March to pass a tax code.',
    ['stand-by arrangement: International Monetary Fund, Kenya'],
  ],
  [
    "Kenya's agreement with Uganda to take its tea free of duty lapsed on 31 October.",
    ['agreement with Uganda: Kenya, Uganda'],
  ],
  [
    'The Memorandum of Understanding on Cables is short. The Participants are the Ministry of Health of Kenya and the Ministry of Transport of Uganda.',
    ['Memorandum of Understanding on Cables: Ministry of Health, Ministry of Transport'],
  ],
  // Names that nothing is known of: their states are no parties for them.
  ["Uganda's Grainhouse and Kenya's Seedhouse signed a contract for a mill on Monday.", ['contract for a mill: ']],
  // What an instrument may be renewed by is none.
  ['Kenya and Uganda signed a memorandum on tea, renewable by tacit agreement.', ['memorandum on tea: Kenya, Uganda']],
])('%s', (text, expected) => expect(bound(text)).toEqual(expected));
