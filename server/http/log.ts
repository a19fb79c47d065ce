/**
 * The log: one JSON object a line, on standard error.
 *
 *   const log = createLog({ level: 'info', secrets: [password] });
 *   log.info('started', { port });      {"level":"info","time":"…","msg":"started","port":4000}
 */
import { pino } from 'pino';
import type { LogLevel } from '../config.ts';
import { createRedactor, type Redactor } from './redact.ts';
import { currentRequest } from './scope.ts';

/** What belongs to an event. A field `error` may hold whatever was thrown. */
export type LogFields = Readonly<Record<string, unknown>>;
type Write = (event: string, fields?: LogFields) => void;

/** `event` is a fixed text; what differs from one time to the next stands in the fields. */
export interface Log {
  readonly error: Write;
  readonly warn: Write;
  readonly info: Write;
  readonly debug: Write;
}

export interface LogOptions {
  readonly level: LogLevel;
  /** Passwords and the like, which are blotted out wherever they turn up. */
  readonly secrets?: readonly string[];
  /** Takes each line; standard error unless a test wants them. */
  readonly write?: (line: string) => void;
}

/** Lines written while a request is answered bear its id. */
export function createLog({ level, secrets = [], write }: LogOptions): Log {
  const redactor = createRedactor(secrets);
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    write ? { write } : pino.destination({ dest: 2, sync: true }),
  );
  const at =
    (name: Exclude<LogLevel, 'silent'>): Write =>
    (event, fields = {}) => {
      if (!logger.isLevelEnabled(name)) return;
      const request = currentRequest();
      logger[name]({ ...(request && { requestId: request.id }), ...cleaned(fields, redactor) }, redactor.text(event));
    };
  return { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') };
}

/** Says nothing. */
export const NO_LOG: Log = {
  error: () => undefined,
  warn: () => undefined,
  info: () => undefined,
  debug: () => undefined,
};

const cleaned = (fields: LogFields, redactor: Redactor): LogFields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      name === 'error' || value instanceof Error ? redactor.error(value) : cleanValue(value, redactor),
    ]),
  );

function cleanValue(value: unknown, redactor: Redactor): unknown {
  if (typeof value === 'string') return redactor.text(value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  if (Array.isArray(value)) return value.map((member) => cleanValue(member, redactor));
  if (typeof value === 'object' && value) return cleaned(value as LogFields, redactor);
  return value === undefined ? undefined : redactor.text(String(value));
}
