import { describe, expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';

/** What a text undertakes, as `words | by whom`. */
function undertakingsOf(text: string): string[] {
  const draft = draftOf(text);
  const names = new Map<string, string>();
  for (const each of [...draft.persons, ...draft.organizations, ...draft.countries]) names.set(each.ref, each.name);
  return draft.commitments.map(({ text: words, by }) => `${words} | ${by.map((ref) => names.get(ref)).join(' + ')}`);
}
const SIGNED = 'Laos and Cambodia signed an agreement on rail in Vientiane. ';

describe('undertakings', () => {
  it.each([
    ['said it would', 'Laos said it would not raise the tariff.', ['not raise the tariff | Laos']],
    ['told freely', 'Laos, for its part, would open the port to traders.', ['open the port to traders | Laos']],
    ['a day without "on"', 'Laos agreed Monday to open the port.', ['open the port | Laos']],
    ['impersonal', 'It was agreed to set up a committee.', ['set up a committee | Laos + Cambodia']],
    ['a noun', 'Laos made a commitment to open the port.', ['open the port | Laos']],
    ['a thing', 'Laos guarantees the safety of the line.', ['guarantees the safety of the line | Laos']],
    [
      'others set to work',
      'Laos and Cambodia instructed their ministers to draw up a timetable.',
      ['draw up a timetable | Laos + Cambodia'],
    ],
    [
      'each its own',
      'Laos will host the staff and Cambodia will finance their stay.',
      ['host the staff | Laos', 'finance their stay | Cambodia'],
    ],
    ['in course', 'Laos will also be sending engineers.', ['sending engineers | Laos']],
    ['a state by its government', 'The authorities of Laos undertake to mend the road.', ['mend the road | Laos']],
    ['capitals', 'Vientiane and Phnom Penh undertook to mend the road.', ['mend the road | Laos + Cambodia']],
    [
      'a dash in a name',
      'Laos and Cambodia agreed to pave the Pakse – Stung Treng corridor by 2026.',
      ['pave the Pakse – Stung Treng corridor by 2026 | Laos + Cambodia'],
    ],
    [
      'a dash that is none',
      'Laos and Cambodia agreed to pave the road to Pakse – Laos will pay.',
      ['pave the road to Pakse | Laos + Cambodia'],
    ],
    [
      'a state that is no more',
      'Yugoslavia and Czechoslovakia agreed to build a plant.',
      ['build a plant | Yugoslavia + Czechoslovakia'],
    ],
    [
      'a body without a name',
      'A binational commission will draw up a plan.',
      ['A binational commission will draw up a plan | Laos + Cambodia'],
    ],
  ])('%s', (_, text, expected) => expect(undertakingsOf(SIGNED + text)).toEqual(expected));

  const forum = 'Pacific Islands Forum';
  it.each([
    ['its name', `The ${forum} undertook to ban mining.`, [`ban mining | ${forum}`]],
    ['its leaders', `${forum} leaders met in Suva. They agreed to set up a fund.`, [`set up a fund | ${forum}`]],
    [
      'its members',
      `The ${forum} Secretariat is in Suva. ${forum} leaders met. The members of the Forum undertook to ban mining.`,
      [`ban mining | ${forum}`],
    ],
    [
      'the states it lists',
      `The leaders of the ${forum}, Fiji, Samoa and Tonga, agreed to set up a fund.`,
      ['set up a fund | Fiji + Samoa + Tonga'],
    ],
  ])('a union by %s', (_, text, expected) => expect(undertakingsOf(text)).toEqual(expected));

  it.each([
    ['binds', 'It commits the two governments to build a line.', ['build a line | Laos + Cambodia']],
    ['holds', 'The undertakings include a ban on logging.', ['a ban on logging | Laos + Cambodia']],
    [
      'gives',
      'Under the deal, Laos gets a new line, while Cambodia takes over the cost.',
      ['gets a new line | Laos', 'takes over the cost | Cambodia'],
    ],
    [
      'obliges',
      'Under the terms of the treaty, Laos must keep the line in repair.',
      ['keep the line in repair | Laos'],
    ],
  ])('an instrument %s', (_, text, expected) => expect(undertakingsOf(SIGNED + text)).toEqual(expected));

  it.each([
    'Laos would like to see more trains.',
    'COP29 will be hosted by Laos in November.',
    'They agreed to disagree on fares.',
    'The line belongs to owners who have promised to pay for it.',
    'Laos had promised ten engines in 1998.',
    'It will be recalled that the line was built long ago.',
    'The core of this agreement is to put money into pockets.',
    '"We have two trains," says the owner of an inn, "and I shall build another floor."',
    'The accord was finalised but will be signed only after the cabinet clears it.',
  ])('none: %s', (text) => expect(undertakingsOf(SIGNED + text)).toEqual([]));

  it.each([
    [
      'ordinals',
      'The two sides reached these common understandings: first, to expand trade; second, to resume direct flights.',
      ['expand trade', 'resume direct flights'],
    ],
    [
      'clauses',
      'The sides have agreed the following: experts will meet in March; a draft will be exchanged by April.',
      ['experts will meet in March', 'a draft will be exchanged by April'],
    ],
    [
      'that … and that',
      'It was decided that fares shall be revised each year and that the minutes will be published.',
      ['fares shall be revised each year', 'the minutes will be published'],
    ],
    [
      'on … and on',
      'They agreed on a common gauge, on joint signals and on the exchange of crews.',
      ['a common gauge', 'joint signals', 'the exchange of crews'],
    ],
    [
      'a verb with its particle',
      'Laos will receive ten crews and hand over the signals.',
      ['receive ten crews', 'hand over the signals'],
    ],
    [
      'verbs in a row',
      'Laos will study the route, exchange data at each stage and develop plans.',
      ['study the route', 'exchange data at each stage', 'develop plans'],
    ],
  ])('divides %s', (_, text, expected) =>
    expect(undertakingsOf(SIGNED + text).map((each) => each.split(' | ')[0])).toEqual(expected),
  );

  it('reads the numbered paragraphs of a communiqué by themselves', () =>
    expect(
      undertakingsOf(
        'JOINT COMMUNIQUE\n\n1. The Ministers of Health of Laos and Cambodia met in Vientiane.\n\n2. The Ministers took note of a report.\n\n3. The Ministers decided to train midwives.\n',
      ).map((each) => each.split(' | ')[0]),
    ).toEqual(['train midwives']));

  it('reads present tenses under "provides that"', () =>
    expect(
      undertakingsOf(
        `${SIGNED}The agreement provides that:\n\n(i) Laos supplies the rails;\n\n(ii) disputes are settled by a committee.\n`,
      ).map((each) => each.split(' | ')[0]),
    ).toEqual(['Laos supplies the rails', 'disputes are settled by a committee']));

  it.each([
    [
      'without "that"',
      'They agreed every province would appoint somebody by June.',
      'every province would appoint somebody by June',
    ],
    ['charged with', 'Laos and Cambodia tasked their ministers with drawing up a map.', 'drawing up a map'],
    [
      'within limits',
      'Laos and Cambodia undertake, within the limits of their means, to assist each other.',
      'assist each other',
    ],
    ['a denial', 'Neither will charge the other for crews.', 'Neither will charge the other for crews'],
    [
      'foreseen',
      'The new programme, to run until 2013, foresees the exchange of ten teachers a year.',
      'the exchange of ten teachers a year',
    ],
    ['in principle', 'They agreed in principle on a free trade zone.', 'a free trade zone'],
  ])('of both: %s', (_, text, expected) =>
    expect(undertakingsOf(SIGNED + text)).toEqual([`${expected} | Laos + Cambodia`]),
  );

  it('knows who does what in a list', () =>
    expect(
      undertakingsOf(
        `${SIGNED}They agreed the following: Laos shall supply rails; Cambodia shall provide land; profits shall be shared.`,
      ),
    ).toEqual([
      'Laos shall supply rails | Laos',
      'Cambodia shall provide land | Cambodia',
      'profits shall be shared | Laos + Cambodia',
    ]));

  it('takes nouns in a list of what was agreed', () =>
    expect(
      undertakingsOf(
        'Laos and Cambodia: what was agreed\n\n- Two more trains a day from June\n- Joint patrols on the line\n',
      ),
    ).toEqual(['Two more trains a day from June | Laos + Cambodia', 'Joint patrols on the line | Laos + Cambodia']));
});
