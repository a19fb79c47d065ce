import { describe, expect, it } from 'vitest';
import { statesOf } from '../reading-of.ts';

describe('the state of whoever is named with an office alone', () => {
  it('is that of the town from which it is reported, though the text names others only', () => {
    expect(
      statesOf(
        'ALGIERS, June 28 - Italian Deputy Trade Minister Alpha Beta was here last week. Energy Minister Gamma Theta assured his visitor of it.',
      ),
    ).toEqual(['Alpha Beta (IT)', 'Gamma Theta (DZ)']);
  });

  it('is not that of the town for an ambassador of whom no more is said', () => {
    expect(
      statesOf(
        'APIA - Labour Minister Alpha Beta of Samoa spoke to Gamma Theta of New Zealand. High Commissioner Delta Lambda welcomed it.',
      ),
    ).toContain('Delta Lambda (NZ)');
  });

  it('is that of the visitor for those in his party', () => {
    expect(
      statesOf(
        'TASHKENT, May 17 - Turkish President Alpha Beta arrived in Tashkent on Friday. In his party are State Minister Gamma Theta and Energy Minister Delta Lambda.',
      ),
    ).toEqual(['Alpha Beta (TR)', 'Gamma Theta (TR)', 'Delta Lambda (TR)']);
  });

  it('is the state that is represented by somebody, an office and a form of address between', () => {
    expect(
      statesOf(
        'SUVA, Sept. 8 - Tonga was represented by Deputy Commissioner Alpha Beta, Samoa by the Police Minister, the Hon. Gamma Theta.',
      ),
    ).toEqual(['Alpha Beta (TO)', 'Gamma Theta (WS)']);
  });

  it('is not that of the town of a university whose rector is received', () => {
    expect(
      statesOf(
        'The Executive Secretary of the National Commission, Professor Alpha Beta, received the Rector of Lakeside University, Niamey, Professor Gamma Theta. Students from Nigeria cheered.',
      ),
    ).toContain('Alpha Beta (NG)');
  });

  it('is not that of the town where a military attaché was posted', () => {
    expect(
      statesOf(
        'MANAGUA, Feb 21 - President Alpha Beta named Gamma Theta commander of the Nicaraguan Army. Theta was military attache in Washington.',
      ),
    ).toContain('Alpha Beta (NI)');
  });
});
