/** Keeps out of the log what must not stand there: credentials, values of queries, and anything that could pass for another line. */
import { AppError } from '../model/errors.ts';

const HIDDEN = '[redacted]';
/** Longest text of a field; what is looked at before it is cut is twice as long. */
const LONGEST = 1_000;
/** Most places of a stack, and most causes behind an error. */
const MOST_FRAMES = 20;
const MOST_CAUSES = 4;
/** Shorter ones would blot out half of every line, and are no secret anyway. */
const SHORTEST_SECRET = 4;

/** An error as the log tells it. */
export interface ErrorNote {
  readonly class: string;
  readonly message: string;
  readonly code?: string;
  readonly details?: string;
  readonly stack?: readonly string[];
  readonly cause?: ErrorNote;
}

export interface Redactor {
  /** One line of text, of bounded length, without secrets. */
  text(value: string): string;
  /** An error with what caused it. What a database says of a failure is told without the values that it quotes. */
  error(error: unknown): ErrorNote;
}

/** `secrets` are passwords and the like; they are also found where they are written as in an address or in base 64. */
export function createRedactor(secrets: readonly string[] = []): Redactor {
  const hidden = secrets
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .flatMap((secret) => [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')])
    .sort((a, b) => b.length - a.length);

  function text(value: string): string {
    let clean = value.slice(0, 2 * LONGEST);
    for (const secret of hidden) clean = clean.replaceAll(secret, HIDDEN);
    clean = clean
      .replace(/([a-z][a-z0-9+.-]{0,20}:\/\/)\S*@/gi, `$1${HIDDEN}@`)
      .replace(/\b(basic|bearer)\s+[\w.~+/=-]{4,}/gi, `$1 ${HIDDEN}`)
      .replace(
        /\b(authorization|passw(?:or)?d|secret|token|api[_-]?key|credentials)(["']?\s*[:=]\s*)(?:"[^"]*"|'[^']*'|[^\s,;&})]+)/gi,
        `$1$2${HIDDEN}`,
      )
      .replace(CONTROL, ' ');
    return clean.length > LONGEST ? `${clean.slice(0, LONGEST)}…` : clean;
  }

  function note(error: unknown, ofDatabase: boolean, depth: number): ErrorNote {
    if (!(error instanceof Error)) return { class: typeof error, message: text(String(error)) };
    const own = error instanceof AppError;
    const code = 'code' in error ? text(String(error.code)) : '';
    const stack = framesOf(error);
    const fromDatabase = ofDatabase || (own && error.code.startsWith('STORE_'));
    return {
      class: text(error.name),
      ...(code && { code }),
      message: text(ofDatabase && !own ? withoutValues(error.message) : error.message),
      ...(own && Object.keys(error.details).length > 0 && { details: text(JSON.stringify(error.details)) }),
      ...(stack.length > 0 && { stack: stack.map(text) }),
      ...(error.cause !== undefined && depth < MOST_CAUSES && { cause: note(error.cause, fromDatabase, depth + 1) }),
    };
  }

  return { text, error: (error) => note(error, false, 0) };
}

/** Marks that could end a line or command a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** From the first mark of quotation or brace to the last: a value may hold such marks itself. */
const withoutValues = (message: string): string =>
  message
    .slice(0, 2 * LONGEST)
    .replace(/(?<![\p{L}\p{N}])["'{][\s\S]*["'}]/u, '"…"')
    .replace(/(?<![\p{L}\p{N}])["'{](?!…)[\s\S]*$/u, '"…');

/** The places alone: the lines before them repeat the message. */
const framesOf = ({ stack = '' }: Error): string[] =>
  stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, MOST_FRAMES);
