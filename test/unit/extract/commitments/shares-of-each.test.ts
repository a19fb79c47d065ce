/** What each of several does: rows of acts, verbs not said again, the former and the latter, and whose word a pledge is. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { undertaken } from './reading.ts';

const signed =
  'Minister Alpha Beta of Kenya and Minister Gamma Theta of Uganda signed an accord on power lines on Friday.';

describe('what each of several does', () => {
  it.each([
    [
      'The pact on the dam, initialled in Lusaka, divides the costs: Kenya pays the divers, Zambia lends the boats.',
      ['pays the divers: Kenya', 'lends the boats: Zambia'],
    ],
    [
      'Kenya closes its ports for a week, Zambia and Malawi keep nurses at every bridge: so the plan adopted in Lusaka has it.',
      ['closes its ports for a week: Kenya', 'keep nurses at every bridge: Zambia, Malawi'],
    ],
    [
      'Under the accord Kenya will string the line, Uganda guard the pylons, and the power boards of both repair the relays.',
      [
        'string the line: Kenya',
        'guard the pylons: Uganda',
        'the power boards of both repair the relays: Kenya, Uganda',
      ],
    ],
    [
      'Kenya and Uganda signed an accord: the former is to lend a tug, the latter to pay for the diesel.',
      ['lend a tug: Kenya', 'pay for the diesel: Uganda'],
    ],
    [
      'Kenya and Uganda signed an accord. The latter has undertaken to restore two ferries.',
      ['restore two ferries: Uganda'],
    ],
    ['Kenya will send maize to Sudan, Uganda and Congo.', ['send maize to Sudan, Uganda and Congo: Kenya']],
  ])('%s', (text, found) => expect(undertaken(text)).toEqual(found));
});

describe('who is bound', () => {
  it.each([
    [
      'Speaking on behalf of Kenya, Secretary Alpha Beta of the Ministry of Health pledged to test every herder.',
      ['test every herder: Kenya'],
    ],
    [
      'Ministers of Iran and Afghanistan welcomed an undertaking from Kabul to burn the poppies.',
      ['burn the poppies: Afghanistan'],
    ],
    [
      "Nepal's Ministry of Women signed a pact with India on shelters, and it shall publish the figures.",
      ['publish the figures: Ministry of Women'],
    ],
    [
      'Article 4 of the Treaty on Shipping between Morocco and Portugal provides that each Contracting Party shall mark its wrecks. Article 9 lays on them the duty to name an inspector.',
      ['each Contracting Party shall mark its wrecks: Morocco, Portugal', 'name an inspector: Morocco, Portugal'],
    ],
    [
      'The lease between the Ministry of Mines of Togo and a Canadian firm obliges the company to hire 300 people.',
      ['hire 300 people: '],
    ],
    [
      'Kenya asked that two bankers be sent home. Uganda did agree, though, to question them and to send the transcript.',
      ['question them: Uganda', 'send the transcript: Uganda'],
    ],
  ])('%s', (text, found) => expect(undertaken(text)).toEqual(found));
});

describe('pledges and lists', () => {
  it.each([
    [
      'The talks ended with a pledge of $4 million from Ireland for seed and a promise of doctors by Cuba.',
      ['a pledge of $4 million from Ireland for seed: Ireland', 'a promise of doctors by Cuba: Cuba'],
    ],
    ['A pledge by Japan of sniffer dogs was welcomed.', ['A pledge by Japan of sniffer dogs: Japan']],
    ['The minister rejected an offer of 3 million dollars from Kuwait.', []],
    [
      'Bolivia and Peru agreed on Thursday to: (a) abolish fees on freight; (b) open a trade office in Lima.',
      ['abolish fees on freight: Bolivia, Peru', 'open a trade office in Lima: Bolivia, Peru'],
    ],
    [
      'Bolivia and Peru agreed to: abolish fees on freight; and open a trade office in Lima.',
      ['abolish fees on freight: Bolivia, Peru', 'open a trade office in Lima: Bolivia, Peru'],
    ],
    [
      `${signed} It foresees courses for linesmen, paid for by Kenya, and the testing of the pylons every year.`,
      ['courses for linesmen, paid for by Kenya: Kenya', 'the testing of the pylons every year: Kenya, Uganda'],
    ],
    [
      'The cooperation plan for 2022-2024 between the tourism ministries of Kenya and Uganda stipulates the exchange of guides and the printing of a map.',
      ['the exchange of guides: Kenya, Uganda', 'the printing of a map: Kenya, Uganda'],
    ],
    [
      'Alpha Beta of Kenya and Gamma Theta of Uganda signed a protocol whereby fees for recruiters are abolished and every worker will be given a contract.',
      ['fees for recruiters are abolished: Kenya, Uganda', 'every worker will be given a contract: Kenya, Uganda'],
    ],
    [
      'The Minister of Health of Kenya, Alpha Beta, met nurses. He would, he said, pay the wages by July.',
      ['pay the wages by July: Alpha Beta'],
    ],
  ])('%s', (text, found) => expect(undertaken(text)).toEqual(found));
});
