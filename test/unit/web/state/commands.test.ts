import { describe, expect, it } from 'vitest';
import { type Command, commandsFor } from '../../../../web/state/commands.ts';

const command = (id: string, title: string, also = '', isOffered?: () => boolean): Command => ({
  id,
  title,
  also,
  icon: 'info',
  run: () => undefined,
  ...(isOffered ? { isOffered } : {}),
});
const all = [
  command('time', 'Arrange by time', 'layout order'),
  command('open', 'Open Documents', 'panel table'),
  command('arrange-anew', 'Start over', 'arrange layout'),
  command('undo', 'Undo the last step', '', () => false),
];
const ids = (typed: string) => commandsFor(typed, all).commands.map(({ id }) => id);

describe('commandsFor', () => {
  it('finds by every word, in title or synonyms, those whose title begins so first', () => {
    expect(ids('arrange')).toEqual(['time', 'arrange-anew']);
    expect(ids('LAYOUT time')).toEqual(['time']);
    expect(ids('nothing like it')).toEqual([]);
  });
  it('says whether a command is what is meant', () => {
    expect(commandsFor('open', all).isMeant).toBe(true);
    expect(commandsFor('arr time', all).isMeant).toBe(true);
    expect(commandsFor('arr', all).isMeant).toBe(false);
    expect(commandsFor('layout', all).isMeant).toBe(false);
  });
  it('lists all that make sense after the sign for commands alone, and none for nothing', () => {
    expect(ids('>')).toEqual(['time', 'open', 'arrange-anew']);
    expect(ids('> documents')).toEqual(['open']);
    expect(ids('  ')).toEqual([]);
  });
  it('offers nothing that makes no sense now', () => {
    expect(ids('undo')).toEqual([]);
  });
});
