/** Signers named by their part in the encounter alone: "signed by the co-chairs", "The heads of delegation signed". */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import { mainMeeting } from '../reference/focus.ts';
import { COUNTS } from '../reference/group-words.ts';
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
  if (!told) return holdersAtMeeting(draft, view, near, voice === 'passive');
  if (voice === 'passive' && told.index > 24) return [];
  const heads = sideHeads(draft);
  if (heads.length) return heads;
  const chairs = draft.meetings
    .filter(({ status, kind }) => status === 'held' && kind !== 'ceremony')
    .map(({ participants }) => participants.filter(({ role }) => role !== 'participant').map(({ actor }) => actor))
    .find((refs) => refs.length > 1);
  return chairs ?? [];
}

/** "The ministers signed", of whom the text tells only that they met: all of that office who took part. */
function holdersAtMeeting(draft: Draft, view: SentenceView, near: string, behind: boolean): readonly Ref[] {
  const told = (behind ? HOLDERS_AFTER : HOLDERS_BEFORE).exec(near)?.groups;
  if (!told?.noun) return [];
  const meeting = mainMeeting(draft, view.at + view.text.length, []);
  const { offices, countries } = actorsOf(draft);
  const isMeant = (ref: Ref) => {
    const held = offices.get(ref) ?? [];
    return !held.length || held.some(({ title }) => title.toLowerCase().includes((told.noun ?? '').slice(0, -1)));
  };
  const persons = (meeting?.participants ?? []).map(({ actor }) => actor).filter((ref) => ref.startsWith('p'));
  const meant = persons.filter(isMeant);
  const states = new Set(meant.flatMap((ref) => countries.get(ref) ?? []));
  const count = COUNTS.get(told.count ?? '') ?? (told.both ? 2 : undefined);
  const isWhole = count === undefined ? meant.length > 1 : meant.length === count;
  return isWhole && states.size === meant.length ? meant : [];
}
const HOLDERS =
  '(?:(?<both>both)|the|all)(?: (?<count>two|three|four|five|six|seven|eight))?(?: (?!two|three|four|five|six|seven|eight)\\p{Ll}+)?? (?<noun>ministers|presidents|premiers|governors|mayors|secretaries|directors|chiefs|commissioners)';
const HOLDERS_BEFORE = new RegExp(
  `(?:^|[ ,])${HOLDERS} (?:(?:then|also|later|jointly|both|all|each|had|have|finally|formally|yesterday|today) ){0,3}$`,
  'iu',
);
const HOLDERS_AFTER = new RegExp(`^ ?${HOLDERS}(?=[.,;]|$| (?:in|on|at|during|before|after)\\b)`, 'iu');

/** The first named of each side where a text lists them by side. */
function sideHeads(draft: Draft): readonly Ref[] {
  const heads = viewSentences(draft)
    .filter(({ text }) => SIDE.test(text))
    .flatMap(({ mentions }) => mentions.find(({ kind }) => kind === 'person')?.ref ?? []);
  return heads.length > 1 ? [...new Set(heads)] : [];
}
