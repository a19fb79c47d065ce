#!/usr/bin/env node
/** The program: the process's arguments, streams and exit code around `run`. */
import { processIo } from './io.ts';
import { run } from './run.ts';

// Whoever reads our output may stop reading ("| head"): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const args = process.argv.slice(2);
process.exitCode = await run(args, processIo());
// A server that has said that it stopped is gone, even where a connection to its database hangs for ever.
if (args[0] === 'serve') setTimeout(() => process.exit(), 1_000).unref();
