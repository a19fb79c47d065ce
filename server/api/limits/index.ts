/** Bounds of what may be asked. Each refusal is `LIMIT_EXCEEDED` and says which bound, what was asked and what is allowed. */
import { type DocumentNode, type ExecutionArgs, GraphQLError, getOperationAST, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { refusedWith as refused } from '../errors.ts';
import { beyond, exceeded, type Limits } from './limits.ts';
import { rememberedCost } from './remembered-cost.ts';
import { shapeOf } from './shape.ts';

export { DEFAULT_LIMITS, type Limits } from './limits.ts';

/** What graphql-js says of a document with more than `maxTokens`. */
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more (?:than|that) (\d+) tokens/;

/** The plugin that enforces the bounds. */
export function useLimits(limits: Limits): Plugin<Context> {
  /** What the operations of one request have asked for so far: those of a batch share one bound. */
  const spent = new WeakMap<object, number>();
  const costOf = rememberedCost();

  /** The document, where its outer form is within bounds. */
  function parseBounded(source: Parameters<typeof parse>[0], options?: Parameters<typeof parse>[1]): DocumentNode {
    const text = typeof source === 'string' ? source : source.body;
    const tooLong = exceeded(limits, 'length', text.length);
    if (tooLong) throw refused(tooLong);
    let document: DocumentNode;
    try {
      document = parse(source, { ...options, maxTokens: limits.tokens });
    } catch (error) {
      if (error instanceof RangeError) throw refused(beyond('depth', 'more', limits.depth));
      const most = error instanceof GraphQLError && TOO_MANY_TOKENS.exec(error.message)?.[1];
      throw most ? refused(beyond('tokens', `more than ${most}`, limits.tokens)) : error;
    }
    const shape = shapeOf(document);
    for (const limit of ['depth', 'breadth', 'aliases', 'directives'] as const) {
      const refusal = exceeded(limits, limit, shape[limit]);
      if (refusal) throw refused(refusal);
    }
    return document;
  }

  /** The refusal of an operation by what its answer may hold; null where it may be run. */
  function tooCostly({ document, operationName, schema, variableValues }: ExecutionArgs, { request }: Context) {
    const operation = getOperationAST(document, operationName);
    if (!operation) return null;
    const { fields } = costOf(schema, document, operation, variableValues ?? {});
    const sum = fields + (spent.get(request) ?? 0);
    spent.set(request, sum);
    return exceeded(limits, 'cost', sum);
  }

  return {
    onRequestParse: () => ({
      onRequestParseDone({ requestParserResult }) {
        const refusal = Array.isArray(requestParserResult) && exceeded(limits, 'batch', requestParserResult.length);
        if (refusal) throw refused(refusal);
      },
    }),
    onParse({ setParseFn }) {
      setParseFn(parseBounded);
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const refusal = tooCostly(args, args.contextValue);
      if (refusal) setResultAndStopExecution({ errors: [refused(refusal)] });
    },
    onExecute({ args, executeFn, setExecuteFn, setResultAndStopExecution }) {
      const context: Context = args.contextValue;
      const refusal = tooCostly(args, context);
      if (refusal) {
        setResultAndStopExecution({ errors: [refused(refusal)] });
        return;
      }
      setExecuteFn(async (execution) => {
        let timer: NodeJS.Timeout | undefined;
        const late = new Promise<never>((_, reject) => {
          timer = setTimeout(() => {
            const error = beyond('time', `more than ${limits.time}`, limits.time, ' ms');
            // What the database is still working out for it is ended with it.
            context.stop(error);
            reject(refused(error));
          }, limits.time);
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
