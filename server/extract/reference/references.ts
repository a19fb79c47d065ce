/** Single actors spoken of without their name: "the Minister", "his host", "the Lao official", "the latter", "the ministry". */
import type { Iso2, Ref } from '../../model/factsheet.ts';
import type { Chunk, TitleChunk } from '../chunks/chunks.ts';
import { isWord, nationBefore } from '../chunks/groups.ts';
import type { DraftMention } from '../draft.ts';
import { addressedAt } from './addressed.ts';
import { isAddressee } from './addressee.ts';
import { type Cast, isChief, isMinisterial, mayMean, onlyOne } from './cast.ts';
import { followedByName } from './followed-by-name.ts';
import { formerState } from './former-state.ts';
import type { History } from './history.ts';
import { ministryReference, peerMinistry } from './ministry-reference.ts';
import { COMPANIES, ORGANS, organReference } from './organs.ts';
import { pronounAfter } from './pronoun-after.ts';
import { isSubject } from './title-subject.ts';
import { guestOf, hostCountry, ofCountry, stateBehind, strangerOf, visitorMeant } from './visiting.ts';
import { whoTells } from './who-tells.ts';

export interface Scene {
  readonly cast: Cast;
  /** The document's text. */
  readonly text: string;
  /** Countries named in a row so far: "Kenya, Uganda and Rwanda". */
  readonly rows: readonly (readonly Ref[])[];
  /** Pairs of a state and a body, or of two bodies, named together so far: "Kenya and the European Union". */
  readonly pairs: readonly (readonly Ref[])[];
  /** Persons to the pronoun by which the text speaks of them. */
  readonly genders: ReadonlyMap<Ref, string>;
  readonly persons: History;
  readonly bodies: History;
  readonly countries: History;
  /** Country in which the report is set. */
  readonly home: Iso2 | null;
  /** Offset at which the sentence begins, and the one before it. */
  readonly sentenceStart: number;
  readonly previousStart: number;
}

const OTHERS = new Set(['host', 'guest', 'visitor', 'counterpart', 'colleague', 'interlocutor']);
const PEOPLE = new Set([
  'official',
  'general',
  'leader',
  'visitor',
  'guest',
  'host',
  'diplomat',
  'politician',
  'envoy',
  'chief',
  'premier',
  'officer',
]);
/** "the Ministry and its Cambodian partner": a body of that state. */
const PEERS = new Set(['counterpart', 'partner', 'equivalent']);
const ERRANDS = new Set(['envoy', 'emissary', 'mediator', 'negotiator']);
const POSSESSIVES = ['his', 'her'] as const;
const PAIR = new Set(['former', 'latter']);
const STATE = new Set(['country', 'government', 'nation', 'side']);
/** All words that may be a reference: any other is passed over at one look. */
const REFERRING: ReadonlySet<string> = new Set([
  ...OTHERS,
  ...PEOPLE,
  ...PAIR,
  ...STATE,
  ...PEERS,
  'guests',
  'visitors',
  ...ERRANDS,
  ...ORGANS,
  ...COMPANIES,
  'ministry',
]);

