/** Finds in a sentence which titles belong to which names: before, after, in brackets, in a clause, by counterpart. */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/looks.ts';
import { afterName } from './after-name.ts';
import { beforeName } from './before-name.ts';
import { isNobodys, standsFree } from './free-names.ts';
import type { Introduction } from './introductions.ts';
import { ledSide, stateOfDelegation } from './leads-delegation.ts';
import { listedApart } from './listed-holders-apart.ts';
import { shareInRows } from './name-rows.ts';
import { type Find, nameAfterHonorifics, type Open } from './open-introductions.ts';
import { counterpartOf, isCounterpart } from './peers.ts';
import { isCarrier, isPersonByContext, isPredecessor } from './person-cues.ts';
import { isQuarter, isRegion } from './regions.ts';
import { respective } from './respective.ts';
import { statesOfRow } from './row-states.ts';
import { statesAndNames } from './states-and-names.ts';

/** "the General Peace Agreement", "Citizen Security": what ends with these is nobody, whatever stands before it. */
const THINGS: ReadonlySet<string> = new Set(
  'Agreement Treaty Accord Protocol Declaration Convention Memorandum Programme Program Strategy Security Participation Affairs Budget Conference Departments Ministries Agencies Directorates Committees Commissions Institutes Universities Companies Authorities Delegations Councils Officer Exchanges Associations Federations Corporations Societies Boards Bureaus Offices Hospitals Foundations Organizations Organisations Industries Services Educational Scientific Cultural African Asian European American Caribbean Talks Level'.split(
    ' ',
  ),
);

/** "the General Secretariat", "the City Office of Education": one word that is a body's. */
const isBody = (words: readonly string[], { bodyHeads }: Lexicon): boolean =>
  words.length === 1 && bodyHeads.next.get(keyOf(words[0] ?? ''))?.value !== undefined;

/** "Africa Region", "West Asia Division": a part of the world, and nobody. */
const isPartOfWorld = (words: readonly string[], { worldParts, divisions }: Lexicon): boolean =>
  words.length > 1 && divisions.has(keyOf(words.at(-1) ?? '')) && worldParts.has(keyOf(words[0] ?? ''));

/** The introductions of a sentence, in the order of their names. Names of which nothing is said are among them, bare. */
export function introduce(chunks: readonly Chunk[], lexicon: Lexicon, headline: boolean): Introduction[] {
  const open = new Map<number, Open>();
  const at = (index: number): Open | null => {
    const name = chunks[index];
    if (name?.kind !== 'name' || THINGS.has(name.words.at(-1) ?? '') || isBody(name.words, lexicon)) return null;
    if (isQuarter(chunks, index) || isPartOfWorld(name.words, lexicon)) return null;
    let entry = open.get(index);
    if (!entry) {
      entry = { name, honorifics: [], titles: [], country: null, cue: false, counterpart: null, same: null };
      open.set(index, entry);
    }
    return entry;
  };
  const taken = new Set<number>();
  chunks.forEach((chunk, index) => {
    if (chunk.kind === 'name') {
      const entry = at(index);
      honorificsBefore(chunks, index, entry);
      if (entry) entry.country = possessor(chunks, index - entry.honorifics.length);
      afterName(chunks, index, at, taken, lexicon);
      if (
        entry &&
        !entry.cue &&
        (isPersonByContext(chunks, index, lexicon) || (standsFree(chunks, index, lexicon) && !isRegion(chunks, index)))
      )
        entry.cue = true;
    }
  });
  for (const [index, entry] of open) entry.country ??= ledSide(chunks, index) ?? stateOfDelegation(chunks, index);
  for (let index = 0; index < chunks.length; index++) respective(chunks, index, at, taken);
  for (let index = 2; index < chunks.length; index++) listedApart(chunks, index, at, taken, lexicon);
  statesOfRow(chunks, at);
  for (let index = 0; index < chunks.length; index++) {
    if (chunks[index]?.kind === 'title' && !taken.has(index))
      index = (statesAndNames(chunks, index, at, taken) ?? beforeName(chunks, index, at, taken)) - 1;
    else if (isCounterpart(chunks, index, lexicon)) counterpartOf(chunks, index, at);
    else if (isWord(chunks[index], 'predecessor', 'successor')) successionOf(chunks, index, at);
    else if (isWord(chunks[index], 'place', 'him', 'her')) takesPlace(chunks, index, at);
    else if (isPredecessor(chunks, index)) follows(at(index), chunks[index]?.start ?? 0, null);
  }
  const rows = shareInRows(
    chunks,
    at,
    ({ titles, honorifics, cue, counterpart }) => titles.length + honorifics.length > 0 || cue || counterpart !== null,
  );
  return [...open.entries()]
    .sort((a, b) => a[0] - b[0])
    .map(([index, { name, honorifics, titles, country, cue, counterpart, same }]) => ({
      row: isNobodys(name.words, lexicon) ? [] : (rows.get(index) ?? []),
      name,
      honorifics,
      titles,
      country,
      cue: cue && (honorifics.length > 0 || !(headline || isCarrier(name.words) || isNobodys(name.words, lexicon))),
      counterpart,
      same,
      honorificCountry: honorifics.find((each) => each.country)?.country ?? null,
    }));
}

