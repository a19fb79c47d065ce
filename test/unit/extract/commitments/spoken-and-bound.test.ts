/** Undertakings that somebody says will be, that a noun pledges, that an instrument lays down in letters, or that stand in an aside. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { undertaken } from './reading.ts';

describe('what somebody says will be', () => {
  it.each([
    [
      'Fishing licences will no longer be issued by Palau after January 1.',
      ['Fishing licences will no longer be issued by Palau after January 1: Palau'],
    ],
    [
      "Kenya's Interior Minister Alpha Beta told Uganda's police chief, Gamma Theta, that containers would henceforth be scanned in Mombasa.",
      ['containers would henceforth be scanned in Mombasa: Alpha Beta'],
    ],
    [
      "Kenya's energy minister, Alpha Beta, confirmed that gas supplies to Uganda will resume on 1 June.",
      ['gas supplies to Uganda will resume on 1 June: Alpha Beta'],
    ],
    [
      'Kenya will go on sending its police to the border, adding that it would ask parliament for more.',
      ['go on sending its police to the border: Kenya', 'ask parliament for more: Kenya'],
    ],
    [
      'The customs commissioner of Kenya, Alpha Beta, revealed that his organisation was to start collecting the tax at Busia.',
      ['his organisation was to start collecting the tax at Busia: Alpha Beta'],
    ],
    ['Uganda will have ten of its people trained in Kenya.', ['have ten of its people trained in Kenya: Uganda']],
    [
      'Uganda, for its part, vows to lock away the weapons found in its barracks.',
      ['lock away the weapons found in its barracks: Uganda'],
    ],
    [
      'Kenya is to see that boats from Kisumu stay west of the line.',
      ['see that boats from Kisumu stay west of the line: Kenya'],
    ],
  ])('%s', (text, expected) => expect(undertaken(text)).toEqual(expected));
});

describe('what a noun pledges, or a verb with an aside', () => {
  it.each([
    [
      'The minister of Kenya, Alpha Beta, has given his colleague the assurance that no migrant will be returned by sea without notice.',
      ['no migrant will be returned by sea without notice: Alpha Beta'],
    ],
    [
      'Ministers Alpha Beta of Kenya and Gamma Theta of Uganda reiterated the commitment of both countries to clear the mines before the end of 2024.',
      ['clear the mines before the end of 2024: Kenya, Uganda'],
    ],
    [
      'Alpha Beta of Kenya expressed the firm commitment of Kenya not to allow its soil to be used against Uganda.',
      ['not to allow its soil to be used against Uganda: Kenya'],
    ],
    [
      'Kenya is bound, under the protocol signed yesterday with Uganda, to take back within eight days any person who has crossed.',
      ['take back within eight days any person who has crossed: Kenya'],
    ],
    [
      'Kenya and Uganda will, to this end, establish a joint post at Busia.',
      ['establish a joint post at Busia: Kenya, Uganda'],
    ],
    [
      'Kenya undertook towards Uganda to pay the arrears due to its workers.',
      ['pay the arrears due to its workers: Kenya'],
    ],
  ])('%s', (text, expected) => expect(undertaken(text)).toEqual(expected));
});

describe('what stands in a row', () => {
  it.each([
    [
      'Kenya and Uganda undertake (a) to keep each other informed of floods, (b) to grant passage to convoys and (c) to refrain from propaganda.',
      [
        'keep each other informed of floods: Kenya, Uganda',
        'grant passage to convoys: Kenya, Uganda',
        'refrain from propaganda: Kenya, Uganda',
      ],
    ],
    [
      'Kenya and Uganda committed themselves to exchanging data weekly, to pre-positioning vaccines at Busia and to running joint campaigns.',
      [
        'exchanging data weekly: Kenya, Uganda',
        'pre-positioning vaccines at Busia: Kenya, Uganda',
        'running joint campaigns: Kenya, Uganda',
      ],
    ],
    [
      'Kenya and Uganda resolved as follows: stolen cars will be handed back within 14 days, and a hotline will be set up at Busia.',
      [
        'stolen cars will be handed back within 14 days: Kenya, Uganda',
        'a hotline will be set up at Busia: Kenya, Uganda',
      ],
    ],
    [
      'Kenya will free the 14 soldiers, and Uganda, in turn, will pull back its patrol.',
      ['free the 14 soldiers: Kenya', 'pull back its patrol: Uganda'],
    ],
    [
      'Kenya and Uganda intend to hold a joint exercise each autumn, with Kenya bearing the costs of the first.',
      ['hold a joint exercise each autumn: Kenya, Uganda', 'bearing the costs of the first: Kenya'],
    ],
    [
      'Kenya has built the laboratory at Busia and tested it, and Uganda has undertaken to send its first four technicians.',
      ['send its first four technicians: Uganda'],
    ],
    [
      'Kenya and Uganda have decided on the organisation, twice a year, of joint patrols as well as on the sharing, in real time, of information.',
      [
        'the organisation, twice a year, of joint patrols: Kenya, Uganda',
        'the sharing, in real time, of information: Kenya, Uganda',
      ],
    ],
    [
      'Kenya will pay for the first year, provided that Uganda publishes its accounts.',
      ['pay for the first year: Kenya'],
    ],
  ])('%s', (text, expected) => expect(undertaken(text)).toEqual(expected));
});

describe('what is told in other words', () => {
  it.each([
    [
      'Kenya and Uganda reached accord on the conduct of a joint exercise in June.',
      ['the conduct of a joint exercise in June: Kenya, Uganda'],
    ],
    [
      'Kenya and Uganda resolved to abstain from any act of war, to maintain the contact between commands, and, as regards the fishermen, to set free those detained.',
      [
        'abstain from any act of war: Kenya, Uganda',
        'maintain the contact between commands: Kenya, Uganda',
        'set free those detained: Kenya, Uganda',
      ],
    ],
    [
      'Kenya and Uganda have agreed to reopen their common frontier at Busia, the Ugandan Interior Minister, Alpha Beta, announced here Friday.',
      ['reopen their common frontier at Busia: Kenya, Uganda'],
    ],
    [
      'Kenya and Uganda agreed that experts should meet quarterly; that gauges be read jointly; and that the readings be made public.',
      [
        'experts should meet quarterly: Kenya, Uganda',
        'gauges be read jointly: Kenya, Uganda',
        'the readings be made public: Kenya, Uganda',
      ],
    ],
    [
      'It was decided by the Ministry of Justice of Kenya and the Ministry of Interior of Uganda that a liaison officer be posted in Kampala from 1 September.',
      ['a liaison officer be posted in Kampala from 1 September: Ministry of Justice, Ministry of Interior'],
    ],
    [
      'The police of Kenya and Uganda arrived at an understanding under which warnings shall be passed on without delay.',
      ['warnings shall be passed on without delay: Kenya, Uganda'],
    ],
    ['Kenya and Uganda will each appoint a coordinator.', ['each appoint a coordinator: Kenya, Uganda']],
    [
      "Kenya's minister said Kenya was also to send ten specialists to Uganda.",
      ['send ten specialists to Uganda: Kenya'],
    ],
    ['Kenya and Uganda agreed a pilot lane at Busia.', ['agreed a pilot lane at Busia: Kenya, Uganda']],
    [
      'Kenya and Uganda settled the details: convicts are to be moved in groups of six.',
      ['convicts are to be moved in groups of six: Kenya, Uganda'],
    ],
  ])('%s', (text, expected) => expect(undertaken(text)).toEqual(expected));

  it('belong to the union only where no states are said to have met', () => {
    const text =
      'Ministers responsible for agriculture from Kenya, Uganda and Rwanda met online for the session of the East African Community.\n\nMinisters:\n\n1. NOTED the spread of the beetle;\n2. AGREED to share results within two days.';
    expect(undertaken(text)).toEqual(['share results within two days: Kenya, Uganda, Rwanda']);
  });
});
