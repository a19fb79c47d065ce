/** Drawing certain entities and nothing else, whatever is loaded and filtered. */
import { batch } from '@preact/signals';
import { ask } from '../api/client.ts';
import { AMONG } from '../api/paths.ts';
import { loaded, revealed } from './graph.ts';
import { resetWindow } from './time.ts';
import { showHidden, showOnly } from './view.ts';
import { merge } from './visible.ts';

/** The server takes no more at once. */
export const MOST_DRAWN = 200;

/** Draws these alone, the first 200 of them; what is not loaded is fetched. Returns how many there are. */
export async function drawExactly(ids: readonly string[]): Promise<number> {
  const wanted = [...new Set(ids)].slice(0, MOST_DRAWN);
  const { graph } = await ask(AMONG, { ids: wanted, limit: MOST_DRAWN });
  batch(() => {
    loaded.value = merge(loaded.peek(), graph);
    revealed.value = new Set([...revealed.peek(), ...wanted]);
    resetWindow();
    showHidden();
    showOnly(wanted);
  });
  return graph.nodes.length;
}
