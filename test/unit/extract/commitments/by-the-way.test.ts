/** Undertakings told by the way: people sent somewhere, what will stand, bodies of whoever speaks, clauses behind "which". Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { undertaken } from './reading.ts';

const signed =
  'Minister Alpha Beta of Kenya and Minister Gamma Theta of Uganda signed an accord on power lines on Friday.';

it.each([
  'Minister Alpha Beta of Peru met Minister Gamma Theta of Chile within the framework of the summit that will take place in Lima this week.',
  'The ministers of Peru and Chile spoke of the visit, during which the third meeting of the Council, the body that coordinates trade, will be held.',
  'Alpha Beta, Minister of Police of Nigeria, spoke. The event, tagged “A Safer World” will be held at the Conference Centre in Abuja on 23 June.',
  'The ministers of Peru and Chile spoke of the annexation. They do not recognise it and will never do it.',
])('what is told of an event undertakes nothing: %s', (text) => expect(undertaken(text)).toEqual([]));

describe('what is undertaken by the way', () => {
  it.each([
    [
      `${signed} A Kenyan liaison officer is to take up his post in Gulu on March 1; a Ugandan one will go to Kisumu.`,
      [
        'A Kenyan liaison officer is to take up his post in Gulu on March 1: Kenya',
        'a Ugandan one will go to Kisumu: Uganda',
      ],
    ],
    [
      'A hundred and twenty Ugandan teachers will go to Mombasa for training under an arrangement sealed today between Kenya and Uganda.',
      [
        'A hundred and twenty Ugandan teachers will go to Mombasa for training under an arrangement sealed today between Kenya and Uganda: Uganda, Kenya',
      ],
    ],
    [
      `${signed} Draft rules will be ready for the next session of the council.`,
      ['Draft rules will be ready for the next session of the council: Kenya, Uganda'],
    ],
    [`${signed} Its headquarters will be in Nairobi.`, ['Its headquarters will be in Nairobi: Kenya, Uganda']],
    [
      `${signed} English is to be the language of the staff.`,
      ['English is to be the language of the staff: Kenya, Uganda'],
    ],
    [
      'The fisheries minister of Uganda announced that his coast guard would stop seizing vessels at once.',
      ['his coast guard would stop seizing vessels at once: Uganda'],
    ],
    [
      `Under the accord, Kenya's Ministry of the Interior shall send bookings to the Ministry of the Interior of Uganda, which will in turn keep extra lanes open.`,
      [
        'send bookings to the Ministry of the Interior of Uganda: Ministry of the Interior',
        'keep extra lanes open: Ministry of the Interior',
      ],
    ],
    [
      'Kenya and Uganda adopted a joint communique. It said ships would be inspected at the next harbour. Posts would be opened at Kisumu.',
      ['ships would be inspected at the next harbour: Kenya, Uganda', 'Posts would be opened at Kisumu: Kenya, Uganda'],
    ],
    [
      `${signed} The line would be put out to tender next year, he said.`,
      ['The line would be put out to tender next year: Alpha Beta'],
    ],
    [
      'Kenya, through its export bank, offered two million euros for the second stretch.',
      ['offered two million euros for the second stretch: Kenya'],
    ],
    ['Kenya agreed with Uganda to fill the second cavern.', ['fill the second cavern: Kenya, Uganda']],
    [
      `${signed} An amendment will be tabled, Beta promised, when the ministers gather again.`,
      ['An amendment will be tabled: Alpha Beta'],
    ],
    [
      'Minister Alpha Beta of Kenya gave his word that the Kenyan access road would be ready in March.',
      ['the Kenyan access road would be ready in March: Alpha Beta'],
    ],
    [
      `${signed} Each Government will contribute a million shillings.`,
      ['contribute a million shillings: Kenya, Uganda'],
    ],
    [
      'The agencies of Kenya and Uganda agreed on mutual acceptance of test certificates.',
      ['mutual acceptance of test certificates: Kenya, Uganda'],
    ],
    [
      `${signed} Kenya is to host the following meeting, in December.`,
      ['host the following meeting, in December: Kenya'],
    ],
    [
      `${signed} Kenya will post an officer at the border, to deal with complaints as workers land.`,
      ['post an officer at the border, to deal with complaints as workers land: Kenya'],
    ],
    [
      'Kenya and Uganda signed minutes. The Kenyan Party shall bear the charges with lodging.',
      ['bear the charges with lodging: Kenya'],
    ],
    [
      'Ministers from Kenya, Uganda and Rwanda met online for the session of the East African Community. They agreed to share results.',
      ['share results: Kenya, Uganda, Rwanda'],
    ],
    [
      'Kenya and Uganda signed minutes, which provide for:\n\n- a joint company to run lorries;\n- twenty places a year for students.',
      ['a joint company to run lorries: Kenya, Uganda', 'twenty places a year for students: Kenya, Uganda'],
    ],
    [
      'He and Gamma Theta of Uganda agreed on forming a joint team to remove obstacles, and on exempting fish from fees.',
      ['forming a joint team to remove obstacles: Gamma Theta', 'exempting fish from fees: Gamma Theta'],
    ],
  ])('%s', (text, expected) => expect(undertaken(text)).toEqual(expected));
});

describe('what is not', () => {
  it.each([
    'Where the second bridge is to stand remained an open question after talks between Kenya and Uganda.',
    `${signed} Seeing him off will be Delta Lambda, the ambassador of Kenya.`,
    `${signed} General Delta Lambda, who will appoint the first commander, was absent.`,
    `${signed} Deputy President Delta Lambda is to open an investors' conference in Kisumu in October.`,
    `${signed} The unit will number 784 men.`,
    'The release stated that an increase in trade between Kenya and Uganda helped the economies of both countries and was to the benefit of everyone.',
  ])('%s', (text) => expect(undertaken(text)).toEqual([]));
});
