/** What somebody does with or to another, where no rule for single words tells of it. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const A = 'Minister Alpha Beta of Peru';
const HERE = `${A} arrived in Quito on Monday.`;
const VISIT = 'visit held 2024-05-13: Alpha Beta';
const BOTH = 'Alpha Beta, Gamma Theta';

describe('met', () => {
  test.each([
    [
      'by a pluperfect, the day before',
      `${HERE} He had seen President Gamma Theta of Ecuador the day before.`,
      [`talks held 2024-05-12: ${BOTH}`, VISIT],
    ],
    [
      'by a verb of talking that is to come',
      `${HERE} He is to confer tomorrow with Gamma Theta, Ecuador's Minister of Mines.`,
      [`talks planned 2024-05-18: ${BOTH}`, VISIT],
    ],
    [
      'at a meal',
      `${HERE} On Tuesday he crossed to Ibarra for lunch with Ecuador's customs chief, Gamma Theta.`,
      [`talks held 2024-05-14: ${BOTH}`, VISIT],
    ],
    [
      'by an emphatic "did"',
      `${HERE} He did see the minister's deputy, Gamma Theta, on Tuesday.`,
      [`talks held 2024-05-14: ${BOTH}`, VISIT],
    ],
    [
      'for which somebody is due',
      `${A} is due in Quito on Monday to work out the details with Gamma Theta, Ecuador's mines minister.`,
      [`talks planned 2024-05-20: ${BOTH}`, 'visit planned 2024-05-20: Alpha Beta'],
    ],
    [
      'by his state alone',
      `${A} came to Quito on Monday. On Tuesday President Gamma Theta of Ecuador received the Peruvian at the palace.`,
      [`call held 2024-05-14: ${BOTH}`, VISIT],
    ],
    [
      'by an office without a name',
      `${A} received the ambassador of Chile on Wednesday.`,
      ['call held 2024-05-15: Alpha Beta'],
    ],
    [
      'heard by somebody',
      `${A} was heard on Wednesday by the Speaker of the Congress of Ecuador.`,
      ['call held 2024-05-15: Alpha Beta'],
    ],
    [
      'to sign with him',
      `${A} joined Gamma Theta of Ecuador at the museum on Monday to sign a protocol on dams.`,
      [`ceremony held 2024-05-13: ${BOTH}`],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text).sort()).toEqual([...expected].sort());
  });
});

describe('not met', () => {
  test.each([
    ['never', `${A} never met Gamma Theta of Ecuador.`],
    ['in a letter', `${A} received on Monday a letter of thanks from Gamma Theta of Ecuador.`],
    ['who refuses', `${A} refused to see Gamma Theta of Ecuador on Monday.`],
    ['in calling for something', `${A} joined Gamma Theta of Ecuador on Monday in calling for a ban.`],
    [
      'of whom a relative clause tells',
      `${A} reviewed the dam with the one that Gamma Theta of Ecuador opened in May.`,
    ],
    ['by a word of what was reached with him', `${A} settled on Monday the treaty made with Gamma Theta of Ecuador.`],
  ])('%s', (_, text) => {
    expect(met(text)).toEqual([]);
  });
});
