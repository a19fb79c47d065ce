/** Bodies of several states that no word in their name tells to be such: by who sets them up, and by whose meeting a text is of. */

import type { Iso2 } from '../../model/factsheet.ts';
import type { BodyChunk, Chunk } from '../chunks/chunks.ts';
import { isWord, nationBefore } from '../chunks/groups.ts';
import type { Draft } from '../draft.ts';
import { once } from '../once.ts';
import type { Setting } from './allegiance.ts';

/** Words by which a body is one state's own, whatever the text is about. */
const OWN =
  /\b(?:national|state|federal|royal|central|general|ministry|department|directorate|police|army|navy|customs|university|institute|college|school|hospital|company|party|parliament|court|bank|corporation|government|cabinet|presidency|municipality|council of ministers)\b/i;
const SETS_UP = [
  'set',
  'sets',
  'setting',
  'establish',
  'establishes',
  'established',
  'establishing',
  'create',
  'creates',
  'created',
  'launch',
  'found',
  'form',
  'formed',
];

/** "a Bridge Authority is to be set up by Botswana and Zambia", "the two countries will establish a Fisheries Commission". */
export function isSetUpByStates(body: BodyChunk, chunks: readonly Chunk[]): boolean {
  const index = chunks.indexOf(body);
  if (!isWord(chunks[index - 1], 'a', 'an', 'joint', 'common') || body.countries.length) return false;
  if (!chunks.some((chunk) => isWord(chunk, ...SETS_UP))) return false;
  const states = new Set(chunks.flatMap((chunk) => (chunk.kind === 'country' ? [chunk.iso2] : [])));
  return (
    states.size > 1 ||
    chunks.some(
      (chunk, at) =>
        isWord(chunk, 'two', 'both', 'three', 'four', 'five') &&
        isWord(
          chunks[at + 1],
          'countries',
          'states',
          'sides',
          'governments',
          'neighbours',
          'neighbors',
          'nations',
          'parties',
          'ministers',
          'presidents',
        ),
    )
  );
}

/** "the agreement on the Centre for Emergency Situations", "those who make up the Agricultural Council": of all who agree or belong to it. */
export function isAgreedOn(body: BodyChunk, chunks: readonly Chunk[]): boolean {
  if (body.countries.length || body.known || body.field !== null || OWN.test(body.name.replace(/\bcentral\b/i, '')))
    return false;
  const index = chunks.indexOf(body);
  const left = isWord(chunks[index - 1], 'the', 'a', 'an') ? index - 2 : index - 1;
  if (isWord(chunks[left], 'up') && isWord(chunks[left - 1], 'make', 'made', 'makes')) return true;
  const of =
    isWord(chunks[left], 'of') && isWord(chunks[left - 1], 'establishment', 'creation', 'foundation', 'setting-up')
      ? left - 2
      : left;
  const on = isWord(chunks[of], 'the') ? of - 1 : of;
  return (
    isWord(chunks[on], 'on', 'establishing', 'founding') &&
    isWord(chunks[on - 1], 'agreement', 'convention', 'treaty', 'charter', 'statute') &&
    (body.body === 'agency' || body.body === 'other')
  );
}

/** "the farm ministers of the Alpha Council", "a summit of the member states of the Alpha Authority": of all whose ministers or whose own it has. */
export function hasMembers(body: BodyChunk, chunks: readonly Chunk[]): boolean {
  if (body.countries.length || body.known || body.field !== null || !TOGETHER.test(body.name) || OWN.test(body.name))
    return false;
  const index = chunks.findIndex((chunk) => chunk === body || (chunk.kind === 'title' && chunk.of === body));
  const title = chunks[index];
  if (title?.kind === 'title') return title.head.plural && title.head.type === 'minister' && title.field !== null;
  const of = isWord(chunks[index - 1], 'the') ? index - 2 : index - 1;
  if (!isWord(chunks[of], 'of')) return false;
  const before = chunks[of - 1];
  if (before?.kind === 'title') return before.head.plural && before.head.type === 'minister' && before.field !== null;
  return isWord(before, 'states', 'countries', 'governments') && isWord(chunks[of - 2], 'member', 'the', 'all');
}

/** "the Alpha Steering Committee", where a text is about two states or more: theirs. */
export const isSteering = (body: BodyChunk, states: number): boolean =>
  states > 1 &&
  !body.countries.length &&
  !body.known &&
  /\b(?:steering|liaison|follow-up|monitoring|oversight) (?:committee|group|commission)$/i.test(body.name) &&
  !OWN.test(body.name);

