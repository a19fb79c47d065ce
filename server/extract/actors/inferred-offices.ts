/** Offices that are said by pointing at another's: "his Lao counterpart X", "Y, who holds the same office in Thailand". */
import type { Iso2, Ref } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord, nationBefore } from '../chunks/groups.ts';
import type { Draft, Holding } from '../draft.ts';
import { adopted } from './adopted-offices.ts';
import { groupByPerson } from './group-holdings.ts';
import type { Introduction } from './introductions.ts';
import type { Bodies } from './office-bodies.ts';
import { isOfNation } from './state-in-name.ts';
import { subjectsOf } from './whose-peer.ts';

/** Offices that other words point at, and those that a later "the Vietnamese minister" gives to somebody named without one. */
export function inferred(draft: Draft, bodies: Bodies): Holding[] {
  const byStart = new Map<number, Ref>();
  for (const person of draft.persons) for (const { start } of person.mentions) byStart.set(start, person.ref);
  const countries = new Map(draft.persons.map((person) => [person.ref, person.country]));
  const before = antecedents(draft, byStart);
  const pointed = (found: Holding[]): Holding[] =>
    pointedAt(draft, bodies, { byStart, countries, before }, groupByPerson([...draft.holdings, ...found]), found);
  const found = pointed([]);
  const told = adopted(draft, found);
  // "The minister came home. N had been the guest of her colleague, M": of an office that is only now known to be hers.
  return told.length ? [...pointed([...found, ...told])] : found;
}

interface Named {
  readonly byStart: ReadonlyMap<number, Ref>;
  readonly countries: ReadonlyMap<Ref, Iso2 | null>;
  readonly before: ReadonlyMap<Introduction, Ref>;
}

/** Offices of those who are said to be another's counterpart or to have the same office, beside those found before. */
function pointedAt(
  draft: Draft,
  bodies: Bodies,
  { byStart, countries, before }: Named,
  heldBy: ReadonlyMap<Ref, readonly Holding[]>,
  earlier: readonly Holding[],
): Holding[] {
  const found = [...earlier];
  const settled = new Set(earlier.map(({ person }) => person));
  for (const introduction of draft.introductions) {
    const pointer = introduction.counterpart ?? introduction.same;
    const person = byStart.get(introduction.name.start);
    if (
      !pointer ||
      !person ||
      settled.has(person) ||
      introduction.titles.some(({ title }) => !title.former && (title.field || title.of))
    )
      continue;
    // "his colleague Commissioner N": his own office is said.
    if (introduction.counterpart && introduction.titles.some(({ title }) => title.head.type === 'body')) continue;
    // "his colleague from Lima, N, who heads Peru's Ministry of Energy".
    if (
      introduction.counterpart &&
      introduction.titles.some(({ title, body }) => title.title === '' && (body ?? title.of))
    )
      continue;
    // "the Indian minister for External Affairs, N, … her Indian counterpart, N": his own office is said elsewhere.
    if (introduction.counterpart && heldBy.get(person)?.some(({ use: { title } }) => isMinistry(title))) continue;
    const succession = introduction.same?.succession;
    const owner = byStart.get(succession?.owner ?? -1);
    const unnamed = introduction.counterpart && !owner ? officeBefore(draft, introduction) : null;
    const peer = owner ?? before.get(introduction) ?? '';
    // "A told his Nigerian colleague, N. He will see his Ghanaian colleague, M": of the one who has it from another.
    const all = unnamed ?? heldBy.get(peer) ?? found.filter((each) => each.person === peer);
    if (introduction.counterpart && before.get(introduction) === peer && isTheirs(draft, introduction)) continue;
    // "who runs the Rift Valley region": what is said by a verb is no office that another state has, too.
    const held = all.filter(({ use }) => use.title.title !== '' || use.title.field !== null);
    // "Prime Minister N, who also holds the finance portfolio, met her counterpart": of the office that has a title.
    const titled = held.filter(({ use }) => use.title.title !== '');
    // "She, a former head of the guard, replaces N": of what is held now.
    const present = titled.filter(({ use }) => !use.title.former);
    const among = [present, titled, held].find(({ length }) => length > 0) ?? [];
    // "She, until now rector, replaces N": what she was before is not what he was.
    if (succession && !present.length && titled.length) continue;
    const model = among.find((each) => each.use.title.field !== null) ?? among[0];
    if (!model) continue;
    // "The secretary met his colleague, Vice-Minister N": his own office is another one.
    const own = introduction.counterpart ? introduction.titles.filter(({ title }) => !title.former) : [];
    if (
      own.length &&
      own.every(({ title }) => title.head.type === 'minister' && model.use.title.head.type !== 'minister')
    )
      continue;
    const country = pointer.country ?? (succession ? model.country : null) ?? countries.get(person) ?? null;
    found.push(holdingOf(introduction, person, model, country, bodies));
  }
  return found;
}

const isMinistry = ({ field, head, former }: Holding['use']['title']): boolean =>
  field !== null && head.type === 'minister' && !former;

/** "Ministers remembered their late colleagues, N and M": those of several, and not of whoever is named last in another sentence. */
function isTheirs(draft: Draft, { name, counterpart }: Introduction): boolean {
  const chunks = draft.chunks[name.sentence] ?? [];
  const at = chunks.findIndex((chunk) => chunk.start === counterpart?.at);
  const own = chunks.slice(Math.max(0, at - 4), at);
  return own.some((chunk) => isWord(chunk, 'their')) && !chunks.slice(0, at).some((chunk) => chunk.kind === 'name');
}

