/** What others are asked to do, what something brings about or is for, and who "he" is. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { undertaken } from './reading.ts';

describe('nothing that somebody undertakes', () => {
  it.each([
    [
      'what something is to serve',
      'The motive of the government of Kenya is to develop trade with Uganda, the minister said.',
    ],
    [
      'services offered to somebody',
      'As regards the services offered to residents, Kenya and Uganda explained that quays have been built.',
    ],
    [
      'what an official is to look at',
      'According to a paper, the senior Kenyan official is set to inspect work at a dam.',
    ],
  ])('%s', (_, text) => expect(undertaken(text)).toEqual([]));
});

describe('undertakings', () => {
  it('are not what a speaker asks of others', () =>
    expect(
      undertaken(
        'President Alpha Beta of Kenya assured that Kenya will continue to train guards, but donor countries should support it.',
      ),
    ).toEqual(['continue to train guards: Kenya']));

  it('end before the press service that tells them', () =>
    expect(
      undertaken(
        'The ministries of Kenya and Uganda will create a group on seeds, the press service of the Ministry of Internal Affairs of Kenya stated on May 12.',
      ).map((each) => each.split(':')[0]),
    ).toEqual(['create a group on seeds']));

  it('are of who congratulated, and not of whom', () =>
    expect(
      undertaken(
        'Kenyan Ambassador Alpha Beta met Ugandan Minister Gamma Theta. Congratulating Theta on his election, Beta spoke of trust. He announced the readiness of firms to share seeds.',
      ),
    ).toEqual(['share seeds: Alpha Beta']));
});
