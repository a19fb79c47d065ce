/** What is known of a document's actors when references to them are resolved: countries, offices, ministries. */
import type { Iso2, Ref } from '../../model/factsheet.ts';
import type { TitleChunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import type { Draft } from '../draft.ts';

export interface Cast {
  readonly countryOf: ReadonlyMap<Ref, Iso2 | null>;
  readonly countryRef: ReadonlyMap<Iso2, Ref>;
  /** Titles of each person. */
  readonly titles: ReadonlyMap<Ref, readonly TitleChunk[]>;
  /** Body that each person's first office in a body belongs to. */
  readonly bodyOf: ReadonlyMap<Ref, Ref>;
  readonly ministries: ReadonlySet<Ref>;
  /** Bodies that may be a side of their own: a union of states, a bank, a university; no ministry and no government. */
  readonly independent: ReadonlySet<Ref>;
  readonly companies: ReadonlySet<Ref>;
  readonly universities: ReadonlySet<Ref>;
  /** Bodies named at once by one phrase ("the Lao and Cambodian ministries of health"), by its offset. */
  readonly joint: ReadonlyMap<number, readonly Ref[]>;
  /** Bodies that the text names, by their last word, folded: "Council" → the council meant. */
  readonly byHead: ReadonlyMap<string, ReadonlySet<Ref>>;
  readonly persons: readonly Ref[];
  /** Who is named at an offset. */
  readonly personAt: ReadonlyMap<number, Ref>;
  /** States whose sides the text speaks of: "the Omani side". */
  readonly sides: ReadonlySet<Iso2>;
  /** Persons beside none of whose titles a state is said: ministers of the report's own. */
  readonly own: ReadonlySet<Ref>;
  /** Offsets of titles that stand beside the name of their holder. */
  readonly attached: ReadonlySet<number>;
}

const NO_SIDE: ReadonlySet<string> = new Set(['ministry', 'government', 'legislature', 'party']);

export function castOf(draft: Draft): Cast {
  const countryOf = new Map<Ref, Iso2 | null>();
  for (const each of [...draft.persons, ...draft.organizations]) countryOf.set(each.ref, each.country);
  for (const each of draft.countries) countryOf.set(each.ref, each.iso2);
  const titles = new Map<Ref, TitleChunk[]>();
  for (const { person, use } of draft.holdings) {
    const list = titles.get(person);
    if (list) list.push(use.title);
    else titles.set(person, [use.title]);
  }
  const bodyOf = new Map<Ref, Ref>();
  for (const { person, organization } of draft.offices) {
    if (organization && !bodyOf.has(person)) bodyOf.set(person, organization);
  }
  const joint = new Map<number, Ref[]>();
  for (const { ref, mentions } of draft.organizations) {
    for (const { start } of mentions) {
      const list = joint.get(start);
      if (list) list.push(ref);
      else joint.set(start, [ref]);
    }
  }
  const byHead = new Map<string, Set<Ref>>();
  for (const { ref, name } of draft.organizations) {
    for (const word of new Set(name.toLowerCase().match(/\p{L}+/gu) ?? [])) {
      const refs = byHead.get(word);
      if (refs) refs.add(ref);
      else byHead.set(word, new Set([ref]));
    }
  }
  return {
    countryOf,
    countryRef: new Map(draft.countries.map((each) => [each.iso2, each.ref])),
    titles,
    bodyOf,
    ministries: new Set(draft.organizations.filter((each) => each.kind === 'ministry').map((each) => each.ref)),
    companies: new Set(draft.organizations.filter(({ kind }) => kind === 'company').map(({ ref }) => ref)),
    universities: new Set(draft.organizations.filter(({ kind }) => kind === 'university').map(({ ref }) => ref)),
    independent: new Set(draft.organizations.filter(({ kind }) => !NO_SIDE.has(kind)).map(({ ref }) => ref)),
    joint,
    byHead,
    persons: draft.persons.map((each) => each.ref),
    personAt: new Map(draft.mentions.flatMap(({ kind, ref, start }) => (kind === 'person' ? [[start, ref]] : []))),
    sides: sidesNamed(draft),
    own: ownPersons(draft),
    attached: new Set(draft.holdings.map(({ use }) => use.title.titleSpan.start)),
  };
}

function ownPersons(draft: Draft): ReadonlySet<Ref> {
  const marked = new Set(draft.holdings.filter(({ use }) => use.country !== null).map(({ person }) => person));
  return new Set(draft.holdings.map(({ person }) => person).filter((ref) => !marked.has(ref)));
}

/** States before the word "side": "the Omani side", "Vietnam's side". */
function sidesNamed(draft: Draft): ReadonlySet<Iso2> {
  const found = new Set<Iso2>();
  for (const chunks of draft.chunks)
    chunks.forEach((chunk, index) => {
      if (chunk.kind !== 'word' || (chunk.key !== 'side' && chunk.key !== 'party')) return;
      const [before, owner] = [chunks[index - 1], chunks[index - 2]];
      const state = isWord(before, "'s", "'") ? owner : before;
      if (state?.kind === 'country') found.add(state.iso2);
    });
  return found;
}

/** Whether a person holds an office that a shorter title may mean: "the minister", "the premier", "the Lao minister". */
export function mayMean(title: TitleChunk, held: readonly TitleChunk[]): boolean {
  return held.some((own) => {
    if (title.field && own.field && title.field !== own.field) return false;
    const a = headOf(title);
    const b = headOf(own);
    if (a === b) return title.deputy === own.deputy || !title.deputy;
    if (a === 'ambassador' && b.startsWith('ambassador ')) return true;
    return a.length > 3 && b.endsWith(` ${a}`) && b !== 'prime minister' && b !== 'deputy prime minister';
  });
}

const headOf = (title: TitleChunk): string =>
  /^(?:pm|premier)$/.test(title.head.singular) ? 'prime minister' : title.head.singular;

/** Whether a title makes its holder a minister, for "the two ministers". */
export const isMinisterial = (held: readonly TitleChunk[]): boolean =>
  held.some((own) => own.head.type === 'minister' || (own.head.type === 'secretary' && own.field !== null));

/** Whether a minister is no deputy or vice minister. */
export const isChief = (held: readonly TitleChunk[]): boolean =>
  held.some(
    ({ head, deputy }) =>
      head.type === 'minister' && !deputy && !/\b(?:vice|deputy|state|assistant)\b/u.test(head.singular),
  );

/** Of how many states those given are: "the ministers" of four are four. */
export const statesOf = (refs: readonly Ref[], { countryOf }: Cast): number =>
  new Set(refs.flatMap((ref) => countryOf.get(ref) ?? [])).size;

/** Who fits, where that is one person alone. */
export function onlyOne({ persons }: Cast, fits: (ref: Ref) => boolean): Ref | null {
  const found = persons.filter(fits);
  return found.length === 1 ? (found[0] ?? null) : null;
}