/**
 * "Kazakhstan's minister also talked with her Kyrgyz colleague, X": the offices of whoever is meant by the office that stands
 * before the colleague in the sentence, with no name between; null where none does or nobody named holds it.
 */
function officeBefore(draft: Draft, { name, counterpart }: Introduction): readonly Holding[] | null {
  const chunks = draft.chunks[name.sentence] ?? [];
  const at = counterpart?.at ?? 0;
  for (let index = chunks.findLastIndex(({ end }) => end <= at); index >= 0; index--) {
    const chunk = chunks[index];
    if (chunk?.kind === 'name') return null;
    if (chunk?.kind !== 'title') continue;
    const state = chunk.countries[0] ?? nationBefore(chunks, index).countries[0];
    if (!state || chunk.head.plural) return null;
    const meant = draft.holdings.filter(
      ({ country, use }) =>
        country === state &&
        use.title.head.type === chunk.head.type &&
        (!chunk.field || chunk.field === use.title.field),
    );
    return meant.length && new Set(meant.map(({ person }) => person)).size === 1 ? meant : null;
  }
  return null;
}

/** The person named last before each introduction, another one than its own. */
function antecedents(draft: Draft, byStart: ReadonlyMap<number, Ref>): Map<Introduction, Ref> {
  const found = new Map<Introduction, Ref>();
  let last: Ref | null = null;
  let row: Introduction | null = null;
  let earlier: Ref | null = null;
  let lastAgent: Ref | null = null;
  const subjectOf = subjectsOf(draft.document.text);
  for (const each of draft.introductions) {
    const subject = subjectOf(each);
    const ref = byStart.get(each.name.start);
    if (!ref) continue;
    // "N was appointed by the President. She replaces M": not of whoever did it.
    const made = each.same?.succession && lastAgent && lastAgent !== ref ? earlier : null;
    const other = (subject && byStart.get(subject.name.start)) ?? made ?? (last === ref ? earlier : last);
    // "his counterparts from A, M, and B, N": M and N are those of one person.
    const pointed = each.counterpart ?? (each.same?.succession ? null : each.same);
    const peer = row && pointed && (row.counterpart ?? row.same)?.at === pointed.at ? found.get(row) : undefined;
    if (peer ?? other) found.set(each, (peer ?? other) as Ref);
    row = each;
    if (ref !== last) earlier = last;
    last = ref;
    lastAgent = isAgentOf(draft.chunks[each.name.sentence] ?? [], each.name.start) ? ref : null;
  }
  return found;
}

/** "was appointed by President N": by whom something was done. */
function isAgentOf(chunks: readonly Chunk[], start: number): boolean {
  let at = chunks.findIndex((chunk) => chunk.start === start) - 1;
  while (/^(?:honorific|title|country)$/.test(chunks[at]?.kind ?? '') || isWord(chunks[at], 'the', "'s")) at--;
  return isWord(chunks[at], 'by');
}

function holdingOf(
  introduction: Introduction,
  person: Ref,
  model: Holding,
  country: string | null,
  bodies: Bodies,
): Holding {
  const { title } = model.use;
  // "his opposite number in India's Ministry of Petroleum": of that body, whatever the other one's is.
  const named = introduction.counterpart?.body ?? null;
  // Where the text names another ministry for that country, the counterpart leads that one.
  const other = title.field && !bodies.ministry(title.field, country) ? bodies.kindred(title.field, country) : null;
  const of = named ?? (title.of?.countries.length ? null : title.of);
  // "in place of General N": the very same office.
  if (introduction.same?.succession)
    return {
      ...model,
      person,
      country,
      at: introduction.name,
      use: { ...model.use, country, range: introduction.name },
    };
  return {
    person,
    country,
    at: introduction.name,
    use: {
      ...model.use,
      title:
        other || named
          ? { ...title, field: null, fieldText: null, of: named, countries: [] }
          : { ...title, of, countries: [] },
      text:
        other || named ? title.head.singular : withoutOwner(model.use).replace(OF_STATE, '$1').replace(OF_TOWN, '$1'),
      country,
      body: null,
      range: introduction.name,
      how: introduction.counterpart ? 'counterpart' : 'clause',
    },
  };
}

/** What an office is of, and whose that is: "commander of the |Polish |Border Guard". */
const OWNER = /^(.*) (?:of|at|in|for) (?:the )?((?:\p{Lu}[\p{L}-]+ ){0,2})$/u;

/** "director of the Georgian National Museum": a body that is called by its state is not the other one's. */
function withoutOwner({ text, title: { of } }: Holding['use']): string {
  const at = of ? text.indexOf(of.name) : -1;
  if (!of || at < 1) return text;
  const [, before = '', owner = ''] = OWNER.exec(text.slice(0, at)) ?? [];
  return before && (isOfNation(of.name) || isOfNation(owner.trim())) ? before : text;
}

/** "governor of Kenya's central bank": the state is not that of the other one. */
const OF_STATE = /( (?:of|at|in) )(?:the )?\p{Lu}[\p{L} ]{2,30}['’]s? (?=\p{Ll})/u;

/** "the Deputy Lord Mayor of Alpha", "the mayor of Mombasa and her colleague": the town is that of the one. */
const OF_TOWN = /^((?:\p{L}+ ){0,3}(?:[Mm]ayor|[Gg]overnor|[Pp]refect)) of (?:the )?\p{Lu}.*$/u;
