import { describe, expect, it } from 'vitest';
import { actsForState } from '../../../../server/extract/actors/acting-capitals.ts';

const acts = (text: string, name: string, country: string): boolean => {
  const start = text.indexOf(name);
  return actsForState(text, start, start + name.length, country);
};

describe('a capital that acts for its state', () => {
  it.each([
    ['Riga agreed to send inspectors.', 'Riga', 'LV'],
    ['Riga and Oslo intend to send inspectors.', 'Riga', 'LV'],
    ['Riga and Oslo intend to send inspectors.', 'Oslo', 'NO'],
    ['In return Brasilia will buy the gas.', 'Brasilia', 'BR'],
    ['The envoy said that Tokyo would lend the money.', 'Tokyo', 'JP'],
    ['Ottawa said it would lend the money.', 'Ottawa', 'CA'],
    ['Dhaka, for its part, undertook to pay.', 'Dhaka', 'BD'],
  ])('%s', (text, name, country) => expect(acts(text, name, country)).toBe(true));

  it.each([
    ['a town that is no capital', 'Lagos agreed to send inspectors.', 'Lagos', 'NG'],
    ['a city where the whole world meets', 'Brussels agreed to send inspectors.', 'Brussels', 'BE'],
    ['a city that plays host', 'Riga will host the conference.', 'Riga', 'LV'],
    ['where something is done', 'Ministers meeting in Riga agreed to send inspectors.', 'Riga', 'LV'],
    ['the last of towns where something is done', 'Ministers in Riga and Oslo will send inspectors.', 'Oslo', 'NO'],
    ['one that only is', 'Riga is the capital.', 'Riga', 'LV'],
  ])('not %s', (_, text, name, country) => expect(acts(text, name, country)).toBe(false));
});
