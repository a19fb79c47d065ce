import { expect, it } from 'vitest';
import { lastLine, readPlaywright, readVitest, table } from '../tally.mjs';

const assertion = (status: string, fullName = status) => ({ status, fullName });
const file = (name: string, status: string, assertionResults: ReturnType<typeof assertion>[]) => ({
  name: `/somewhere/test/${name}`,
  status,
  assertionResults,
});

it('counts the tests of each folder of test/', () => {
  const report = {
    testResults: [
      file('unit/a.test.ts', 'passed', [assertion('passed'), assertion('pending', 'needs a server')]),
      file('api/b.test.ts', 'failed', [assertion('passed'), assertion('failed')]),
    ],
  };
  const rows = readVitest(report, ['unit', 'api'], false);
  expect(rows.map(({ suite, passed, failed, skipped }) => [suite, passed, failed, skipped])).toEqual([
    ['unit', 1, 0, 1],
    ['api', 1, 1, 0],
  ]);
  expect(rows[0]?.notes).toEqual(['skipped: needs a server']);
  expect(lastLine(rows)).toBe('2 passed, 1 failed, 1 skipped');
});

it('a file that could not be loaded is a failure, though it holds no test', () => {
  const report = { testResults: [file('api/broken.test.ts', 'failed', [])] };
  expect(lastLine(readVitest(report, ['unit', 'api'], false))).toBe('0 passed, 1 failed, 0 skipped');
});

it('a suite that ended badly fails, whatever its report says or if it left none', () => {
  const report = { testResults: [file('unit/a.test.ts', 'passed', [assertion('passed')])] };
  expect(lastLine(readVitest(report, ['unit'], false))).toBe('1 passed, 1 failed, 0 skipped');
  expect(lastLine(readVitest(null, ['unit', 'api'], false))).toBe('0 passed, 1 failed, 0 skipped');
  expect(readPlaywright(null, 'e2e', false)).toMatchObject({ failed: 1 });
  expect(readPlaywright({ suites: [] }, 'e2e', true)).toMatchObject({ failed: 1 });
});

it('counts browser tests at every depth, and names a test that passed only the second time', () => {
  const report = {
    suites: [
      {
        title: 'page.spec.ts',
        specs: [{ title: 'one', tests: [{ status: 'expected' }] }],
        suites: [
          {
            title: 'deeper',
            specs: [
              { title: 'two', tests: [{ status: 'flaky' }] },
              { title: 'four', tests: [{ status: 'unexpected' }] },
              { title: 'three', tests: [{ status: 'skipped' }] },
            ],
          },
        ],
      },
    ],
  };
  const row = readPlaywright(report, 'e2e', false);
  expect(row).toMatchObject({ passed: 2, failed: 1, skipped: 1 });
  expect(table([row])).toContain('e2e: skipped: page.spec.ts > deeper > three');
  expect(table([row])).toContain('e2e: PASSED ONLY AT THE SECOND TRY: page.spec.ts > deeper > two');
});
