/** Why two records are, or are not, one entity: feature by feature, with decisions, and with what joins or parts them. */
import { AppError } from '../model/errors.ts';
import type { EntityRecord } from '../model/graph.ts';
import type { Judgement } from '../model/judgement.ts';
import type { EntityType } from '../model/ontology.ts';
import { chainBetween, type Step } from './chain.ts';
import { compareForms, contradiction } from './compare.ts';
import { type Comparison, type Feature, MERGE, SUGGEST } from './comparison.ts';
import type { Form } from './form.ts';
import type { Scored } from './neighbours.ts';
import { inWords } from './obstacles.ts';
import { WEIGHTS } from './weights.ts';

/** One of the two that are asked about. */
export interface Side {
  /** Id of the record, and of the entity that it is part of. */
  readonly record: string;
  readonly entity: string;
  readonly name: string;
  readonly type: EntityType;
  readonly country: string | null;
  readonly document: string;
  /** How many records bear this name and say nothing that tells them apart, this one included. */
  readonly alike: number;
}

/** A feature, and the most that one of its kind can add. */
export interface WeightedFeature extends Feature {
  readonly most: number;
}

export interface Likeness {
  readonly a: string;
  readonly b: string;
  /** 0 to 1. */
  readonly score: number;
  /** Whether the one feature is a contradiction that no likeness outweighs. */
  readonly refused: boolean;
  readonly features: readonly WeightedFeature[];
}

export interface Explanation {
  /** `joined`: one entity. `suggested`: two, on which a person should decide. `apart`: two. */
  readonly verdict: 'joined' | 'suggested' | 'apart';
  readonly a: Side;
  readonly b: Side;
  /** How alike the two are by themselves. */
  readonly likeness: Likeness;
  /** Of two entities, the names in them that are most alike, where these are others than those asked about. */
  readonly closest: Likeness | null;
  /** Scores from here on join, and from here on are suggested. */
  readonly thresholds: { readonly join: number; readonly suggest: number };
  /** How the two are joined, name by name; empty where they are one name; null where they are two entities. */
  readonly chain: readonly Step[] | null;
  /** Why two entities stay two where likeness does not say it, in plain words. */
  readonly obstacles: readonly string[];
  /** What people decided about the two entities, or within the one, in the order of time. */
  readonly decisions: readonly Judgement[];
}

/** What the explanation needs to see of a resolver. */
export interface ResolverView {
  readonly record: (id: string) => EntityRecord | undefined;
  readonly formOf: (record: string) => Form | undefined;
  readonly entityOf: (form: Form) => string;
  /** The forms that are one entity with this one, itself included. */
  readonly clusterOf: (form: Form) => readonly Form[];
  /** The score of two forms; undefined where it is too low to count, or nothing brought them together. */
  readonly score: (a: Form, b: Form) => number | undefined;
  /** Forms that likeness joins with this one, with their scores. */
  readonly joinable: (form: Form) => Scored;
  /** Forms that a decision joins with this one. */
  readonly decided: (form: Form) => ReadonlySet<Form>;
  /** Whether a decision tells two forms apart. */
  readonly forbidden: (a: Form, b: Form) => boolean;
  readonly decisions: readonly Judgement[];
}

/** Forms of an entity that are looked at for the closest pair. */
const MOST_FORMS = 100;

/** Explains the pair. Throws `NOT_FOUND` for an id that is no record's, `BAD_INPUT` for one record twice. */
export function explanationOf(a: string, b: string, view: ResolverView): Explanation {
  if (a === b) throw new AppError('BAD_INPUT', 'that is one record', { expected: 'two different ones', found: a });
  const [one, other] = [sideOf(a, view), sideOf(b, view)];
  const [left, right] = [view.clusterOf(one.form), view.clusterOf(other.form)];
  const joined = one.side.entity === other.side.entity;
  const likeness = likenessOf(one.form, other.form, one.side.name, other.side.name);
  const nearest = joined ? null : closestOf(left, right);
  const closest = nearest && nearest.score > likeness.score ? nearest : null;
  const score = closest?.score ?? likeness.score;
  const obstacles = joined ? [] : obstaclesBetween(left, right, view, score);
  const told = left.some((x) => right.some((y) => view.forbidden(x, y)));
  const suggested = score >= SUGGEST && !told && areNear(left, right, view);
  return {
    verdict: joined ? 'joined' : suggested ? 'suggested' : 'apart',
    a: one.side,
    b: other.side,
    likeness,
    closest,
    thresholds: { join: MERGE, suggest: SUGGEST },
    chain: joined ? chainBetween(one.form, other.form, view) : null,
    obstacles,
    decisions: decisionsBetween(left, right, view),
  };
}

