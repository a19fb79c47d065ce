/** From the words of a parsed sentence to what they name. */
import { ask } from '../../api/client.ts';
import { SEARCH_OF_KINDS } from '../../api/search.ts';
import type { EntityType } from '../../api/types.ts';
import { countryName } from '../../ui/countries.ts';
import { fold } from '../../ui/match.ts';
import { KINDS_OF, type Slot, slotsOf } from './forms.ts';
import type { Parsed } from './parse.ts';
import { publishers } from './publishers.ts';
import { notUnderstood, openQuestion, question, slotNames, unclear } from './question.ts';
import { isDay, whenOf } from './when.ts';

/** How many of a name are looked at. */
const FIRST = 12;

interface Found {
  readonly id: string;
  readonly name: string;
}

/** Opens the panel with a sentence taken apart; what names nothing, or several things, stays as words to be mended. */
export async function askInWords({ form, words, rest }: Parsed): Promise<void> {
  openQuestion({ form, slots: {} });
  notUnderstood.value = rest;
  const slots: Record<string, string> = {};
  const open: Record<string, string> = {};
  const names = new Map<string, string>();
  await Promise.all(
    slotsOf(form).map(async (slot) => {
      const written = words[slot.id];
      if (!written) return;
      const found = await meant(slot, written).catch(() => null);
      if (!found) open[slot.id] = written;
      else {
        slots[slot.id] = found.id;
        names.set(found.id, found.name);
      }
    }),
  );
  // Somebody went on to another question meanwhile.
  if (question.peek()?.form !== form) return;
  slotNames.value = new Map([...slotNames.peek(), ...names]);
  unclear.value = open;
  question.value = { form, slots };
}

async function meant({ kind }: Slot, written: string): Promise<Found | null> {
  const kinds = KINDS_OF[kind];
  if (kinds) return named(written, kinds);
  if (kind === 'publisher') return published(written);
  const when = whenOf(written);
  return when !== null && (kind === 'time' || isDay(when)) ? { id: when, name: when } : null;
}

/** The one of that name, "Ministry of Interior of Cambodia" among the many of "Ministry of Interior"; null where none or several are. */
async function named(written: string, types: readonly EntityType[]): Promise<Found | null> {
  const text = written.replace(/^the\s/i, '');
  const whole = await search(text, types);
  if (whole) return whole;
  const at = Math.max(text.lastIndexOf(' of '), text.lastIndexOf(' in '));
  return at > 0 ? search(text.slice(0, at), types, text.slice(at + 4)) : null;
}

async function search(text: string, types: readonly EntityType[], country?: string): Promise<Found | null> {
  const { search: found } = await ask(SEARCH_OF_KINDS, { text, types, first: FIRST });
  // “crime” stands within “cybercrime” and does not mean it.
  const told = found.edges.filter(({ match, how }) => match !== 'TEXT' && how !== 'INSIDE');
  const fitting = country
    ? told.filter(
        ({ node }) => node.country && fold(countryName(node.country.iso2)) === fold(country.replace(/^the\s/i, '')),
      )
    : told;
  const exact = fitting.filter(({ matched }) => fold(matched) === fold(text));
  const one = exact.length > 0 ? exact : fitting;
  const [first] = one;
  // The best of several that are alike is a guess, and the page makes none.
  const isAlone =
    exact.length === 1 || one.length === 1 || (exact.length === 0 && country === undefined && isBest(one));
  return first && isAlone ? { id: first.node.id, name: first.node.name } : null;
}

/** Whether the first fits far better than the second. */
const isBest = (edges: readonly { readonly score: number }[]): boolean =>
  edges.length > 1 && (edges[0]?.score ?? 0) > 1.5 * (edges[1]?.score ?? 0);

/** Publishers have no search of their own: those of the loaded documents are compared. */
async function published(written: string): Promise<Found | null> {
  const known = await publishers();
  const sought = fold(written.replace(/^the\s/i, ''));
  const hit = known.find((name) => fold(name) === sought) ?? known.find((name) => fold(name).includes(sought));
  return hit ? { id: hit, name: hit } : null;
}
