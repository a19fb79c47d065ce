/** The contract with the page and with whoever asks: `schema/*.graphql`, one file a topic. */
import { readdirSync, readFileSync } from 'node:fs';
import { fromRoot } from '../root.ts';

const FOLDER = ['server', 'api', 'schema'] as const;

/** The whole SDL, its files in the order of their names. */
export function readSdl(): string {
  return readdirSync(fromRoot(...FOLDER))
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(fromRoot(...FOLDER, name), 'utf8'))
    .join('\n');
}