/** The reference that begins or ends at a chunk, if one does: a mention of the actor meant. */
export function referenceAt(chunks: readonly Chunk[], index: number, scene: Scene): DraftMention | null {
  const chunk = chunks[index];
  if (!chunk) return null;
  if (chunk.kind === 'title') return titleReference(chunks, index, chunk, scene);
  if (chunk.kind === 'country') return nationalReference(chunks, index, scene);
  if (chunk.kind === 'thing' || chunk.kind === 'name')
    return addressedAt(chunks, index, scene) ?? organReference(chunks, index, scene);
  if (chunk.kind !== 'word' || !REFERRING.has(chunk.key)) return null;
  const before = chunks[index - 1];
  if (OTHERS.has(chunk.key) && isWord(before, ...POSSESSIVES)) {
    return personMention(chunks, index - 1, index, byRole(chunk.key, scene) ?? theOther(scene));
  }
  if (OTHERS.has(chunk.key) && before?.kind === 'country' && isWord(chunks[index - 2], ...POSSESSIVES)) {
    return personMention(chunks, index - 2, index, peerOf(scene, before.iso2));
  }
  if (PEERS.has(chunk.key)) {
    const ministry = peerMinistry(chunks, index, scene);
    if (ministry) return ministry;
  }
  if (PEOPLE.has(chunk.key) && before?.kind === 'country' && isWord(chunks[index - 2], 'the')) {
    return personMention(
      chunks,
      index - 2,
      index,
      /^(?:guest|visitor|official|leader|politician|premier)$/.test(chunk.key)
        ? guestOf(scene, before.iso2)
        : ofCountry(scene, before.iso2),
    );
  }
  if (STATE.has(chunk.key) && isWord(before, 'host')) return hostCountry(chunks, index, scene);
  if (isWord(before, 'the') && !followedByName(chunks, index) && !isWord(chunks[index + 1], ...STATE)) {
    if (chunk.key === 'host')
      return personMention(chunks, index - 1, index, scene.home ? ofCountry(scene, scene.home) : null);
    // "the guests called on X": whoever leads them.
    if (/^(?:visitors|guests)$/.test(chunk.key) && !isWord(chunks[index + 1], 'from', 'of', 'at', 'who')) {
      const { cast, home } = scene;
      const leader = cast.persons.find((ref) => cast.countryOf.get(ref) != null && cast.countryOf.get(ref) !== home);
      return personMention(chunks, index - 1, index, home && scene.persons.last((ref) => ref === leader));
    }
    // "The guest from Oslo": of the state in which Oslo is.
    const from = stateBehind(chunks, index, chunk.key);
    if (from) return personMention(chunks, index - 1, index, guestOf(scene, from));
    if (chunk.key === 'visitor' || chunk.key === 'guest')
      return personMention(chunks, index - 1, index, strangerOf(scene));
    // "The envoy had met N": who is one, where the text has one alone.
    if (ERRANDS.has(chunk.key)) {
      const fits = (ref: Ref) =>
        (scene.cast.titles.get(ref) ?? []).some(({ head }) => head.singular.endsWith(chunk.key));
      return personMention(chunks, index - 1, index, onlyOne(scene.cast, fits) && scene.persons.last(fits));
    }
    if (PAIR.has(chunk.key)) return pairReference(chunks, index, scene);
  }
  // "his side will pay"; not "at his side".
  const beside = chunk.key === 'side' && isWord(chunks[index - 2], 'at', 'by', 'to', 'on');
  if (STATE.has(chunk.key) && isWord(before, ...POSSESSIVES) && !beside) return countryReference(chunks, index, scene);
  if (chunk.key === 'ministry' || (chunk.key === 'department' && isWord(before, ...POSSESSIVES)))
    return ministryReference(chunks, index, scene);
  return organReference(chunks, index, scene);
}

