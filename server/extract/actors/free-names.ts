/**
 * Names of two or more words that stand where persons' names stand, and bear no mark of a place's, a firm's or a thing's:
 * in a text on encounters such a name is a person's, though nothing else is said of whoever bears it.
 */
import type { Chunk, NameChunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/looks.ts';
import { ENCOUNTERS } from './person-words.ts';

const MOST_WORDS = 6;

/** What a person's name never stands behind: articles and pronouns, and words that say where. */
const NEVER_BEFORE = new Set(
  `the a an this that's these those its their our your every each some any no all in at near on into onto across via outside inside around
   throughout along off beyond towards toward upon within under over through than for after before since until & - / ' # called named
   respective titled entitled dubbed codenamed christened`.split(/\s+/),
);

/** Verbs of making and owning: what is done by whoever follows "by" is done by a firm. */
const BY_FIRMS =
  /^(?:built|made|operated|owned|developed|produced|published|supplied|funded|financed|manufactured|run|managed|chartered|designed|mined|drilled|sold|bought|carried|used|backed|provided|insured|installed|assembled|equipped|surrounded|bordered|followed|replaced)$/;

/** What is of, from or to a person: "in front of X", "the signatures of X", "a call from X". */
const OF_PERSONS =
  /^(?:front|behalf|signatures?|arrival|departure|death|absence|presence|visit|widow|successor|predecessor|hands?|words?|leadership|chairmanship|guidance|invitation|request|trial|election|re-election|appointment|nomination|resignation|inauguration|company|aides?|friends?|allies|advisers?|advisors?|credentials|assassination|murder|memory|honou?r|style|shoulder|ear|eyes|life|case|names?|governments?|administration|cabinet|delegates|team|person|likes)$/;
const FROM_PERSONS =
  /^(?:call|calls|chair|baton|helm|post|reins|presidency|chairmanship|gavel|letter|letters|message|messages|invitation|word|words|note|greetings|request|pledge|assurance|assurances|heard|over|gavel|question|questions|remarks|apology|visit|gift|telegram|cable|congratulations|condolences|signature|opposition|support|nod)$/;
/** What leads to a place rather than to a person. */
const TO_PLACES =
  /^(?:went|goes|go|going|travel|travelled|traveled|flew|fly|moved|came|come|returned|return|road|trip|tour|close|next|visit|visits|journey|transferred|bound|route|flight|flights|way|links?|access|brought|taken|driven|line|railway|bus|shipped|exported|contribution|accession|belongs|relating|related|subject|according|due|pursuant|up)$/;

/** Words with which a clause goes on behind a person's name. */
const GOES_ON = new Set(
  `and or nor but in at on to for with by from as who whom whose while when where before after under over during without is was are were be been
   has had have having will would shall should can could may might must did does do cannot not never also then now later again too himself herself
   this last next yesterday today tonight tomorrow here there up down out back off away alone among via about against around between of , . ; : ? !
   ) " ” ' ’ — – - 's each both respectively read stood sat saw left led took gave went came brought let put set bade told kept spoke wrote
   ran held met made rang flew drove that caught hung want wants won lost fell felt found fought grew hit hurt knelt knew paid quit rose sang sent shook
   shone shut sought spent stuck struck swept swung swore taught tore thought threw undertook woke wore withdrew wrote bore beat became began broke
   burst bought cast chose dealt drew drank drove ate fed fled foresaw laid lay lent overcame overtook rode strode slept agree say plan hope`.split(
    /\s+/,
  ),
);

/** What is a person's: "X's adviser", "X's debut", "neither X's nor Y's". */
const OWNED =
  /^(?:adviser|advisor|advisers|advisors|signature|signatures|men|people|widow|wife|husband|son|daughter|brother|sister|father|mother|friend|friends|debut|successor|predecessor|successor-in-waiting|spokesman|spokeswoman|spokesperson|deputy|aide|aides|office|desk|seat|chair|team|cabinet|government|administration|visit|visits|trip|tour|arrival|departure|absence|presence|return|stay|speech|speeches|address|remarks|words|comments|statement|letter|message|call|signing|name|pen|hand|hands|host|guest|hosts|guests|counterpart|counterparts|colleague|colleagues|envoy|envoys|party|resignation|appointment|election|re-election|inauguration|death|life|career|term|mandate|tenure|presidency|premiership|chairmanship|leadership|own|first|second|third|last|latest|plane|motorcade|delegation|invitation|request|offer|proposal|promise|pledge|assurance|answer|reply|question|account|view|opinion|place|side|for|nor|and|on|in|at|,|\.|;)$/;

/** Whether the name at an index stands free and is a person's. */
export function standsFree(chunks: readonly Chunk[], index: number, lexicon: Lexicon): boolean {
  const name = chunks[index];
  return (
    name?.kind === 'name' &&
    isPersonal(name, lexicon) &&
    !isSetApart(chunks, index) &&
    mayFollow(chunks, index) &&
    goesOn(chunks, index, lexicon)
  );
}

/** "the principle of “Alpha Beta”", "Global Millets (Alpha Beta)": a word for something, quoted, or the same in another language. */
function isSetApart(chunks: readonly Chunk[], index: number): boolean {
  const [before, after] = [chunks[index - 1], chunks[index + 1]];
  if (isWord(before, '"', '“', '‘', '«') && isWord(after, '"', '”', '’', '»')) return true;
  return isWord(before, '(') && isWord(after, ')') && /^(?:name|thing|body|place)$/.test(chunks[index - 2]?.kind ?? '');
}

/** Whether some word of a name shows that it is the name of a place, a firm or a thing. */
export function isNobodys(words: readonly string[], { leads, matters, countries, fields }: Lexicon): boolean {
  if (words.length < 2) return false;
  // "Cross-border Tourism": a field of work.
  if (/-\p{Ll}{4}/u.test(words[0] ?? '') && fields.has(keyOf(words.at(-1) ?? ''))) return true;
  if (leads.has(keyOf(words[0] ?? ''))) return true;
  // "Working Group-I": one of several.
  if (words.some((word) => matters.has(keyOf(word.replace(/-[IVX\d]+$/, ''))))) return true;
  if (LETTERS.test(words[0] ?? '')) return true;
  // "Petroleum Development Oman", "Sinohydro Africa": a firm of that country.
  return countries.next.get(keyOf(words[words.length - 1] ?? ''))?.value !== undefined;
}

/** Letters that no word is written with: "DT Technic", "NTPC Vidyut". */
const LETTERS = /^(?!NG$)[B-DF-HJ-NP-TV-XZ]{2,}$/;

/** Whether all words of a name may be a person's. */
function isPersonal({ words }: NameChunk, lexicon: Lexicon): boolean {
  const { fields, things, groupWords, firms } = lexicon;
  if (words.length < 2 || words.length > MOST_WORDS || isNobodys(words, lexicon)) return false;
  return words.every((word, order) => {
    const key = keyOf(word);
    // "Park N": a family name before a given one.
    if (key === 'park' && order === 0) return true;
    return (
      !/^\p{Lu}{2,}$|\d/u.test(word) &&
      !fields.has(key) &&
      !things.has(key) &&
      !groupWords.has(key) &&
      !firms.has(key) &&
      !ABSTRACT.test(key)
    );
  });
}

/** "Exploration", "Cleanness", "Fellowship": what words for things end in. */
const ABSTRACT = /..(?:tion|sion|ment|ness|ship|ology|ography|ism|isms|bility|ties|ways|works|wide|land[s]?)$/;

/** Whether a person's name may follow what stands before an index. */
function mayFollow(chunks: readonly Chunk[], index: number): boolean {
  const before = chunks[index - 1];
  if (before === undefined) return true;
  if (before.kind !== 'word') return false;
  if (NEVER_BEFORE.has(before.key) || CALLED.test(before.key) || /^\d/.test(before.key)) return false;
  const lead = chunks[index - 2];
  const key = lead?.kind === 'word' ? lead.key : '';
  switch (before.key) {
    case 'of':
      return OF_PERSONS.test(key) || lead?.kind === 'title';
    case 'from':
      return FROM_PERSONS.test(key) || isOfState(chunks, index);
    case 'to':
      return !TO_PLACES.test(key) && !/^(?:place|country|thing)$/.test(lead?.kind ?? '');
    case 'by':
      return !BY_FIRMS.test(key);
    case 'between':
      return chunks.slice(Math.max(0, index - 12), index).some((chunk) => isWord(chunk, ...ENCOUNTERS));
    case 'and':
    case 'with':
      return !isOtherEnd(chunks, index);
    case ',':
      return !isPlaceInRow(chunks, index);
    case 'as':
      return !/^(?:known|such|well|far|seen|called)$/.test(key);
    case "'s":
      return lead?.kind !== 'place' && lead?.kind !== 'name';
    default:
      return true;
  }
}

/** "took the chair from X of Madagascar": whoever is told by the state, too. */
const isOfState = (chunks: readonly Chunk[], index: number): boolean => {
  const state = chunks[index + 2];
  return isWord(chunks[index + 1], 'of') && state?.kind === 'country' && state.form === 'name';
};

/** "the bridge between A and Alpha Beta", "will link A with Alpha Beta": one of two places, the other of one word or known as one. */
function isOtherEnd(chunks: readonly Chunk[], index: number): boolean {
  for (let at = index - 2; at > index - 9 && at > 0; at--) {
    const chunk = chunks[at];
    if (!isWord(chunk, 'between', 'link', 'links', 'linking', 'connect', 'connects', 'connecting')) continue;
    const other = chunks[at + 1];
    const isTown = other?.kind === 'place' || (other?.kind === 'name' && other.words.length === 1);
    return (
      isTown &&
      (at === index - 3 || other.kind === 'place') &&
      !chunks.slice(Math.max(0, at - 12), at).some((each) => isWord(each, ...ENCOUNTERS))
    );
  }
  return false;
}

/** "at A, Alpha Beta and C": one of several places, each of the others of one word. */
const isPlaceInRow = (chunks: readonly Chunk[], index: number): boolean =>
  isWord(chunks[index - 3], 'at', 'in', 'near', 'from', 'through', 'via') &&
  isWord(chunks[index + 1], 'and', ',') &&
  [chunks[index - 2], chunks[index + 2]].every(
    (chunk) => chunk?.kind === 'place' || (chunk?.kind === 'name' && chunk.words.length === 1),
  );

/** What is called by a name, too: "the research ship Alpha Beta". */
const CALLED =
  /^(?:ship|vessel|frigate|destroyer|corvette|submarine|ferry|tanker|yacht|steamer|trawler|boat|liner|freighter|icebreaker|ice-breaker|tug|tugboat|lifeboat|speedboat|gunboat|minesweeper|minelayer|dredger|barge|schooner|cutter|cruiser|warship|flagship|steamship|motorship|hydrofoil|catamaran|longliner|seiner|bulker|carrier|river|lake|mountain|film|movie|book|novel|song|play|opera|exhibition|exercise|satellite|rocket|missile|drone|helicopter|hotel|restaurant|caf[eé]|school|street|avenue|airport|stadium|theatre|theater|palace|bridge|dam|mine|oilfield|field|villa|reserve|park|plant|terminal|cyclone|storm|typhoon|hurricane|operation|code-named)$/;

/** Whether what follows the name at an index may follow a person's. */
function goesOn(chunks: readonly Chunk[], index: number, lexicon: Lexicon): boolean {
  const next = chunks[index + 1];
  if (next === undefined) return true;
  if (next.kind !== 'word') return false;
  const after = chunks[index + 2];
  switch (next.key) {
    case 'of':
    case 'from': {
      // "said Uganda's N of the three hours".
      if (isWord(chunks[index - 1], "'s") && isWord(chunks[index - 3], 'said', 'says')) return true;
      const owner = chunks[isWord(after, 'the') ? index + 3 : index + 2];
      return owner?.kind === 'body' || owner?.kind === 'country' || owner?.kind === 'place';
    }
    case '(':
      return after?.kind === 'country' || after?.kind === 'title';
    case "'s":
    case "'":
      return (
        after === undefined ||
        (after.kind === 'word' ? OWNED.test(after.key) : after.kind === 'body' || after.kind === 'title')
      );
    case 'and':
      return after?.kind !== 'thing';
    case '&':
      return false;
    case 'in':
    case 'on':
    case 'at':
      return true;
    default:
      return (
        GOES_ON.has(next.key) ||
        lexicon.deeds.has(next.key) ||
        lexicon.speech.has(next.key) ||
        lexicon.holding.has(next.key) ||
        /^\p{Ll}{2,}(?:ed|ly|ing)$/u.test(next.key)
      );
  }
}
