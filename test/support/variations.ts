/**
 * Documents in any number for figures: the demonstration corpus again and again, each round dated a year later and under
 * another publisher's name, so that every file is a new document. Persons, bodies and places stay the same, meetings and
 * agreements become others. Not for tests of what is read: nobody wrote these texts.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../../server/root.ts';
import { goldNames } from './gold.ts';

const YEAR = /\b(?:19|20)\d\d\b/g;
/** Years that the rounds go through before they begin again. */
const SPAN = 40;

const names = goldNames();
const texts = names.map((name) => readFileSync(fromRoot(`seeds/documents/${name}.md`), 'utf8'));

/** The variation with that number, counted over the rounds. */
export function variation(index: number): { readonly name: string; readonly text: string } {
  const round = Math.floor(index / names.length) + 1;
  const text = texts[index % names.length] ?? '';
  const dated = text.replace(YEAR, (year) => String(Number(year) + (round % SPAN)));
  return {
    name: `${round}-${names[index % names.length]}.md`,
    text: dated.replace(/^publisher: "/m, `publisher: "Edition ${round} of `),
  };
}

/** Writes that many files into a folder, which is made; gives their paths in the order of the rounds. */
export function writeVariations(folder: string, count: number): string[] {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, index) => {
    const { name, text } = variation(index);
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
}
