import { isAction } from './triggers.ts';

/** "and hands over its barracks", "and waives the duty": a verb in the present behind another, by what stands after it. */
export const AND_DOES =
  /,? and (?:also |then )?(?=(?<verb>\p{Ll}{3,16}s) (?:over|back|up|off|out|its|their|his|her|the|an?|all|no|\d[\d,.]*) )/u;

/** The base form of a verb in the present, if it is one that undertakes. */
export const stemOf = (verb: string): string | undefined =>
  [verb.replace(/s$/, ''), verb.replace(/es$/, ''), verb.replace(/ies$/, 'y')].find(isAction);
