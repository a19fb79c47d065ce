/**
 * The other hand where no subject signs: "was inked with Economy Minister X", "entered into with the bank, represented by its
 * director, X"; and the first hand, which the sentences before it tell of.
 */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { personsInRow } from './persons-in-row.ts';
import { type Signing, signingPhrases } from './signing.ts';

const GATE = new Gate(/^(?:with|represented)$/);
/** "was signed on Monday in Accra with the minister of trade, X": nothing but his office stands before the name. */
const WITH =
  /^(?: (?:(?:on|in|at|here|today|yesterday|this|last) ?[^,;.:]{0,40}))? (?:(?:together|jointly) )?with (?=[^;.:]{0,90}\p{Lu})/u;
const OFFICE = /^(?:(?:the|its|their|his|her) )?(?:[\p{L}.'’-]+ ){0,9}?(?:, )?$/u;
const NO_OFFICE =
  /\b(?:which|who|by|between|in|on|at|after|before|to|represented|presence|participation|help|support)\b/u;
const THERE =
  /\b(?:present|in attendance|attending|witness(?:es|ing)?|observers?|guests?|onlookers?|(?:his|her|their) side)\b/u;
const REPRESENTED = /,? (?:duly )?represented (?:here )?by (?:[^,;.]{2,70}, )?(?:[^,;.]|(?<=\b\p{L}{1,4})\.){0,60}$/u;
/** How many sentences before tell who signs. */
const REACH = 4;

/** Those who signed what "was signed with X", or with a body that X stood for. */
export function signersWith(draft: Draft, view: SentenceView, { range, voice, future }: Signing): readonly Ref[] {
  if (future || voice !== 'bare' || !GATE.opens(view.words)) return [];
  const { text, mentions, at } = view;
  const behind = mentions.filter(
    ({ kind, form, start }) => kind === 'person' && form === 'name' && start - at >= range.end,
  );
  const stood = behind.filter(({ start }) => REPRESENTED.test(text.slice(range.end, start - at)));
  if (stood.length) return [...new Set(stood.map(({ ref }) => ref))];
  const told = WITH.exec(text.slice(range.end));
  const [first] = behind;
  // "was signed with X looking on": X did not.
  if (!told || !first || THERE.test(text.slice(range.end)) || signingPhrases().witness.next(view.words, range.end))
    return [];
  const office = text.slice(range.end + told[0].length, first.start - at);
  if (!OFFICE.test(office) || NO_OFFICE.test(office)) return [];
  const partners = personsInRow(view, first);
  const own = firstHand(draft, view, partners);
  return own ? [own, ...partners] : partners;
}

/** Whoever of another state the nearest sentence before tells of: "X came to Accra. A treaty was signed with Minister Y". */
function firstHand(draft: Draft, view: SentenceView, partners: readonly Ref[]): Ref | null {
  const { countries } = actorsOf(draft);
  const theirs = partners.map((ref) => countries.get(ref));
  if (theirs.some((state) => !state)) return null;
  let earlier = view.previous;
  for (let back = 1; back <= REACH && earlier; earlier = earlier.previous, back += 1) {
    const own = earlier.mentions.find(
      ({ kind, ref }) => kind === 'person' && countries.get(ref) && !theirs.includes(countries.get(ref)),
    );
    if (own) return own.ref;
  }
  return null;
}
