import { describe, expect, it } from 'vitest';
import { undertaken } from './reading.ts';

describe('what is laid down, in lists and passives', () => {
  it.each([
    [
      'Alpha Beta and Gamma Theta met in Nairobi.\n\nIn an act signed by both, the ministers agreed\n\n1. to set up a working group on forests;\n2. to act jointly against illegal mining.',
      [
        'set up a working group on forests: Alpha Beta, Gamma Theta',
        'act jointly against illegal mining: Alpha Beta, Gamma Theta',
      ],
    ],
    [
      'Ministers of Kenya and Uganda met in Nairobi. They agreed, besides, to reopen the ferry and to lift the fee for lorries.',
      ['reopen the ferry: Kenya, Uganda', 'lift the fee for lorries: Kenya, Uganda'],
    ],
    [
      'Ministers of Kenya and Uganda met in Nairobi. Both countries are, furthermore, to evaluate the programme.',
      ['evaluate the programme: Kenya, Uganda'],
    ],
    [
      'Ministers of Kenya and Uganda met in Nairobi and signed minutes. These provide for\n\n- a single contract in English, which will be shown to the worker;\n- inspections of offices in Nairobi.',
      [
        'a single contract in English, which will be shown to the worker: Kenya, Uganda',
        'inspections of offices in Nairobi: Kenya, Uganda',
      ],
    ],
    ['New equipment for the hospital was promised by Kenya.', ['New equipment for the hospital was promised: Kenya']],
    ['A document on the bank will be drawn up by Kenya.', ['A document on the bank will be drawn up by Kenya: Kenya']],
    [
      'Kenya and Uganda intend, in particular, to look for money, and a steering group, in which both cities will have a seat, is to be formed by the autumn.',
      [
        'look for money: Kenya, Uganda',
        'a steering group, in which both cities will have a seat, is to be formed by the autumn: Kenya, Uganda',
      ],
    ],
    [
      'Kenya and Uganda will share data daily, and lorries will be sealed.',
      ['share data daily: Kenya, Uganda', 'lorries will be sealed: Kenya, Uganda'],
    ],
    ['Contracts are to be written in English.', ['Contracts are to be written in English: ']],
    [
      'A commitment by Kenya to plant mangroves and another by Uganda to pay for the seedlings stood at the end of the day.',
      ['plant mangroves: Kenya', 'pay for the seedlings stood at the end of the day: Uganda'],
    ],
    [
      'Agreement was reached between Kenya and Uganda on mixed patrols along the lake.',
      ['mixed patrols along the lake: Kenya, Uganda'],
    ],
    [
      'Kenya and Uganda have come to terms: drills every January, a shared radio channel, and no warning shots at fishing boats.',
      [
        'drills every January: Kenya, Uganda',
        'a shared radio channel: Kenya, Uganda',
        'no warning shots at fishing boats: Kenya, Uganda',
      ],
    ],
    [
      'Kenya and Uganda settled on two measures: (i) monthly meetings of district chiefs, (ii) a common list of notes.',
      ['monthly meetings of district chiefs: Kenya, Uganda', 'a common list of notes: Kenya, Uganda'],
    ],
    [
      'A hotline between the coastguards will be set up before Christmas, Kenya and Uganda announced.',
      ['A hotline between the coastguards will be set up before Christmas: Kenya, Uganda'],
    ],
    [
      'Ministers of Kenya and Uganda met in Nairobi. The outcome:\n\n* Kenya to open a visa office in Kampala\n* Ugandan side to vaccinate all travellers',
      ['open a visa office in Kampala: Kenya', 'vaccinate all travellers: Uganda'],
    ],
    ['Kenya shall from next week post a reward for the chief.', ['from next week post a reward for the chief: Kenya']],
    ['The memorandum between Kenya and Uganda will be signed in Nairobi on 3 May.', []],
    ['In a statement on Friday, the minister agreed.', []],
    ['In 2025 the ministers will meet again, in Kampala.', []],
  ])('%s', (text, expected) => expect(undertaken(text)).toEqual(expected));
});
