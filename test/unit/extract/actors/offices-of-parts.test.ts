import { describe, expect, it } from 'vitest';
import { draftOf, personsOf } from '../reading-of.ts';

const persons = (text: string) => personsOf(draftOf(text));

describe('offices of parts of a state, and of what is told by its words alone', () => {
  it('are called after the part that stands before them', () => {
    expect(
      persons(
        'Alpha Placeholder, the Upper East Regional Minister, came. The Bono East Regional Coordinating Director, Gamma Sample, spoke.',
      ),
    ).toEqual([
      'Alpha Placeholder (GH): Upper East Regional Minister',
      'Gamma Sample (GH): Bono East Regional Coordinating Director',
    ]);
  });

  it('reach over the kind of the part', () => {
    expect(
      persons(
        'The President of the Autonomous Province of Bolzano, Alpha Placeholder, hosted the Landeshauptmann of Tyrol, Beta Specimen.',
      ),
    ).toEqual([
      'Alpha Placeholder (-): President of the Autonomous Province of Bolzano',
      'Beta Specimen (AT): Landeshauptmann of Tyrol',
    ]);
  });

  it('are told by what they are for, however rare', () => {
    expect(
      persons(
        'The Protector General of Emigrants, Alpha Placeholder, met the Director of Criminal Investigations of Kenya, Beta Specimen. The Quartermaster General, Gamma Sample, came.',
      ),
    ).toEqual([
      'Alpha Placeholder (-): Protector General of Emigrants',
      'Beta Specimen (KE): Director of Criminal Investigations',
      'Gamma Sample (-): Quartermaster General',
    ]);
  });

  it('go as far as the comma before a name', () => {
    expect(
      persons(
        'The Bolivian Minister of Hydrocarbons and Energies, Alpha Placeholder, met the Minister of Overseas Indian Affairs of the friendly Republic of India, Beta Specimen.',
      ),
    ).toEqual([
      'Alpha Placeholder (BO): Minister of Hydrocarbons and Energies @ Ministry of Hydrocarbons and Energies',
      'Beta Specimen (IN): Minister of Overseas Indian Affairs @ Ministry of Overseas Indian Affairs',
    ]);
  });

  it('are those of a firm behind the words for what it is', () => {
    expect(
      persons(
        'The Chairman of the Tajik open joint-stock holding company Barqi Tojik, Alpha Placeholder, met the General Director of the state enterprise Kyrgyz Temir Zholu, Beta Specimen.',
      ),
    ).toEqual([
      'Alpha Placeholder (TJ): Chairman of the Tajik open joint-stock holding company Barqi Tojik @ Barqi Tojik',
      'Beta Specimen (KG): General Director of the state enterprise Kyrgyz Temir Zholu @ Kyrgyz Temir Zholu',
    ]);
  });

  it('are those of a body called by a matter and a state, or by its town', () => {
    expect(
      persons(
        'The signatories were Alpha Placeholder, Chief Executive of Antarctica New Zealand, and Beta Specimen, director of the National Museum in Warsaw.',
      ),
    ).toEqual([
      'Alpha Placeholder (NZ): Chief Executive of Antarctica New Zealand @ Antarctica New Zealand',
      'Beta Specimen (PL): director of the National Museum in Warsaw @ National Museum in Warsaw',
    ]);
  });

  it('may be taken over by a pair, and are no name where they are foreign', () => {
    expect(
      persons(
        'The Minister of Education of Brazil, Alpha Placeholder, was received by his Argentine pair, Beta Specimen. The Sultan and Yang Di-Pertuan of Brunei Darussalam listened.',
      ),
    ).toEqual([
      'Alpha Placeholder (BR): Minister of Education @ Ministry of Education',
      'Beta Specimen (AR): Minister of Education @ Ministry of Education',
    ]);
  });

  it('may be said by a verb with the service that somebody leads', () => {
    expect(
      persons('Talks were held with Alpha Placeholder, who leads the Armenian tax administration, in Yerevan.'),
    ).toEqual(['Alpha Placeholder (AM): leads the Armenian tax administration']);
  });
});
