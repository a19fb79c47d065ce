/** Who has to do with whom: counted over events, between states or between bodies. Pure. */
import { countryId, documentOfPassage } from '../model/ids.ts';

/** An actor's part in an event, a row for each body in which the actor holds an office. */
export interface Part {
  readonly event: string;
  /** Type of the relation. */
  readonly type: string;
  readonly relation: string;
  readonly actor: string;
  readonly actorType: string;
  readonly country: string | null;
  readonly onBehalfOf: string | null;
  readonly evidence: readonly string[];
  readonly body: string | null;
  readonly bodyEvidence: readonly string[] | null;
}
export type Grouping = 'COUNTRY' | 'ORGANIZATION';

/** An event that joins two, with the relations of either to it. */
export interface Sample {
  readonly event: string;
  readonly relations: readonly string[];
}
export interface Tie {
  /** Entity ids; `from` comes before `to`. */
  readonly from: string;
  readonly to: string;
  readonly met: number;
  readonly signed: number;
  readonly promised: number;
  readonly weight: number;
  /** By id of the event. */
  readonly events: readonly Sample[];
}
export interface Net {
  /** Entity id → the events in which it had a part. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  /** The heaviest first. */
  readonly ties: readonly Tie[];
}

const KIND = { TOOK_PART: 'met', SIGNED: 'signed', PARTY_TO: 'signed', COMMITTED_TO: 'promised' } as const;
/** Of an event with more members than these every pair would count: of a gathering of half the world it says nothing. */
const MOST_MEMBERS = 40;

/** For whom each part was played: states, or bodies. */
export function membersOf(part: Part, by: Grouping): string | null {
  if (by === 'COUNTRY') return part.country === null ? null : countryId(part.country);
  if (part.actorType === 'Organization') return part.actor;
  if (part.onBehalfOf?.startsWith('organization/')) return part.onBehalfOf;
  const told = new Set(part.evidence.map(documentOfPassage));
  return part.bodyEvidence?.some((passage) => told.has(documentOfPassage(passage))) ? part.body : null;
}

/** Each event counts once for a pair, however many of either side had a part in it. */
export function netOf(parts: readonly Part[], by: Grouping): Net {
  const events = new Map<string, { kind: 'met' | 'signed' | 'promised'; members: Map<string, Set<string>> }>();
  const members = new Map<string, Set<string>>();
  for (const part of parts) {
    const member = membersOf(part, by);
    if (member === null) continue;
    const event = events.get(part.event) ?? { kind: KIND[part.type as keyof typeof KIND], members: new Map() };
    events.set(part.event, event);
    event.members.set(member, (event.members.get(member) ?? new Set()).add(part.relation));
    members.set(member, (members.get(member) ?? new Set()).add(part.event));
  }
  const ties = new Map<
    string,
    { from: string; to: string; met: number; signed: number; promised: number; events: Sample[] }
  >();
  for (const [event, { kind, members: present }] of events) {
    const names = [...present.keys()].sort();
    if (names.length > MOST_MEMBERS) continue;
    names.forEach((from, at) => {
      for (const to of names.slice(at + 1)) {
        const tie = ties.get(`${from} ${to}`) ?? { from, to, met: 0, signed: 0, promised: 0, events: [] };
        ties.set(`${from} ${to}`, tie);
        tie[kind] += 1;
        const relations = [from, to].flatMap((name) => [...(present.get(name) ?? [])].sort().slice(0, 1));
        tie.events.push({ event, relations });
      }
    });
  }
  const weighed = [...ties.values()].map((tie) => ({ ...tie, weight: tie.met + tie.signed + tie.promised }));
  weighed.sort((a, b) => b.weight - a.weight || (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
  return { members, ties: weighed };
}
