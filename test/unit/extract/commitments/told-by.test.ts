import { describe, expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';

/** Undertakings as `who, who: what`. */
const read = (text: string): string[] => {
  const draft = draftOf(text, 'Ministry');
  const names = new Map(
    [...draft.persons, ...draft.organizations, ...draft.countries].map(({ ref, name }) => [ref, name]),
  );
  return draft.commitments.map((one) => `${one.by.map((ref) => names.get(ref)).join(', ')}: ${one.text}`);
};

describe('who undertakes, where others stand before', () => {
  it('begins behind those who signed what it is under', () => {
    expect(
      read('Under a memorandum signed by Laos, Vietnam and Cambodia, 200 teachers will be trained each year.'),
    ).toEqual(['Laos, Vietnam, Cambodia: 200 teachers will be trained each year']);
  });

  it('is told by who has an aside behind his name', () => {
    expect(
      read(
        'Vilay Lakhamphong, Deputy Prime Minister of Laos, who took office in May, said Laos would send a team in June.',
      ),
    ).toEqual(['Laos: send a team in June']);
  });

  it('is of those named behind who signed', () => {
    expect(
      read(
        'Under a pact signed in Hanoi by ministers Somkeo Silavong and To Lam, Laos and Vietnam will share tax data.',
      ),
    ).toEqual(['Laos, Vietnam: share tax data']);
  });

  it('is none the less told of in May', () => {
    expect(read('In May Laos and Vietnam agreed to share tax data.')).toEqual(['Laos, Vietnam: share tax data']);
  });

  it('is told in the present and in a list within the sentence', () => {
    expect(read('Laos and Vietnam reaffirm their determination to complete the railway.')).toEqual([
      'Laos, Vietnam: complete the railway',
    ]);
    expect(read('Laos and Vietnam commit themselves: (a) to share tax data; (b) to open two crossings.')).toEqual([
      'Laos, Vietnam: share tax data',
      'Laos, Vietnam: open two crossings',
    ]);
  });

  it('is no more of a point than what is agreed behind what is recalled', () => {
    expect(
      read(
        'The joint communiqué of Laos and Vietnam was adopted. In it, the two sides:\n\n(a) open a consulate;\n\n(b) recall the Mekong Protocol, signed in 1995, and agree to share tax data.',
      ),
    ).toEqual(['Laos, Vietnam: open a consulate', 'Laos, Vietnam: share tax data']);
  });
});
