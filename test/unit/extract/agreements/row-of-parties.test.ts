/** All states of an instrument of several, those of an offer, and forces that work under a plan. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { boundNow, told } from './reading.ts';

describe('who is bound', () => {
  it.each([
    [
      'In a joint communiqué the interior ministers of Kenya, Uganda and Rwanda pledged to share data.',
      'joint communiqué, adopted: Kenya, Rwanda, Uganda',
    ],
    [
      'In a joint statement the Kenyan, Ugandan and Rwandan foreign ministers pledged to share data.',
      'joint statement, adopted: Kenya, Rwanda, Uganda',
    ],
    [
      'A convention on the lake, binding Kenya, Uganda, Tanzania and Rwanda, entered into force on Tuesday.',
      'convention on the lake, in-force: Kenya, Rwanda, Tanzania, Uganda',
    ],
    [
      'The Framework Agreement on Lake Transport was signed first by Kenya and Uganda.',
      'Framework Agreement on Lake Transport, signed: Kenya, Uganda',
    ],
    [
      'A work programme for 2025 was approved by the Kenya-Uganda Joint Health Committee in Kampala on Tuesday.',
      'work programme for 2025, adopted: Kenya, Uganda',
    ],
    [
      'Kenya has proposed a treaty on the lake to Uganda and Tanzania.',
      'treaty on the lake, proposed: Kenya, Tanzania, Uganda',
    ],
    [
      "Kenya's Interior Minister, Alpha Beta, received guests from Uganda and Rwanda. He told them that a treaty on hot pursuit over the border had been submitted by his government to Uganda in August.",
      'treaty on hot pursuit, proposed: Kenya, Uganda',
    ],
    [
      'The police of Kenya and Uganda want to work together. Their commanders agreed on an action plan in Kampala. The host was General Alpha Beta, Commander of the Uganda Police Force. General Gamma Theta, Director General of the Kenya Police Service, came from Nairobi. Under the plan, the two forces are to name liaison officers.',
      'action plan, adopted: Kenya Police Service, Uganda Police Force',
    ],
  ])('%s', (text, expected) => expect(boundNow(text)).toContain(expected));
});

describe('who signed', () => {
  it.each([
    [
      'Kenya and Uganda are to have an extradition treaty. Justice Ministers Alpha Beta of Kenya and Gamma Theta of Uganda initialled the draft in Kampala on Tuesday; signature is foreseen for September.',
      'treaty proposed -:  | Kenya, Uganda',
    ],
    [
      'The Ministry of Labour of Kenya and the Ministry of Labour of Uganda signed on Tuesday, through Cabinet Secretary Alpha Beta and Minister Gamma Theta, an agreement on domestic workers.',
      'agreement signed 2024-05-14: Alpha Beta, Gamma Theta | Ministry of Labour, Ministry of Labour',
    ],
    [
      'Two papers were signed. The first, an agreement on ferries, bears the names of Transport Ministers Alpha Beta of Kenya and Gamma Theta of Uganda; the second, a memorandum on ports, those of Delta Zeta and Iota Kappa.',
      'mou signed -: Delta Zeta, Iota Kappa | Kenya, Uganda',
    ],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));
});
