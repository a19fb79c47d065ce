/**
 * What the suites report, as rows `{ suite, passed, failed, skipped, notes }`. A suite that ended badly has at least one
 * failure, whatever its report says: a file that could not be loaded, an error outside of any test, a run cut short.
 */

const empty = (suite) => ({ suite, passed: 0, failed: 0, skipped: 0, notes: [] });

function failAtLeastOnce(row, ended, why) {
  if (ended || row.failed > 0) return row;
  return { ...row, failed: 1, notes: [...row.notes, why] };
}

/** Rows of a Vitest JSON report, one a folder of `test/`; `ended` is whether Vitest itself exited with 0. */
export function readVitest(report, suites, ended) {
  const rows = new Map(suites.map((suite) => [suite, empty(suite)]));
  for (const file of report?.testResults ?? []) {
    const suite = suites.find((name) => file.name.replaceAll('\\', '/').includes(`/test/${name}/`));
    const row = rows.get(suite);
    if (!row) continue;
    for (const test of file.assertionResults) {
      if (test.status === 'passed') row.passed += 1;
      else if (test.status === 'failed') row.failed += 1;
      else {
        row.skipped += 1;
        row.notes.push(`skipped: ${test.fullName}`);
      }
    }
    const told = file.assertionResults.some((test) => test.status === 'failed');
    if (file.status === 'failed' && !told) {
      row.failed += 1;
      row.notes.push(`could not run: ${file.name}`);
    }
  }
  const [first, ...others] = rows.values();
  const fine = ended || others.some((row) => row.failed > 0);
  return [failAtLeastOnce(first, fine, report ? 'errors outside of the tests' : 'ended without a report'), ...others];
}

/** Row of a Playwright JSON report. A test that passed only when tried again, which CI alone does, is named in a note. */
export function readPlaywright(report, suite, ended) {
  const row = empty(suite);
  const visit = (node, path) => {
    for (const spec of node.specs ?? []) {
      for (const test of spec.tests) {
        if (test.status === 'expected') row.passed += 1;
        else if (test.status === 'skipped') {
          row.skipped += 1;
          row.notes.push(`skipped: ${[...path, spec.title].join(' > ')}`);
        } else if (test.status === 'flaky') {
          row.passed += 1;
          row.notes.push(`PASSED ONLY AT THE SECOND TRY: ${[...path, spec.title].join(' > ')}`);
        } else row.failed += 1;
      }
    }
    for (const child of node.suites ?? []) visit(child, [...path, child.title]);
  };
  for (const file of report?.suites ?? []) visit(file, [file.title]);
  const nothing = row.passed + row.failed + row.skipped === 0;
  return failAtLeastOnce(row, ended && !nothing, report ? 'errors outside of the tests' : 'ended without a report');
}

/** The table that is printed at the end, notes below it. */
export function table(rows) {
  const width = Math.max(5, ...rows.map((row) => row.suite.length));
  const line = (suite, ...numbers) => [suite.padEnd(width), ...numbers.map((n) => String(n).padStart(8))].join(' ');
  const lines = rows.map((row) => line(row.suite, row.passed, row.failed, row.skipped));
  const notes = rows.flatMap((row) => row.notes.map((note) => `${row.suite}: ${note}`));
  return [line('suite', 'passed', 'failed', 'skipped'), ...lines, ...notes].join('\n');
}

/** The very last line of a run. */
export function lastLine(rows) {
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`;
}