function titleReference(chunks: readonly Chunk[], index: number, title: TitleChunk, scene: Scene): DraftMention | null {
  if (title.head.plural || scene.cast.attached.has(title.titleSpan.start) || chunks[index + 1]?.kind === 'name')
    return null;
  const before = nationBefore(chunks, index);
  if (!before.definite && !before.countries.length && !isSubject(chunks, index, title)) return null;
  // "received the Romanian minister in Sofia": of Romania, wherever that was.
  const country = before.countries[0] ?? title.countries[0] ?? null;
  const { cast, persons } = scene;
  // "The Minister also met envoys, where she was welcomed": nobody whom the text calls "he".
  const pronoun = pronounAfter(chunks, index);
  const other = pronoun === 'she' ? 'he' : pronoun === 'he' ? 'she' : null;
  // "Minister N told the minister that": another than who tells.
  const teller = isAddressee(chunks, index) ? persons.recent(1, scene.sentenceStart)[0] : undefined;
  const fits = (each: Ref) =>
    (!country || cast.countryOf.get(each) === country) &&
    each !== teller &&
    scene.genders.get(each) !== other &&
    mayMean(title, cast.titles.get(each) ?? []);
  // "The Minister of Transport also met": rather the report's own than the guest before whose title a state stands.
  const own = !country && title.field ? persons.last((each) => cast.own.has(each) && fits(each)) : null;
  const known = pronoun && persons.last((each) => scene.genders.get(each) === pronoun && fits(each));
  // "The Vice Minister suggested a treaty. The Minister promised a reply": rather who is one than his deputy.
  const ranked =
    title.deputy || title.head.type !== 'minister'
      ? null
      : persons.last((each) => fits(each) && isChief(cast.titles.get(each) ?? []));
  const guest = () =>
    visitorMeant(scene, scene.text.slice(chunks[index - 2]?.start ?? title.start, title.titleSpan.start), fits);
  // "The President of Moldova rang her colleague. President N said afterwards": who is named only then.
  const later = () => (chunks.slice(0, index).some(({ kind }) => kind === 'name') ? null : onlyOne(cast, fits));
  const ref =
    known || ((country ? null : guest()) ?? own ?? ranked ?? persons.last(fits) ?? (country ? later() : null));
  return ref
    ? { kind: 'person', ref, start: title.start, end: title.titleSpan.end, sentence: title.sentence, form: 'office' }
    : null;
}

/** "The Cambodian complimented …", "the Filipino, who …": an adjective that stands for a person. */
function nationalReference(chunks: readonly Chunk[], index: number, scene: Scene): DraftMention | null {
  const chunk = chunks[index];
  const next = chunks[index + 1];
  if (
    chunk?.kind !== 'country' ||
    chunk.form !== 'adjective' ||
    !isWord(chunks[index - 1], 'the') ||
    next?.kind !== 'word'
  )
    return null;
  const said = scene.text.slice(chunk.start, chunk.end);
  // "The Armenians agreed": all of them, and nobody alone.
  if (/[^s]s$/u.test(said)) return null;
  const of = /(?:sh|ch|ese|ss)$/.test(said);
  if (
    !(!of && PROMISES.test(next.key)) &&
    !/^(?:,|\.|said|told|added|noted|complimented|thanked|praised|replied|who|also|had|has|was|then|called|wished|voiced|expressed)$/.test(
      next.key,
    )
  )
    return null;
  const ref = ofCountry(scene, chunk.iso2);
  return ref
    ? { kind: 'person', ref, start: chunk.start, end: chunk.end, sentence: chunk.sentence, form: 'reference' }
    : null;
}

/** "The Filipino promised": one man, where "the French promised" are all of them. */
const PROMISES =
  /^(?:promised|pledged|vowed|undertook|agreed|answered|responded|offered|walked|nodded|insisted|asked|proposed|accepted|gave|made)$/;

/** A host is of the country in which the report is set, a guest is not. */
function byRole(role: string, scene: Scene): Ref | null {
  const { home, cast } = scene;
  if (!home || !/^(?:host|guest|visitor)$/.test(role)) return null;
  const fits = (ref: Ref) =>
    (role === 'host') === ((cast.countryOf.get(ref) ?? (role === 'host' ? null : home)) === home);
  const ofState = (ref: Ref | undefined) =>
    (cast.titles.get(ref ?? '') ?? []).some(({ head, deputy }) => head.type === 'state' && !deputy);
  // "The President gave a dinner for his guest": another who leads a state, whoever was named last.
  const peer = ofState(scene.persons.recent(1, scene.sentenceStart)[0])
    ? scene.persons.last((ref) => fits(ref) && ofState(ref))
    : null;
  return peer ?? scene.persons.last(fits);
}

