/**
 * Answers in the order of the question. The specification of GraphQL has the fields of an answer stand as the query asks for
 * them; Yoga's own executor (@graphql-tools/executor 2.0) puts them down as they are found out, so that the same query is
 * answered in another order from one time to the next. That of graphql-js keeps to it.
 */
import { execute, subscribe } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** The plugin that executes by graphql-js; it comes before plugins that wrap the execution. */
export const useOrderedAnswers = (): Plugin => ({
  onExecute({ setExecuteFn }) {
    setExecuteFn(execute);
  },
  onSubscribe({ setSubscribeFn }) {
    setSubscribeFn(subscribe);
  },
});
