/** "the memorandum of understanding with Manama": told from others by the state with which it is, where nothing else is said of it. */
import type { AgreementKind } from '../../model/ontology.ts';
import type { SentenceView } from '../text/view.ts';
import type { InstrumentPhrase } from './names.ts';
import { findSignings } from './signing.ts';

/** What one state concludes with another; "the agreement" is most often one named before. */
const OF_TWO: ReadonlySet<AgreementKind> = new Set(['mou', 'treaty', 'protocol', 'minutes']);
const WITH = / with (?:the )?/uy;
/** "Hungary's agreement with Ukraine" is no agreement named before. */
const isOwned = ({ text }: SentenceView, { start }: InstrumentPhrase): boolean =>
  /\b\p{Lu}\p{L}+(?:['’]s|s['’]) $/u.test(text.slice(Math.max(0, start - 40), start));

/** The phrase as far as the state or capital behind "with"; the phrase itself where none is, or where the sentence tells of a signing. */
export function withState(view: SentenceView, phrase: InstrumentPhrase): InstrumentPhrase {
  if (!phrase.bare || !phrase.definite || phrase.plural) return phrase;
  if (!OF_TWO.has(phrase.kind) && !(phrase.kind === 'agreement' && isOwned(view, phrase))) return phrase;
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
