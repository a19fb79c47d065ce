/** The version of the product, as package.json has it. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { fromRoot } from '../root.ts';

const schema = z.object({ version: z.string() });

export const version = (): string => schema.parse(JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'))).version;
