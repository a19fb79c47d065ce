/**
 * Whose an instrument is that a text only refers to and that no sentence gives to anybody: "the Treaty of Limits of 1864".
 * A text refers to what is its own: of the few states of which it speaks, unless a word makes it one of the world, of a
 * region or of others.
 */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import { countriesOf } from '../reference/focus.ts';
import type { InstrumentMention } from './mentions.ts';
import { allOf, FEW, JOINED } from './of-some.ts';
import { OF_REGION } from './titles.ts';

/** The few states of which a text speaks, for what it refers to by name; empty where it speaks of more, or the name is of others. */
export function ofFewSpokenOf(
  draft: Draft,
  mentions: readonly InstrumentMention[],
  sides: readonly Ref[],
): readonly Ref[] {
  const { isState, states } = actorsOf(draft);
  // Ministries that sign today refer to what their states concluded.
  const served = sides.every(isState) ? sides : countriesOf(draft, sides).flatMap((iso2) => states.get(iso2) ?? []);
  const all = allOf(draft, served);
  if (all.length < 2 || all.length > FEW || !all.every(isState)) return [];
  return mentions.some((mention) => isOfOthers(draft, mention, all)) ? [] : all;
}

/** Whether an instrument's name, or what is said of it, makes it one of others than those of whom a text speaks. */
function isOfOthers(
  draft: Draft,
  { name, phrase, view: { text, mentions, at } }: InstrumentMention,
  sides: readonly Ref[],
): boolean {
  if (OF_REGION.test(name) || OF_MANY.test(name) || (draft.countries.length > sides.length && JOINED.test(text)))
    return true;
  const own = countriesOf(draft, sides);
  // A town tells nothing: two states may have signed in a third.
  return mentions.some(({ kind, ref, start, end }) => {
    if (kind === 'person' || kind === 'place' || start - at < phrase.start || end - at > phrase.end) return false;
    const [of] = countriesOf(draft, [ref]);
    return of === undefined || !own.includes(of);
  });
}

/** Letters of a union, "Universal", "Charter", and the towns that have given their names to what all the world has joined. */
const OF_MANY =
  /\b(?:\p{Lu}{2,}|World|International|Global|Universal|United Nations|Multilateral|Revised|Charter|Covenant|Statute|Framework Convention|Sustainable Development Goals)\b|\b(?:Vienna|Geneva|Hague|Basel|Rotterdam|Stockholm|Minamata|Kyoto|Montreal|Nagoya|Cartagena|Ramsar|Bonn|Berne?|Aarhus|Espoo|Budapest|Istanbul|Lanzarote|Chicago|Warsaw|Paris|Schengen|Bologna|Dublin|Lisbon|Maastricht|Rome|Helsinki|Marrakesh|Cape Town|Abuja|Maputo|Malabo|Bamako|Lom[ée]|Cotonou|Nairobi|Chaguaramas|Noumea|Waigani|Apia|Boe|Barcelona|Tehran|Oslo|Ottawa|Copenhagen|Cancún|Sendai|Palermo|Beijing|Addis Ababa|Tlatelolco|Bel[ée]m do Par[áa]|Escaz[úu]|Asunci[óo]n|Ouro Preto) (?:\p{L}+ )?(?:\d{4} )?(?:[Cc]onventions?|[Pp]rotocols?|[Aa]greements?|[Tt]reaty|[Aa]ccords?|Declaration|Framework|Plan|Process|Programme|Charter|Arrangement)\b|\bTreaty of (?:Rome|Lisbon|Maastricht|Chaguaramas|Asunci[óo]n|Tlatelolco|Basseterre|Abuja)\b/u;
