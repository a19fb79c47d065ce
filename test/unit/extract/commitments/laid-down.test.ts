/** What a new instrument does by itself, and present tenses that stand beside what shall be. */
import { describe, expect, it } from 'vitest';
import { undertaken, words } from './reading.ts';

const signed = 'Kenya and Uganda signed a protocol on Monday. ';

describe('what a new instrument does', () => {
  it('in a row of verbs', () =>
    expect(
      words(
        `${signed}The protocol exempts cargo from dues until 2025, sets a ceiling of 50 permits and abolishes the quota.`,
      ),
    ).toEqual(['exempts cargo from dues until 2025', 'sets a ceiling of 50 permits', 'abolishes the quota']));
  it('told behind it', () =>
    expect(
      undertaken('Kenya and Uganda signed an accord in Busia that guarantees the free transfer of profits.'),
    ).toEqual(['guarantees the free transfer of profits: Kenya, Uganda']));
  it('as "it", beside whom it obliges and what it provides for', () =>
    expect(
      undertaken(
        `${signed}It limits the number of boats to 40, obliges Kenya to mend the weir and provides for a count of the nets.`,
      ),
    ).toEqual([
      'limits the number of boats to 40: Kenya, Uganda',
      'mend the weir: Kenya',
      'a count of the nets: Kenya, Uganda',
    ]));
  it('and commits both to', () =>
    expect(
      words(
        `${signed}The protocol opens the high camp to runners from Uganda and commits both countries to a joint calendar.`,
      ),
    ).toEqual(['opens the high camp to runners from Uganda', 'a joint calendar']));
  it('and no effect, and nothing of an older one', () => {
    expect(
      undertaken(`${signed}The protocol raises hopes of peace and allows the two countries to trade more.`),
    ).toEqual([]);
    expect(undertaken(`${signed}The treaty of 1998 bans fishing by night.`)).toEqual([]);
    expect(undertaken('The treaty limits the number of boats, an old fisherman said.')).toEqual([]);
  });
});

describe('present tenses', () => {
  it('under it', () =>
    expect(
      undertaken(`${signed}Under it, Kenya sends eight experts and supplies 30 pumps, while Uganda lends an office.`),
    ).toEqual(['sends eight experts: Kenya', 'supplies 30 pumps: Kenya', 'lends an office: Uganda']));
  it('before and behind what shall be', () =>
    expect(
      undertaken(
        `${signed}Kenya takes a third of the shares and must ship 800 tons a year; Uganda guarantees the fees until 2026.`,
      ),
    ).toEqual([
      'takes a third of the shares: Kenya',
      'ship 800 tons a year: Kenya',
      'guarantees the fees until 2026: Uganda',
    ]));
  it('of another end what shall be', () => {
    expect(undertaken(`${signed}Kenya will register the growers by May, and Uganda pays half of the freight.`)).toEqual(
      ['register the growers by May: Kenya', 'pays half of the freight: Uganda'],
    );
    expect(words(`${signed}Kenya will register the growers, and Uganda has paid for the forms.`)).toEqual([
      'register the growers',
    ]);
  });
  it('are no habits', () =>
    expect(words(`${signed}Kenya exports tea and will send a team, and Uganda keeps a consulate there.`)).toEqual([
      'send a team',
    ]));
});
