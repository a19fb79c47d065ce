/** Instruments only wished for, those made for something, and where their names end. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';
import { HEAD } from './reading.ts';

/** Instruments as `status date name`. */
const read = (text: string) =>
  draftOf(HEAD + text).agreements.map(({ status, date, name }) => `${status} ${date ?? '-'} ${name}`);
const MET = 'Minister Alpha Beta of Kenya met Minister Gamma Theta of India.';

describe('instruments', () => {
  it.each([
    [
      'to which talks on a proposal are to lead',
      `${MET} They agreed to hold talks on a proposal for signing a framework agreement on seeds.`,
      ['proposed - framework agreement on seeds'],
    ],
    [
      'of which negotiations are sped up',
      'Kenya and India stressed accelerating negotiations over signing the Fair Trade Agreement.',
      ['proposed - Fair Trade Agreement'],
    ],
    [
      'to be signed behind another thing that is to be done',
      'During the visit, the Foreign Ministers of Kenya and India are to hold official talks and sign a treaty on seeds.',
      ['proposed - treaty on seeds'],
    ],
    [
      'without a subject, but to be signed or being drafted',
      `${MET} A memorandum of understanding setting out the terms will be signed when they meet in Delhi in July.`,
      ['proposed 2024-07 memorandum of understanding'],
    ],
    [
      'that would put what they do on a firmer footing',
      `${MET} Both work together since 1993, and a treaty to put it on a firmer footing is being drafted.`,
      ['proposed - treaty'],
    ],
    [
      'final, of which nothing is written yet',
      `${MET} They agreed to build a bridge. The final treaty has yet to be drafted.`,
      ['proposed - treaty'],
    ],
    [
      'once, though it is called the first of its kind',
      `${MET} They signed a fishing protocol, the first accord of its kind in twenty years.`,
      ['signed 2024-05 fishing protocol'],
    ],
    [
      'once, where a deal is the contract just told of',
      'Kenya will buy power from Uganda under a contract signed in Nairobi on Friday. The five-year deal provides for 200 megawatts. It was signed by Alpha Beta of Kenya and Gamma Theta of Uganda.',
      ['signed 2024-05-17 contract'],
    ],
    [
      'in a statement of which is told what it leaves out',
      `${MET} The communiqué is silent on fish.`,
      ['adopted 2024-05 communiqué'],
    ],
    [
      'in a statement with which they rose from a session',
      'Health ministers of Kenya, Uganda and Rwanda rose on Friday from their third session with a communiqué and a bill.',
      ['adopted 2024-05-17 communiqué'],
    ],
    [
      'in a statement that leads a list without a colon',
      `${MET} The talks were held on Tuesday.\n\nIn a final statement the ministers\n\n- pledged to keep one list of ships;\n- promised to mend the road.`,
      ['adopted 2024-05-14 final statement'],
    ],
    [
      'of which drafts have been exchanged, and nothing more',
      `${MET} Drafts of a new memorandum have been exchanged.`,
      ['proposed - memorandum'],
    ],
    [
      'only initialled, and not on the day of something else',
      `${MET} Experts of both have initialled a protocol on prisoners. It still has to be signed, and judges have doubts about the jails, many of which were emptied by rioters last year.`,
      ['proposed - protocol on prisoners'],
    ],
    [
      'in a statement that tells of another day',
      `${MET} The talks were held on Tuesday. A joint communiqué said they would revive a commission that last sat in 1988.`,
      ['adopted 2024-05-14 joint communiqué'],
    ],
    [
      'that they intend to sign, in other words',
      `${MET} In the Cabinet, which will meet in October, it is foreseen to subscribe a protocol on medicines.`,
      ['proposed 2024-10 protocol on medicines'],
    ],
    [
      'made to establish something',
      `${MET} During the meeting, an agreement was signed to establish a joint committee.`,
      ['signed 2024-05 agreement'],
    ],
    [
      'of the years for which they are, and not signed in them',
      'The memorandum on seeds between Kenya and India for cooperation between 2025-2029 was signed in Delhi.',
      ['signed - memorandum on seeds'],
    ],
    [
      'each with the day right behind it',
      'Kenya and India have already signed several documents, including a memorandum on seeds in August 2006 and a protocol on rice in March 2011.',
      ['in-force 2006-08 memorandum on seeds', 'in-force 2011-03 protocol on rice'],
    ],
    [
      'each with another partner and another day',
      'On July 8, 2002, Qatar sealed an air service agreement with Nepal. Qatar inked an air service agreement with the Philippines on January 10, 1993.',
      ['in-force 2002-07-08 air service agreement', 'in-force 1993-01-10 air service agreement with the Philippines'],
    ],
    [
      'with a row of capitals in the name',
      'Kenya and India signed an agreement on visas for holders of Diplomatic, Service and Special Passports.',
      ['signed - agreement on visas for holders of Diplomatic, Service and Special Passports'],
    ],
    [
      'without the court named next',
      'Kenya stays under the European Convention on Human Rights, European Court of Human Rights and the Council of Europe.',
      ['in-force - European Convention on Human Rights'],
    ],
    [
      'with a dash set off between their years',
      'Kenya and India signed a Cooperation Plan for 2025 – 2026.',
      ['signed - Cooperation Plan for 2025 – 2026'],
    ],
    [
      'of joint orders',
      'The ministries of Kenya and Uganda signed a joint order in Kampala.',
      ['signed - joint order'],
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));

  it('is wished for where somebody shows interest in it', () =>
    expect(
      read(`${MET} He showed interest in formalising the ties through the signing of a memorandum on seeds.`).filter(
        (each) => !each.startsWith('proposed'),
      ),
    ).toEqual([]));

  it('was signed long ago where something is a sequel to that', () =>
    expect(
      read(
        'India has signed a memorandum on seeds with Kenya on 16th March, 2010. As a sequel to the signing of the memorandum, three groups were set up.',
      ),
    ).toEqual(['in-force 2010-03-16 memorandum on seeds']));

  it('does not bind the body on whose margins it was signed', () => {
    const { agreements, organizations } = draftOf(
      'Fiji and Kenya are friends. Minister Alpha Beta of Fiji said a memorandum was signed on September 9 on the margins of the Pacific Islands Forum Leaders meeting.',
    );
    const bodies = organizations.map(({ ref }) => ref);
    expect(agreements.flatMap(({ parties }) => parties).filter((ref) => bodies.includes(ref))).toEqual([]);
  });
});
