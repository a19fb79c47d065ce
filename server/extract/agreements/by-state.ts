/**
 * Signers told by office and state alone: "The leaders of A, B and C set their names to it", "A's and B's heads of state
 * signed", "signed by the foreign ministers of A and B", where the text names those who hold these offices elsewhere; and
 * the states that such a row names, which are bound whoever signs.
 */
import type { Iso2, Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { lexicon } from '../words/lexicon.ts';
import { BELOW, isCalled } from './called.ts';
import { isOfField } from './field-told.ts';
import { rowsOfStates } from './rows-of-states.ts';
import type { Signing } from './signing.ts';

const GATE = new Gate(
  /^(?:ministers|presidents|premiers|leaders|heads|secretaries|chiefs|commanders|directors|governors|kings|rulers|envoys|ambassadors|attorneys|prosecutors|representatives|chairmen|commissioners)$/,
);
const NOUN =
  '(?<noun>prime ministers|[Pp]rime [Mm]inisters|(?:[Aa]ttorneys|[Pp]rosecutors|[Aa]uditors) [Gg]eneral|heads of (?:state|government)|[Mm]inisters|[Pp]residents|[Pp]remiers|[Ll]eaders|[Rr]ulers|[Ss]ecretaries|[Cc]hiefs|[Hh]eads|[Cc]ommanders|[Dd]irectors|[Gg]overnors|[Aa]mbassadors|[Pp]rosecutors|[Cc]ommissioners|[Cc]hairmen)';
/** "The foreign ministers of ", "interior ministers from ", "ministers responsible for energy of ": a row of states follows. */
const OF_ROW = new RegExp(
  String.raw`(?<field>(?:\p{L}+ ){0,3}?)\b${NOUN}(?: (?:responsible|in charge) (?:for|of)(?<behind>(?: \p{L}+){1,6}?)| (?:of|for) (?<own>(?:\p{L}+(?:,? and)? ){1,5}?(?=of|from)))? ?(?:of|from) (?:the )?$`,
  'u',
);
/** "A's and B's foreign ministers", "the A and B ministers of health": a row of states stands before. */
const BEHIND_ROW = new RegExp(
  String.raw`^(?:'s?)? (?<field>(?:\p{Ll}+ ){0,2}?)${NOUN}\b(?: (?:of|for|responsible for) (?<own>\p{L}+))?`,
  'u',
);
/** What may stand between two states of a row. */
const JOINED = /^(?:'s?)?(?:,|,? and|,? as well as| and of| and from)(?: the)? $/u;

/** Who is told by office and state: the states of the row in order, what they are called, and where all of it stands in the sentence. */
interface Described {
  readonly field: string;
  readonly noun: string;
  readonly states: readonly Ref[];
  readonly start: number;
  readonly end: number;
}

/** Rows of states with an office in the plural, in order. */
function rowsOf(view: SentenceView): Described[] {
  const { text, at, words } = view;
  if (!GATE.opens(words)) return [];
  const found: Described[] = [];
  for (const row of rowsOfStates(view, JOINED)) {
    const [first, last] = [row[0], row.at(-1)];
    const states = [...new Set(row.map(({ ref }) => ref))];
    if (!first || !last || states.length < 2) continue;
    const [start, end] = [first.start - at, last.end - at];
    const ahead = OF_ROW.exec(text.slice(Math.max(0, start - 110), start));
    const behind = ahead ? null : BEHIND_ROW.exec(text.slice(end, end + 60));
    const told = ahead?.groups ?? behind?.groups;
    if (!told?.noun) continue;
    found.push({
      field: (told.own ?? told.behind ?? told.field ?? '').trim(),
      noun: told.noun,
      states,
      start: ahead ? start - (ahead[0].length - ahead[0].search(/\S/u)) : start,
      end: behind ? end + behind[0].length : end,
    });
  }
  return found;
}

/** Adverbs before a verb. */
const ADVERBS =
  /^,?(?: (?:then|also|later|jointly|both|all|each|had|have|has|finally|formally|yesterday|today|there|here|afterwards|thereafter|thereupon|on \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+day)){0,4} $/u;
/** "came together here on Friday and", ", who had not met for years,", ", meeting in Accra,". */
const OTHER_PREDICATE =
  /^(?:, (?:who|whose|all|both|meeting|gathered|assembled|convened)\b[^;:]{3,110},| [^;:]{3,130}?,? and(?: (?:then|also|later|jointly|there|afterwards|finally|thereupon|on \p{Lu}\p{Ll}+day)){0,2}) $/u;
/** What would make somebody else the one who signs. */
const OTHERS = /\b(?:that|while|when|as|watch\p{L}*|saw|witness\p{L}*|look\p{L}*|let|which|whom|between|presence)\b/u;

/** The row of states that tells who signs: before the verb, or behind "by". */
function signersTold(view: SentenceView, { range, voice }: Signing): Described | null {
  if (voice === 'bare' || !GATE.opens(view.words)) return null;
  const rows = rowsOf(view);
  if (voice === 'passive')
    return (
      rows.find(
        ({ start }) => start >= range.end - 1 && /^ ?(?:the |their )?$/u.test(view.text.slice(range.end, start)),
      ) ?? null
    );
  const row = rows.findLast(({ end }) => end <= range.start);
  const gap = row ? view.text.slice(row.end, range.start) : '';
  if (!row || !(ADVERBS.test(gap) || (OTHER_PREDICATE.test(gap) && !OTHERS.test(gap)))) return null;
  // "the signing by X was watched by the ministers of A and B".
  return /\bby (?:the )?$/u.test(view.text.slice(0, row.start)) ? null : row;
}

/** The states whose ministers or leaders sign. */
export const statesOfHolders = (view: SentenceView, signing: Signing): readonly Ref[] =>
  signersTold(view, signing)?.states ?? [];

/** One holder for each state of the row; empty where the text does not name just one for each. */
export function holdersOfStates(draft: Draft, view: SentenceView, signing: Signing): readonly Ref[] {
  const told = signersTold(view, signing);
  return told ? holdersOf(draft, view, told) : [];
}

function holdersOf(draft: Draft, view: SentenceView, { field, noun, states }: Described): readonly Ref[] {
  const { countries } = actorsOf(draft);
  const own = [...new Set(states.flatMap((ref) => countries.get(ref) ?? []))];
  if (own.length < 2) return [];
  const isHere = (ref: Ref) => view.mentions.some((mention) => mention.ref === ref && mention.form === 'name');
  const isSuch = isHolder(draft, noun, field);
  // Whoever the sentence itself names did something else in it.
  const holds = (ref: Ref) => isSuch(ref) && !isHere(ref);
  const holders = draft.persons.map(({ ref }) => ref).filter(holds);
  const found = own.map((iso2) => ofState(draft, iso2, holders, isHere));
  if (found.every((ref) => ref !== null)) return found.flatMap((ref) => ref ?? []);
  // As many who hold the office as there are states, though the text does not say whose each of them is.
  const others = holders.filter((ref) => !own.includes(countries.get(ref) ?? ''));
  const open = found.filter((ref) => ref === null).length;
  if (open === 1 && others.length === 1 && found.length > 2) return [...found.flatMap((ref) => ref ?? []), ...others];
  // "The leaders of A, B and C signed. President X was the host; Premier Y had come, and President Z": as many, right behind.
  const next = draft.mentions.filter(
    ({ kind, form, sentence }) => kind === 'person' && form === 'name' && sentence === view.sentence.index + 1,
  );
  const behind = [...new Set(next.map(({ ref }) => ref))];
  return behind.length === own.length && behind.every(holds) ? behind : [];
}

/** Who holds the office for a state; else the only one of whom the text tells no office, if all of that state it names is that one. */
function ofState(draft: Draft, iso2: Iso2, holders: readonly Ref[], isHere: (ref: Ref) => boolean): Ref | null {
  const { countries, offices } = actorsOf(draft);
  const [first, ...rest] = holders.filter((ref) => countries.get(ref) === iso2);
  if (first) return rest.length ? null : first;
  const all = draft.persons.filter(({ ref }) => countries.get(ref) === iso2);
  const [only] = all;
  return all.length === 1 && only && !isHere(only.ref) && !offices.get(only.ref)?.length ? only.ref : null;
}

/** Whether a person holds such an office, and no lesser one of that name. */
function isHolder(draft: Draft, noun: string, field: string): (person: Ref) => boolean {
  const { offices } = actorsOf(draft);
  const isMeant = isCalled(noun);
  const word = field.split(' ').at(-1)?.toLowerCase();
  const isOfIt = word && isField(word) ? isOfField(draft, word) : () => true;
  return (person) =>
    (offices.get(person) ?? []).some(({ title }) => isMeant(title) && !BELOW.test(title)) && isOfIt(person);
}
const isField = (word: string): boolean => lexicon().fields.has(word) || /^(?:police|customs|army|navy)$/u.test(word);
