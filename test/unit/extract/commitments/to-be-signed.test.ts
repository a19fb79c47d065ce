import { describe, expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';

const told = (text: string): string[] => draftOf(text, 'Ministry').commitments.map((one) => one.text);
const bound = (text: string): string[] => {
  const draft = draftOf(text, 'Ministry');
  const names = new Map(draft.organizations.map(({ ref, name }) => [ref, name]));
  return draft.commitments.map((one) => one.by.map((ref) => names.get(ref) ?? ref).join(' + '));
};

describe('undertakings of what is still to come', () => {
  it('reads that an instrument will be signed at a time or a place, but not that it may be or was', () => {
    expect(
      told(
        'Kenya and Uganda agreed to share power. An agreement on the plant is to be signed in Nairobi in January. The treaty could be signed in March. It was signed in May.',
      ),
    ).toEqual(['share power', 'An agreement on the plant is to be signed in Nairobi in January']);
  });

  it('reads it of an instrument named before in the sentence', () => {
    expect(
      told('The ministers of Kenya and Uganda initialled an agreement on prisoners, which is to be signed in January.'),
    ).toContain('is to be signed in January');
    expect(
      told(
        'Kenya and Uganda agreed to share power. An accord on tolls is being drafted; it should be signed in Windhoek in August.',
      ),
    ).toContain('should be signed in Windhoek in August');
  });

  it('reads what is to be had done, found or answered', () => {
    expect(
      told(
        'Alpha Beta promised that Mozambique would have the mines lifted from the field by November. Kenya is to answer such requests within ninety days and will keep the families informed. Kenya is to find berths for the boats.',
      ),
    ).toEqual([
      'have the mines lifted from the field by November',
      'answer such requests within ninety days',
      'keep the families informed',
      'find berths for the boats',
    ]);
  });

  it('reads what those do whom nobody lists', () => {
    expect(
      told(
        'Kenya and Uganda signed a programme. Libraries along the lake will lend books to one another. The companies will choose a leader before May, approve the route and prepare a plan for investors.',
      ),
    ).toEqual([
      'Libraries along the lake will lend books to one another',
      'The companies will choose a leader before May',
      'approve the route',
      'prepare a plan for investors',
    ]);
  });

  it('reads what is promised by half, and to what a party has obligated itself', () => {
    expect(told('Kenya has promised half a million dollars. Uganda obligated itself to install two posts.')).toEqual([
      'promised half a million dollars',
      'install two posts',
    ]);
  });
});

describe('ministries that no word names', () => {
  it('stand back behind their states', () => {
    expect(
      bound(
        "Alpha Beta, Minister of Justice of Chile, and Gamma Theta of Argentina, Minister of Justice and Human Rights, signed a treaty. Chile's Ministry of Justice and the Argentine ministry are to answer letters within ninety days.",
      ),
    ).toEqual(['c1 + c2']);
  });

  it('are meant themselves where they are called ministries', () => {
    expect(
      bound(
        'A protocol was signed by the energy ministers of Kyrgyzstan and Uzbekistan, Alpha Beta and Gamma Theta. Meters at the dam will be read by the two ministries from December.',
      ),
    ).toEqual(['Ministry of Energy + Ministry of Energy']);
  });
});
