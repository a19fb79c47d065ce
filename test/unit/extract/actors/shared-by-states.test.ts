import { describe, expect, it } from 'vitest';
import { bodiesOf, draftOf } from '../reading-of.ts';

const bodies = (text: string) => bodiesOf(draftOf(text));

describe('bodies of several states by their names', () => {
  it('takes an organ of ministers of one matter for one of several states', () => {
    expect(bodies('LIMA, May 4 - The Council of Ministers for Rural Affairs met in Lima on Monday.')).toEqual([
      'Council of Ministers for Rural Affairs (-)',
    ]);
    expect(bodies('SOFIA, May 4 - The Council of Ministers approved the budget.')).toEqual([
      'Council of Ministers (BG)',
    ]);
  });

  it('knows one between governments by its first word, and one of a body of states by that', () => {
    expect(bodies('NAIROBI, May 4 - The Inter-Governmental Authority on Locusts thanked Kenya.')).toEqual([
      'Inter-Governmental Authority on Locusts (-)',
    ]);
    expect(
      bodies('DHAKA, May 4 - The Governing Board of the SAARC Textile Centre closed its session in Dhaka.'),
    ).toContain('Governing Board of the SAARC Textile Centre (-)');
  });

  it('reads a council of two states as the one that both have', () => {
    expect(bodies('The Border Council of Togo and Benin met in Lomé.')).toEqual([
      'Border Council of Togo and Benin (-)',
    ]);
  });

  it('takes an organ whose meetings are counted, in a text on two states, for one of both', () => {
    const text =
      'The ministers of Chile and Peru met in Lima. They opened the IV Meeting of the Committee on Social Affairs.';
    expect(bodies(text)).toEqual(['Committee on Social Affairs (-)']);
    expect(bodies('QUITO, May 4 - The minister opened the fourth meeting of the Committee on Social Affairs.')).toEqual(
      ['Committee on Social Affairs (EC)'],
    );
  });
});

describe('a part and its whole', () => {
  it('names both where the part has a name of its own', () => {
    expect(bodies('HARARE, May 4 - The Public Works Committee of the National Assembly questioned him.')).toEqual([
      'Public Works Committee (ZW)',
      'National Assembly (ZW)',
    ]);
    expect(bodies('OSLO, May 4 - She chairs the Committee for Knowledge and Culture of the Nordic Council.')).toEqual([
      'Committee for Knowledge and Culture (-)',
      'Nordic Council (-)',
    ]);
  });
});

describe('one commission under several names', () => {
  it('joins the marks between its states, and its name without them', () => {
    const draft = draftOf(
      'The Togo/Benin Joint Commission met in Lomé. The Togo - Benin Joint Commission agreed on a bridge. The Joint Commission will meet again.',
    );
    expect(bodiesOf(draft)).toHaveLength(1);
  });

  it('leaves two commissions apart', () => {
    const draft = draftOf('The Togo-Benin Joint Commission met in Lomé, and the Togo-Ghana Joint Commission in Accra.');
    expect(bodiesOf(draft)).toHaveLength(2);
  });
});
