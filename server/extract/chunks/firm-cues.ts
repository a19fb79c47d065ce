/** Forms by which names beside a firm's doings are told to be a firm's: its trade, who signs for it, a row of operators, a party. */
import type { Iso2 } from '../../model/factsheet.ts';
import type { OrganizationKind } from '../../model/ontology.ts';
import { isLetters } from './acronym-firms.ts';
import type { Chunk, TitleChunk } from './chunks.ts';
import { isWord } from './groups.ts';

/** What firms are called by after their trade. */
export const TRADE =
  /^(?:dairy|foods|beverages|textiles|logistics|gas|energy|engineering|construction|electronics|chemicals|metals|ferries|seafood|hydro|solar|biotech|networks|cement|cables|digital|electric|telecoms?|pharma|pharmaceuticals|petrochemicals|fertili[sz]ers|potash|geothermal|shipping|refining|breweries|minerals|resources|lng|hydrogen)$/i;

/** Trades by which nobody and no place is called. */
const FIRMS_ONLY =
  /^(?:publishing|printing|studios|traders|trading|millers|supplies|catering|spinning|weaving|freight|cargo|haulage|pipelines|aviation|apparel|garments|furniture|packaging|plastics|offshore|drilling|software|laboratories|robotics|semiconductors|batteries|automotive|supermarkets|hotels|dredging|fruits|juices|poultry|realty|outsourcing|recycling|refrigeration|ceramics|mobile|broadband)$/i;

/** "Parex Resources of Canada": the state behind a name. */
export function stateBehind(chunks: readonly Chunk[], index: number): Iso2 | null {
  const state = chunks[index + 2];
  return isWord(chunks[index + 1], 'of') && state?.kind === 'country' && state.form === 'name' ? state.iso2 : null;
}

/** "China's Mengniu Dairy", "Mengniu Dairy said": a name that ends in a trade, where a firm may stand. */
export function isTrade(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index];
  if (chunk?.kind !== 'name' || chunk.words.length < 2 || chunk.words.length > 4) return false;
  const trade = chunk.words[chunk.words.length - 1] ?? '';
  if (!TRADE.test(trade))
    return FIRMS_ONLY.test(trade) && !isWord(chunks[index - 1], 'the', 'a', 'an', 'on', 'for', 'of');
  const owned = isWord(chunks[index - 1], "'s") && chunks[index - 2]?.kind === 'country';
  return (
    owned ||
    stateBehind(chunks, index) !== null ||
    isWord(chunks[index + 1], 'said', 'signed', 'announced', 'agreed', 'will', 'has', 'have', 'plans')
  );
}

/** "signed on behalf of X by its Chairman", "X, represented by its CEO": who has a head that signs for it. */
export function isRepresented(chunks: readonly Chunk[], index: number): boolean {
  if (!isNameable(chunks[index])) return false;
  let at = index + 1;
  if (isWord(chunks[at], ',')) at++;
  if (isWord(chunks[at], 'was', 'is')) at++;
  // "the packing house at Alpha by its president": where it is.
  else if (!isWord(chunks[at], 'represented') && isWord(chunks[index - 1], 'at', 'in', 'near')) return false;
  if (isWord(chunks[at], 'represented')) at++;
  if (!isWord(chunks[at], 'by') || !isWord(chunks[at + 1], 'its')) return false;
  return chunks[at + 2]?.kind === 'title' || chunks[at + 3]?.kind === 'title';
}

/** "Alphatel's director, N": no man has one. */
export const isHeldOf = (chunks: readonly Chunk[], index: number, { head, of }: TitleChunk): boolean =>
  !of &&
  /^(?:manager|director|board member)$/.test(head.singular) &&
  isWord(chunks[index - 1], "'s", "'") &&
  chunks[isWord(chunks[index + 1], ',') ? index + 2 : index + 1]?.kind === 'name';

/** "the state utility", "Peru's oil company": one certain firm. */
export function leadBy(chunks: readonly Chunk[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - MOST_BEFORE); at--) {
    // "to American firm, X, for": the adjective alone stands right before it.
    if (at === index - 1 && chunks[at]?.kind === 'country') return true;
    if (isWord(chunks[at], 'the', "'s", 'its', 'their')) return true;
    if (chunks[at]?.kind !== 'word' && chunks[at]?.kind !== 'country') return false;
  }
  return false;
}

