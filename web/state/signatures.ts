/** The ledger of who signed what. */
import { ask } from '../api/client.ts';
import { SIGNATURES } from '../api/signatures.ts';
import { allPages } from './pages.ts';
import { createResource } from './resource.ts';

const PAGE = 200;
const MOST = 20_000;

/** Every signature, as the server orders them. */
export const signatures = createResource((abort) =>
  allPages(async (after) => (await ask(SIGNATURES, { first: PAGE, after }, abort)).signatures, MOST),
);
