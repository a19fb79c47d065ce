/** Sites that guests are shown or visit. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const CAME = 'Trade Minister Gamma Theta of Chile arrived in Lima on Monday.';
const visits = (text: string) => met(`${CAME} ${text}`).filter((each) => each.startsWith('visit'));

describe('a site', () => {
  test.each([
    [
      'that somebody is shown around, whatever it is',
      'On Thursday Theta was shown around the packing sheds of the growers.',
    ],
    ['round which a guest had been taken', 'On Thursday the guest had been taken round the Grau school.'],
    ['to which guests are taken', 'On Thursday Theta was taken to the port of Callao.'],
    ['that is visited by its faculty', 'On Thursday Theta visited the Faculty of Medicine.'],
    ['that is a runway', 'Theta, who visited the Pisco runway on Thursday, praised it.'],
  ])('%s', (_, text) => {
    expect(visits(text)).toContain('visit held 2024-05-16: Gamma Theta');
  });

  test('that both delegations visit', () => {
    expect(
      met(
        'Trade Minister Alpha Beta of Peru met Trade Minister Gamma Theta of Chile in Lima on Thursday. Both delegations visited the dam at Ica.',
      ),
    ).toContain('visit held 2024-05-16: Alpha Beta, Gamma Theta');
  });

  test('is none where troops are inspected', () => {
    expect(visits('On Thursday Theta inspected the guard of honour.')).toEqual(['visit held 2024-05-13: Gamma Theta']);
  });

  test('at which a parade is inspected by two is a ceremony', () => {
    expect(
      met('On Thursday President Alpha Beta of Peru and President Gamma Theta of Chile inspected a parade in Arica.'),
    ).toEqual(['ceremony held 2024-05-16: Alpha Beta, Gamma Theta']);
  });
});