const MOST_BEFORE = 7;

/** "N, who heads X,", "N, an executive at X": what somebody is said to run or to work at. */
export function isRunBy(chunks: readonly Chunk[], index: number): boolean {
  if (!isNameable(chunks[index]) || isWord(chunks[index + 1], "'s", "'")) return false;
  const word = chunks[index - 1];
  if (isWord(word, ...RUNS)) return isWord(chunks[index - 2], 'who') && isStop(chunks[index + 1]);
  if (!isWord(word, 'at', 'with') || !isWord(chunks[index - 2], ...STAFF)) return false;
  return isWord(chunks[index - 3], 'an', 'a', 'senior', 'former', ',');
}
const RUNS = ['heads', 'runs', 'headed', 'ran', 'chairs', 'chaired', 'manages', 'managed', 'owns', 'founded'];
const STAFF = ['executive', 'manager', 'engineer', 'analyst', 'economist', 'trader', 'buyer', 'executives', 'managers'];
const isStop = (chunk: Chunk | undefined): boolean => chunk === undefined || isWord(chunk, ',', '.', ';', 'and', ')');

/** "X, a unit of Germany's Y Group", "X, the local arm of Y Group": a name that is set beside the firm that it is a part of. */
export function isUnitOfFirm(chunks: readonly Chunk[], index: number): boolean {
  if (!isNameable(chunks[index]) || !isWord(chunks[index + 1], ',') || !isWord(chunks[index + 2], 'a', 'an', 'the'))
    return false;
  const unit = [3, 4, 5].map((ahead) => index + ahead).find((at) => isWord(chunks[at], ...UNITS));
  if (!unit || !isWord(chunks[unit + 1], 'of')) return false;
  const owner = chunks.slice(unit + 2, unit + 7).find(({ kind }) => kind === 'body' || kind === 'name');
  return owner?.kind === 'body' && owner.body === 'company';
}
const UNITS = ['unit', 'arm', 'affiliate', 'subsidiary', 'offshoot', 'brand', 'division', 'branch'];

/** "Chile's X Group and Peru's Y", "Y of Algeria, Spain's Z": a word that a state has, in a row with a firm that a state has. */
export function isOwnedAmongFirms(chunks: readonly Chunk[], index: number): boolean {
  if (!isOwnedWord(chunks, index)) return false;
  for (let at = index; isWord(chunks[at - 3], 'and', ','); at = at - 4) {
    const last = chunks[at - 4];
    if (last?.kind === 'body') return last.body === 'company';
    if (last?.kind === 'country' && isWord(chunks[at - 5], 'of')) {
      const firm = chunks[at - 6];
      return firm?.kind === 'body' && firm.body === 'company';
    }
    if (!isOwnedWord(chunks, at - 4)) return false;
  }
  return false;
}

const isOwnedWord = (chunks: readonly Chunk[], index: number): boolean => {
  const chunk = chunks[index];
  return (
    isNameable(chunk) &&
    chunk.words.length === 1 &&
    isWord(chunks[index - 1], "'s", "'") &&
    chunks[index - 2]?.kind === 'country'
  );
};

/** "the road agency (AGEROUTE)": the noun before letters in brackets; null where no such letters stand at an index. */
export function nounOfLetters(chunks: readonly Chunk[], index: number): string | null {
  const noun = chunks[index - 2];
  if (noun?.kind !== 'word' || !isWord(chunks[index - 1], '(') || !isWord(chunks[index + 1], ')')) return null;
  return isLetters(chunks[index], /^\p{Lu}{2,}[\p{L}-]*$/u) ? noun.key : null;
}

/** "X, which manages the rails": a name of what works, and of nobody. */
export const doesWork = (chunks: readonly Chunk[], index: number): boolean =>
  isNameable(chunks[index]) &&
  isWord(chunks[index + 1], ',') &&
  isWord(chunks[index + 2], 'which') &&
  isWord(chunks[isWord(chunks[index + 3], 'has', 'had', 'also', 'now') ? index + 4 : index + 3], ...WORKS);
