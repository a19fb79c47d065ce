/** What the settings say: all that is wrong with them, names that are misspelt, and what is allowed but unwise. Values of secrets are never shown. */

import { SETTINGS, type SettingProblem, type SettingsReport } from '../../config.ts';
import { isLoopback } from '../../http/loopback.ts';
import { spellingDistance } from '../../store/spelling.ts';
import { type Finding, failed, type Group, ok, warning } from './check.ts';

export const settingsChecks = (report: SettingsReport): Group => ({
  title: 'settings',
  checks: [
    { id: 'settings.values', title: 'values', run: () => valueFindings(report) },
    { id: 'settings.names', title: 'names', run: () => nameFindings(report.others) },
    { id: 'settings.reach', title: 'who can reach it', run: () => reachFinding(report) },
    { id: 'settings.neo4j', title: 'Neo4j', run: () => neo4jFindings(report) },
  ],
});

function valueFindings({ problems, given }: SettingsReport): Finding[] {
  if (problems.length === 0)
    return [ok(given.length === 0 ? 'all as they are by default' : `set: ${given.join(', ')}`)];
  return problems.map(({ name, found, expected }) =>
    failed(`${name} is ${found}`, inWords(expected), `set ${name} to that, or unset it (README, "Settings")`),
  );
}

/** `Too big: expected number to be <=65535` → `a number up to 65535`. */
const inWords = (message: SettingProblem['expected']): string =>
  message
    .replace(/^(?:Invalid|Too) [^:]*: /, '')
    .replace(/^expected /, '')
    .replace(/, received .*$/, '')
    .replace(/^int$/, 'a whole number')
    .replace(/^number to be <=/, 'a number up to ')
    .replace(/^number to be >=/, 'a number from ')
    .replace(/^number to be >/, 'a number above ')
    .replace(/^number$/, 'a number')
    .replace(/^one of (.*)$/, (_, names: string) => names.replaceAll('|', ' or '));

/** Names that other programs use for the same thing, or that a reader may remember wrongly. */
const ALIASES: Readonly<Record<string, string>> = {
  NEO4J_USER: 'NEO4J_USERNAME',
  NEO4J_PASS: 'NEO4J_PASSWORD',
  NEO4J_PWD: 'NEO4J_PASSWORD',
  NEO4J_DB: 'NEO4J_DATABASE',
  NEO4J_HOST: 'NEO4J_URI',
  NEO4J_ADDRESS: 'NEO4J_URI',
  NEO4J_BOLT_URL: 'NEO4J_URI',
  SIGNATORY_HOST: 'HOST',
  SIGNATORY_PORT: 'PORT',
  SIGNATORY_DIR: 'SIGNATORY_DATA',
};
/** Shorter names are too near to words that mean something else. */
const LEAST_LENGTH = 8;

function nameFindings(others: readonly string[]): Finding[] {
  const findings = others.flatMap((name): Finding[] => {
    const meant = meantBy(name);
    if (meant) return [warning(`${name} is no setting`, `did you mean ${meant}? Rename it, or unset it`)];
    // Neo4j's own programs have variables of that prefix too, so only near misses are told of.
    if (!name.toUpperCase().startsWith('SIGNATORY_')) return [];
    return [warning(`${name} is no setting`, 'unset it; README, "Settings", lists them all')];
  });
  return findings.length > 0 ? findings : [ok('none that is misspelt')];
}

function meantBy(name: string): string | null {
  const upper = name.toUpperCase();
  const alias = ALIASES[upper];
  if (alias) return alias;
  const near = SETTINGS.filter((setting) => setting.length >= LEAST_LENGTH)
    .map((setting) => ({ setting, distance: spellingDistance(upper, setting, 2) }))
    .filter(({ distance }) => distance <= 2)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.setting ?? null;
}

function reachFinding({ config: { host, port } }: SettingsReport): Finding {
  if (isLoopback(host)) return ok(`this machine only (HOST ${host}, PORT ${port})`);
  return warning(
    `HOST is ${host}: whoever reaches this machine can read the whole graph`,
    'set HOST=127.0.0.1, or see to it that only a proxy with a log-in, or a container network, reaches this port',
    'a loopback address, since there is no log-in',
  );
}

function neo4jFindings({ problems, given, config: { neo4j } }: SettingsReport): Finding[] {
  if (problems.some(({ name }) => name === 'NEO4J_URI')) return [];
  if (neo4j === null) {
    const idle = given.filter((name) => name.startsWith('NEO4J_'));
    if (idle.length === 0) return [ok('not used: the graph is in a folder')];
    return [
      warning(
        `without NEO4J_URI, ${idle.join(', ')} ${idle.length === 1 ? 'has' : 'have'} no effect: the graph is in a folder`,
        `set NEO4J_URI to the address of the server, or unset ${idle.length === 1 ? 'it' : 'them'}`,
      ),
    ];
  }
  const findings: Finding[] = [];
  const { host, secured, anyCertificate } = schemeOf(neo4j.uri);
  if (neo4j.password === '')
    findings.push(warning('NEO4J_PASSWORD is empty', 'set it, unless the server asks for no sign-in'));
  if (!secured && !isLoopback(host))
    findings.push(
      warning(
        `NEO4J_URI leads to ${host} without encryption: the password and all that is read travel in the clear`,
        'use neo4j+s:// (or neo4j+ssc:// for a certificate of your own); within a private network, such as that of compose.yaml, it may stay',
        'encryption on the way to another machine',
      ),
    );
  if (anyCertificate)
    findings.push(
      warning(
        'NEO4J_URI takes any certificate (+ssc): somebody on the way could pass for the server',
        'use +s, with the authority of your certificate in NODE_EXTRA_CA_CERTS where it is your own',
      ),
    );
  if (findings.length > 0) return findings;
  return [ok(given.includes('SIGNATORY_DATA') ? 'used; SIGNATORY_DATA is not, since the graph is in Neo4j' : 'used')];
}

function schemeOf(uri: string) {
  const [scheme = '', rest = ''] = uri.split('://');
  const host = /^(\[[^\]]*\]|[^:/?#]*)/.exec(rest)?.[1] ?? '';
  return { host: host.replace(/^\[|\]$/g, ''), secured: scheme.includes('+'), anyCertificate: scheme.endsWith('+ssc') };
}
