/** The state of a body beside whose name none is said: what tells it, in the order in which it is believed. */
import type { Iso2 } from '../../model/factsheet.ts';
import type { OrganizationKind } from '../../model/ontology.ts';
import { isWord } from '../chunks/groups.ts';
import { once } from '../once.ts';
import { keyOf } from '../words/looks.ts';
import { countryOfField, type Setting } from './allegiance.ts';
import { type BodyCase, homeOf, leftOf, placeOf } from './body-case.ts';
import { isAgency } from './own-state.ts';
import { isJoint, isOfRegion, isOfWorld, isRegional, WORLDWIDE } from './shared-bodies.ts';
import { sideAt } from './side-markers.ts';
import { stateBefore, stateOfGroup } from './state-before-body.ts';
import { stateBehind } from './state-behind-body.ts';
import { acrossFrom, besideOwned, ofBoth } from './state-beside-body.ts';
import { ofCompanion, ofHost, ofLeader, ofMember, ofPerson, ofWhole, onlyState } from './state-by-company.ts';
import { byPeople, byStyle, stateInName } from './state-in-name.ts';
import { ofAbroad, ofGuest, ofHis, ofOwner, ofReceiver, ofSpeaker, ofTakenIn } from './state-of-acts.ts';
import { ofActor, ofReporter } from './state-of-clause.ts';
import { ofGiver, ofIts } from './state-of-its.ts';
import { ofPartner, ofUnserved } from './state-of-partner.ts';
import {
  ofAside,
  ofHere,
  ofIssuer,
  ofOpening,
  ofPlaceWhere,
  ofSubject,
  onBehalfBefore,
  onBehalfBehind,
} from './state-of-sentence.ts';

/** A state; null where the body is of none; undefined where nothing is told, so that the next is asked. */
type Witness = (told: BodyCase) => Iso2 | null | undefined;

/** Kinds that belong to a state even where none is said. */
const OF_STATE = new Set<OrganizationKind>(['ministry', 'agency', 'government', 'legislature', 'party', 'other']);
/** "the National Press Club": one of a state, though not its own. */
const isOwnClub = ({ body, known, name }: BodyCase['body']): boolean =>
  body === 'ngo' && known === undefined && /^(?:National|Federal) /.test(name);
/** "the Fishers' Association", "the Chamber of Exporters": those of one trade or town, who are of some state. */
const isOfPeople = ({ body, known, name }: BodyCase['body']): boolean =>
  body === 'ngo' && known === undefined && PEOPLE.test(name) && !WORLDWIDE.test(name) && !/\bGulf\b/u.test(name);
const PEOPLE =
  /\b(?:Associations?|Union|Federation|Confederation|Chamber|Syndicate|Guild|Cooperative|Co-operative|Society|League|Network)\b/u;
/** Kinds that are somewhere: rather where the sentence is set than where the report is. */
const SOMEWHERE = new Set<OrganizationKind>(['company', 'university']);

/** For bodies of one state, the first that knows is believed. */
const TOLD: readonly Witness[] = Object.freeze<Witness[]>([
  // What the text as a whole or the sentence's own build says of it.
  ({ body, setting }) => or(ofIssuer(body, setting)),
  ({ body, chunks }) => or(ofOpening(body, chunks)),
  ({ body, chunks }) => or(ofSubject(body, chunks) ?? onBehalfBefore(body, chunks) ?? onBehalfBehind(body, chunks)),
  ({ body, chunks, setting, speakers }) =>
    or(ofHere(body, chunks, setting) ?? ofPlaceWhere(body, chunks) ?? ofAside(body, chunks, speakers)),
  ({ body, chunks }) => or(stateBefore(body, chunks) ?? stateOfGroup(body, chunks)),
  (told) => or(stateBehind(told)),
  (told) => or(sideAt(told.chunks, placeOf(told))),
  ({ body, chunks }) => or(ofWhole(body, chunks)),
  ({ body, chunks }) => or(ofBoth(body, chunks)),
  ({ body, chunks, speakers }) => or(ofPerson(body, chunks, speakers)),
  // "The Security Council has the matter before it": that of the United Nations; "secretary of the Security Council" is a state's.
  ({ body, chunks }) => (body.name === 'Security Council' && chunks.includes(body) ? null : undefined),
  // "told Reuters": an agency that writes for the whole world.
  ({ body }) => (body.known && body.body === 'other' && isAgency(body.known) ? null : undefined),
  // A movement or a charity that the word lists know without a state is of none, or of several.
  ({ body }) => (body.known && (body.body === 'party' || body.body === 'ngo') ? null : undefined),
  (told) => or(ofGuest(told)),
  (told) => or(ofHis(told) ?? ofIts(told) ?? ofGiver(told)),
  (told) => (told.body.field ? ofField(told, told.body.field) : undefined),
  // What its name says.
  ({ body, setting }) => (isOfRegion(body) || isRegional(body, setting.ranked.length) ? null : undefined),
  ({ body }) => or(stateInName(body)),
  ({ body, setting }) => or(byPeople(body, setting)),
  ({ body }) => (isOfWorld(body) ? null : undefined),
  // Who acts with it, and who is of it.
  (told) => or(ofReporter(told)),
  ({ body, chunks }) => or(ofHost(body, chunks)),
  (told) => or(acrossFrom(told)),
  (told) => or(ofPartner(told)),
  (told) => or(ofUnserved(told)),
  ({ body, holders }) => holders.get(body.start),
  ({ body, setting }) => or(byStyle(body, setting)),
  ({ body, byName }) => byName.get(keyOf(body.name)),
  ({ body, chunks, speakers }) => or(ofMember(body, chunks, speakers)),
  ({ body, chunks, speakers }) => or(ofLeader(body, chunks, speakers)),
  // What is done there, and by whom.
  (told) => or(ofTakenIn(told)),
  (told) => or(ofAbroad(told)),
  (told) => or(ofReceiver(told)),
  (told) => or(ofOwner(told)),
  (told) => or(ofSpeaker(told)),
  (told) => or(ofActor(told)),
]);

