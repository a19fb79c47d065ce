/** Whose an older instrument is, what it is called, and what is none. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { bound, boundNow } from './reading.ts';

describe('whose it is', () => {
  it.each([
    [
      'In pursuance of the Convention on Social Security of 1974, the Kenyan-Ugandan Joint Commission on Labour held its fourth session in Kampala.',
      'Convention on Social Security of 1974: Kenya, Uganda',
    ],
    [
      'Under the Convention on Fisheries of 1974, Kenya and Uganda meet every year.',
      'Convention on Fisheries of 1974: Kenya, Uganda',
    ],
    [
      'Within the framework of the Treaty of Amity, signed in Kampala in 1999, experts from Kenya and Uganda met on Tuesday.',
      'Treaty of Amity: Kenya, Uganda',
    ],
    [
      'Under the United Nations Convention on the Law of the Sea of 1982, Kenya and Uganda hold talks.',
      'United Nations Convention on the Law of the Sea of 1982: ',
    ],
    [
      'Kenya and Uganda are linked by the Convention on Judicial Help of 1984.',
      'Convention on Judicial Help of 1984: Kenya, Uganda',
    ],
    [
      'We, the Ministers of Kenya, Uganda and Rwanda, met on Tuesday. We recall that the Kampala Accord, concluded in 1982, gave our peoples a voice.',
      'Kampala Accord: Kenya, Rwanda, Uganda',
    ],
    [
      'The line is paid for by the World Bank under a financing agreement that Kenya ratified in 2020.',
      'financing agreement: Kenya, World Bank',
    ],
    [
      'The port is financed by the African Development Bank under a loan agreement with Kenya.',
      'loan agreement: African Development Bank, Kenya',
    ],
  ])('%s', (text, expected) => expect(bound(text)).toContain(expected));
});

describe('what it is called', () => {
  it.each([
    [
      'Ministers of Latvia and Finland met. Most of the morning went to the Nordic Arrest Warrant, a convention of 2005 under which suspects are handed over.',
      ['Nordic Arrest Warrant, in-force: '],
    ],
    ['Kenya and Uganda met under the Kampala Accord, a treaty of 1994.', ['Kampala Accord, in-force: Kenya, Uganda']],
  ])('%s', (text, expected) => expect(boundNow(text)).toEqual(expected));
});

describe('how it stands', () => {
  it.each([
    [
      'Kenya and Uganda spoke of water. An agreement on the river was finalised in 2011 but was put off after objections.',
      'agreement on the river, proposed: Kenya, Uganda',
    ],
    [
      'A treaty on fish between Kenya and Uganda was initialled in 2009 but never signed.',
      'treaty on fish, proposed: Kenya, Uganda',
    ],
    [
      'A pact on water between Kenya and Uganda was due to be signed last year but fell through.',
      'pact on water, proposed: Kenya, Uganda',
    ],
    [
      'The treaty on fish between Kenya and Uganda was signed in 2009 but has not been ratified.',
      'treaty on fish, in-force: Kenya, Uganda',
    ],
  ])('%s', (text, expected) => expect(boundNow(text)).toContain(expected));

  it.each([
    'Following the talks, Kenya and Uganda reached an agreement to open the bridge and to create a working group.',
    'President Alpha Beta of Kenya came by boat, ninety minutes in a swell, and was met by President Gamma Theta of Uganda.',
  ])('no instrument: %s', (text) => expect(boundNow(text)).toEqual([]));
});

describe('whose it is, told by the bodies of each state', () => {
  it.each([
    [
      'Kenya and Uganda have signed a memorandum between their ministries of health on Tuesday. Kenyan Health Minister Alpha Beta and Gamma Theta, Minister of Health of Uganda, held talks.',
      'memorandum between their ministries of health: Ministry of Health, Ministry of Health',
    ],
    [
      "Kenya's Ministry for Food and Agriculture has signed a memorandum of understanding with Uganda's Ministry of Agriculture.",
      'memorandum of understanding: Ministry for Food and Agriculture, Ministry of Agriculture',
    ],
    [
      'Kenya, Uganda and Rwanda met. They praised the 2015 grain deal between Nairobi and foreign lenders.',
      '2015 grain deal: Kenya',
    ],
  ])('%s', (text, expected) => expect(bound(text)).toContain(expected));
});

describe('older ones beside a new one', () => {
  it('is not the new one for its title', () =>
    expect(
      boundNow(
        'The Foreign Ministers of Kenya, Uganda and Rwanda adopted a declaration on Tuesday. They reaffirmed their commitment to the Kampala Declaration and the Nairobi Joint Communiqué adopted in the previous meetings of the ministers.',
      ).map((line) => line.split(':')[0]),
    ).toEqual(['declaration, adopted', 'Kampala Declaration, in-force', 'Nairobi Joint Communiqué, in-force']));

  it('is one where a month and then its day are told', () =>
    expect(
      boundNow(
        'Kenya published a decree ratifying a memorandum on data with Uganda. The agreement was originally signed in January. The two governments signed the memorandum on January 15.',
      ),
    ).toHaveLength(1));

  it('is one statement that is issued twice in a text', () =>
    expect(
      boundNow(
        'The presidents of Kenya and Uganda issued a joint statement on Tuesday. Following the meeting, the two presidents issued a joint statement and urged calm.',
      ),
    ).toHaveLength(1));
});
