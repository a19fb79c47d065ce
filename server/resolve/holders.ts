/**
 * Who held an office on a day, as far as documents show: what "the Minister of Public Security", said without a name, leads
 * to. Only offices that one person of a state holds at a time; between the days of its sources somebody holds an office
 * for sure, around them for half a year where nobody else is seen in it.
 */
import type { Day } from '../model/edtf.ts';
import type { EntityRecord, RecordOffice } from '../model/graph.ts';
import { fold } from '../model/ids.ts';
import { ministryField } from './offices.ts';
import { remembered } from './remembered.ts';

const DAY = 86_400_000;
const AROUND = 183;
/** Titles that several hold at a time, or nobody now. */
const NOT_ALONE =
  /\b(?:deputy|vice|assistant|associate|junior|senior|second|first|state for|of state|parliamentary|permanent|delegate|counsell?or|advis[eo]r|acting|interim|caretaker|former|ex|late|then|incoming|outgoing|designate|elect|attached|spokes\w+)\b/;
/** Heads of state and of government, each by one word. */
const HEADS: ReadonlyMap<string, string> = new Map([
  ['prime minister', 'prime minister'],
  ['premier', 'prime minister'],
  ['pm', 'prime minister'],
  ['president', 'president'],
  ['state president', 'president'],
  ['king', 'monarch'],
  ['queen', 'monarch'],
  ['emperor', 'monarch'],
  ['sultan', 'monarch'],
  ['chancellor', 'chancellor'],
]);

/** What all wordings of one such office share; null for an office that more than one may hold, or of no known state. */
export function soleOffice({ title, body, country }: RecordOffice): string | null {
  if (country === null) return null;
  const { office } = officeIn(`${title}\u0000${body ?? ''}`);
  return office === null ? null : `${office}|${country}`;
}

/** The same but for the state, of a title and, behind it, the name of a body. */
const officeIn = remembered((wording: string): { readonly office: string | null } => {
  const [title = '', body = ''] = wording.split('\u0000');
  const folded = fold(title)
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (NOT_ALONE.test(folded)) return { office: null };
  const head = HEADS.get(folded.replace(/^the /, ''));
  if (head !== undefined) return { office: body === '' ? head : null };
  if (!/\bminister\b/.test(folded)) return { office: null };
  const field = ministryField(folded) ?? (body === '' ? null : ministryField(fold(body)));
  return { office: field === null ? null : `minister|${field}` };
});

/** The days between which a person is seen in an office. */
export interface Term {
  first: Day;
  last: Day;
}

/** Which records give whom an office, and which speak of its holder without a name. */
export class OfficeHolders {
  readonly #givers = new Map<string, Map<EntityRecord, RecordOffice>>();
  readonly #askers = new Map<string, Set<EntityRecord>>();

  add(record: EntityRecord): void {
    for (const [key, office] of officesGiven(record)) {
      const known = this.#givers.get(key);
      if (known) known.set(record, office);
      else this.#givers.set(key, new Map([[record, office]]));
    }
    for (const key of officesAsked(record)) {
      const known = this.#askers.get(key);
      if (known) known.add(record);
      else this.#askers.set(key, new Set([record]));
    }
  }

  remove(record: EntityRecord): void {
    for (const key of officesGiven(record).keys()) this.#givers.get(key)?.delete(record);
    for (const key of officesAsked(record)) {
      const known = this.#askers.get(key);
      known?.delete(record);
      if (known?.size === 0) this.#askers.delete(key);
    }
  }

  /** Records of events in which the holders of these offices act without being named. */
  askers(keys: Iterable<string>): Set<EntityRecord> {
    const found = new Set<EntityRecord>();
    for (const key of keys) for (const record of this.#askers.get(key) ?? []) found.add(record);
    return found;
  }

  /** The offices for which somebody asks, as `soleOffice` has them. */
  asked(): Iterable<string> {
    return this.#askers.keys();
  }

  /**
   * Who is seen in an office, and between which days. `entityOf` says who the person of a record is, null where the record
   * is not to count.
   */
  terms(
    key: string,
    entityOf: (record: EntityRecord, office: RecordOffice) => string | null,
  ): ReadonlyMap<string, Term> {
    const terms = new Map<string, Term>();
    for (const [record, office] of this.#givers.get(key) ?? []) {
      const { firstSeen: first, lastSeen: last } = record;
      const entity = first !== null && last !== null ? entityOf(record, office) : null;
      if (entity === null || first === null || last === null) continue;
      const term = terms.get(entity);
      if (!term) terms.set(entity, { first, last });
      else {
        if (first < term.first) term.first = first;
        if (last > term.last) term.last = last;
      }
    }
    return terms;
  }
}

/** The one person who held the office on these days, as far as its terms show; null where nobody or several may have. */
export function holderAmong(terms: ReadonlyMap<string, Term>, from: Day, to: Day): string | null {
  const seen = [...terms].filter(([, { first, last }]) => first <= to && from <= last);
  if (seen.length > 1) return null;
  const [only] = seen;
  if (only && only[1].first <= from && to <= only[1].last) return only[0];
  const near = [...terms].filter(([, term]) => isAround(term, from, to));
  return near.length === 1 ? (near[0]?.[0] ?? null) : null;
}

/** The offices that a record gives a person, by their key. */
export const officesGiven = ({ offices, country }: EntityRecord): Map<string, RecordOffice> =>
  new Map(
    offices.flatMap((office) => {
      const key = soleOffice({ ...office, country: office.country ?? country });
      return key === null ? [] : [[key, office] as const];
    }),
  );

/** The keys of those whose holders a record lets act without naming them. */
export const officesAsked = ({ event }: EntityRecord): Set<string> =>
  new Set((event?.unnamed ?? []).flatMap((office) => soleOffice(office) ?? []));

const isAround = ({ first, last }: Term, from: Day, to: Day): boolean =>
  Date.parse(first) - AROUND * DAY <= Date.parse(from) && Date.parse(to) <= Date.parse(last) + AROUND * DAY;
