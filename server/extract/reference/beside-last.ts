/** "The shortest talk was with X. The two signed": X, and whom of another state the text speaks of most. */
import type { Ref } from '../../model/factsheet.ts';
import type { Scene } from './references.ts';

/** Both of them; null where the one spoken of most is of X's own state, or of none. */
export function besideLast(ref: Ref, { cast, persons }: Scene, fits: (ref: Ref) => boolean): Ref[] | null {
  const [other] = persons.foremost(2, (each) => fits(each) && each !== ref);
  const [own, theirs] = [cast.countryOf.get(ref), other && cast.countryOf.get(other)];
  return own && theirs && other && own !== theirs ? [other, ref] : null;
}