const WORKS =
  `runs ran operates operated manages managed employs employed oversees supervises regulates publishes produces manufactures makes supplies sells
   collected collects gathered campaigns campaigned advises trains owns owned represents represented administers distributes imports exports
   audits monitors insures licenses lobbies looks maintains organises organizes won bid sued petitioned demanded`.split(
    /\s+/,
  );

/** "a memorandum between Alpha and the Union of Traders", "representatives of Alpha and Gamma Watch": the kind of the body that a name stands in one row with; null where none does. */
export function kindOfPartner(chunks: readonly Chunk[], index: number): OrganizationKind | null {
  if (!isNameable(chunks[index])) return null;
  const next = chunks[isWord(chunks[index + 2], 'the') ? index + 3 : index + 2];
  if (isWord(chunks[index + 1], 'and') && next?.kind === 'body' && joins(chunks, index - 1)) return partner(next);
  const last = chunks[index - 2];
  if (!isWord(chunks[index - 1], 'and') || last?.kind !== 'body') return null;
  return joins(chunks, isWord(chunks[index - 3], 'the') ? index - 4 : index - 3) ? partner(last) : null;
}
const partner = ({ body }: { body: OrganizationKind }): OrganizationKind | null =>
  /^(?:company|agency|ngo|university|other)$/.test(body) ? body : null;
const joins = (chunks: readonly Chunk[], at: number): boolean =>
  isWord(chunks[at], 'between') || (isWord(chunks[at], 'of', 'from') && isWord(chunks[at - 1], ...PEOPLE));
const PEOPLE =
  `representatives officials experts delegates executives managers specialists engineers staff researchers scientists venture`.split(
    ' ',
  );

/** "the loan is administered by REGIDESO": letters of who does what bodies do. */
export const worksAs = (chunks: readonly Chunk[], index: number): boolean =>
  isWord(chunks[index - 1], 'by') && isWord(chunks[index - 2], ...DONE) && isLetters(chunks[index], /^\p{Lu}{3,10}$/u);
const DONE =
  `administered managed operated run supplied financed funded built owned organised organized regulated supervised issued certified licensed
   commissioned provided implemented executed published approved`.split(/\s+/);

/** "Opposition leader X of the CPN-UML", "members of the ANC": an acronym that persons belong to. */
export function isPartyOf(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index];
  if (
    chunk?.kind !== 'name' ||
    chunk.words.length !== 1 ||
    !/^\p{Lu}{2,5}(?:[-‐]\p{Lu}{1,5})?$/u.test(chunk.words[0] ?? '')
  )
    return false;
  // "Mayor N (MAS)": what a person is of.
  if (isWord(chunks[index - 1], '(') && isWord(chunks[index + 1], ')')) {
    const person = chunks[index - 2];
    const letters = chunk.words[0] ?? '';
    return (
      person?.kind === 'name' &&
      person.words.length > 1 &&
      !NO_PARTY.test(letters) &&
      person.words.map((word) => word[0]).join('') !== letters &&
      (/^(?:title|honorific)$/.test(chunks[isWord(chunks[index - 3], ',') ? index - 4 : index - 3]?.kind ?? '') ||
        chunks
          .slice(Math.max(0, index - 8), index - 2)
          .some((each) => isWord(each, 'colleague', 'counterpart', 'rival')))
    );
  }
  // "The opposition DTA said", "the ruling SWAPO".
  if (isWord(chunks[index - 1], 'opposition', 'ruling')) return true;
  if (!isWord(chunks[index - 1], 'the') || !isWord(chunks[index - 2], 'of')) return false;
  const owner = chunks[index - 3];
  return (
    (owner?.kind === 'name' && owner.words.length > 1) ||
    isWord(owner, 'members', 'member', 'leader', 'leaders', 'wing', 'supporters', 'leadership')
  );
}

const NO_PARTY =
  /^(?:MP|MPS|PM|FM|CEO|CFO|COO|MD|PHD|DG|SG|VP|QC|KC|SC|JP|OBE|CBE|MBE|RTD|RET|II|III|IV|AM|TD|MSP|MEP|PSC)$/;