/** What is left is the scene: who was spoken of last, where the report is from, which states it speaks of. */
const SCENE: readonly Witness[] = Object.freeze<Witness[]>([
  (told) => (told.body.body === 'legislature' ? (lastBefore(told) ?? homeOf(told.setting)) : undefined),
  (told) => (OF_STATE.has(told.body.body) || isOwnClub(told.body) || isOfPeople(told.body) ? ofScene(told) : undefined),
  ({ body, chunks, setting }) =>
    body.body === 'ngo' && !body.known && setting.ranked.length === 1 && !WORLDWIDE.test(body.name)
      ? onlyState(body, chunks, setting.ranked)
      : undefined,
  ({ body, chunks }) =>
    !SOMEWHERE.has(body.body) || body.known || WORLDWIDE.test(body.name) || isJoint(body, chunks) ? null : undefined,
  (told) => placedBefore(told) ?? homeOf(told.setting),
]);

const or = (state: Iso2 | null): Iso2 | undefined => state ?? undefined;

/** The country that is meant where none stands beside a body's name; null where nothing tells it, or it is of none. */
export function impliedCountry(told: BodyCase): Iso2 | null {
  const state = toldCountry(told);
  return state === undefined ? sceneCountry(told) : state;
}

/** The country that its sentence tells; null where the body is of none, undefined where nothing tells it. */
export function toldCountry(told: BodyCase): Iso2 | null | undefined {
  if (told.body.body === 'intergovernmental') return told.body.field ? ofField(told, told.body.field) : null;
  return asked(TOLD, told);
}

/** The country that it has from the scene alone. */
export const sceneCountry = (told: BodyCase): Iso2 | null => asked(SCENE, told) ?? null;

function asked(witnesses: readonly Witness[], told: BodyCase): Iso2 | null | undefined {
  for (const witness of witnesses) {
    const state = witness(told);
    if (state !== undefined) return state;
  }
  return undefined;
}

function ofField({ body, setting, holders }: BodyCase, field: string): Iso2 | null {
  return holders.get(body.start) ?? countryOfField(setting, field, body.start) ?? homeOf(setting) ?? unmarked(setting);
}

function ofScene({ body, chunks, setting }: BodyCase): Iso2 | null {
  const { home, dated, publisher, ranked } = setting;
  return (
    ofCompanion(body, chunks) ??
    besideOwned(body, chunks, ['and']) ??
    // "Kenya's police chief and a team of the Investigation Department fly to Dubai": nobody there is spoken of.
    (home !== null && !dated && home !== publisher && !ranked.includes(home) ? onlyState(body, chunks, []) : null) ??
    homeOf(setting) ??
    besideOwned(body, chunks, [',']) ??
    onlyState(body, chunks, ranked)
  );
}

/** The country or place that a sentence names last before a firm or a university; not where somebody goes, nor what lies at both ends of a way. */
function placedBefore({ body, chunks }: BodyCase): Iso2 | null {
  let here: Iso2 | null = null;
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.start >= body.start) break;
    // "COPENHAGEN/NAIROBI, 12 September –": what stands before is where the report is from.
    if (isWord(chunk, '–', '—')) here = null;
    if (!(chunk.kind === 'country' && chunk.form === 'name') && chunk.kind !== 'place') continue;
    const left = leftOf(chunks, index);
    if (isWord(chunks[left], 'from', 'between', 'towards')) continue;
    if (isWord(chunks[left], 'to') && chunk.kind === 'place') continue;
    if (isWord(chunks[left], 'and') && isWord(chunks[leftOf(chunks, left - 1)], 'between', 'from')) continue;
    here = (chunk.kind === 'country' ? chunk.iso2 : chunk.country) ?? here;
  }
  return here;
}

/** The country of whoever is named last before a body in its sentence: "Clinton's nominee awaits a vote in the Senate". */
function lastBefore({ body, chunks, speakers }: BodyCase): Iso2 | null {
  let last: Iso2 | null = null;
  for (const chunk of chunks) {
    if (chunk.start >= body.start) break;
    if (chunk.kind === 'country') last = chunk.iso2;
    // "The Central Bank of Libya and the House of Representatives".
    else if (chunk.kind === 'body' && chunk.countries.length === 1) last = chunk.countries[0] ?? last;
    else if (chunk.kind === 'name') last = speakers.get(chunk.start) ?? last;
  }
  return last;
}

/** The country of the text beside none of whose ministries it stands: the report's own. */
const unmarked = once(({ fields, ranked, givers }: Setting): Iso2 | null => {
  const marked = new Set([...fields.values()].flat().map((each) => each.country));
  const own = ranked.filter((country) => !givers.has(country));
  return own.find((country) => !marked.has(country)) ?? own[0] ?? null;
});
