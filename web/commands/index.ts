/** What can be done on the page, by name. A new command is an entry in one of these lists, with its words in `ui/texts`. */
import { commands } from '../state/commands.ts';
import { GRAPH_COMMANDS, graphCommands } from './graph.ts';
import { pageCommands } from './page.ts';

/** Offers the commands; once, when the page starts. */
export function offerCommands(): void {
  commands.value = [...graphCommands(), ...GRAPH_COMMANDS, ...pageCommands()];
}
