/** Undertakings told without "that", in an aside, in a row, or by "there will be"; and what is none. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { undertaken } from './reading.ts';

const signed =
  'Minister Alpha Beta of Kenya and Minister Gamma Theta of Uganda signed an accord on power lines on Friday.';

describe('what is undertaken', () => {
  it.each([
    [
      `${signed} Beta told reporters Kenya would pay for the stretch on its own soil.`,
      ['pay for the stretch on its own soil: Kenya'],
    ],
    [`${signed} Beta assured the delegation Kenya would open the port at night.`, ['open the port at night: Kenya']],
    [
      'The Kuwait Fund signed a loan agreement with Kenya. In a statement to the press, Alpha Beta said the Fund would send a mission in December.',
      ['send a mission in December: Kuwait Fund'],
    ],
    [
      `${signed} Kenya Airways, Beta disclosed over dessert, will carry the wires for nothing.`,
      ['carry the wires for nothing: Kenya Airways'],
    ],
    [
      `${signed} It fleshes out the treaty of 2003 and commits Kenya and Uganda to swap stands at fairs and to print a brochure.`,
      ['swap stands at fairs: Kenya, Uganda', 'print a brochure: Kenya, Uganda'],
    ],
    [
      `${signed} Kenya will deliver the wires; Uganda waives the duty on them until 2025.`,
      ['deliver the wires: Kenya', 'waives the duty on them until 2025: Uganda'],
    ],
    [
      `${signed} There will be a joint committee on the price of power.`,
      ['There will be a joint committee on the price of power: Kenya, Uganda'],
    ],
    [
      `${signed} The Vice Minister of Energy of Uganda, Delta Lambda, then spoke with Beta. The Vice Minister asked about tea. The Minister promised to give him a reply in July.`,
      ['give him a reply in July: Alpha Beta'],
    ],
    [
      'Rector Alpha Beta of the University of Tartu was in Sendai. She and the president of Tohoku University, Gamma Theta, agreed to open a doctoral school together.',
      ['open a doctoral school together: Alpha Beta, Gamma Theta'],
    ],
  ])('%s', (text, wanted) => expect(undertaken(text)).toEqual(wanted));
});

describe('what is none', () => {
  it.each([
    `${signed} The general public is to note that reports of a second accord are premature.`,
    `${signed} A send-off ceremony will be held in the ministry's hall on 25 July, with the director in the chair.`,
    `${signed} Theta will be received later today by the Prime Minister.`,
    `${signed} They will meet in Mombasa next April.`,
    `${signed} There will be a long delay.`,
  ])('%s', (text) => expect(undertaken(text)).toEqual([]));
});

describe('who has to do it', () => {
  it.each([
    [
      'The Kuwait Fund on Thursday signed a loan agreement with Kenya under which it will provide 5.4 million for the road.',
      ['provide 5.4 million for the road: Kuwait Fund'],
    ],
    [
      'Kenya has promised Uganda a loan of 20 million dollars.',
      ['promised Uganda a loan of 20 million dollars: Kenya'],
    ],
    [`${signed} It is for Kenya to build the road.`, ['build the road: Kenya']],
    [`${signed} Kenya takes it upon itself to dredge the river.`, ['dredge the river: Kenya']],
    [
      `${signed} Kenya Airways will fly to Kampala three times a week from June.`,
      ['fly to Kampala three times a week from June: Kenya Airways'],
    ],
    [
      'Kenya will deliver 800 tonnes before June; Uganda waives the duty until 2025.',
      ['deliver 800 tonnes before June: Kenya', 'waives the duty until 2025: Uganda'],
    ],
    [
      'The month in brief\n\n* NAIROBI. Breeders of Kenya and Uganda met on Friday. They will meet again in Kampala next April.',
      [],
    ],
  ])('%s', (text, wanted) => expect(undertaken(text)).toEqual(wanted));
});
