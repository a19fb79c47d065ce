/** What the posts of two persons say of whether they are one: one office, one body, or others. */
import type { Feature } from './comparison.ts';
import { areOneBody, type Post } from './offices.ts';
import type { NameMatch } from './person-names.ts';
import type { HeldPost, PersonProfile } from './profile.ts';

const SAME_POST = 0.1;
const OTHER_BODIES = -0.08;
const SAME_TIME = 0.1;
/** A post seen this many days apart is still likely the same holder's; whose family name and initial are the same, for longer. */
const NEARBY_DAYS = 730;
const INITIAL_DAYS = 5475;
/** A name that lacks the first word is the same man's only where the post is so near in time that no son can have it yet. */
const HEADLESS_DAYS = 365;
/** Names that are one person's only where the post is held at about the same time. */
const DAYS: Readonly<Partial<Record<NameMatch, number>>> = {
  partial: NEARBY_DAYS,
  lettered: INITIAL_DAYS,
  headless: HEADLESS_DAYS,
};

/** How two names agree, what one body in common adds to that, and whether different ones speak against it. */
export interface Agreement {
  readonly match: NameMatch;
  readonly body: number;
  readonly unsure: boolean;
}

export function postFeatures(a: PersonProfile, b: PersonProfile, { match, body, unsure }: Agreement): Feature[] {
  const common = [...a.posts.values()].flatMap((held) => {
    const other = b.posts.get(held.post.key) ?? calledByInitials(held, b.posts);
    return other && !held.post.shared ? [{ held, other }] : [];
  });
  const near = common.filter(({ held, other }) => within(held, other, DAYS[match] ?? NEARBY_DAYS));
  const [same] = near.length > 0 || match in DAYS ? near : common;
  if (same) {
    const post: Feature = { name: 'office', score: SAME_POST, why: `both are ${inWords(same.held)}` };
    if (match !== 'partial') return [post];
    return [post, { name: 'time', score: SAME_TIME, why: 'they hold it at about the same time' }];
  }
  const called = bodyOfBoth(a, b, match === 'lettered' ? INITIAL_DAYS : null);
  if (called !== null) return [{ name: 'office', score: body, why: `both have a post in ${called}` }];
  return unsure && bodyOfBoth(a, b, null) === null && areElsewhere(a, b)
    ? [{ name: 'office', score: OTHER_BODIES, why: 'their posts are in different bodies' }]
    : [];
}

/** The first, in the order of the alphabet, of the bodies in which both have a post, if need be within so many days. */
function bodyOfBoth(a: PersonProfile, b: PersonProfile, days: number | null): string | null {
  let first: string | null = null;
  for (const held of a.posts.values())
    for (const other of b.posts.values()) {
      if (!areOneBody(held.post, other.post) || (days !== null && !within(held, other, days))) continue;
      for (const { called } of [held.post, other.post]) if (first === null || called < first) first = called;
    }
  return first;
}

/**
 * Whether each has a post in some body, none in one of the other's. Whoever works for several states has come from one of
 * them: the Union's commissioner was a minister at home.
 */
function areElsewhere(a: PersonProfile, b: PersonProfile): boolean {
  const [one, other] = [a, b].map(({ posts }) =>
    [...posts.values()].map(({ post }) => post).filter(({ body }) => body),
  );
  if (!one || !other || one.length === 0 || other.length === 0) return false;
  const isOfSeveral = ({ country, context }: PersonProfile, posts: readonly Post[], home: PersonProfile['country']) =>
    country === null &&
    home !== null &&
    context.has(home) &&
    posts.every((post) => post.country === '' && !post.ministry);
  return !isOfSeveral(a, one, b.country) && !isOfSeveral(b, other, a.country);
}

/** The post of the same rank in a body of which one name is the initials of the other: "GEWU" and its full name. */
function calledByInitials({ post }: HeldPost, others: PersonProfile['posts']): HeldPost | undefined {
  for (const other of others.values())
    if (post.rank === other.post.rank && post.body && other.post.body && areInitials(post, other.post)) return other;
  return undefined;
}

const areInitials = (a: Post, b: Post): boolean =>
  a.country === b.country && (a.initials === b.field || b.initials === a.field);

function within(a: HeldPost, b: HeldPost, days: number): boolean {
  if (!a.first || !a.last || !b.first || !b.last) return false;
  return gap(a.last, b.first) <= days && gap(b.last, a.first) <= days;
}

/** Days from `from` to `to`; negative where `to` is earlier. */
const gap = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** "head of public security, LA"; of an office without a body, its title. */
const inWords = ({ post }: HeldPost): string => (post.body === '' ? post.called : `${post.rank} of ${post.called}`);
