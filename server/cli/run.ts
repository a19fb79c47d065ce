/** The command line: picks the command, shows help, and turns what is thrown into exit codes. */
import { spellingDistance } from '../store/spelling.ts';
import { backup } from './backup.ts';
import { type Command, EXIT, type ExitCode, lineOf, Misuse } from './command.ts';
import { doctor } from './doctor.ts';
import { evaluation } from './eval.ts';
import { explain } from './explain.ts';
import { extract } from './extract.ts';
import type { Io } from './io.ts';
import { load } from './load.ts';
import { query } from './query.ts';
import { remove } from './remove.ts';
import { restore } from './restore.ts';
import { serve } from './serve.ts';
import { status } from './status.ts';
import { version } from './version.ts';

/** All commands, in the order in which they are listed. A new one is a file and a line here. */
export const COMMANDS: readonly Command[] = [
  serve,
  load,
  remove,
  extract,
  query,
  explain,
  backup,
  restore,
  evaluation,
  status,
  doctor,
];

/** Runs a command line, without the name of the program. Never rejects. */
export async function run(args: readonly string[], io: Io, commands = COMMANDS): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const asked = commands.find((command) => command.name === rest[0]);
    io.out(asked?.help ?? overview(commands));
    return name === undefined ? EXIT.misused : EXIT.done;
  }
  if (name === '--version' || name === '-v') {
    io.out(version());
    return EXIT.done;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    const near = commands.find((candidate) => spellingDistance(name, candidate.name, 2) <= 2);
    io.err(`signatory: there is no command "${name}"${near ? `; did you mean "${near.name}"?` : ''}`);
    io.err(`Commands: ${commands.map((candidate) => candidate.name).join(', ')}. See "signatory --help".`);
    return EXIT.misused;
  }
  const end = rest.indexOf('--');
  if ((end < 0 ? rest : rest.slice(0, end)).some((argument) => argument === '--help' || argument === '-h')) {
    io.out(command.help);
    return EXIT.done;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    io.err(`signatory ${name}: ${lineOf(error)}`);
    if (!(error instanceof Misuse)) return EXIT.failed;
    io.err(`See "signatory ${name} --help".`);
    return EXIT.misused;
  }
}

function overview(commands: readonly Command[]): string {
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`);
  return `Usage: signatory COMMAND [OPTION]… [ARGUMENT]…

From documents to a graph of who met whom, who signed what and who promised what.

Commands:
${lines.join('\n')}

  --help      shows this, or with a command's name before it what the command does
  --version   shows the version

Example:
  signatory serve`;
}
