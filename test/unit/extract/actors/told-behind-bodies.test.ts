import { describe, expect, it } from 'vitest';
import { bodiesOf, draftOf } from '../reading-of.ts';

const LEAD = 'VIENTIANE, May 13 - Thailand and Laos agreed on Monday to share figures. ';
const read = (text: string): string[] => bodiesOf(draftOf(LEAD + text));

describe('the state of a body that is told behind its name', () => {
  it.each([
    ['The Rubber Board, a Thai agency, is to supply them.', ['Rubber Board (TH)']],
    ['The Rubber Board, based in Bangkok, is to supply them.', ['Rubber Board (TH)']],
    ['The Rubber Board in Bangkok is to supply them.', ['Rubber Board (TH)']],
    ['The Rubber Board said in Bangkok that it had them.', ['Rubber Board (TH)']],
    ['They come from the Rubber Board, which is owned by the Thai state.', ['Rubber Board (TH)']],
    ['The Rubber Board, set up by Thailand in 1994, is to supply them.', ['Rubber Board (TH)']],
    ['The Rubber Board will act for Thailand.', ['Rubber Board (TH)']],
    ['The Rubber Board and its Lao counterpart are to supply them.', ['Rubber Board (TH)']],
    // A role beside a state that is not its own.
    ['The Rubber Board, a partner of the Thai government, is to supply them.', ['Rubber Board (LA)']],
  ])('%s', (text, bodies) => {
    expect(read(text)).toEqual(bodies);
  });
});

describe('the state of a body told before it', () => {
  it.each([
    ['A Thai aid agency, the Rubber Board, is to supply them.', ['Rubber Board (TH)']],
    ['One Thai institute - the Rubber Board - is to supply them.', ['Rubber Board (TH)']],
    ['Three Thai bodies have asked for money, among them the Rubber Board.', ['Rubber Board (TH)']],
    ['Thai institutions such as the Rubber Board have asked for money.', ['Rubber Board (TH)']],
    ['Thailand will pay half of the cost. Its Rubber Board is to supply them.', ['Rubber Board (TH)']],
    ['The Thai ministry and its Rubber Board will supply them.', ['Rubber Board (TH)']],
    ['The work was entrusted by Thailand to the Rubber Board.', ['Rubber Board (TH)']],
    [
      'Responsible are: for Thailand, the Rubber Board; for Laos, the Coffee Board.',
      ['Rubber Board (TH)', 'Coffee Board (LA)'],
    ],
    [
      'The Thai Ministry of Trade and the Rubber Board are to supply them.',
      ['Ministry of Trade (TH)', 'Rubber Board (TH)'],
    ],
    // Of what is not the body itself.
    ['The Thai team praised the agency, and the Rubber Board is to supply them.', ['Rubber Board (LA)']],
  ])('%s', (text, bodies) => {
    expect(read(text)).toEqual(bodies);
  });
});

describe('unions of those of one trade', () => {
  it.each([
    ["Laos's Union of Composers is to help.", ['Union of Composers (LA)']],
    ["Thailand's Hauliers' Union is to help.", ["Hauliers' Union (TH)"]],
    ['The West African Union of Broadcasters is to help.', ['West African Union of Broadcasters (-)']],
  ])('%s', (text, bodies) => {
    expect(read(text)).toEqual(bodies);
  });
});

describe('bodies called with their state and without it', () => {
  it('are one', () => {
    const text = 'The Omani Alpha Valley University will help. The forms will be sent by Alpha Valley University.';
    const draft = draftOf(text);
    expect(bodiesOf(draft)).toEqual(['Omani Alpha Valley University (OM)']);
    expect(draft.organizations[0]?.aliases).toContain('Alpha Valley University');
  });
});

describe('initiatives', () => {
  it.each([
    ['Both sides praised the Blue Horizon Initiative.', []],
    ['The Blue Horizon Initiative agreed on it.', ['Blue Horizon Initiative (-)']],
  ])('%s', (text, bodies) => {
    expect(read(text)).toEqual(bodies);
  });
});