/** "the Grand Joint Commission of the two countries", "the Labour Group between both sides": the one that they have together. */
export function isOfTwo(body: BodyChunk, chunks: readonly Chunk[]): boolean {
  if (body.plural || body.field !== null || body.known || !TOGETHER.test(body.name)) return false;
  const of = chunks.indexOf(body) + 1;
  return (
    of > 0 &&
    isWord(chunks[of], 'of', 'between') &&
    (isWord(chunks[of + 1], 'both') || (isWord(chunks[of + 1], 'the') && isWord(chunks[of + 2], 'two', 'three')))
  );
}
const TOGETHER =
  /\b(?:Commission|Committee|Sub-?[Cc]ommittee|Council|Group|Forum|Mechanism|Task Force|Authority|Secretariat|Conference|Alliance)\b/;

/** "the Basin Commission … and its Council of Ministers": the organ of a body of several states that its sentence names before. */
export function isItsOrgan(body: BodyChunk, chunks: readonly Chunk[]): boolean {
  if (body.countries.length || body.field !== null || !ITS_ORGAN.test(body.name)) return false;
  const index = chunks.indexOf(body);
  if (!isWord(chunks[index - 1], 'its')) return false;
  // "Angola and its Council of Ministers".
  if (chunks[index - 3]?.kind === 'country') return false;
  const owner = chunks.slice(0, index).findLast((chunk) => chunk.kind === 'body');
  return owner?.kind === 'body' && owner.body === 'intergovernmental';
}
const ITS_ORGAN = /\b(?:Council|Commission|Committee|Secretariat|Parliament|Assembly|Tribunal|Court|Board|Bureau)\b/;

/** "the Social Security Fund of each country", "the Central Bank of both states": the two states that a text is about, or that are said; none elsewhere. */
export function ofEach(body: BodyChunk, chunks: readonly Chunk[], { lead, ranked }: Setting): readonly Iso2[] {
  const of = chunks.indexOf(body) + 1;
  const other = thatOf(body, chunks, of - 1);
  if (other.length) return other;
  if (!of || !isWord(chunks[of], 'of', 'in') || isOfTwo(body, chunks)) return [];
  const all = isWord(chunks[of + 1], 'each', 'both', 'either') ? of + 2 : isWord(chunks[of + 2], 'two') ? of + 3 : 0;
  if (!all || !isWord(chunks[all], 'country', 'countries', 'state', 'states', 'side', 'sides', 'party', 'parties'))
    return [];
  return [lead, ranked].find((states) => states.length === 2) ?? [];
}

/** "the Estonian Ministry of Transport and that of Latvia": the same of two states. */
function thatOf(body: BodyChunk, chunks: readonly Chunk[], index: number): readonly Iso2[] {
  if (!isWord(chunks[index + 2], 'that') || !isWord(chunks[index + 1], 'and', 'or') || !isWord(chunks[index + 3], 'of'))
    return [];
  if (body.body === 'intergovernmental' || body.body === 'company') return [];
  const other = chunks[isWord(chunks[index + 4], 'the') ? index + 5 : index + 4];
  const [own] = body.countries.length ? body.countries : nationBefore(chunks, index).countries;
  return own && other?.kind === 'country' && other.form === 'name' && other.iso2 !== own ? [own, other.iso2] : [];
}

const LEADING = 3;
/** Whether a text is of a meeting of a body of states: its head names one, and no two states alone. */
export const isOfStates = once((chunks: Draft['chunks']): boolean => {
  const states = new Set<string>();
  let shared = false;
  let organ = false;
  for (const sentence of chunks.slice(0, LEADING))
    for (const chunk of sentence) {
      if (chunk.kind === 'country') states.add(chunk.iso2);
      if (chunk.kind !== 'body' || chunk.body !== 'intergovernmental' || isWorldwide(chunk)) continue;
      shared = true;
      if (ORGAN.test(chunk.name)) organ = true;
    }
  // "the CARICOM Council met in Georgetown": of one state is where it met.
  return shared && (states.size > 3 || (organ && states.size < 2));
});

const ORGAN = /\b(?:Council|Committee|Commission|Conference|Assembly|Community)\b/;

/** Bodies of the whole world, which have a hand in everything. */
export const isWorldwide = ({ name }: BodyChunk): boolean =>
  /^(?:UN|U\.N\.|United Nations|World|International|IMF|WHO|UNICEF|UNDP|UNESCO|FAO|ILO|NATO|EU|European)/.test(name);

/** Whether a body without a state is of all the states of such a text. */
export const isOfAll = (body: BodyChunk): boolean =>
  (body.body === 'agency' || body.body === 'other') && body.field === null && !body.known && !OWN.test(body.name);
