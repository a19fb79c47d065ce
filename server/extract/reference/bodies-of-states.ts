/** Bodies told by the states of which the text has spoken, or by those who head them: "the interior ministries of both kingdoms", "the heads of the two services". */
import type { Ref } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import type { GroupMention } from '../draft.ts';
import type { Cast } from './cast.ts';
import { leadOf } from './group-lead.ts';
import { CLASSES, COUNTS } from './group-words.ts';
import { namedBodies } from './named-bodies.ts';
import { sharesWord } from './other-fields.ts';
import type { Scene } from './references.ts';

/** Chunks among which the noun of the states is looked for: "of", "the", "two", "neighbouring", "countries". */
const MOST_BETWEEN = 5;

/** The group of bodies that the chunk at `index` tells of; null where it tells of none. `statesMeant` says which states "both kingdoms" are. */
export function bodiesAt(
  chunks: readonly Chunk[],
  index: number,
  scene: Scene,
  statesMeant: (count: number) => readonly Ref[],
): GroupMention | null {
  const chunk = chunks[index];
  if (chunk?.kind !== 'body' || !chunk.plural) return null;
  const ofStates = bodiesOfStates(chunks, index, scene, statesMeant);
  if (ofStates) return ofStates;
  const joint = scene.cast.joint.get(chunk.start) ?? [];
  return joint.length > 1 ? { start: chunk.start, end: chunk.end, refs: joint, sentence: chunk.sentence } : null;
}

/** "the interior ministries of both kingdoms": one of each of the states meant, where the text has it. */
function bodiesOfStates(
  chunks: readonly Chunk[],
  index: number,
  scene: Scene,
  statesMeant: (count: number) => readonly Ref[],
): GroupMention | null {
  const body = chunks[index];
  if (body?.kind !== 'body' || !body.plural || !body.field || !isWord(chunks[index + 1], 'of', 'in', 'from'))
    return null;
  const noun = chunks.findIndex(
    (chunk, at) => at > index + 1 && chunk.kind === 'word' && CLASSES.get(chunk.key) === 'countries',
  );
  const lead = noun > 0 && noun <= index + MOST_BETWEEN ? leadOf(chunks, noun) : null;
  const end = chunks[noun];
  if (!end || !lead?.count || lead.from !== index + 2) return null;
  const states = new Set(statesMeant(lead.count));
  const { field } = body;
  const refs = [...scene.cast.countryRef]
    .filter(([, ref]) => states.has(ref))
    .flatMap(([country]) => ministryOf(scene.cast, country, field) ?? []);
  if (refs.length < 2 || refs.length !== lead.count) return null;
  const first = isWord(chunks[index - 1], 'the') ? chunks[index - 1] : body;
  return { start: first?.start ?? body.start, end: end.end, refs, sentence: body.sentence };
}

/** The ministry of a state that somebody leads whose office is of that field. */
function ministryOf(
  { persons, titles, bodyOf, countryOf, ministries }: Cast,
  country: string,
  field: string,
): Ref | null {
  for (const person of persons) {
    const body = bodyOf.get(person);
    if (!body || countryOf.get(body) !== country || !ministries.has(body)) continue;
    if (titles.get(person)?.some((title) => title.field !== null && sharesWord(title.field, field))) return body;
  }
  return null;
}

/** "the heads of the two services": the services, where nobody is known to head them. */
export function bodiesHeaded(
  chunk: Chunk,
  scene: Scene,
): { readonly group: GroupMention; readonly count: null } | null {
  const told =
    chunk.kind === 'title' && chunk.head.plural ? HEADS_OF.exec(scene.text.slice(chunk.start, chunk.end)) : null;
  const [, lead = '', number = '', noun = ''] = told ?? [];
  const count = COUNTS.get(number.toLowerCase()) ?? null;
  if (!told || !count || CLASSES.get(noun) !== 'bodies') return null;
  const refs = namedBodies(noun, count, scene);
  const start = chunk.start + told[0].indexOf(lead, told[0].indexOf(' of '));
  return refs && refs.length > 1
    ? { group: { start, end: chunk.end, refs, sentence: chunk.sentence }, count: null }
    : null;
}
const HEADS_OF =
  /^(?:heads|chiefs|directors|directors-general|directors general|commanders|commissioners|presidents|chief executives) of ((?:the )?(two|both|three|four|five)) (?:[\p{Ll}-]+ ){0,3}?(\p{Ll}+)$/u;
