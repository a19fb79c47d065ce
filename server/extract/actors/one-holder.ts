/** A state has one minister of a field, one president, one king at a time: who shares the office with another's is not of that state. */
import type { Iso2 } from '../../model/factsheet.ts';
import type { TitleUse } from './introductions.ts';
import type { Cluster } from './names-joined.ts';

/** Offices of which a state has one. */
const SINGLE: Readonly<Record<string, string>> = {
  president: 'president',
  'prime minister': 'prime minister',
  premier: 'prime minister',
  pm: 'prime minister',
  king: 'monarch',
  queen: 'monarch',
  sultan: 'monarch',
  emir: 'monarch',
  amir: 'monarch',
  chancellor: 'chancellor',
  'federal chancellor': 'chancellor',
};

/** Fields in which a person is minister now, and offices of which a state has one: not deputy, not former. */
const officesHeld = (cluster: Cluster): string[] =>
  cluster.introductions.flatMap(({ titles }) =>
    titles.flatMap(({ title, text, body, local }) => {
      if (local || title.deputy || title.former || isPassing(text)) return [];
      if (title.field && title.head.type === 'minister') return [title.field];
      const single = title.head.type === 'state' && !title.of && !body ? SINGLE[title.head.singular] : undefined;
      return single && text.toLowerCase() === title.head.singular ? [`the ${single}`] : [];
    }),
  );

/** Offices that change hands in the text itself: two names may stand for one office of one state. */
const isPassing = (text: TitleUse['text']): boolean =>
  /\b(?:acting|incoming|outgoing|new|interim|designate|first|then)\b/i.test(text);

/** The offices that are known to be taken, by state. */
export class HeldOffices {
  readonly #holders = new Map<string, Set<Iso2>>();

  /** A person is settled to be of a state: its offices of that kind are theirs. */
  take(cluster: Cluster, country: Iso2): void {
    for (const office of officesHeld(cluster)) {
      const states = this.#holders.get(office);
      if (states) states.add(country);
      else this.#holders.set(office, new Set([country]));
    }
  }

  /** The states in which somebody else holds an office of this person. */
  taken(cluster: Cluster): ReadonlySet<Iso2> {
    return new Set(officesHeld(cluster).flatMap((office) => [...(this.#holders.get(office) ?? [])]));
  }
}
