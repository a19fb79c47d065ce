/** Days that stand in another clause than an encounter. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const MET =
  'Minister Alpha Beta of Peru and Minister Gamma Theta of Chile met in Lima on Tuesday for the fourth session of the joint committee.';

describe('the day is not that', () => {
  test.each([
    [
      'of what was told at it',
      'Delta Kappa, who heads the bank, told the meeting that a loan had been cleared in March.',
    ],
    ['of what another does', 'The session prepared the visit which President Delta Kappa makes to Lima on 12 June.'],
    ['of what is quoted', '"We shall be at zero in January 2025," said Beta, who chaired the session.'],
    ['from which something is levied', 'At the session, the ministers agreed on a tax, to be levied from Apr. 1.'],
  ])('%s', (_, text) => {
    expect(met(`${MET} ${text}`).filter((each) => !each.startsWith('visit'))[0]).toMatch(/^\w+ held 2024-05-14: /u);
    expect(met(`${MET} ${text}`).filter((each) => !each.startsWith('visit'))).toHaveLength(1);
  });

  test('of the next one, behind a semicolon', () => {
    expect(
      met('The Labour Group of Peru and Chile held its sixth session in Lima; the seventh is due in Quito in March.'),
    ).toContain('conference held -: ');
  });

  test('of an aside that is closed', () => {
    expect(
      met(`${MET} Beta, who leaves for Quito on Sunday, was earlier received by President Delta Kappa.`),
    ).toContain('call held 2024-05-14: Alpha Beta, Delta Kappa');
  });

  test('on which somebody returns', () => {
    expect(
      met(
        `${MET} In Quito tomorrow Beta will hold talks with Minister Omega Zeta of Ecuador, before she returns home on Sunday.`,
      ),
    ).toContain('talks planned 2024-05-18: Alpha Beta, Omega Zeta');
  });
});

test('a session with its first and its last day', () => {
  expect(
    met(
      'Minister Alpha Beta of Peru and Minister Gamma Theta of Chile signed a pact on Thursday, at the close of the fourth session of the joint committee. The two men had chaired the session, which opened on Tuesday.',
    ),
  ).toEqual(['conference held 2024-05-14/2024-05-16: Alpha Beta, Gamma Theta']);
});

describe('an encounter to come', () => {
  test.each([
    ['told by where it is to be', 'A follow-up meeting will be held in Lima.', 'talks planned -: '],
    ['in a year from now', "A follow-up meeting will be held in Lima in a year's time.", 'talks planned 2025-05: '],
    ['called by letters', 'The next JTC will be held in Lima next year.', 'conference planned 2025: '],
    [
      'of a council by its day',
      'He will raise it at the Transport Council of 27 June.',
      'conference planned 2024-06-27: Transport Council',
    ],
    ['in a season', 'The next session will take place in Lima in autumn.', 'conference planned 2024-23: '],
    [
      'told in an aside',
      'He was invited to the 13th session, which will take place in Lima in July.',
      'conference planned 2024-07: ',
    ],
    [
      'of people',
      'It will be preceded by a gathering of railway managers in Lima in June.',
      'conference planned 2024-06: ',
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual([expected]);
  });

  test('is none in particular that is held every year', () => {
    expect(met('A follow-up meeting will be held in Lima every year.')).toEqual([]);
  });
});

test('what came before a session, with its days', () => {
  expect(met(`${MET} The session was preceded by a meeting of experts on 8 and 9 May.`)).toContain(
    'talks held 2024-05-08/2024-05-09: ',
  );
});
