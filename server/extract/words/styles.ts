/** Words of office that tell of which state somebody is: "Cabinet Secretary" of Kenya, "Department of Labor" of few. */
import type { Iso2 } from '../../model/factsheet.ts';

export interface Style {
  readonly said: RegExp;
  readonly states: readonly Iso2[];
  /** States that never say so. */
  readonly not: readonly Iso2[];
}

/** A style as its list has it: how a phrase begins, what it is as a whole, what it holds. */
interface Listed {
  readonly begins: readonly string[];
  readonly is: readonly string[];
  readonly holds: readonly string[];
  readonly states: readonly Iso2[];
  readonly not: readonly Iso2[];
}

/** The styles of a list with their patterns, in its order: the first that fits is meant. */
export const stylesOf = (listed: readonly Listed[]): readonly Style[] =>
  listed.map(({ begins, is, holds, states, not }) => {
    const parts = [
      begins.length ? `^(?:${begins.map(literal).join('|')})\\b` : '',
      is.length ? `^(?:${is.map(literal).join('|')})$` : '',
      ...holds.map(literal),
    ];
    return { said: new RegExp(parts.filter(Boolean).join('|'), 'iu'), states, not };
  });

const literal = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
