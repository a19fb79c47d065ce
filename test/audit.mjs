/**
 * `npm run audit`: known weaknesses of what the server runs on. High and critical ones fail. Many mirrors of the
 * registry give packages but no such advice; that is said loudly and is not a failure.
 */
import { spawnSync } from 'node:child_process';

const run = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8', timeout: 120_000 });

function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const report = read(run.stdout);
const found = report?.metadata?.vulnerabilities;
if (!found) {
  console.log(`!!! audit SKIPPED: the registry gave no advice (${report?.message ?? 'no answer'})`);
} else {
  const grave = found.high + found.critical;
  console.log(`audit: ${found.critical} critical, ${found.high} high, ${found.moderate} moderate, ${found.low} low`);
  if (grave > 0) console.log(run.stdout);
  process.exitCode = grave > 0 ? 1 : 0;
}
