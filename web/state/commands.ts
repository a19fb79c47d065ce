/** What can be done on the page, by name: the list is filled when the page starts (`web/commands`), so that whoever shows it knows none of the parts. */
import { signal } from '@preact/signals';
import type { IconName } from '../ui/icons.tsx';
import { containsWords, fold } from '../ui/match.ts';

export interface Command {
  readonly id: string;
  readonly title: string;
  /** Other words by which it is looked for. */
  readonly also: string;
  readonly icon: IconName;
  /** Keys that do the same. */
  readonly keys?: readonly string[];
  /** Whether it makes sense now; it is not listed where it does not. Always, where this is left out. */
  readonly isOffered?: () => boolean;
  readonly run: () => void;
}

export const commands = signal<readonly Command[]>([]);

/** What stands before a question to be answered by commands alone. */
export const COMMANDS_ONLY = '>';
const MOST = 6;
/** With fewer letters a name is meant as likely. */
const LEAST_MEANT = 4;

export interface CommandsFound {
  readonly commands: readonly Command[];
  /** Whether the words are those of a title, or their beginnings: then a command is what is meant. */
  readonly isMeant: boolean;
}

/** Commands that hold every word typed, in title or synonyms: those whose title has them first, then in the order of the list. */
export function commandsFor(typed: string, all: readonly Command[] = commands.value): CommandsFound {
  const isOnly = typed.startsWith(COMMANDS_ONLY);
  const words = fold(isOnly ? typed.slice(1) : typed).trim();
  const offered = all.filter((command) => command.isOffered?.() ?? true);
  if (words === '') return { commands: isOnly ? offered : [], isMeant: isOnly };
  /** 2 where a title begins so, 1 where each word begins one of a title, else 0. */
  const rank = ({ title }: Command): number => {
    const folded = fold(title);
    if (folded.startsWith(words)) return 2;
    const own = folded.split(/\P{L}+/u);
    return words.split(/\s+/).every((word) => own.some((each) => each.startsWith(word))) ? 1 : 0;
  };
  const found = offered.filter(({ title, also }) => containsWords(fold(`${title} ${also}`), words));
  const ranked = found.map((command) => ({ command, rank: rank(command) })).sort((one, other) => other.rank - one.rank);
  return {
    commands: ranked.map(({ command }) => command).slice(0, isOnly ? offered.length : MOST),
    isMeant: isOnly || (words.length >= LEAST_MEANT && (ranked[0]?.rank ?? 0) > 0),
  };
}
