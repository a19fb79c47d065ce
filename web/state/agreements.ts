/** The list of agreements, for its table. */
import { ask } from '../api/client.ts';
import { AGREEMENTS } from '../api/tables.ts';
import { allPages } from './pages.ts';
import { createResource } from './resource.ts';

const PAGE = 100;
const MOST = 20_000;

/** Every agreement, as the server orders them. */
export const agreements = createResource((abort) =>
  allPages(async (after) => (await ask(AGREEMENTS, { first: PAGE, after }, abort)).agreements, MOST),
);
