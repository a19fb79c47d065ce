/** Those whom a text has at a conference by the way. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const HELD =
  'LIMA, May 17 - The Andean Conference on Water was held in Lima on 15 and 16 May 2024, chaired by Minister Alpha Beta of Peru.';
const DAYS = 'conference held 2024-05-15/2024-05-16';

describe('those at a conference told of before', () => {
  test.each([
    [
      'too',
      'Minister Gamma Theta of Chile was there too, and so was Rector Delta Lambda.',
      'Alpha Beta, Delta Lambda, Gamma Theta',
    ],
    [
      'by where they sat',
      'Beside her sat Minister Gamma Theta of Chile and Rector Delta Lambda.',
      'Alpha Beta, Delta Lambda, Gamma Theta',
    ],
    [
      'among those who came',
      'Among them were Minister Gamma Theta of Chile and Rector Delta Lambda.',
      'Alpha Beta, Delta Lambda, Gamma Theta',
    ],
    ['in a row of the hall', 'In the front row sat Minister Gamma Theta of Chile.', 'Alpha Beta, Gamma Theta'],
    ['as spotted', 'Also spotted: Minister Gamma Theta of Chile.', 'Alpha Beta, Gamma Theta'],
    ['as the host', 'The host, Minister Gamma Theta of Chile, steered the debate.', 'Alpha Beta, Gamma Theta'],
    [
      'as the chief guest',
      'Minister Gamma Theta of Chile, the chief guest, called it a start.',
      'Alpha Beta, Gamma Theta',
    ],
    [
      'as one who opened it, with another',
      'President Gamma Theta of Chile opened the show alongside Minister Delta Lambda.',
      'Alpha Beta, Delta Lambda, Gamma Theta',
    ],
    [
      'as one who opened it, in the passive',
      'The proceedings were opened by President Gamma Theta of Chile.',
      'Alpha Beta, Gamma Theta',
    ],
    ['as one who came for it', 'Minister Gamma Theta of Chile flew in for the closing.', 'Alpha Beta, Gamma Theta'],
    ['as the secretary', 'Rector Gamma Theta served as secretary.', 'Alpha Beta, Gamma Theta'],
    [
      'as who spoke for each',
      'Minister Gamma Theta spoke for Chile and Minister Delta Lambda for Bolivia.',
      'Alpha Beta, Delta Lambda, Gamma Theta',
    ],
    ['but not who could not come', 'Minister Gamma Theta of Chile could not make it, and so was missed.', 'Alpha Beta'],
  ])('%s', (_, text, people) => {
    expect(met(`${HELD} ${text}`)).toEqual([`${DAYS}: ${people}`]);
  });
});

describe('a conference', () => {
  test.each([
    [
      'on the sidelines of which somebody signed',
      'Minister Alpha Beta of Peru and Minister Gamma Theta of Chile on Thursday signed an accord on the sidelines of the Lima Farm Forum.',
      'conference held 2024-05-16: Alpha Beta, Gamma Theta',
    ],
    [
      'that a body held somewhere on a day',
      'The Forum Secretariat held a workshop in Lima on 3 May.',
      'conference held 2024-05-03: Forum Secretariat',
    ],
    [
      'called a special council',
      'The Andean Community held a special council on tourism in Lima on Thursday.',
      'conference held 2024-05-16: Andean Community',
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toContain(expected);
  });

  test('is none where the word is of a hall', () => {
    expect(met('Minister Alpha Beta of Peru opened a fair at the Lima Conference Centre on Thursday.')).toEqual([]);
  });
});

describe('who was at it, told beside it', () => {
  test.each([
    [
      'the body that organised it',
      'Breeders came to a workshop on chilli wilt organised by the Forum Secretariat in Lima on 3 May.',
      ['conference held 2024-05-03: Forum Secretariat'],
    ],
    [
      'those expected at it',
      'A summit in Lima in September, at which President Alpha Beta of Chile will speak, is being prepared.',
      ['summit planned 2024-09: Alpha Beta'],
    ],
    [
      'both, who were named before',
      'Ministers Alpha Beta of Peru and Gamma Theta of Chile met in Lima on Monday. They look forward to the Tenth Meeting of Ministers of Education, to be held in Quito on 6 June 2024, at which both are expected.',
      ['talks held 2024-05-13: Alpha Beta, Gamma Theta', 'conference planned 2024-06-06: Alpha Beta, Gamma Theta'],
    ],
    [
      'those who signed, where the signing closed it',
      'Ministers Alpha Beta of Peru and Gamma Theta of Chile signed a plan in Lima on Monday. The signing closed the 87th session of the Water Commission.',
      ['conference held -: Alpha Beta, Gamma Theta'],
    ],
    [
      'those received, of whose audience more is told',
      'Minister Alpha Beta of Peru was received by President Gamma Theta of Chile. The text is ready. The audience took place on 8 May and was attended by Minister Delta Lambda of Chile and Minister Sigma Omega of Chile.',
      ['call held 2024-05-08: Alpha Beta, Delta Lambda, Gamma Theta, Sigma Omega'],
    ],
    [
      'not who showed a guest round, where the guest then called on another',
      'Minister Alpha Beta of Peru was shown round the hospital by Director Gamma Theta of Chile, and paid a courtesy call on President Delta Lambda of Chile.',
      ['visit held 2024-05: Alpha Beta, Gamma Theta', 'call held 2024-05: Alpha Beta, Delta Lambda'],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});
