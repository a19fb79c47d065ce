/** Bodies spoken of by what they are: "the Council", "the Emirati operator". */
import type { Ref } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import type { DraftMention } from '../draft.ts';
import type { Scene } from './references.ts';

export const ORGANS = new Set(
  `council commission committee agency authority department bureau organization organisation union secretariat
   administration bank assembly forum association police institute university company corporation foundation board court
   parliament senate mechanism fund centre center museum academy federation chamber society network corps alliance
   hospital embassy consulate directorate inspectorate consortium laboratory observatory service college
   gendarmerie treasury cooperative exchange utility airline regulator archive archives trust registry`.split(/\s+/),
);
/** Of this word many things besides a body are called, where it is not written like a name: "the office will be cleaned". */
const BY_CAPITAL = 'office';
/** Bodies that are spoken of by what they are and where they are from: "the Emirati operator". */
export const COMPANIES = new Set([
  'operator',
  'concern',
  'company',
  'firm',
  'airline',
  'carrier',
  'railway',
  'regulator',
  'utility',
  'museum',
  ...[
    'miner',
    'lender',
    'bank',
    'builder',
    'contractor',
    'shipbuilder',
    'brewer',
    'insurer',
    'broadcaster',
    'producer',
  ],
  ...['maker', 'manufacturer', 'supplier', 'developer', 'giant', 'group', 'major', 'trader', 'university', 'institute'],
  ...['agency', 'shipyard', 'refiner', 'grower', 'publisher', 'institution', 'body', 'partner'],
  ...['force', 'service', 'authority', 'board', 'commission', 'council', 'office', 'department', 'directorate'],
]);
/** What a company deals in, before such a word. */
const OF_TRADE = new Set(
  'railway rail oil gas power energy shipping mining state state-owned national electricity pipeline telecoms ferry water steel port airport construction'.split(
    ' ',
  ),
);
/** "the Council", "the Commission": a body named before whose name holds that word. */
export function organReference(chunks: readonly Chunk[], index: number, scene: Scene): DraftMention | null {
  const chunk = chunks[index];
  if (!chunk) return null;
  const nation = chunks[index - 1];
  if (
    nation?.kind === 'country' &&
    chunk.kind === 'word' &&
    isWord(chunks[index - 2], 'the') &&
    COMPANIES.has(chunk.key)
  ) {
    const ref = scene.bodies.last(
      (each) => scene.cast.countryOf.get(each) === nation.iso2 && !scene.cast.ministries.has(each),
    );
    return ref ? bodyMention(chunks, index, ref) : null;
  }
  // "the railway company shall": the firm named last.
  if (
    nation?.kind === 'word' &&
    OF_TRADE.has(nation.key) &&
    chunk.kind === 'word' &&
    COMPANIES.has(chunk.key) &&
    isWord(chunks[index - 2], 'the')
  ) {
    const firm = scene.bodies.last((each) => scene.cast.companies.has(each));
    return firm ? bodyMention(chunks, index, firm) : null;
  }
  // "our Authority", "this Commission": of a release that speaks for itself.
  if (!isWord(nation, 'the', 'this', 'our', 'his', 'her')) return null;
  const said = scene.text.slice(chunk.start, chunk.end);
  const word = chunk.kind === 'word' ? chunk.key : said.toLowerCase();
  // "the exchange of notes": no stock exchange.
  if (word === 'exchange' && isWord(chunks[index + 1], 'of', 'between')) return null;
  if (!ORGANS.has(word) && !(word === BY_CAPITAL && /^\p{Lu}/u.test(said))) return null;
  const refs = scene.cast.byHead.get(word);
  if (isWord(nation, 'his', 'her')) {
    const own = ownBody(scene);
    return own && refs?.has(own) ? bodyMention(chunks, index, own) : null;
  }
  const ref = refs ? scene.bodies.last((each) => refs.has(each)) : null;
  return ref ? bodyMention(chunks, index, ref) : null;
}

/** "his agency": the body of whoever of those named last has one. */
export function ownBody({ persons, cast }: Scene): Ref | null {
  const holder = persons.last((each) => cast.bodyOf.has(each));
  return holder ? (cast.bodyOf.get(holder) ?? null) : null;
}

export const bodyMention = (chunks: readonly Chunk[], index: number, ref: Ref): DraftMention => {
  const chunk = chunks[index] as Chunk;
  return { kind: 'organization', ref, start: chunk.start, end: chunk.end, sentence: chunk.sentence, form: 'reference' };
};
