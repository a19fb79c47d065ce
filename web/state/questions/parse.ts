/**
 * A question typed as a sentence, taken apart into the slots of a form:
 *
 *   parseQuestion('meetings between Cambodia and Laos about drugs since 2018')
 *     → { form: 'meetings', words: { between: 'Cambodia', and: 'Laos', about: 'drugs', since: '2018' }, rest: [] }
 *
 * It knows a few heads ("meetings", "who held office") and the small words that open a slot. What it cannot place it gives
 * back in `rest`, so that the page can say so. Pure; what the words mean is looked up by whoever asks.
 */
import { fold } from '../../ui/match.ts';
import type { FormId } from './forms.ts';
import { whenOf } from './when.ts';

export interface Parsed {
  readonly form: FormId;
  /** What was written for each slot. */
  readonly words: Readonly<Record<string, string>>;
  /** Words that were not understood. */
  readonly rest: readonly string[];
}

interface Grammar {
  readonly form: FormId;
  /** The beginnings by which it is told, longest first. */
  readonly heads: readonly string[];
  /** Small words that open a slot; those of `first` only right after the head, for names hold them too. */
  readonly first: Readonly<Record<string, string>>;
  readonly later: Readonly<Record<string, string>>;
}

const TIMES = { since: 'since', after: 'since', until: 'until', before: 'until' };
const GRAMMARS: readonly Grammar[] = [
  {
    form: 'offices',
    heads: [
      'who held an office',
      'who held office',
      'who holds office',
      'who was in office',
      'who had office',
      'office holders',
      'officeholders',
    ],
    first: { in: 'in', of: 'in', at: 'in' },
    later: { on: 'on' },
  },
  {
    form: 'signed',
    heads: [
      'agreements signed',
      'agreement signed',
      'instruments signed',
      'treaties signed',
      'memoranda signed',
      'what was signed',
      'signatures',
      'agreements',
    ],
    first: { by: 'by', of: 'by', for: 'for', between: 'span' },
    later: { for: 'for', by: 'by', between: 'span', from: 'since', ...TIMES },
  },
  {
    form: 'meetings',
    heads: ['meetings', 'meeting', 'talks', 'visits'],
    first: { between: 'between', of: 'between', with: 'between' },
    later: { with: 'and', about: 'about', regarding: 'about', on: 'about', from: 'since', between: 'span', ...TIMES },
  },
  {
    form: 'commitments',
    heads: ['commitments', 'promises', 'pledges', 'undertakings'],
    first: { of: 'of', by: 'of' },
    later: { about: 'about', regarding: 'about', on: 'about', from: 'since', since: 'since', after: 'since' },
  },
  {
    form: 'documents',
    heads: ['press releases', 'documents', 'sources', 'reports'],
    first: { of: 'of', by: 'of', from: 'of' },
    later: { about: 'about', regarding: 'about', on: 'about' },
  },
];

/** Longer questions are not looked at. */
const LONGEST = 300;
/** Words before the head and around it that say nothing. */
const FILLERS: ReadonlySet<string> = new Set(['show', 'me', 'all', 'the', 'find', 'list', 'which', 'were']);

/** The form and slots of a sentence; null where it is no question of a known form. */
export function parseQuestion(sentence: string): Parsed | null {
  const all = sentence
    .slice(0, LONGEST)
    .replace(/\?\s*$/, '')
    .split(/\s+/)
    .filter(Boolean);
  const start = all.findIndex((word) => !FILLERS.has(fold(word)));
  if (start < 0) return null;
  const words = all.slice(start);
  const folded = words.map(fold);
  for (const grammar of GRAMMARS)
    for (const head of grammar.heads) {
      const length = head.split(' ').length;
      if (folded.slice(0, length).join(' ') === head) return taken(grammar, words.slice(length));
    }
  return null;
}

function taken({ form, first, later }: Grammar, words: readonly string[]): Parsed | null {
  const parts = new Map<string, string[]>();
  const rest: string[] = [];
  let open: string[] | null = null;
  for (const word of words) {
    const small = fold(word);
    const slot: string | undefined = later[small] ?? (open === null ? first[small] : undefined);
    const opening = open === null ? (first[small] ?? slot) : slot;
    // A slot that is filled is not opened again: then the small word belongs to a name.
    if (opening !== undefined && !parts.has(opening)) {
      open = [];
      parts.set(opening, open);
    } else if (open) open.push(word);
    else if (!FILLERS.has(small)) rest.push(word);
  }
  if (parts.size === 0) return null;
  return { form, words: slotsOf(parts), rest };
}

function slotsOf(parts: ReadonlyMap<string, readonly string[]>): Record<string, string> {
  const slots: Record<string, string> = {};
  const put = (slot: string, text: string): void => {
    if (text !== '' && !(slot in slots)) slots[slot] = text;
  };
  for (const [slot, words] of parts) {
    const text = words.join(' ').replace(/[,;.]$/, '');
    const pair = slot === 'between' || slot === 'span' ? pairOf(text) : null;
    const isTimes = pair?.every((one) => whenOf(one) !== null) === true;
    if (pair && (slot === 'span' || isTimes)) {
      put('since', pair[0]);
      put('until', pair[1]);
    } else if (pair) {
      put('between', pair[0]);
      put('and', pair[1]);
    } else put(slot === 'span' ? 'since' : slot, text);
  }
  return slots;
}

/** The two sides of the last "and": a name may hold one, "Ministry of Foreign Affairs and International Cooperation". */
function pairOf(text: string): readonly [string, string] | null {
  const at = text.toLowerCase().lastIndexOf(' and ');
  return at > 0 ? [text.slice(0, at).trim(), text.slice(at + 5).trim()] : null;
}