/** "Estonia's Lauri Läänemets said", "for Germany: X", "Rwanda by X": the country of whoever is shown to be a person otherwise. */
function possessor(chunks: readonly Chunk[], index: number): Iso2 | null {
  const owner = chunks[index - 2];
  if (isWord(chunks[index - 1], "'s", "'")) {
    if (owner?.kind === 'country') return owner.iso2;
    return owner?.kind === 'body' ? (owner.countries[0] ?? null) : null;
  }
  // "Vanuatu sent Internal Affairs Minister X".
  let sent = index - 1;
  while (/^(?:title|honorific)$/.test(chunks[sent]?.kind ?? '') || isWord(chunks[sent], 'its', 'their', 'a', 'an', ','))
    sent--;
  const sender = chunks[sent - 1];
  if (isWord(chunks[sent], 'sent', 'dispatched') && sender?.kind === 'country' && sender.form === 'name')
    return sender.iso2;
  // "for Germany: X", "Ethiopia was represented by X", "and Rwanda by X".
  if (isWord(chunks[index - 1], ':', ',') && owner?.kind === 'country') {
    const lead = isWord(chunks[index - 3], 'the') ? chunks[index - 4] : chunks[index - 3];
    return isWord(lead, 'for') ? owner.iso2 : null;
  }
  // "Tonga by the Police Minister, the Hon. N, and Fiji by Commissioner M".
  let by = index - 1;
  while (/^(?:title|honorific)$/.test(chunks[by]?.kind ?? '') || isWord(chunks[by], 'its', 'the', 'a', 'an', ',')) by--;
  if (!isWord(chunks[by], 'by')) return null;
  const agent = chunks[by - 1];
  if (agent?.kind === 'country' && agent.form === 'name') return agent.iso2;
  const represented = isWord(agent, 'represented') && isWord(chunks[by - 2], 'was', 'is') ? chunks[by - 3] : undefined;
  return represented?.kind === 'country' && represented.form === 'name' ? represented.iso2 : null;
}

function honorificsBefore(chunks: readonly Chunk[], index: number, entry: Open | null): void {
  for (let at = index - 1; entry; at--) {
    const chunk = chunks[at];
    if (chunk?.kind !== 'honorific') break;
    entry.honorifics.unshift(chunk);
    entry.cue = true;
  }
}

/** "his predecessor, X", "Y's successor X", "X, who was Y's predecessor": the same office of the same state. */
function successionOf(chunks: readonly Chunk[], index: number, at: Find): void {
  const after = nameAfterHonorifics(chunks, isWord(chunks[index + 1], ',') ? index + 2 : index + 1);
  let found = after;
  if (after === null)
    for (let back = index - 1; back >= Math.max(0, index - 8) && found === null; back--)
      if (chunks[back]?.kind === 'name' && !isWord(chunks[back + 1], "'s", "'")) found = back;
  const owner =
    isWord(chunks[index - 1], "'s", "'") && chunks[index - 2]?.kind === 'name' ? chunks[index - 2] : undefined;
  follows(found === null ? null : at(found), chunks[index]?.start ?? 0, owner?.start ?? null);
}

/** "N takes his place", "N will replace her": the first of the sentence has the office of whoever was named before. */
function takesPlace(chunks: readonly Chunk[], index: number, at: Find): void {
  const place = isWord(chunks[index], 'place') && isWord(chunks[index - 1], 'his', 'her', 'their');
  const verb = place ? index - 2 : index - 1;
  if (!isWord(chunks[verb], ...(place ? ['takes', 'took', 'take'] : SUCCEEDS))) return;
  const name = chunks.findIndex(({ kind }) => kind === 'name');
  if (name < 0 || name > verb || chunks.slice(name + 1, verb).some(({ kind }) => kind === 'name' || kind === 'title'))
    return;
  follows(at(name), chunks[verb]?.start ?? 0, null);
}
const SUCCEEDS = ['replaces', 'replaced', 'replace', 'succeeds', 'succeeded', 'succeed'];

/** Gives a name without an office that of whoever follows it, or is followed by it; `owner` is where that name begins, if said. */
function follows(entry: Open | null, at: number, owner: number | null): void {
  if (!entry || entry.titles.some(({ title }) => !title.former)) return;
  entry.same = { at, country: null, succession: { owner } };
  entry.cue = true;
}
