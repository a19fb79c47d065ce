import { describe, expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';

const countries = (text: string, publisher?: string) =>
  draftOf(text, publisher).persons.map(({ name, country }) => `${name}: ${country ?? '-'}`);

describe('the state of a person whose title names none', () => {
  it.each([
    [
      'of the agency whose report it is',
      'RIYADH, SPA -- The Minister of Investment, Alpha Placeholder, and the Egyptian Minister of Trade, Beta Specimen, attended the ceremony. Saudi Arabia thanked Egypt.',
      ['Alpha Placeholder: SA', 'Beta Specimen: EG'],
    ],
    [
      'of the host who is called on',
      "PRETORIA, May 3 (AFP) - Mozambique's Foreign Minister Alpha Placeholder arrived in South Africa on Monday. Placeholder met President Beta Specimen.",
      ['Alpha Placeholder: MZ', 'Beta Specimen: ZA'],
    ],
    [
      'of the other state than the one who signs with them',
      'Kenya and Uganda spoke of oil. Kenyan Energy Minister Alpha Placeholder and Minister of Oil Beta Specimen signed an agreement.',
      ['Alpha Placeholder: KE', 'Beta Specimen: UG'],
    ],
    [
      'of states in a row, in their order',
      'Peru and Ecuador made peace when Presidents Alpha Placeholder and Beta Specimen signed an act in Brasilia.',
      ['Alpha Placeholder: PE', 'Beta Specimen: EC'],
    ],
    [
      'of the side of which a line of a list speaks',
      'Guyana: Alpha Placeholder, Minister of Foreign Affairs; Beta Specimen, Permanent Secretary.',
      ['Alpha Placeholder: GY', 'Beta Specimen: GY'],
    ],
    [
      'of the side for which they put their signatures',
      'Laos and Mongolia agreed. On the Mongolian side Alpha Placeholder, Minister of Energy, signed; on the Lao side, Minister of Mines Beta Specimen.',
      ['Alpha Placeholder: MN', 'Beta Specimen: LA'],
    ],
    [
      'of whom they came with',
      'Lao Prime Minister Alpha Placeholder met Vietnamese President Beta Specimen in Hanoi. Transport Minister Gamma Sample, who accompanied Placeholder, met port officials.',
      ['Alpha Placeholder: LA', 'Beta Specimen: VN', 'Gamma Sample: LA'],
    ],
    [
      'of the state that has such an office',
      'Kenya and Uganda met in Kampala. Cabinet Secretary for Energy Alpha Placeholder spoke first.',
      ['Alpha Placeholder: KE'],
    ],
    [
      'of the state that sends an ambassador, not of where he is',
      "Italy and Kazakhstan signed a plan. Kazakhstan's ambassador in Rome, Alpha Placeholder, was present.",
      ['Alpha Placeholder: KZ'],
    ],
    [
      'of a part of a state, beside the president of the whole',
      'President Alpha Placeholder of Tanzania met Kenyan President Beta Specimen. Zanzibar President Gamma Sample attended.',
      ['Alpha Placeholder: TZ', 'Beta Specimen: KE', 'Gamma Sample: TZ'],
    ],
    [
      'not of the state in whose capital it happened',
      'LUSAKA, Oct 31 (Reuter) - The Angolan government and rebels ended talks in the Zambian capital. Chief negotiator Alpha Placeholder spoke.',
      ['Alpha Placeholder: AO'],
    ],
    [
      'of the other side than the one from which the rest came',
      'Istanbul, October 14 (QNA) - HH the Amir Alpha Placeholder and HE the President of the Republic of Turkiye Beta Specimen chaired a meeting. It was attended by HE Minister of Finance Gamma Sample and members of the delegation accompanying HH the Amir of Qatar. It was attended from the Turkish side by HE Minister of Trade Delta Instance.',
      ['Alpha Placeholder: QA', 'Beta Specimen: TR', 'Gamma Sample: QA', 'Delta Instance: TR'],
    ],
    [
      'of those whose ministers they are, in their order',
      'Alpha Placeholder of Peru, Beta Specimen of Chile and Gamma Sample of Bolivia signed an act. So did their foreign ministers: Delta Instance, Epsilon Example and Zeta Kappa.',
      [
        'Alpha Placeholder: PE',
        'Beta Specimen: CL',
        'Gamma Sample: BO',
        'Delta Instance: PE',
        'Epsilon Example: CL',
        'Zeta Kappa: BO',
      ],
    ],
    [
      'of no state, in an office of the world',
      'Kenya and Uganda met in Kampala. Secretary-General Alpha Placeholder and High Commissioner for Refugees Beta Specimen spoke.',
      ['Alpha Placeholder: -', 'Beta Specimen: -'],
    ],
  ])('%s', (_, text, expected) => expect(countries(text)).toEqual(expected));

  it.each([
    ['Ministry of Health, Jamaica', 'JM'],
    ['Embassy of Zimbabwe, Kigali', 'ZW'],
    ['Agence France-Presse', 'RW'],
    ['Qatar News Agency', 'QA'],
  ])('is told by a publisher: %s', (publisher, expected) => {
    const text =
      'Jamaica, Zimbabwe, Qatar, France and Rwanda took part. Rwanda was host in Kigali. On trade they agreed. Health Minister Alpha Placeholder spoke.';
    expect(countries(text, publisher)).toEqual([`Alpha Placeholder: ${expected}`]);
  });

  it('takes no money for a state', () => {
    const text = 'Laos will get US$ 5 million and US$3 million more, Finance Minister Alpha Placeholder said.';
    expect(draftOf(text).countries.map(({ iso2 }) => iso2)).toEqual(['LA']);
    expect(countries(text)).toEqual(['Alpha Placeholder: LA']);
  });
});
