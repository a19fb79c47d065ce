/** Bodies other than ministries that are spoken of as a group: "the two universities", "both institutions". */
import type { Ref } from '../../model/factsheet.ts';
import type { Scene } from './references.ts';

/** "The two universities": as many bodies as are counted, of that name; else, where any body may be meant, those told of last. */
export function namedBodies(noun: string, count: number | null, scene: Scene): Ref[] | null {
  if (!count) return null;
  const single = noun.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
  const named = scene.cast.byHead.get(single);
  const alike = named ? scene.bodies.foremost(count, (ref) => named.has(ref)) : [];
  if (alike.length === count) return alike;
  const pool = COMPANIES.test(noun) ? scene.cast.companies : noun === 'universities' ? scene.cast.universities : null;
  if (pool) {
    const firms = scene.bodies.recent(FURTHEST).filter((ref) => pool.has(ref));
    if (firms.length >= count) return firms.slice(0, count).reverse();
  } else if (!ANY_BODY.test(noun)) return null;
  const here = scene.bodies.between(scene.sentenceStart, Number.POSITIVE_INFINITY);
  const before = scene.bodies.between(scene.previousStart, scene.sentenceStart);
  const found = [here, before, pool ? [] : scene.bodies.recent(count).reverse()].find((refs) => refs.length === count);
  return found ? [...found] : null;
}
const COMPANIES =
  /^(?:companies|firms|corporations|enterprises|operators|airlines|banks|railways|ports|utilities|carriers)$/;
/** Most bodies looked back at for companies. */
const FURTHEST = 12;
const ANY_BODY = /^(?:institutions|bodies|organi[sz]ations|administrations|authorities|services|offices|agencies)$/;
