/** Two spoken of by an office that the text gives to one alone. */
import type { Ref } from '../../model/factsheet.ts';
import type { Scene } from './references.ts';

/** "The Presidents", where the text gives the office of one alone: the other is named without any. */
export function withPeer(sure: readonly Ref[], { cast, persons: told }: Scene): readonly Ref[] {
  const country = cast.countryOf.get(sure[0] ?? '');
  const peer = told.last((ref) => !sure.includes(ref) && !cast.titles.has(ref) && cast.countryOf.get(ref) !== country);
  return peer ? [...sure, peer] : sure;
}
