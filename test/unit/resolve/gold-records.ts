/** Records made from the gold facts of the demonstration corpus, and the entities that they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactSheet } from '../../../server/model/factsheet.ts';
import type { EntityRecord } from '../../../server/model/graph.ts';
import { recordsOf } from '../../../server/resolve/index.ts';
import { fromRoot } from '../../../server/root.ts';
import { goldDocument, goldSheet as sheetOf } from '../../support/gold.ts';

export interface GoldEntity {
  id: string;
  kind: 'person' | 'organization' | 'country';
  name: string;
  country: string | null;
  mentions: string[];
}

const FOLDER = fromRoot('seeds', 'gold');

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
/** Gold has a meeting's number in its name only. */
function ordinalOf(name: string): number | null {
  const word = ORDINALS.findIndex((ordinal) => new RegExp(`\\b${ordinal}\\b`, 'i').test(name));
  return word < 0 ? Number(/\b(\d+)(?:st|nd|rd|th)\b/.exec(name)?.[1] ?? 0) || null : word + 1;
}

/** The fact sheet that gold describes, by the name of its file, with the numbers of its meetings. */
export function goldSheet(name: string): FactSheet {
  const sheet = sheetOf(goldDocument(name.replace('.json', '')));
  return { ...sheet, meetings: sheet.meetings.map((each) => ({ ...each, ordinal: ordinalOf(each.name) })) };
}

export const goldNames = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => /^\d{4}.*\.json$/.test(name))
    .sort();

/** The records of the whole corpus, document by document. */
export const goldRecords = (): EntityRecord[][] => goldNames().map((name) => recordsOf(goldSheet(name)));

export const goldEntities = (): GoldEntity[] =>
  JSON.parse(readFileSync(join(FOLDER, 'entities.json'), 'utf8')) as GoldEntity[];
