/** Who undertakes where it is told by those who serve him, by what he is called, or behind what is said of another. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { undertaken } from './reading.ts';

describe('those in whose service others act', () => {
  it.each([
    [
      'police and officers of several states',
      'Kenya and Togo signed an accord on Friday. Police officers of Kenya and Togo will check lorries together.',
      ['check lorries together: Kenya, Togo'],
    ],
    [
      'posts and troops of one, of which another state tells',
      'Alpha Beta said Kenyan army posts would be pulled back before June.',
      ['Kenyan army posts would be pulled back before June: Kenya'],
    ],
    [
      'the body that he leads, by what it is',
      'Alpha Beta, head of the Kenya Space Agency, told reporters that his agency would take over the pads by 2024.',
      ['take over the pads by 2024: Kenya Space Agency'],
    ],
    [
      'a province of his that nobody knows',
      'Praise came from Governor Alpha Beta of Kenya. His province would pay 40 million dollars, he told the agency.',
      ['His province would pay 40 million dollars: Alpha Beta'],
    ],
    [
      'bodies, and not the states whose operators they are',
      'Kenya Railways and Togo Railways, the operators of the two states, will submit a calendar of works by November.',
      ['submit a calendar of works by November: Kenya Railways, Togo Railways'],
    ],
    [
      'an administration named before',
      'The Food and Drug Administration of Kenya and the Ministry of Health of Togo signed a memorandum on Tuesday. The Administration will train twenty inspectors.',
      ['train twenty inspectors: Food and Drug Administration'],
    ],
  ])('%s', (_, text, found) => expect(undertaken(text)).toEqual(found));
});

describe('who says so', () => {
  it.each([
    [
      'he who announces what would be done',
      'Alpha Beta of Kenya met Gamma Delta of Togo. He also announced that work on the line would be completed by July.',
      ['work on the line would be completed by July: Alpha Beta'],
    ],
    [
      'who notes the one and promises the other',
      'Alpha Beta noted that the question is to be decided by the authority, but promised to have a team sent to Togo.',
      ['have a team sent to Togo: Alpha Beta'],
    ],
    [
      'who tells of the first of two things',
      'A third lane will be open before next summer, Alpha Beta told the cameras, and Kenya will pay for it.',
      ['A third lane will be open before next summer: Alpha Beta', 'pay for it: Kenya'],
    ],
    [
      'a body with an aside behind its name',
      'Alpha Beta said that Kenya Railways, which owns the line, would repair it.',
      ['repair it: Kenya Railways'],
    ],
    [
      'those who agreed on what begins on a day',
      'From 1 October a single certificate will accompany cattle between Kenya and Togo, the two countries agreed on Friday.',
      ['From 1 October a single certificate will accompany cattle between Kenya and Togo: Kenya, Togo'],
    ],
  ])('%s', (_, text, found) => expect(undertaken(text)).toEqual(found));
});

describe('who is told of further off', () => {
  it.each([
    [
      'police in two states',
      'Police in Kenya and Togo are to swap the names of stolen cars every week, under a deal struck in Nairobi.',
      ['swap the names of stolen cars every week: Kenya, Togo'],
    ],
    [
      'the second of two clauses, behind what the first gives up',
      'Kenya gives up the surcharge and Togo promises to keep two turbines in reserve.',
      ['keep two turbines in reserve: Togo'],
    ],
    [
      'hospitals of a capital',
      "Alpha Beta of Kenya said Nairobi's hospitals would treat 500 patients a year.",
      ['treat 500 patients a year: Kenya'],
    ],
    [
      'a ministry that plans something',
      'The Ministry of Tourism of Kenya plans to print maps.',
      ['print maps: Ministry of Tourism'],
    ],
    [
      'two, each with an aside behind his name',
      'To Lam, who heads the Ministry of Public Security, and Sar Kheng, his colleague from Cambodia, also undertook to train ten divers.',
      ['train ten divers: To Lam, Sar Kheng'],
    ],
    [
      'the state with which the sentence begins',
      'Kenya is to get gas from Togo until 2030; in return it will open its ports to grain of Togo.',
      ['open its ports to grain of Togo: Kenya'],
    ],
    [
      'who acts where another has asked for it',
      'Kenya has asked for 200 doctors; Togo will send 150 of them before March.',
      ['send 150 of them before March: Togo'],
    ],
    [
      'who says so after the talks',
      'Alpha Beta said after the talks in Nairobi that Kenya would build a joint post.',
      ['build a joint post: Kenya'],
    ],
  ])('%s', (_, text, found) => expect(undertaken(text)).toEqual(found));
});

describe('those who act for a state without a name of their own', () => {
  it.each([
    ['The gendarmes of Kenya and Togo will share the files of suspects.', 'share the files of suspects: Kenya, Togo'],
    ['Ministers from Kenya and Togo will share the files of suspects.', 'share the files of suspects: Kenya, Togo'],
    ['The central banks of Kenya and Togo are to settle the debt in May.', 'settle the debt in May: Kenya, Togo'],
  ])('%s', (text, found) => expect(undertaken(text)).toEqual([found]));
});

describe('a town of a state that the text does not know', () => {
  it('binds none of those that it is about', () =>
    expect(undertaken('Kenya and Togo signed an accord on Friday. Busan offered to train forty guides.')).toEqual([
      'train forty guides: ',
    ]));
  it('but its capital stands for it', () =>
    expect(undertaken('Kenya and Togo signed an accord on Friday. Seoul offered to train forty guides.')).toEqual([
      'train forty guides: South Korea',
    ]));
  it('is told from the capital of one of them', () =>
    expect(undertaken('Kenya and Togo signed an accord on Friday. Nairobi offered to train forty guides.')).toEqual([
      'train forty guides: Kenya',
    ]));
});

describe('lists', () => {
  it.each([
    [
      'of those who speak as "we"',
      'We, the ministers of Fiji, Samoa and Tonga, met in Suva. Accordingly, we commit ourselves:\n\n(a) to set quotas for tuna by 2023;\n\n(b) to share catch data.',
      ['set quotas for tuna by 2023: Fiji, Samoa, Tonga', 'share catch data: Fiji, Samoa, Tonga'],
    ],
    [
      'of what one side takes upon itself',
      'Kenya and Togo signed an accord on Friday.\n\nWhat Kenya takes upon itself is this:\n\n* wages will go into a bank account every month;\n\n* a police unit will be on call day and night.',
      ['wages will go into a bank account every month: Kenya', 'a police unit will be on call day and night: Kenya'],
    ],
    [
      'of undertakings that are called those of one side',
      "Kenya and Togo signed an accord on Friday.\n\nTogo's undertakings are these:\n\n* wages will reach the workers within a week;\n\n* employers will keep no passports.",
      ['wages will reach the workers within a week: Togo', 'employers will keep no passports: Togo'],
    ],
  ])('%s', (_, text, found) => expect(undertaken(text)).toEqual(found));
});

describe('where one undertaking ends and another begins', () => {
  it.each([
    [
      'before what else was spoken of',
      'Kenya and Togo agreed to open the port, and also discussed the price of maize.',
      ['open the port: Kenya, Togo'],
    ],
    [
      'not within a row of nouns before the next verb',
      'Kenya intends to pay for research on seed, soil and water and will share data.',
      ['pay for research on seed, soil and water: Kenya', 'share data: Kenya'],
    ],
    [
      'not within a noun of two words',
      'Kenya and Togo agreed to improve road safety and transport links by 2024.',
      ['improve road safety and transport links by 2024: Kenya, Togo'],
    ],
    [
      'before what else was signed',
      'Kenya and Togo signed an Agreement on Schools, under which each country shall offer ten places, and a Memorandum on Ports.',
      ['offer ten places: Kenya, Togo'],
    ],
    [
      'behind what those are who act',
      'As fellow members of the Commonwealth, the African Union and the United Nations, Kenya and Togo will open a joint centre. They are committed to sharing its data.',
      ['open a joint centre: Kenya, Togo', 'sharing its data: Kenya, Togo'],
    ],
  ])('%s', (_, text, found) => expect(undertaken(text)).toEqual(found));
});

describe('no undertakings', () => {
  it.each([
    'Alpha Beta of Kenya met Gamma Delta of Togo. The deal signed today shows that strength. It would support skilled jobs in both countries.',
    'Kenya and Togo met. Cooperation between the two countries will bring more benefits to all.',
    '"We need to bring our laws into line," Alpha Beta said after Kenya and Togo signed an accord.',
    'Kenya and Togo signed an accord on Friday. This will include a focus on growth. The Partnership will enable both to trade more.',
    'The police of Kenya and Togo mean to look together at illegal gold.',
    'Togo had been asked to attend as an observer but sent word that it could not.',
    'The ministers of Kenya and Togo will see each other again in Nairobi on 18 October.',
    'Tomorrow, Alpha Beta will lay the foundation stone of a dry port in Kenya.',
    'Kenya and Togo signed an accord on Friday. Alpha Beta said talks would resume in Nairobi on September 12.',
    'Kenya and Togo signed an accord. The system, under which a worker may not change jobs, remains as it was.',
  ])('%s', (text) => expect(undertaken(text)).toEqual([]));

  it('but marks and what is given each other are', () =>
    expect(
      undertaken(
        'Kenya and Togo signed an accord, by virtue of which each country shall offer twenty scholarships a year. Kenya will mark its own section with signs. The two countries promised each other quicker help at sea.',
      ),
    ).toEqual([
      'offer twenty scholarships a year: Kenya, Togo',
      'mark its own section with signs: Kenya',
      'promised each other quicker help at sea: Kenya, Togo',
    ]));
});
