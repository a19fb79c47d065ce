import { describe, expect, it } from 'vitest';
import { sheetOf } from './reading.ts';

const VIETNAM = "Vietnam's Minister of Public Security To Lam";
const CAMBODIA = 'Cambodian Minister of Interior Sar Kheng';
const signers = (text: string): string[] => {
  const sheet = sheetOf(text);
  const refs = sheet.agreements.flatMap(({ signatories }) => signatories);
  return sheet.persons
    .filter(({ ref }) => refs.includes(ref))
    .map(({ name }) => name)
    .sort();
};

describe('who signed', () => {
  it.each([
    `${VIETNAM} and ${CAMBODIA} signed a cooperation plan for 2024 in Hanoi on Tuesday.`,
    `A cooperation plan for 2024 was signed on Tuesday by ${VIETNAM} and ${CAMBODIA}.`,
    `${VIETNAM} and ${CAMBODIA} put their names to a memorandum of understanding on Tuesday.`,
    `${VIETNAM} and ${CAMBODIA} ended the talks by signing minutes on cooperation for 2024.`,
    `A memorandum of understanding bears the signatures of ${VIETNAM} and ${CAMBODIA}.`,
  ])('%s', (text) => expect(signers(text)).toEqual(['Sar Kheng', 'To Lam']));

  it.each([
    `A cooperation plan for 2024 was signed on Tuesday in the presence of ${VIETNAM} and ${CAMBODIA}.`,
    `${VIETNAM} and ${CAMBODIA} will sign a cooperation plan for 2024 next week.`,
    `A trade agreement was signed on Tuesday, with ${CAMBODIA} looking on.`,
  ])('nobody: %s', (text) => expect(signers(text)).toEqual([]));
});

describe('how it stands with an instrument', () => {
  it.each([
    [`${VIETNAM} and ${CAMBODIA} signed a memorandum of understanding on drug control on Tuesday.`, 'mou', 'signed'],
    ['The two sides issued a joint statement on Tuesday after their talks.', 'joint-statement', 'adopted'],
    ['The two sides agreed to speed up negotiations on an extradition treaty.', 'treaty', 'proposed'],
    ['Vietnam and Cambodia reviewed the implementation of the 2023 cooperation plan.', 'plan', 'in-force'],
  ])('%s', (text, kind, status) =>
    expect(sheetOf(text).agreements.map((fact) => [fact.kind, fact.status])).toEqual([[kind, status]]),
  );

  it('keeps the period it is for apart from the day of signing', () => {
    const [plan] = sheetOf(`${VIETNAM} and ${CAMBODIA} signed a cooperation plan for 2021-2025 on May 14.`).agreements;
    expect(plan).toMatchObject({ covers: '2021/2025', date: '2024-05-14' });
  });

  it('takes no reached agreement and no five minutes for an instrument', () => {
    expect(sheetOf('The two sides reached agreement within a few minutes.').agreements).toEqual([]);
  });
});
