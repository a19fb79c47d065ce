/** A state has one minister of a field at a time: who shares the field with another's minister is not of that state. */
import type { Iso2 } from '../../model/factsheet.ts';
import type { TitleUse } from './introductions.ts';
import type { Cluster } from './names-joined.ts';

/** Fields in which a person is minister now: not deputy, not former. */
const fieldsHeld = (cluster: Cluster): Set<string> =>
  new Set(
    cluster.introductions.flatMap(({ titles }) =>
      titles.flatMap(({ title, text }) =>
        title.field && title.head.type === 'minister' && !title.deputy && !title.former && !isPassing(text)
          ? [title.field]
          : [],
      ),
    ),
  );

/** Offices that change hands in the text itself: two names may stand for one office of one state. */
const isPassing = (text: TitleUse['text']): boolean =>
  /\b(?:acting|incoming|outgoing|new|interim|designate)\b/i.test(text);

/** For every person whose country is not known, the states whose minister of the same field is somebody else. */
export function heldByOthers(
  clusters: readonly Cluster[],
  found: ReadonlyMap<Cluster, Iso2>,
): Map<Cluster, ReadonlySet<Iso2>> {
  const holders = new Map<string, Set<Iso2>>();
  for (const [cluster, country] of found)
    for (const field of fieldsHeld(cluster)) holders.set(field, (holders.get(field) ?? new Set()).add(country));
  const taken = new Map<Cluster, ReadonlySet<Iso2>>();
  for (const cluster of clusters) {
    if (found.has(cluster)) continue;
    const countries = [...fieldsHeld(cluster)].flatMap((field) => [...(holders.get(field) ?? [])]);
    if (countries.length) taken.set(cluster, new Set(countries));
  }
  return taken;
}
