/** The list of meetings, for its table. */
import { ask } from '../api/client.ts';
import { MEETINGS } from '../api/tables.ts';
import { allPages } from './pages.ts';
import { createResource } from './resource.ts';

const PAGE = 100;
const MOST = 20_000;

/** Every meeting, as the server orders them. */
export const meetings = createResource((abort) =>
  allPages(async (after) => (await ask(MEETINGS, { first: PAGE, after }, abort)).meetings, MOST),
);