function sideOf(id: string, view: ResolverView): { readonly side: Side; readonly form: Form } {
  const record = view.record(id);
  const form = view.formOf(id);
  if (!record || !form)
    throw new AppError('NOT_FOUND', 'No such record', { expected: 'the id of a record', found: id });
  const { name, type, country, document } = record;
  const side = { record: id, entity: view.entityOf(form), name, type, country, document, alike: form.records.size };
  return { side, form };
}

function likenessOf(one: Form, other: Form, a: string, b: string): Likeness {
  const comparison: Comparison =
    one.key === other.key
      ? { score: 1, features: [{ name: 'name', score: 1, why: 'the same name of the same country' }] }
      : compareForms(one, other);
  const weights = WEIGHTS[one.type] ?? {};
  const features = comparison.features.map((feature) => ({
    ...feature,
    most: one.key === other.key ? 1 : (weights[feature.name] ?? 0),
  }));
  return { a, b, score: comparison.score, refused: comparison.refused === true, features };
}

const nameOf = (form: Form): string => form.first.name;

function closestOf(left: readonly Form[], right: readonly Form[]): Likeness | null {
  let best: Likeness | null = null;
  for (const one of left.slice(0, MOST_FORMS))
    for (const other of right.slice(0, MOST_FORMS)) {
      const found = likenessOf(one, other, nameOf(one), nameOf(other));
      if (!best || found.score > best.score) best = found;
    }
  return best;
}

const areNear = (left: readonly Form[], right: readonly Form[], { score }: ResolverView): boolean =>
  left.some((one) => right.some((other) => score(one, other) !== undefined));

/** Whether a pair that likeness would join is left, since another is as near to one of them. */
const areRivalled = (left: readonly Form[], right: readonly Form[], { score, joinable }: ResolverView): boolean =>
  left.some((one) =>
    right.some((other) => (score(one, other) ?? 0) >= MERGE && !(joinable(one).has(other) && joinable(other).has(one))),
  );

/** Each kind of obstacle once, with the first pair of names between which it stands. */
function obstaclesBetween(
  left: readonly Form[],
  right: readonly Form[],
  view: ResolverView,
  score: number,
): readonly string[] {
  const found = new Map<string, string>();
  for (const one of left)
    for (const other of right) {
      const kind = view.forbidden(one, other) ? 'decision' : contradiction(one, other);
      if (kind !== null && !found.has(kind)) found.set(kind, inWords(kind, one, other, nameOf));
    }
  if (score >= MERGE && areRivalled(left, right, view))
    found.set('rival', 'one may as well be somebody or something else, who contradicts');
  if (score >= SUGGEST && !areNear(left, right, view))
    found.set('unmet', 'they share none of the words, fields, days and numbers by which candidates are found');
  return [...found.values()];
}

function decisionsBetween(left: readonly Form[], right: readonly Form[], { decisions }: ResolverView): Judgement[] {
  const within = (forms: readonly Form[], id: string) => forms.some(({ records }) => records.has(id));
  return decisions
    .filter(({ subjects: [x = '', y = ''] }) =>
      [
        [x, y],
        [y, x],
      ].some(([p = '', q = '']) => within(left, p) && within(right, q)),
    )
    .sort((x, y) => (`${x.at} ${x.id}` < `${y.at} ${y.id}` ? -1 : 1));
}