/** "his Cambodian colleague": of that country and of like rank, a minister where the other is one. */
function peerOf(scene: Scene, country: Iso2): Ref | null {
  const { cast } = scene;
  const other = scene.persons.last((ref) => cast.countryOf.get(ref) !== country);
  const rank = isMinisterial(cast.titles.get(other ?? '') ?? []);
  const fits = (ref: Ref) => cast.countryOf.get(ref) === country && isMinisterial(cast.titles.get(ref) ?? []) === rank;
  return scene.persons.last(fits) ?? cast.persons.find(fits) ?? ofCountry(scene, country);
}

/** The one who is not "he": the subject is the person named last in the sentence, else first in the one before. */
function theOther(scene: Scene): Ref | null {
  const here = scene.persons.recent(1, scene.sentenceStart)[0];
  const earlier = scene.persons.recent(8, scene.previousStart);
  // "At the invitation of X, Y came": it is Y who goes on, and X is his host.
  const invited = earlier.length > 1 && INVITED.test(scene.text.slice(scene.previousStart, scene.previousStart + 30));
  const subject = here ?? earlier[earlier.length - (invited ? 2 : 1)];
  if (!subject) return null;
  const own = scene.cast.countryOf.get(subject);
  const { cast } = scene;
  const rank = isMinisterial(cast.titles.get(subject) ?? []);
  const abroad = (ref: Ref) => ref !== subject && cast.countryOf.get(ref) != null && cast.countryOf.get(ref) !== own;
  return (
    scene.persons.last((ref) => abroad(ref) && isMinisterial(cast.titles.get(ref) ?? []) === rank) ??
    scene.persons.last(abroad) ??
    scene.persons.last((ref) => ref !== subject && cast.countryOf.get(ref) !== own) ??
    null
  );
}

const INVITED = /^(?:At|Upon|On) (?:the|an) invitation (?:of|from) /u;

/** "the former", "the latter": the two persons named last in this sentence or the one before; not "the former minister". */
function pairReference(chunks: readonly Chunk[], index: number, scene: Scene): DraftMention | null {
  const next = chunks[index + 1];
  const chunk = chunks[index];
  if (next?.kind === 'title' || next?.kind === 'country' || next?.kind === 'body' || chunk?.kind !== 'word')
    return null;
  // "The latter agreed. The former did not.": the pair is further back.
  const near = scene.persons.recent(2, scene.previousStart);
  const state = near.length ? null : formerState(chunks, index, scene);
  if (state) return state;
  const pair = near.length < 2 ? scene.persons.recent(2, 0) : near;
  return pair.length < 2
    ? null
    : personMention(chunks, index - 1, index, (chunk.key === 'latter' ? pair[0] : pair[1]) ?? null);
}

/** "his country", "her government": the state of who tells it, else of the person named last. */
function countryReference(chunks: readonly Chunk[], index: number, scene: Scene): DraftMention | null {
  const first = chunks[index - 1];
  const chunk = chunks[index];
  // "X had invited Y to the summit, which his country will organise": of the host.
  const host =
    isWord(chunks[index - 2], 'which', 'that') &&
    chunks.slice(0, index).some((each) => isWord(each, 'invited', 'invites'))
      ? scene.persons.recent(2, scene.sentenceStart)[1]
      : undefined;
  const person =
    host ?? whoTells(chunks, index - 1, scene) ?? scene.persons.last((each) => scene.cast.countryOf.get(each) != null);
  const ref = person ? scene.cast.countryRef.get(scene.cast.countryOf.get(person) ?? '') : undefined;
  if (!ref || !first || !chunk) return null;
  return { kind: 'country', ref, start: first.start, end: chunk.end, sentence: chunk.sentence, form: 'reference' };
}

function personMention(chunks: readonly Chunk[], from: number, to: number, ref: Ref | null): DraftMention | null {
  const first = chunks[from];
  const last = chunks[to];
  if (!ref || !first || !last || followedByName(chunks, to)) return null;
  return { kind: 'person', ref, start: first.start, end: last.end, sentence: last.sentence, form: 'reference' };
}
