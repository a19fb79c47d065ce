/** Undertakings told by nouns and by instruments, and frames that say something was agreed. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { undertaken } from './reading.ts';

const is = ([text, ...all]: readonly string[]) => expect(undertaken(text ?? '')).toEqual(all);

describe('what is given or laid down by a noun', () => {
  it.each([
    [
      'Kenya has set aside 60 million dollars for schools in Uganda.',
      'set aside 60 million dollars for schools in Uganda: Kenya',
    ],
    ['The fund said that Kenya had set aside 60 million dollars.'],
    [
      'Kenya has granted Uganda a quota of 4,000 tonnes of perch and promised to send boats back.',
      'granted Uganda a quota of 4,000 tonnes of perch: Kenya',
      'send boats back: Kenya',
    ],
    [
      'The Kenya Fisheries Agency announced a moratorium on new licences for the lake.',
      'announced a moratorium on new licences for the lake: Kenya Fisheries Agency',
    ],
    ['Kenya announced a new ambassador.'],
    [
      'The African Union came up with a credit line of $55 million for roads in Uganda.',
      'came up with a credit line of $55 million for roads in Uganda: African Union',
    ],
    [
      'Kenya and Uganda agreed a doubling of mixed patrols aboard trains, as well as a trial of drones.',
      'agreed a doubling of mixed patrols aboard trains: Kenya, Uganda',
      'a trial of drones: Kenya, Uganda',
    ],
    [
      'Kenya agreed at the last minute to a minimum rate of 15 per cent for big groups.',
      'a minimum rate of 15 per cent for big groups: Kenya',
    ],
    [
      'Kenya assured Uganda of the unhindered passage of livestock, and of a waiver of fees until October.',
      'the unhindered passage of livestock: Kenya',
      'a waiver of fees until October: Kenya',
    ],
    ['Kenya assured Uganda of its friendship.'],
    ["Kenya's pledge of 50 ambulances to Uganda was welcomed in Kampala.", '50 ambulances to Uganda: Kenya'],
    [
      'The African Union has accepted commitments by Kenya to recover the aid and to sell the docks.',
      'recover the aid: Kenya',
      'sell the docks: Kenya',
    ],
    ['The opposition accused Kenya of having broken its promise to raise the pensions of teachers in Uganda.'],
    ['Kenya takes upon itself the maintenance of the hospital.', 'the maintenance of the hospital: Kenya'],
  ])('%s', (...all) => is(all));
});

describe('what an instrument lays down', () => {
  it.each([
    [
      'Kenya and Uganda ended talks on an accord that commits Nairobi to paying for radar and Kampala to taking back smugglers.',
      'paying for radar: Kenya',
      'taking back smugglers: Uganda',
    ],
    [
      'The roadmap commits Kenya and Uganda to common standards for tea, to mutual audits of stores and to a joint call for research.',
      'common standards for tea: Kenya, Uganda',
      'mutual audits of stores: Kenya, Uganda',
      'a joint call for research: Kenya, Uganda',
    ],
    ['The drought is an issue that requires Kenya to act and Uganda to help.'],
    [
      'The text provides for the exchange of data; for joint inspections of stores; and for a hotline at Busia.',
      'the exchange of data: ',
      'joint inspections of stores: ',
      'a hotline at Busia: ',
    ],
    [
      'Kenya has adopted a scheme under which twelve tonnes of ivory will be burned.',
      'twelve tonnes of ivory will be burned: Kenya',
    ],
  ])('%s', (...all) => is(all));
});

describe('words that say that something was agreed', () => {
  it.each([
    [
      'Kenya would henceforward be paid half of the dues, the Parties to the Busia Agreement decided, the rest going to a fund.',
      'Kenya would henceforward be paid half of the dues: Kenya',
    ],
    [
      'It was agreed that forms be harmonised and that a list be circulated before the next session.',
      'forms be harmonised: ',
      'a list be circulated before the next session: ',
    ],
    [
      'There is to be, from 2026, a common calendar for the universities of Kenya and Uganda.',
      'There is to be, from 2026, a common calendar for the universities of Kenya and Uganda: Kenya, Uganda',
    ],
    [
      'Kenya is to sell power to Uganda; and neither side may cut the line without a warning.',
      'sell power to Uganda: Kenya',
      'neither side may cut the line without a warning: Kenya, Uganda',
    ],
  ])('%s', (...all) => is(all));
});
