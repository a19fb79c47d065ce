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
      'a body without a name',
      'A binational commission will draw up a plan.',
      ['A binational commission will draw up a plan | Laos + Cambodia'],
    ],
  ])('%s', (_, text, expected) => expect(undertakingsOf(SIGNED + text)).toEqual(expected));

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
    'They agreed to disagree on fares.',
    'The line belongs to owners who have promised to pay for it.',
    'Laos had promised ten engines in 1998.',
    'It will be recalled that the line was built long ago.',
    'The core of this agreement is to put money into pockets.',
    '"We have two trains," says the owner of an inn, "and I shall build another floor."',
    'The accord was finalised but will be signed only after the cabinet clears it.',
  ])('none: %s', (text) => expect(undertakingsOf(SIGNED + text)).toEqual([]));

  it('takes nouns in a list of what was agreed', () =>
    expect(
      undertakingsOf(
        'Laos and Cambodia: what was agreed\n\n- Two more trains a day from June\n- Joint patrols on the line\n',
      ),
    ).toEqual(['Two more trains a day from June | Laos + Cambodia', 'Joint patrols on the line | Laos + Cambodia']));
});
