/**
 * Whose the treaty is by which a union was founded: of the states that make it up, and not of the union that came of it. A
 * text of three states or more that met refers to their own: "the Treaty for the Establishment of the Community", "the Treaty
 * of the Lake, which created the Union", "the KAZA Treaty".
 */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import { mainCountries } from '../reference/focus.ts';
import { FEW, statesGathered } from '../reference/gathered.ts';
import type { InstrumentMention } from './mentions.ts';
import { OF_THE_WORLD } from './titles.ts';

/** The states that met, for a founding treaty of theirs; empty for anything else, and where fewer than three met. */
export function foundersOf(draft: Draft, mentions: readonly InstrumentMention[]): readonly Ref[] {
  if (!mentions.some((mention) => founds(draft, mention))) return [];
  const { isState } = actorsOf(draft);
  return [statesGathered(draft), mainCountries(draft)].find((refs) => refs.length >= FEW && refs.every(isState)) ?? [];
}

function founds(draft: Draft, { name, phrase, view: { text, mentions, at } }: InstrumentMention): boolean {
  if (!phrase.proper || !TREATY.test(phrase.head)) return false;
  const { organizations } = actorsOf(draft);
  const isUnion = (ref: Ref) => {
    const body = organizations.get(ref);
    return body?.kind === 'intergovernmental' && !OF_THE_WORLD.test(body.name);
  };
  // "the Treaty establishing a mine": of a body alone.
  const isNamed = (from: number, to: number) =>
    mentions.some(({ ref, start, end }) => isUnion(ref) && start - at >= from && end - at <= to);
  if (ESTABLISHES.test(name) && (A_UNION.test(name) || isNamed(phrase.start, phrase.end + FAR))) return true;
  const created = CREATED.exec(text.slice(phrase.end, phrase.end + FAR));
  if (created) return isNamed(phrase.end, phrase.end + created[0].length + FAR);
  return OWN.test(phrase.head) && isNamed(phrase.start, phrase.headEnd);
}

const TREATY = /^(?:treaty|charter|agreement|convention)$/iu;
/** "the ASEAN Charter"; but the "UNESCO Convention" is one that the union drew up for others. */
const OWN = /^(?:treaty|charter)$/iu;
const ESTABLISHES = /\b(?:[Ee]stablish(?:ing|ment)|[Cc]reat(?:ing|ion)|[Ff]ound(?:ing|ation)|[Ii]nstituting)\b/u;
/** A union that only the title of its treaty names. */
const A_UNION =
  /\b(?:Community|Union|Organi[sz]ation|League|Alliance|Association|Confederation) ?(?:of [\p{Lu}][\p{L} ]*)?$/u;
const CREATED =
  /^(?:,? (?:which|that)|, (?:signed|concluded) [^,;.]{2,40}, which) (?:had |first |once )?(?:created|established|founded|set up|gave birth to|brought into being|launched)\b/u;
const FAR = 60;
