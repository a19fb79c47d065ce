/** Whom the name of an instrument itself names. */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import type { SentenceView } from '../text/view.ts';
import type { InstrumentPhrase } from './names.ts';

/** States and unions in a name: "Vietnam-Laos plan", "ASEAN-China memorandum". */
export function namedStates(draft: Draft, view: SentenceView, phrase: InstrumentPhrase): Ref[] {
  const inside = view.mentions.filter(
    (mention) =>
      mention.start - view.at >= phrase.start &&
      mention.end - view.at <= phrase.headEnd &&
      mention.kind !== 'place' &&
      mention.kind !== 'person',
  );
  const { organizations, isState } = actorsOf(draft);
  return [...new Set(inside.map(({ ref }) => ref).filter((ref) => organizations.has(ref) || isState(ref)))];
}
