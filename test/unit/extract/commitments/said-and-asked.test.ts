/** What somebody says will be done, by whichever verb and wherever he says it, and what is only asked, described or measured. */
import { describe, expect, it } from 'vitest';
import { undertaken, words } from './reading.ts';

const head = 'Kenya and Uganda signed an agreement on fisheries in Nairobi on Monday. ';
const given = (text: string) => undertaken(head + text);

describe('what is said', () => {
  it.each([
    [
      'Minister Alpha Beta of Kenya stated during the tour that the second circuit would begin operation in May 2025.',
      'the second circuit would begin operation in May 2025: Alpha Beta',
    ],
    [
      'Minister Alpha Beta of Kenya indicated at the close of the talks that the bridge would be rebuilt by June.',
      'the bridge would be rebuilt by June: Alpha Beta',
    ],
    [
      'Minister Alpha Beta of Kenya replied that work on the road had begun and that a mission of buyers would be dispatched to Kampala in September.',
      'a mission of buyers would be dispatched to Kampala in September: Alpha Beta',
    ],
    [
      'Minister Alpha Beta of Kenya informed his guest that the clinic had been painted, and that it would be opened in May.',
      'it would be opened in May: Alpha Beta',
    ],
    [
      'Minister Alpha Beta of Kenya announced that insurance would be obligatory for all boats from June.',
      'insurance would be obligatory for all boats from June: Alpha Beta',
    ],
    [
      'Alpha Beta, a deputy minister of Kenya, stated in parliament that the line would open in May 2025.',
      'the line would open in May 2025: Alpha Beta',
    ],
    [
      'Alpha Beta, the Kenyan minister of energy, told the owners in Jinja that a clinic would be opened in May.',
      'a clinic would be opened in May: Alpha Beta',
    ],
  ])('%s', (text, expected) => expect(given(text)).toEqual([expected]));
  it('but no guess, and nothing that others think', () => {
    expect(given('Observers thought the dam had leaked and that the lake would be drained.')).toEqual([]);
    expect(given('Minister Alpha Beta of Kenya feared that the lake would be drained by June.')).toEqual([]);
    expect(given('Minister Alpha Beta of Kenya said that insurance would be costly for small boats.')).toEqual([]);
  });
});

describe('what is only asked or measured', () => {
  it.each([
    'Who will pay for the rest is less clear.',
    'Which of them will build it nobody could say.',
    'The two republics have settled how the water of the Kagera and the Kafu and the great lake is to be divided.',
    'The line will be some 450 kilometres long, and a third of it in tunnels.',
    'The bridge will be two lanes wide.',
    'The line will run from Kitale, near Mount Elgon, through Mbale to Jinja, some 300 kilometres away.',
  ])('%s', (text) => expect(given(text)).toEqual([]));
  it('but what is done, and what goes by a day', () => {
    expect(given('WHO will lend experts for the second of these tasks.')).toHaveLength(1);
    expect(given('The fees will be nearly halved.')).toEqual(['The fees will be nearly halved: Kenya, Uganda']);
    expect(given('The ferry will run from Monday between Kisumu and Jinja.')).toEqual([
      'The ferry will run from Monday between Kisumu and Jinja: Kenya, Uganda',
    ]);
  });
});

describe('points that begin with "to"', () => {
  const list = (lead: string) =>
    words(
      `Kenya and Uganda met in Nairobi on Monday. ${lead}:\n\na) to recognise each other's licences from January;\n\nb) to open the crossing at Busia to ambulances.\n`,
    );
  it.each(['In the course of the meeting, the parties reached the following agreements', 'Outcome of the talks'])(
    '%s',
    (lead) =>
      expect(list(lead)).toEqual([
        "recognise each other's licences from January",
        'open the crossing at Busia to ambulances',
      ]),
  );
  it('but not what is proposed', () => expect(list('The Kenyan side made the following proposals')).toEqual([]));
});

describe('what is done with a text', () => {
  it.each([
    [
      'A sale agreement is to be negotiated later this year; the price is still open.',
      'A sale agreement is to be negotiated later this year',
    ],
    ['The protocol is to be worked out by lawyers by May.', 'The protocol is to be worked out by lawyers by May'],
    ['Letters will be sent to Gitega in the coming weeks.', 'Letters will be sent to Gitega in the coming weeks'],
    [
      'The draft treaty will be circulated to the other states in June.',
      'The draft treaty will be circulated to the other states in June',
    ],
  ])('%s', (text, expected) => expect(given(text)).toEqual([`${expected}: Kenya, Uganda`]));
  it('but not what a text contains', () => {
    expect(given('The treaty will be long and dull.')).toEqual([]);
    expect(given('The treaty was negotiated last year.')).toEqual([]);
  });
});

describe('an amount behind another', () => {
  it.each([
    [
      'Kenya will release 38 million young fish into the lake, and Uganda six million off Jinja.',
      ['release 38 million young fish into the lake: Kenya', 'six million off Jinja: Uganda'],
    ],
    [
      'Uganda will send two hundred soldiers, and Kenya sixty drivers.',
      ['send two hundred soldiers: Uganda', 'sixty drivers: Kenya'],
    ],
    ['Kenya will train 40 officers for Uganda, Rwanda and Uganda twenty times a year.', null],
  ] as const)('%s', (text, expected) =>
    expected ? expect(given(text)).toEqual(expected) : expect(given(text)).toHaveLength(1),
  );
});
