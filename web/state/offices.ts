/** Who held which office, for the table of office holders. */
import { ask } from '../api/client.ts';
import { OFFICES, officesOf } from '../api/tables.ts';
import { allPages } from './pages.ts';
import { createResource } from './resource.ts';

/** Persons to a page: each comes with all offices and their sentences. */
const PAGE = 40;
const MOST = 20_000;

/** Every office that documents give somebody, by the name of the person. */
export const offices = createResource((abort) =>
  allPages(async (after) => {
    const { nodes, pageInfo } = (await ask(OFFICES, { first: PAGE, after }, abort)).actors;
    return { nodes: nodes.flatMap(officesOf), pageInfo };
  }, MOST),
);
