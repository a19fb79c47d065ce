/** `signatory doctor` as a test asks it: every line by the id of its check. */
import type { Line } from '../../server/cli/doctor/check.ts';
import { SETTINGS } from '../../server/config.ts';
import { signatory } from './cli.ts';

export interface Diagnosis {
  readonly code: number;
  readonly lines: readonly Line[];
  /** The same once more, as people read it. */
  readonly text: string;
  /** Lines of one check. */
  of(id: string): readonly Line[];
  /** Ids of the checks that failed, each once. */
  readonly failed: readonly string[];
}

/** Runs it with these settings and none besides; the port is a free one unless they say otherwise. */
export async function diagnose(settings: Readonly<Record<string, string>>): Promise<Diagnosis> {
  const env = { ...Object.fromEntries(SETTINGS.map((name) => [name, undefined])), PORT: '0', ...settings };
  const { code, out } = await signatory(['doctor', '--json'], env);
  const { checks: lines } = JSON.parse(out) as { checks: Line[] };
  return {
    code,
    lines,
    text: out,
    of: (id) => lines.filter((line) => line.id === id),
    failed: [...new Set(lines.filter(({ status }) => status === 'failed').map(({ id }) => id))],
  };
}
