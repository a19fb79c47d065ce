/** The cost of operations that are asked again and again, counted once. */
import type { OperationDefinitionNode } from 'graphql';
import { type Cost, costOf } from './cost.ts';

/** Sets of numbers with which an operation is remembered; whoever asks with more has them counted anew. */
const MOST = 64;

/**
 * `costOf` with a memory, for one schema. Yoga keeps a document that it has read, so the same operation is the same object; it is forgotten
 * with its document. Of the variables only numbers tell in a cost, and those of the operation only can be in it.
 */
export function rememberedCost(): typeof costOf {
  const known = new WeakMap<OperationDefinitionNode, Map<string, Cost>>();
  return (schema, document, operation, variables) => {
    const costs = known.get(operation) ?? new Map<string, Cost>();
    known.set(operation, costs);
    const numbers = (operation.variableDefinitions ?? []).map(({ variable }) => variables[variable.name.value]);
    const key = numbers.map((number) => (typeof number === 'number' ? number : '')).join();
    const remembered = costs.get(key);
    if (remembered) return remembered;
    if (costs.size >= MOST) costs.clear();
    const cost = costOf(schema, document, operation, variables);
    costs.set(key, cost);
    return cost;
  };
}
