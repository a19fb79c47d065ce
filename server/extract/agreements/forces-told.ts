/** Forces and services that a text says work under an instrument of theirs: "Under the plan, the three forces are to …". */

import type { Ref } from '../../model/factsheet.ts';
import type { AgreementKind } from '../../model/ontology.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import { countriesOf } from '../reference/focus.ts';
import type { InstrumentMention } from './mentions.ts';

/** What forces conclude among themselves; treaties are of their states. */
const OF_FORCES: ReadonlySet<AgreementKind> = new Set(['mou', 'plan', 'minutes', 'other']);
const FORCES =
  /\b(?:both|two|three|four|five) (?:\p{Ll}+ )?(?:forces|services|agencies|navies|armies|corps|coast ?guards|authorities)$/u;
/** How far behind the instrument they are spoken of. */
const NEAR = 700;

/** One force of each state that is a party, spoken of together right behind the instrument; else none. */
export function forcesTold(
  draft: Draft,
  mentions: readonly InstrumentMention[],
  kind: AgreementKind,
  parties: readonly Ref[],
): readonly Ref[] {
  const { isState, organizations } = actorsOf(draft);
  const [first] = mentions;
  if (!first || !OF_FORCES.has(kind) || parties.length < 2 || !parties.every(isState)) return [];
  const from = first.view.at + first.phrase.end;
  const states = countriesOf(draft, parties);
  const group = draft.groups.find(
    ({ start, end, refs }) =>
      start >= from &&
      start - from < NEAR &&
      refs.length === parties.length &&
      refs.every((ref) => organizations.get(ref)?.kind === 'agency') &&
      FORCES.test(draft.document.text.slice(start, end)) &&
      countriesOf(draft, refs).every((iso2) => states.includes(iso2)),
  );
  return group && countriesOf(draft, group.refs).length === states.length ? group.refs : [];
}
