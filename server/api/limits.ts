/** Bounds of what may be asked: length, depth, size of the answer, time. Each refusal is `LIMIT_EXCEEDED` and says by how much. */
import { getOperationAST, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { AppError } from '../model/errors.ts';
import { costOf } from './cost.ts';
import { toGraphQLError } from './errors.ts';

export interface Limits {
  /** Words, names and marks of a query. */
  readonly tokens: number;
  /** Fields within fields. */
  readonly depth: number;
  /** Fields that an answer may hold, estimated before it is made. */
  readonly fields: number;
  /** Milliseconds for the whole of a request. */
  readonly time: number;
}

export const DEFAULT_LIMITS: Limits = { tokens: 4000, depth: 16, fields: 1_000_000, time: 20_000 };

/** The plugin that enforces the bounds. */
export function useLimits(limits: Limits): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: Parameters<typeof parse>[0], options?: Parameters<typeof parse>[1]) =>
        parse(source, { ...options, maxTokens: limits.tokens }),
      );
    },
    onExecute({ args, executeFn, setExecuteFn, setResultAndStopExecution }) {
      const operation = getOperationAST(args.document, args.operationName);
      if (!operation) return;
      const cost = costOf(args.schema, args.document, operation, args.variableValues ?? {});
      const refusal =
        exceeded('depth', cost.depth, limits.depth, 'the query is nested too deeply') ??
        exceeded('fields', cost.fields, limits.fields, 'the query asks for too much at once: ask for fewer, in pages');
      if (refusal) {
        setResultAndStopExecution({ errors: [toGraphQLError(refusal)] });
        return;
      }
      setExecuteFn(async (execution) => {
        let timer: NodeJS.Timeout | undefined;
        const late = new Promise<never>((_, reject) => {
          const error = new AppError('LIMIT_EXCEEDED', 'the query took too long: ask for less', {
            expected: `at most ${limits.time} ms`,
          });
          timer = setTimeout(() => reject(toGraphQLError(error)), limits.time);
        });
        try {
          return await Promise.race([executeFn(execution), late]);
        } finally {
          clearTimeout(timer);
        }
      });
    },
  };
}

const exceeded = (where: string, found: number, most: number, message: string) =>
  found > most
    ? new AppError('LIMIT_EXCEEDED', message, { where, expected: `at most ${most}`, found: String(found) })
    : null;
