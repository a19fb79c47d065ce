import { describe, expect, it } from 'vitest';
import { draftOf, personsOf } from '../reading-of.ts';

const persons = (text: string) => personsOf(draftOf(text));

describe('offices set beside a name', () => {
  it.each([
    [
      'of communities',
      'Mrs Alpha Beta, spokesperson of the lake communities, spoke.',
      ['Alpha Beta (-): spokesperson of the lake communities'],
    ],
    [
      'behind the state',
      'Alpha Beta of Qatar, president of the conference, expects it.',
      ['Alpha Beta (QA): president of the conference'],
    ],
    ['of a state', "It was witnessed by Alpha Beta, Chad's leader.", ['Alpha Beta (TD): leader']],
    [
      'to a head of state',
      'It was signed by Alpha Beta, an adviser to the Kazakh head of state.',
      ['Alpha Beta (-): adviser to the Kazakh head of state'],
    ],
    [
      'behind letters',
      'She met Alpha Beta, M.P., Minister of Energy of Kenya.',
      ['Alpha Beta (KE): Minister of Energy @ Ministry of Energy'],
    ],
    [
      'since when',
      'A meeting was held between Alpha Beta, two days in office as Polish Minister of Energy, and Gamma Theta.',
      ['Alpha Beta (PL): Minister of Energy @ Ministry of Energy', 'Gamma Theta (-): '],
    ],
    [
      'two in one',
      'It was signed by Alpha Beta, Keeper of the Seals and Minister of Justice of France.',
      ['Alpha Beta (FR): Keeper of the Seals, Minister of Justice @ Ministry of Justice'],
    ],
    ['under somebody', 'He handed it to his deputy, Alpha Beta.', ['Alpha Beta (-): deputy']],
    [
      'by a verb',
      "She met Alpha Beta, who heads Brazil's Ministry of Energy.",
      ["Alpha Beta (BR): heads Brazil's Ministry of Energy @ Ministry of Energy"],
    ],
    [
      'by the verb of the sentence',
      'Alpha Beta heads the Ministry of Energy.',
      ['Alpha Beta (-): heads the Ministry of Energy @ Ministry of Energy'],
    ],
    [
      'for the host',
      'The energy ministers, Alpha Beta for the host, Gamma Theta for Kazakhstan and Sigma Omega for Uzbekistan, signed.',
      [
        'Alpha Beta (-): energy minister @ Ministry of Energy',
        'Gamma Theta (KZ): energy minister @ Ministry of Energy',
        'Sigma Omega (UZ): energy minister @ Ministry of Energy',
      ],
    ],
  ])('%s', (_, text, expected) => expect(persons(text)).toEqual(expected));

  it('is not that of those brought along, and names of ships and places are those of nobody', () => {
    expect(persons('Alpha Beta had brought with him the heads of the Central Bank.')).toEqual(['Alpha Beta (-): ']);
    expect(persons('It was done on board the research ship Alpha Beta.')).toEqual([]);
    expect(persons('Patrols will be on duty at Alphano, Gamma Theta and Presheva from 1 May.')).toEqual([]);
  });
});

it('whoever heads a body of a state is of that state, whatever state the sentence speaks of', () => {
  const { persons } = draftOf(
    "Alpha Beta, the Colombian Minister of Environment, and Gamma Theta, who heads Brazil's Ministry of Environment, met in Leticia.",
  );
  expect(persons.map(({ name, country }) => `${name} ${country}`)).toEqual(['Alpha Beta CO', 'Gamma Theta BR']);
});
