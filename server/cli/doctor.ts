/** `signatory doctor`: what is wrong with the settings, the engine, the graph and the program, and how to mend it. */
import { inspectSettings, type SettingsReport } from '../config.ts';
import { type Command, DATA, DATA_HELP, EXIT, parse } from './command.ts';
import { type Group, type Line, runChecks, type Status, unchecked } from './doctor/check.ts';
import { embeddedChecks } from './doctor/embedded.ts';
import { neo4jChecks } from './doctor/neo4j.ts';
import { packageChecks } from './doctor/package.ts';
import { portChecks } from './doctor/port.ts';
import { settingsChecks } from './doctor/settings.ts';
import { version } from './version.ts';

export const doctor: Command = {
  name: 'doctor',
  summary: 'finds what is wrong, and says how to mend it',
  help: `Usage: signatory doctor [--data DIR] [--json]

Looks at the program, the settings, the engine (the folder of the graph, or the Neo4j server
of NEO4J_URI), the graph in it and the port to listen on. Says of each thing whether it is as
it should be, and of each that is not what was expected, what was found and how to mend it.
It changes nothing: no graph, no database, no folder. Passwords are never shown.

Exits with 0 where nothing failed, warnings or not, and with 1 otherwise.

Options:
${DATA_HELP}
  --json            as JSON: {version, ok, counts, checks: [{group, id, title, status, found, expected?, mend?}]}

Example:
  signatory doctor --json | jq '.checks[] | select(.status == "failed")'`,

  async run(args, io) {
    const options = { ...DATA, json: { type: 'boolean' } } as const;
    const { values } = parse(args, options, { least: 0, most: 0, name: 'argument' });
    const report = inspectSettings(undefined, { SIGNATORY_DATA: values.data });
    const lines = await runChecks(groupsOf(report));
    const counts = countsOf(lines);
    const nothingFailed = counts.failed === 0;
    if (values.json) io.out(JSON.stringify({ version: version(), ok: nothingFailed, counts, checks: lines }, null, 2));
    else for (const line of inWords(lines, counts)) io.out(line);
    return nothingFailed ? EXIT.done : EXIT.failed;
  },
};

/** A setting that cannot be used is no reason to look elsewhere than its user meant: what hangs on it is not looked at. */
function groupsOf(report: SettingsReport): Group[] {
  const { config } = report;
  const bad = new Set(report.problems.map(({ name }) => name));
  const leftOut = (title: string, id: string, names: readonly string[]): Group | null => {
    const wrong = names.filter((name) => bad.has(name));
    if (wrong.length === 0) return null;
    return { title, checks: [{ id, title: 'all', run: () => unchecked(`${wrong.join(' and ')} cannot be used`) }] };
  };
  const engine = () =>
    config.neo4j === null ? embeddedChecks(config.data) : neo4jChecks(config.neo4j, config.queryTimeout);
  return [
    packageChecks(),
    settingsChecks(report),
    leftOut('graph', 'graph', ['NEO4J_URI', 'NEO4J_USERNAME', 'NEO4J_DATABASE', 'SIGNATORY_DATA']) ?? engine(),
    leftOut('server', 'server', ['HOST', 'PORT']) ?? portChecks(config.host, config.port),
  ];
}

type Counts = Readonly<Record<Status, number>>;

function countsOf(lines: readonly Line[]): Counts {
  const count = (wanted: Status) => lines.filter(({ status }) => status === wanted).length;
  return { ok: count('ok'), warning: count('warning'), failed: count('failed'), unchecked: count('unchecked') };
}

const MARKS: Readonly<Record<Status, string>> = { ok: 'ok', warning: 'WARNING', failed: 'FAILED', unchecked: '-' };
const MARK_WIDTH = 9;
const TITLE_WIDTH = 22;

function inWords(lines: readonly Line[], counts: Counts): string[] {
  const indent = ' '.repeat(2 + MARK_WIDTH + TITLE_WIDTH);
  const out: string[] = [];
  let group = '';
  for (const line of lines) {
    if (line.group !== group) out.push(...(group === '' ? [] : ['']), line.group);
    group = line.group;
    out.push(`  ${MARKS[line.status].padEnd(MARK_WIDTH)}${line.title.padEnd(TITLE_WIDTH)}${line.found}`);
    if (line.expected !== undefined && line.status !== 'ok') out.push(`${indent}expected: ${line.expected}`);
    if (line.mend !== undefined) out.push(`${indent}mend: ${line.mend}`);
  }
  const { failed, warning, unchecked: rest, ok } = counts;
  out.push('', `${failed} failed, ${warning} warning${warning === 1 ? '' : 's'}, ${ok} ok, ${rest} not checked`);
  return out;
}
