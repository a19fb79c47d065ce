/** Signers named by their part in the encounter alone: "signed by the co-chairs", "The heads of delegation signed". */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { type SentenceView, viewSentences } from '../text/view.ts';
import type { Signing } from './signing.ts';

const PART =
  /\b(?:the )?(?:two |both |respective )?(?:co-?chair(?:s|men|persons|women)?|heads of (?:the )?(?:(?:two|both|respective|national) )?delegations?|delegation heads|heads of the two sides|(?<=\b(?:two|both) )chairs|chairmen|chairpersons)\b/iu;
/** "For Georgia: Mr. X, Deputy Prime Minister." */
const SIDE = /^[*_ -]*(?:For|On behalf of) (?:the )?\p{Lu}[^:]{2,60}:/u;

/** Those who chaired the encounter in hand, where the sentence says no more of who signed. */
export function signersByPart(draft: Draft, view: SentenceView, { range, voice, future }: Signing): readonly Ref[] {
  if (future || voice === 'bare') return [];
  const near =
    voice === 'passive'
      ? view.text.slice(range.end, range.end + 60)
      : view.text.slice(Math.max(0, range.start - 60), range.start);
  const told = PART.exec(near);
  if (!told || (voice === 'passive' && told.index > 24)) return [];
  const heads = sideHeads(draft);
  if (heads.length) return heads;
  const chairs = draft.meetings
    .filter(({ status, kind }) => status === 'held' && kind !== 'ceremony')
    .map(({ participants }) => participants.filter(({ role }) => role !== 'participant').map(({ actor }) => actor))
    .find((refs) => refs.length > 1);
  return chairs ?? [];
}

/** The first named of each side where a text lists them by side. */
function sideHeads(draft: Draft): readonly Ref[] {
  const heads = viewSentences(draft)
    .filter(({ text }) => SIDE.test(text))
    .flatMap(({ mentions }) => mentions.find(({ kind }) => kind === 'person')?.ref ?? []);
  return heads.length > 1 ? [...new Set(heads)] : [];
}