/** "the operators A, B and C": what is told of each of a row. */
export const LISTED =
  /^(?:operators|companies|firms|airlines|banks|utilities|institutes|manufacturers|developers|lenders|carriers|regulators|universities|charities|federations|unions|laboratories|insurers|refiners|producers|suppliers|shippers|broadcasters|newspapers|agencies|museums|hospitals|contractors)$/;

/** Indices of the names of a row that "and" closes; none where but one stands there. */
export function rowFrom(chunks: readonly Chunk[], from: number): number[] {
  const found: number[] = [];
  for (let at = from; at < from + 12; at += 2) {
    const chunk = chunks[at];
    if (chunk?.kind !== 'name' && chunk?.kind !== 'thing' && chunk?.kind !== 'body') return [];
    if (chunk.kind !== 'body') found.push(at);
    if (at > from && isWord(chunks[at - 1], 'and')) return found;
    if (!isWord(chunks[at + 1], ',', 'and')) return [];
  }
  return [];
}

export const isNameable = (chunk: Chunk | undefined): chunk is Extract<Chunk, { words: readonly string[] }> =>
  chunk?.kind === 'name' || chunk?.kind === 'thing';

/** "managers of X and of Y": indices of the firms whose people are spoken of; none where no name follows. */
export function firmsOfPeople(chunks: readonly Chunk[], index: number): number[] {
  const people = chunks[index];
  if (people?.kind === 'title')
    return people.of?.body === 'company' &&
      people.head.plural &&
      isWord(chunks[index + 1], 'and') &&
      isWord(chunks[index + 2], 'of') &&
      isNameable(chunks[index + 3])
      ? [index + 3]
      : [];
  if (!isWord(chunks[index + 1], 'of', 'from')) return [];
  const word =
    people?.kind === 'word'
      ? people.key
      : index === 0 && people?.kind === 'name'
        ? people.words.join(' ').toLowerCase()
        : '';
  if (!/^(?:managers|executives|shareholders|bosses)$/.test(word)) return [];
  const first = index + 2;
  if (!isNameable(chunks[first]) && chunks[first]?.kind !== 'body') return [];
  const second = isWord(chunks[first + 1], 'and') ? first + (isWord(chunks[first + 2], 'of', 'from') ? 3 : 2) : 0;
  return second && isNameable(chunks[second]) ? [first, second] : [first];
}

/** "Murmansk's PINRO": letters that a town is said to have; the state of the town. */
export function lettersOfTown(chunks: readonly Chunk[], index: number): Iso2 | null {
  const town = chunks[index - 2];
  if (town?.kind !== 'place' || !isWord(chunks[index - 1], "'s")) return null;
  return isLetters(chunks[index], /^\p{Lu}{3,7}$/u) ? town.country : null;
}

/** "chief executive of X", "CEO of Oman's X": index of X; 0 where no name stands there. */
export function ownedAfter(chunks: readonly Chunk[], from: number): number {
  if (!isWord(chunks[from], 'of', 'at', 'for')) return 0;
  let at = from + 1;
  if (isWord(chunks[at], 'the')) at++;
  if (chunks[at]?.kind === 'country') at += isWord(chunks[at + 1], "'s", "'") ? 2 : 1;
  for (
    let turn = 0;
    turn < 3 && chunks[at]?.kind === 'word' && /^[\p{Ll}-]+$/u.test((chunks[at] as { key: string }).key);
    turn++
  ) {
    if (isWord(chunks[at], 'and', 'of', 'in')) return 0;
    at++;
  }
  return isNameable(chunks[at]) && !isWord(chunks[at + 1], '&') ? at : 0;
}

/** "the union of growers X", "members of X": whose people are told, beside or behind the name. */
export function isBodyOfPeople(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index];
  if (chunk?.kind !== 'name' || isWord(chunks[index + 1], "'s", "'")) return false;
  const people = chunks[index - 1];
  if (isWord(people, 'of'))
    return isWord(chunks[index - 2], 'members', 'activists', 'member') && chunk.words.length > 1;
  return (
    people?.kind === 'word' &&
    /^\p{Ll}{4,}(?:ers|ors|ists|ants|men|women|ians)$/u.test(people.key) &&
    isWord(chunks[index - 2], 'of') &&
    isWord(chunks[index - 3], 'union', 'association', 'federation', 'society', 'cooperative', 'league', 'guild')
  );
}
