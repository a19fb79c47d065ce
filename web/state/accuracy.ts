/** How far the rules can be trusted: asked for when the panel that tells it opens. */
import { ask } from '../api/client.ts';
import { ACCURACY } from '../api/operations.ts';
import { createResource } from './resource.ts';

export const accuracy = createResource(async (abort) => (await ask(ACCURACY, {}, abort)).accuracy);
