#!/usr/bin/env node
/** The program: the process's arguments, streams and exit code around `run`. */
import { processIo } from './io.ts';
import { run } from './run.ts';

// Whoever reads our output may stop reading ("| head"): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), processIo());
