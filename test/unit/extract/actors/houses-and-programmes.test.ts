import { describe, expect, it } from 'vitest';
import { bodiesOf, draftOf, personsOf } from '../reading-of.ts';

const bodies = (text: string) => bodiesOf(draftOf(text));

describe('houses', () => {
  it.each([
    ['Doctors from Sigmata hospital joined them.', 'Sigmata hospital (-)'],
    ['She read poems at Sigmata college.', 'Sigmata college (-)'],
    ['The guests were taken round the Sigmata school.', 'Sigmata school (-)'],
    ['The Sigmata choir opened the evening.', 'Sigmata choir (-)'],
    ['The Peruvian Folk Ensemble and others performed.', 'Folk Ensemble (PE)'],
    ['They were shown the Sigma Delta Library.', 'Sigma Delta Library (-)'],
    ['The ministers called at Lycée de Kigali.', 'Lycée de Kigali (RW)'],
    ['He gave a talk at the Liceo Nacional de Lima.', 'Liceo Nacional de Lima (PE)'],
  ])('%s', (text, expected) => expect(bodies(text)).toContain(expected));

  it.each(['They passed Sigmata school children.', 'It hangs in a hospital of Lima.', 'She is from Lima university.'])(
    'none: %s',
    (text) => expect(bodies(text)).toEqual([]),
  );
});

describe('initiatives', () => {
  it.each([
    'The Sigma Water Initiative was launched on Monday.',
    'The ministers adopted the Sigma Initiative on Ports.',
    'They will sign the Ha Noi Initiative.',
  ])('that are agreed on or begun are no bodies: %s', (text) => expect(bodies(text)).toEqual([]));

  it('that act are', () => {
    expect(bodies('The Sigma Basin Initiative opened an office in Lima.')).toEqual(['Sigma Basin Initiative (-)']);
  });
});

describe('bodies behind the branch that somebody is of', () => {
  it.each(['country', 'regional', 'liaison'])('the %s office', (branch) =>
    expect(bodies(`Representatives of the ${branch} office of the World Bank observed it.`)).toEqual([
      'World Bank (-)',
    ]),
  );
});

describe('persons behind a form of address that is cut down', () => {
  it.each(['Drh.', 'Dkfm.', 'Er.', 'Bpk.'])('%s', (address) =>
    expect(personsOf(draftOf(`It was signed by the Minister of Health of Kenya, ${address} Alpha Beta.`))).toEqual([
      'Alpha Beta (KE): Minister of Health @ Ministry of Health',
    ]),
  );
});
