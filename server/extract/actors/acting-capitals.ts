/**
 * Capitals that act where their states are not named: "Riga and Oslo intend to send inspectors". The state is one of the
 * document's then, as if the capital were its name; where the text names the state besides, nothing need be added.
 */

import type { Iso2 } from '../../model/factsheet.ts';
import { fold } from '../../model/ids.ts';
import { type Vocabulary, vocabulary } from '../../model/vocabulary.ts';
import { once } from '../once.ts';

/** By state the first of its places, which is its capital; none for cities where the whole world meets. */
const capitalsOf = once((lists: Vocabulary): ReadonlyMap<Iso2, string> => {
  const { world = [], ...places } = lists.places;
  const seats = new Set(world.map(letters));
  return new Map(
    Object.entries(places).flatMap(([iso2, [first]]) =>
      first && !seats.has(letters(first)) ? [[iso2, letters(first)] as const] : [],
    ),
  );
});
const letters = (name: string): string => fold(name).replace(/[^a-z]/g, '');

const CITY = "\\p{Lu}[\\p{L}'’ʻ-]+(?: \\p{Lu}[\\p{L}'’ʻ-]+){0,2}";
/** What only a government does, behind the capital or a row of them that it begins; a city, too, plays host. */
const ACTS = new RegExp(
  `^(?:(?:, ${CITY}){0,3},? and ${CITY})?(?:, for (?:its|their) part,)? (?:(?:has|have|had|also|both|jointly|then|now) ){0,2}(?:agreed (?:to|on|that|with)|pledged|promised|vowed|undertook|undertaken|intends? to|consented|decided (?:to|on|that)|signed|committed|offered|accepted|declared that|said (?:it|they|that it|that they) |told ${CITY} |insists?\\b|refuses?d?\\b|(?:will|would|is to|are to|(?:is|are) going to) (?:also |each |both |jointly )?(?!(?:host|be|see|become|welcome|stage|hold|get|have|receive|remain|take place)\\b)\\p{Ll})`,
  'u',
);
/** Where a subject begins, or goes on. */
const BEGINS = /(?:^|[.:;,"“] |\b(?:that|while|but|whereas|return|and) |\bfor (?:its|their) part,? )$/u;
const IN_A_TOWN = /\b(?:in|at|to|from|between|of|near|via|through|for|with) (?:\p{Lu}[\p{L}'’ʻ-]+,? ){1,6}(?:and )?$/u;

/** Whether a place between two offsets of a text, of a state, is its capital and acts for it. */
export function actsForState(text: string, start: number, end: number, country: Iso2): boolean {
  if (capitalsOf(vocabulary()).get(country) !== letters(text.slice(start, end))) return false;
  if (!ACTS.test(text.slice(end, end + 160).replace(/\s/g, ' '))) return false;
  const before = text
    .slice(Math.max(0, start - 80), start)
    .replace(/\n\s*\n/g, '. ')
    .replace(/\s/g, ' ');
  return (start === 0 || BEGINS.test(before)) && !IN_A_TOWN.test(before);
}
