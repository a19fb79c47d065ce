/** When an instrument was signed or adopted, and whether it is still to be. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';
import { HEAD } from './reading.ts';

const two = 'Minister Alpha Beta of Kenya and Minister Gamma Theta of Uganda';

/** Each instrument as `name, status: date`. */
const dated = (text: string): string[] =>
  draftOf(HEAD + text).agreements.map(({ name, status, date }) => `${name}, ${status}: ${date}`);

describe('when an instrument was made', () => {
  it.each([
    [
      'of the day told with the signatures',
      `A gas agreement was announced on 16 May 2024. ${two} signed it in Kampala on 14 May 2024.`,
      ['gas agreement, signed: 2024-05-14'],
    ],
    [
      'of its own clause, whatever day stands in another',
      'Kenya withdrew on Tuesday from the Lake Convention, which it had signed with Uganda and Rwanda in 1994.',
      ['Lake Convention, in-force: 1994'],
    ],
    [
      'of the last day, where it was adopted',
      `${two} met in Nairobi on 14 and 15 May 2024. At its end a joint statement was adopted.`,
      ['joint statement, adopted: 2024-05-15'],
    ],
    [
      'in force since a year, by its name',
      'Kenya and Uganda recalled the Protocol on Gas (POG), which dates from 2009, and the Treaty on Water, concluded in Nairobi on May 4, 2006.',
      ['Protocol on Gas, in-force: 2009', 'Treaty on Water, in-force: 2006-05-04'],
    ],
    [
      'to come, of the day of the signature, however far behind its name',
      'A revised agreement on labour between Kenya and Uganda, the present one being from 2018, will be signed when Alpha Beta, the foreign minister, comes to Nairobi in August.',
      ['revised agreement on labour, proposed: 2024-08'],
    ],
    [
      'of no day until which others may join',
      `${two} have signed the arms charter; Togo, absent, may accede until 31 August.`,
      ['arms charter, signed: null'],
    ],
    [
      'of no day of what others will do',
      'Kenya and Uganda want a treaty on prisoners, and their lawyers will start drafting on 1 October.',
      ['treaty on prisoners, proposed: null'],
    ],
    [
      'by its name, though lately',
      'Kenya and Uganda praised the trade agreement dated May 2.',
      ['trade agreement, in-force: 2024-05-02'],
    ],
    [
      'by the year that its title ends in',
      'Kenya has ratified the Maritime Labour Convention, 2006.',
      ['Maritime Labour Convention, 2006, in-force: 2006'],
    ],
    [
      'not by how long it runs',
      'The University of Nairobi and Makerere University signed a memorandum on lakes, running from September 2025 to August 2030.',
      ['memorandum on lakes, signed: null'],
    ],
    [
      'not by when it will be in force',
      'Signed by Ministers Alpha Beta of Kenya and Gamma Theta of Uganda, the treaty on lakes will come into force in June.',
      ['treaty on lakes, signed: null'],
    ],
    [
      'in force by its name, whoever has initialled it',
      'It builds on the Delta convention of April 1997, which Kenya and Uganda have initialled.',
      ['Delta convention, in-force: 1997-04'],
    ],
    [
      'in a month of what is to come',
      `${two} will sign the Border Health Plan 2024-2027 at the next meeting in Kampala in October.`,
      ['Border Health Plan 2024-2027, proposed: 2024-10'],
    ],
    [
      'by the hour, under the day of a programme',
      `${two} will meet in Kampala.\n\nWednesday, 22 May\n10:00 Welcome by the Mayor.\n11:00 Signing of the Agreement on Gas by the two ministers.`,
      ['Agreement on Gas, proposed: 2024-05-22'],
    ],
    [
      'not of the day of what only describes it',
      `The gas agreement, initialled in January by experts, was signed on the sidelines of the forum by ${two}.`,
      ['gas agreement, signed: null'],
    ],
    [
      'in the month of a meeting of some days, where it was done on the margins',
      `${two} met in Nairobi on 14 and 15 May 2024. On the margins they signed a protocol on gas.`,
      ['protocol on gas, signed: 2024-05'],
    ],
    [
      'not yet, where it was only drafted last year',
      'A protocol on gas, drafted last year by Minister Alpha Beta of Kenya, has yet to be approved by the cabinet.',
      ['protocol on gas, proposed: null'],
    ],
    [
      'of the day that the next sentence tells',
      `A memorandum on gas was signed for Kenya by Minister Alpha Beta and for Uganda by Minister Gamma Theta. It was concluded in Nairobi yesterday.`,
      ['memorandum on gas, signed: 2024-05-16'],
    ],
  ])('%s', (_, text, expected) => expect(dated(text)).toEqual(expected));

  it('speaks from the day of the dateline, where the report came out soon after', () => {
    expect(dated(`Nairobi, 16 May (KNA) — ${two} signed a gas agreement here today.`)).toEqual([
      'gas agreement, signed: 2024-05-16',
    ]);
    expect(dated(`Nairobi, 15 May 2024. ${two} signed a gas agreement here today.`)).toEqual([
      'gas agreement, signed: 2024-05-15',
    ]);
  });

  it('takes no years for which it is, nor those of an older one under which it stands', () => {
    expect(dated(`The agreement on use of the dam in 2024-25 was signed by ${two}.`)).toEqual([
      'agreement on use of the dam, signed: null',
    ]);
    expect(
      dated(
        `${two} met in Nairobi on Monday. They put their signatures to an executive programme for the years 2025-2027, drawn up under the cultural agreement which the two states concluded in 2006.`,
      ),
    ).toContain('executive programme for the years 2025-2027, signed: 2024-05-13');
  });

  it('takes the day of the talks of which its own sentence tells', () => {
    expect(
      dated(
        `${two} met on Tuesday on the sidelines of the Lakes Forum, which closed in Kampala on Friday. At the end of their talks, they signed a protocol on fish.`,
      ),
    ).toEqual(['protocol on fish, signed: 2024-05-14']);
  });

  it('takes no day of what it is for', () => {
    expect(
      dated(
        `${two} signed a sponsorship agreement for the Conference of Vets, which will take place June 19-23, 2024.`,
      ),
    ).toEqual(['sponsorship agreement for the Conference of Vets, signed: null']);
  });

  it('takes the day below a statement for its own', () => {
    expect(
      dated(
        `JOINT STATEMENT\n\n${two} met in Nairobi from 14 to 16 May 2024.\n\nThey praised the farmers of both countries.\n\nThe ministers thanked their hosts.\n\nNairobi, 16 May 2024`,
      ),
    ).toEqual(['JOINT STATEMENT, adopted: 2024-05-16']);
  });
});
