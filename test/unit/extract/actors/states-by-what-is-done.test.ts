import { describe, expect, it } from 'vitest';
import { bodiesOf, draftOf, statesOf } from '../reading-of.ts';

const bodies = (text: string) => bodiesOf(draftOf(text));

describe('states of bodies by what is done', () => {
  it.each([
    [
      'a side that is chaired by somebody',
      'TUNIS, May 4 - The Tunisian side was led by Minister Alpha Beta, while the Libyan side was chaired by the head of the Grain Office, Gamma Theta.',
      'Grain Office (LY)',
    ],
    [
      'his country has it',
      "LIMA, May 4 - Peru and Chile signed. Chile's minister Alpha Beta said that his country's Energy Commission would publish the rules.",
      'Energy Commission (CL)',
    ],
    [
      'what is sent there',
      'RABAT, May 4 - Morocco and Senegal agreed. Morocco will lend two boats to the Sigma Institute for a year.',
      'Sigma Institute (SN)',
    ],
    [
      'seats allotted there',
      'MUSCAT, May 4 - Kuwait and Oman agreed. Kuwait shall allocate thirty seats to Omani cadets at the Sigma Military College.',
      'Sigma Military College (KW)',
    ],
    [
      'people of another state there',
      'COLOMBO, May 4 - Sri Lanka has agreed to train 25 Maldivian counsellors at the National Institute of Care.',
      'National Institute of Care (LK)',
    ],
  ])('%s', (_, text, expected) => expect(bodies(text)).toContain(expected));

  it('believes who leads a body wherever it is named', () => {
    expect(
      bodies(
        'The talks in Amman were attended by the Tunisian minister Alpha Beta and by Gamma Theta, director of the Relics Service of Jordan. Tunisia thanked the Relics Service.',
      ),
    ).toEqual(['Relics Service (JO)']);
  });
});

describe('bodies cut whole', () => {
  it.each([
    [
      'The Ministry of Farming, Water Resources and Quilting Industry of Kenya said so.',
      'Ministry of Farming, Water Resources and Quilting Industry (KE)',
    ],
    ['The General Authority for Forest Services of Mongolia agreed.', 'General Authority for Forest Services (MN)'],
    ['The Police of Armenia signed it.', 'Police of Armenia (AM)'],
    [
      'ALGIERS, May 4 - She visited the National School of Magistrates in Zedda.',
      'National School of Magistrates (DZ)',
    ],
    ['The Peru-Chile Binational Cabinet met.', 'Peru-Chile Binational Cabinet (-)'],
  ])('%s', (text, expected) => expect(bodies(text)).toEqual([expected]));

  it('takes what somebody answers for for no body', () => {
    expect(bodies('She met the Deputy Director in charge of Political Federation.')).toEqual([]);
  });

  it('names the body that an office begins with, of its holder’s state', () => {
    const text = 'SEOUL, May 4 - A Mongolian delegation called on National Assembly Speaker Alpha Beta of South Korea.';
    expect(bodies(text)).toEqual(['National Assembly (KR)']);
    expect(statesOf(text)).toEqual(['Alpha Beta (KR)']);
  });

  it('calls a commission without its subject, too', () => {
    const [body] = draftOf('The Togo-Benin Joint Commission on rail links met.').organizations;
    expect(body?.aliases).toContain('Togo-Benin Joint Commission');
  });

  it('takes a people of several states for none of them', () => {
    expect(bodies('SARAJEVO, May 4 - The Croat Peasant Party called for talks.')).toEqual(['Croat Peasant Party (BA)']);
  });

  it.each([
    ['letters beside others that stand for a body', 'Training by JICA and XYV goes on in Kenya.', 'XYV (JP)'],
    [
      'heads in other languages',
      'LISBON, May 4 - The Estação Florestal Nacional will send seeds.',
      'Estação Florestal Nacional (PT)',
    ],
    [
      'a club of the nation',
      'DHAKA, May 4 - Bangladesh and India disagreed, he said at the National Press Club.',
      'National Press Club (BD)',
    ],
  ])('%s', (_, text, expected) => expect(bodies(text)).toContain(expected));
});
