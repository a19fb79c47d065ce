/** "the memorandum of understanding with Manama": told from others by the state with which it is, where nothing else is said of it. */
import type { AgreementKind } from '../../model/ontology.ts';
import type { SentenceView } from '../text/view.ts';
import type { InstrumentPhrase } from './names.ts';
import { findSignings } from './signing.ts';

/** What one state concludes with another; "the agreement" is most often one named before. */
const OF_TWO: ReadonlySet<AgreementKind> = new Set(['mou', 'treaty', 'protocol', 'minutes']);
const WITH = / with (?:the )?/uy;
const OWNED = /\b\p{Lu}\p{L}+(?:['’]s|s['’]) $/u;

/** The phrase as far as the state or capital behind "with"; the phrase itself where none is, or where the sentence tells of a signing. */
export function withState(view: SentenceView, phrase: InstrumentPhrase): InstrumentPhrase {
  // "Hungary's agreement with Ukraine" is no agreement named before.
  const isOwned =
    phrase.kind === 'agreement' && OWNED.test(view.text.slice(Math.max(0, phrase.start - 40), phrase.start));
  if (!phrase.bare || !phrase.definite || phrase.plural || !(OF_TWO.has(phrase.kind) || isOwned)) return phrase;
  WITH.lastIndex = phrase.end;
  const joint = WITH.exec(view.text);
  if (!joint || findSignings(view).length) return phrase;
  const from = view.at + WITH.lastIndex;
  const state = view.mentions.find(
    ({ kind, form, ref, start }) =>
      start <= from &&
      start >= from - 4 &&
      ((kind === 'country' && form === 'name') || (kind === 'place' && view.seats.has(ref))),
  );
  return state ? { ...phrase, end: state.end - view.at, bare: false } : phrase;
}
