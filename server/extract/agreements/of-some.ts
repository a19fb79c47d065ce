/**
 * Whose an instrument is in a text of many states or of a union, where no word names its parties: "Ecuador disputes the
 * protocol, which drew most of the border with Peru" is of those two, not of the five who met; "the commanders of eight
 * states signed it" is of none of whom the text names but three.
 */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import { statesGathered } from '../reference/gathered.ts';
import { spokenOfMost } from '../reference/sides-of-text.ts';
import type { SentenceView } from '../text/view.ts';
import type { InstrumentMention } from './mentions.ts';

/** From how many states on a text is one of many. */
export const FEW = 3;

/** All who met, where the sides are some of them. */
export function allOf(draft: Draft, sides: readonly Ref[]): readonly Ref[] {
  const met = statesGathered(draft);
  return met.length > sides.length && (met.length > FEW || sides.every((ref) => met.includes(ref))) ? met : sides;
}

/** "will accede to the Agreement", "has been ratified by four countries": of more than those. */
export const JOINED =
  /\b(?:ratif\p{Ll}+|acced\p{Ll}+|accession|instruments? of|(?:state |contracting )?part(?:y|ies) to|signator(?:y|ies)|member(?:s| states?| countries))\b/iu;

/** The two states of which the sentence about an instrument speaks, in a text of many; empty where it speaks of one, or of more. */
export function ofTwoHere(draft: Draft, mentions: readonly InstrumentMention[], sides: readonly Ref[]): readonly Ref[] {
  if (allOf(draft, sides).length <= FEW) return [];
  const pairs = mentions.map(({ view }) => (JOINED.test(view.text) ? [] : statesIn(draft, view)));
  return pairs.every((refs) => refs.length <= 2) ? (pairs.find((refs) => refs.length === 2) ?? []) : [];
}

/** States that a sentence names, by themselves, by their people or by those who serve them. */
function statesIn(draft: Draft, { mentions, homes, groups }: SentenceView): readonly Ref[] {
  const { isState } = actorsOf(draft);
  const own = mentions.flatMap(({ kind, ref }) =>
    kind === 'country' ? [ref] : kind === 'person' ? (homes.get(ref) ?? []) : [],
  );
  return [...new Set([...own, ...groups.flatMap(({ refs }) => refs.filter(isState))])];
}

const NUMBERS: ReadonlyMap<string, number> = new Map(
  'three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, index) => [word, index + 3]),
);
const COUNTED =
  /\b(?:(?:of|from|by) (?:the |its |all )?(?<of>\p{Ll}+|\d+)|(?<all>[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\p{L}+teen|[Ee]leven|[Tt]welve|[Tt]wenty|\d+)) (?:[\p{L}-]+ ){0,2}?(?:states|countries|nations|governments|members|member states)\b/u;

/** "The commanders of eight states signed", "which fourteen member states signed": of more than those of whom the text tells. */
export const isOfMore = ({ view: { text } }: InstrumentMention, sides: readonly Ref[]): boolean => {
  const told = COUNTED.exec(text)?.groups;
  const word = (told?.of ?? told?.all ?? '').toLowerCase();
  const count = NUMBERS.get(word) ?? Number(word || Number.NaN);
  return count > sides.length && count < 100;
};

/**
 * The states of two signers, where that of one is hardly spoken of: "Ministers X and Y signed", in a text of Croatia and
 * Serbia that names Kuwait once, is of the two of which the text is.
 */
export function withoutStray(
  draft: Draft,
  mentions: readonly InstrumentMention[],
  theirs: readonly Ref[],
): readonly Ref[] {
  const most = spokenOfMost(draft);
  const [stray, ...others] = theirs.filter((ref) => !most.includes(ref));
  if (theirs.length !== 2 || most.length !== 2 || !stray || others.length) return theirs;
  const met = statesGathered(draft);
  if (met.length > FEW && met.includes(stray)) return theirs;
  const told = (ref: Ref) => draft.countries.find((state) => state.ref === ref)?.mentions.length ?? 0;
  const missed = most.find((ref) => !theirs.includes(ref)) ?? stray;
  const named = mentions.some(({ view }) => view.mentions.some(({ kind, ref }) => kind === 'country' && ref === stray));
  return named || told(missed) < 2 * told(stray) ? theirs : theirs.map((ref) => (ref === stray ? missed : ref));
}
