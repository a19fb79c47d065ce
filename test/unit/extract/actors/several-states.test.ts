/** Offices said once for several states, and bodies beside words for those who lead them. Names are placeholders. */
import { expect, it } from 'vitest';
import { bodiesOf, draftOf, personsOf } from '../reading-of.ts';

it('an office of several states is that of each person named for one', () => {
  const text =
    'The prime ministers of Estonia, Latvia and Lithuania have signed an agreement on free trade. It was signed by Alpha Beta of Estonia, Gamma Theta of Latvia and the host, Delta Lambda.';
  expect(personsOf(draftOf(text))).toEqual([
    'Alpha Beta (EE): prime minister',
    'Gamma Theta (LV): prime minister',
    'Delta Lambda (LT): prime minister',
  ]);
});

it.each([
  ['African Union leaders met in Addis Ababa on Saturday to discuss Sudan.', ['African Union (-)']],
  ['The chief executive of Pacific Lines, who was in Suva, signed the contract.', ['Pacific Lines (-)']],
  ['The University of Cape Town will take students from Ghana.', ['University of Cape Town (ZA)']],
])('%s', (text, expected) => expect(bodiesOf(draftOf(text))).toEqual(expected));

it('a body ends where the sentence turns to somebody else', () => {
  const text =
    'The instrument was handed over by the Permanent Representative of Italy to the Council of Europe, to the Deputy Secretary General, Alpha Beta.';
  expect(personsOf(draftOf(text))).toEqual(['Alpha Beta (-): Deputy Secretary General']);
  expect(bodiesOf(draftOf(text))).toEqual(['Council of Europe (-)']);
});
