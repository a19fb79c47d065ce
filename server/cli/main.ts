#!/usr/bin/env node
/**
 * Where the program begins: how the engine is to run it, and then the program.
 *
 * V8 interprets a regular expression where it is used first and compiles it where it is used again, and it forgets what it
 * compiled after a while. Nearly all of the rules' expressions are used again and again: compiled at once, documents are read
 * in two thirds of the time, and a command that reads only a few is an eighth faster. The engine looks at this when it first
 * sees an expression, so the program is loaded after it is said; it holds for threads as well.
 */
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--no-regexp-tier-up');
await import('./program.ts');
