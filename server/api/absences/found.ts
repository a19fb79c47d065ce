/** What is found to be missing. */
import type { Day } from '../../model/edtf.ts';
import type { AbsenceKind } from '../types.gen.ts';

export interface FoundAbsence {
  readonly kind: AbsenceKind;
  /** Entity ids. */
  readonly subjects: readonly string[];
  readonly what: string;
  readonly since: Day | null;
  readonly restsOn: number;
  /** Ids of relations that say what there is. */
  readonly relations: readonly string[];
  /** A commitment whose own sentences say what there is. */
  readonly commitment?: string;
}

export interface FoundAbsences {
  readonly kind: AbsenceKind;
  readonly totalCount: number;
  readonly nodes: readonly FoundAbsence[];
}

/** Those that rest on the most documents first; what rests on none says nothing and is left out. */
export function ranked(kind: AbsenceKind, found: readonly FoundAbsence[], most: number): FoundAbsences {
  const resting = found.filter(({ restsOn }) => restsOn > 0);
  const key = ({ subjects }: FoundAbsence) => subjects.join(' ');
  resting.sort((a, b) => b.restsOn - a.restsOn || (key(a) < key(b) ? -1 : 1));
  return { kind, totalCount: resting.length, nodes: resting.slice(0, most) };
}
