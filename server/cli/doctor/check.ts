/**
 * What a check is, and running a table of them: each runs even where others fail, but for those that need one that did
 * not pass, which say so instead.
 */
import { messageOf } from '../../model/errors.ts';

/** `unchecked`: could not be looked at, which is no fault by itself. */
export type Status = 'ok' | 'warning' | 'failed' | 'unchecked';

/** What a check found. */
export interface Finding {
  readonly status: Status;
  /** What was found; of something unchecked, why not. Never a secret. */
  readonly found: string;
  readonly expected?: string;
  /** What a user can do about it, in one line. */
  readonly mend?: string;
}

export interface Check {
  /** Of its own within the table, for scripts: `neo4j.sign-in`. */
  readonly id: string;
  readonly title: string;
  /** Ids of checks that must have passed, with or without a warning. */
  readonly needs?: readonly string[];
  /** One finding, or one for each thing looked at; none where there is nothing to say. */
  run(): Promise<Finding | readonly Finding[]> | Finding | readonly Finding[];
}

export interface Group {
  readonly title: string;
  readonly checks: readonly Check[];
  /** Run when all checks are done. */
  close?(): Promise<void> | void;
}

export interface Line extends Finding {
  readonly group: string;
  readonly id: string;
  readonly title: string;
}

export const ok = (found: string): Finding => ({ status: 'ok', found });
export const warning = (found: string, mend: string, expected?: string): Finding => ({
  status: 'warning',
  found,
  mend,
  ...(expected === undefined ? {} : { expected }),
});
export const failed = (found: string, expected: string, mend: string): Finding => ({
  status: 'failed',
  found,
  expected,
  mend,
});
export const unchecked = (because: string): Finding => ({
  status: 'unchecked',
  found: `not checked, because ${because}`,
});

/** Letters of what was found that are shown. */
const LONGEST = 400;

/** Runs the checks in their order. Never rejects: a check that throws has failed. */
export async function runChecks(groups: readonly Group[]): Promise<Line[]> {
  const lines: Line[] = [];
  const worst = new Map<string, { readonly title: string; readonly status: Status }>();
  for (const group of groups) {
    for (const check of group.checks) {
      const findings = await findingsOf(check, worst);
      for (const finding of findings)
        lines.push({ group: group.title, id: check.id, title: check.title, ...finding, found: oneLine(finding.found) });
      const statuses = findings.map(({ status }) => status);
      const status = (['failed', 'unchecked', 'warning'] as const).find((each) => statuses.includes(each)) ?? 'ok';
      worst.set(check.id, { title: check.title, status });
    }
    await group.close?.();
  }
  return lines;
}

/** What libraries say may go on over many lines; the first of them say enough. */
const oneLine = (text: string): string => {
  const line = text.trim().replace(/\s*\n\s*/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};

async function findingsOf(
  check: Check,
  done: ReadonlyMap<string, { readonly title: string; readonly status: Status }>,
): Promise<readonly Finding[]> {
  for (const need of check.needs ?? []) {
    const before = done.get(need);
    if (before?.status === 'failed') return [unchecked(`"${before.title}" failed`)];
    if (before?.status === 'unchecked') return [unchecked(`"${before.title}" was not checked`)];
  }
  try {
    return [await check.run()].flat();
  } catch (error) {
    return [failed(messageOf(error), 'a check that ends', 'this is a fault of Signatory itself: please report it')];
  }
}
