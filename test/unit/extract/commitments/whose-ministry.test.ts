/** Ministries, visitors, embassies and bodies that a text speaks of without their names, as those who undertake. */
import { describe, expect, it, test } from 'vitest';
import { draftOf } from '../reading-of.ts';
import { undertaken } from './reading.ts';

const A = 'Kenyan Health Minister Alpha Beta';
const B = 'Ugandan Health Minister Gamma Theta';
const MET = `${A} met ${B} in Busia on Monday.`;
const head = '---\ntitle: "A report"\npublished: "2022-06-10"\n---\n\n';

/** Each undertaking as `text: by`, each body with its state. */
function bound(text: string): string[] {
  const { commitments, persons, organizations, countries } = draftOf(head + text);
  const names = new Map([...persons, ...countries].map(({ ref, name }) => [ref, name]));
  for (const { ref, name, country } of organizations) names.set(ref, `${name} (${country})`);
  return commitments.map(({ text: words, by }) => `${words}: ${by.map((ref) => names.get(ref)).join(', ')}`);
}

describe('a ministry is bound', () => {
  test.each([
    ['that is called by its minister', `${MET} Beta's ministry will pay for the boats.`, 'KE'],
    ['of whom it is told behind', `${MET} His ministry, Beta told reporters, would pay for the boats.`, 'KE'],
    ['of whoever says so of it', `${MET} "My ministry will pay for the boats," Theta said.`, 'UG'],
    [
      'of who announces it, whoever was named since',
      `${MET} Beta announced that his ministry will pay for the boats.`,
      'KE',
    ],
  ])('%s', (_, text, state) => expect(bound(text)[0]).toMatch(new RegExp(`: Ministry of Health \\(${state}\\)$`, 'u')));
  it('of each of two ministers', () =>
    expect(bound(`${MET} Each ministry will name an officer.`)).toEqual([
      'name an officer: Ministry of Health (KE), Ministry of Health (UG)',
    ]));
  it('and not only its state, where it has signed with the counterpart of another', () =>
    expect(
      bound(
        'The Kenyan Ministry of Health signed a memorandum of understanding on vaccines with its Ugandan counterpart on Monday. Both ministries are to open a laboratory.',
      ),
    ).toEqual(['open a laboratory: Ministry of Health (KE), Ministry of Health (UG)']));
  it('and the other of the two that signed', () =>
    expect(
      bound(
        'The Ministry of Health of Kenya and the Ministry of Health of Uganda signed a memorandum of understanding on Monday. The Kenyan ministry and its counterpart will open a laboratory. The Ugandan side will pay for it.',
      ),
    ).toEqual([
      'open a laboratory: Ministry of Health (KE), Ministry of Health (UG)',
      'pay for it: Ministry of Health (UG)',
    ]));
  it('but the state, where the sides are those of two ministers', () =>
    expect(bound(`${MET} The Ugandan side will pay for the boats.`)).toEqual(['pay for the boats: Uganda']));
});

describe('a visitor and his host', () => {
  const VISIT = `${A} flew to Kampala on Monday for talks with ${B} on vaccines.`;
  test.each([
    ['the visiting minister', 'The visiting minister promised to send forty nurses.', 'Alpha Beta'],
    ['the guest', 'The guest undertook to send forty nurses.', 'Alpha Beta'],
    ['his host', 'His host undertook to send forty nurses.', 'Gamma Theta'],
    ["the visitor's government", "The visitor's government will send forty nurses.", 'Kenya'],
    ['the host country', 'The host country will send forty nurses.', 'Uganda'],
  ])('%s', (_, told, by) => expect(undertaken(`${VISIT} ${told}`)).toEqual([`send forty nurses: ${by}`]));
  it('and the ministry of either', () =>
    expect(bound(`${VISIT} The visitor's ministry will send forty nurses.`)).toEqual([
      'send forty nurses: Ministry of Health (KE)',
    ]));
  it('are not told by whoever travels on from where the report is set', () =>
    expect(
      undertaken(
        `NAIROBI, June 9 - ${B} dined with ${A}, then flew on to Addis Ababa. At the dinner the host promised to send forty nurses.`,
      ),
    ).toEqual(['send forty nurses: Alpha Beta']));
});

describe('whoever "they" and "it" are', () => {
  test.each([
    [
      'the two of whom was told before the rain',
      `${MET} It was raining when the doors opened. They agreed to open a laboratory.`,
      'Alpha Beta, Gamma Theta',
    ],
    [
      'and before their trade',
      `${MET} Trade between the two countries came to 40 million dollars last year. Both promised to open a laboratory.`,
      'Alpha Beta, Gamma Theta',
    ],
    [
      'the body with which the sentence began',
      "Kenya and Uganda met. Kenya's National Railway is to lend two engines, and it has promised to open a laboratory.",
      'National Railway',
    ],
    [
      'the state, and not with whom it has a programme',
      'Kenya and Uganda signed an agreement. Kenya must keep to its programme with the Union Bank. It is to open a laboratory.',
      'Kenya',
    ],
    [
      'the second of two states, of whom was told before',
      'Kenya and Uganda signed an agreement on vaccines. It was raining when the doors opened. The latter is to open a laboratory.',
      'Uganda',
    ],
  ])('%s', (_, text, by) => expect(undertaken(text).at(-1)).toMatch(new RegExp(`open a laboratory: ${by}$`, 'u')));
  it('are not those before a sentence on others', () =>
    expect(
      undertaken(`${MET} Member States adopted the charter of the African Union. They will open a laboratory.`)[0],
    ).not.toMatch(/Alpha Beta/));
});

describe('a body of a state', () => {
  it('builds what is built by it, and not its state', () =>
    expect(
      undertaken("Kenya and Uganda signed an agreement. A laboratory will be built by Uganda's National Water Board."),
    ).toEqual(["A laboratory will be built by Uganda's National Water Board: National Water Board"]));
  it('is a party beside another whose state stands before it', () =>
    expect(
      undertaken(
        "Kenya's National Railway Authority (NRA) and Uganda's National Water Board signed a memorandum of understanding. Under the memorandum, the parties will open a laboratory.",
      ),
    ).toEqual(['open a laboratory: National Railway Authority, National Water Board']));
  it('is called the institution', () =>
    expect(
      undertaken(
        `${MET} Kenya's National Health Academy will train nurses. The institution is also to open a laboratory.`,
      )[1],
    ).toMatch(/open a laboratory: National Health Academy$/));
  it('is that of the second clause alone, where its people act in that', () =>
    expect(
      undertaken(
        'Kenya and Uganda signed an agreement. Kenya will waive the fee, and Ugandan engineers will train nurses.',
      ),
    ).toEqual(['waive the fee: Kenya', 'Ugandan engineers will train nurses: Uganda']));
  it('is its state, where it is an embassy', () =>
    expect(undertaken(`${MET} The Embassy of Uganda in Nairobi will open a laboratory.`)).toEqual([
      'open a laboratory: Uganda',
    ]));
});
