/** When what is yet to be signed is to be so, whose it is that is only referred to, and counterparts who sign in one row. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { told } from './reading.ts';

describe('what is yet to be signed', () => {
  it.each([
    [
      'The tripartite agreement on the bridge is being drafted; it should be signed during the summit in Windhoek in August.',
      'agreement proposed 2024-08',
    ],
    [
      'Kenya Railways has been told to negotiate a through-ticket agreement with Uganda. It is meant to be ready for signature when the commission gathers in Almaty next April.',
      'agreement proposed 2025-04',
    ],
    [
      'Ministers of Kenya and Uganda will meet again in Kampala in September. Also expected then is a memorandum of understanding on fish.',
      'mou proposed 2024-09',
    ],
    [
      'A Host Government Agreement with Uganda is still lacking; minister Alpha Beta of Kenya wants it signed in June.',
      'agreement proposed 2024-06',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)[0]?.split(':')[0]).toBe(expected);
  });
});

describe('whose it is that is only referred to', () => {
  it.each([
    [
      'Kenya’s Alpha Beta and Uganda’s Gamma Theta met on Monday. They praised the Kisumu Treaty of 1973.',
      'treaty in-force 1973:  | Kenya, Uganda',
    ],
    [
      'Kenya’s Alpha Beta and Uganda’s Gamma Theta met on Monday. They praised the Amazon Treaty of 1978.',
      'treaty in-force 1978:  | ',
    ],
    [
      'Kenya’s Alpha Beta and Uganda’s Gamma Theta signed a protocol on fish on Monday. A treaty on extradition between the same two states is still being negotiated; Rwanda and Burundi asked for a copy.',
      'treaty proposed -:  | Kenya, Uganda',
    ],
  ])('%s', (text, expected) => {
    expect(told(text).at(-1)).toBe(expected);
  });
});

describe('counterparts and holders of an office', () => {
  it.each([
    [
      'The Minister of Transport of Kenya, Alpha Beta, and her counterparts from Zambia, Gamma Theta, and Malawi, Delta Lambda, signed this Friday, in the port city of Mombasa, the agreement on the corridor.',
      'agreement signed 2024-05-17: Alpha Beta, Delta Lambda, Gamma Theta | Kenya, Malawi, Zambia',
    ],
    [
      'Minister of Agriculture Alpha Beta of Angola and the ambassador of Chad, Sigma Omega, spoke on 28 April 2024. The Minister of Agriculture of Brazil, Gamma Theta, visited Luanda. The Ministers signed a joint statement on cassava in Luanda on 30 April 2024.',
      'joint-statement signed 2024-04-30: Alpha Beta, Gamma Theta | Angola, Brazil',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('those who signed among others', () => {
    expect(
      told(
        'A memorandum on the tunnel, signed in January 2016 by, among others, the mayors Alpha Beta and Gamma Theta, obliges Finland and Estonia to further research.',
      )[0]?.split(' | ')[0],
    ).toBe('mou in-force 2016-01: Alpha Beta, Gamma Theta');
  });

  it('the firms of the sentence by which a supply agreement was reached', () => {
    expect(
      told(
        "Tariffs had to be settled between Zimbabwe's state utility ZESA and Mozambique-based Hidroelectrica de Cahora Bassa, which runs the dam, under a supply agreement reached by the two companies in 1992. Zambia looked on.",
      )[0],
    ).toBe('agreement in-force 1992:  | Hidroelectrica de Cahora Bassa, ZESA');
  });
});
