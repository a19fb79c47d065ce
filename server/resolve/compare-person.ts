/** Whether two forms are one person: by name, country, posts, and for a name of one word also by time. */
import { equivalences } from '../model/equivalences.ts';
import { type Comparison, type Feature, refuse, SUGGEST, weigh } from './comparison.ts';
import type { Post } from './offices.ts';
import { areTwo, compareNames, type NameLikeness, type NameMatch } from './person-names.ts';
import type { HeldPost, PersonProfile } from './profile.ts';

const NAME_WEIGHT = 0.86;
const SAME_COUNTRY = 0.06;
/** Of somebody of no known country, whose document speaks of the other's. */
const NEAR_COUNTRY = 0.05;
const SAME_POST = 0.1;
const SAME_BODY = 0.01;
const OTHER_BODIES = -0.08;
const SAME_TIME = 0.1;
/**
 * A variant spelling where letters are fixed, or another order of words where the family name never comes first, may be
 * suggested, never joined without asking.
 */
const MOST_UNASKED = 0.8;
/** A full name borne in two countries is worth a look: one of the countries may be misread. Never joined without asking. */
const RARE_NAME = SUGGEST + 0.02;
const SHORTENED = 0.9;
const LEFT_OUT = 0.93;
const RARE_LENGTH = 6;
/** A post seen this many days apart is still likely the same holder's. */
const NEARBY_DAYS = 730;
/** A name that lacks the first word is the same man's only where the post is so near in time that no son can have it yet. */
const HEADLESS_DAYS = 365;
const LOOSE: ReadonlySet<NameMatch> = new Set<NameMatch>(['variant', 'shortened', 'tailless', 'headless', 'partial']);

export function comparePersons(a: PersonProfile, b: PersonProfile): Comparison {
  const name = areTwo(a.main, b.main) ? compareNames(a.main, b.main) : bestName(a, b);
  if (a.country && b.country && a.country !== b.country) {
    const why = `one belongs to ${a.country}, the other to ${b.country}`;
    return isRare(name)
      ? weigh([
          { name: 'name', score: RARE_NAME, why: name.why },
          { name: 'country', score: 0, why },
        ])
      : refuse('country', why);
  }
  if (name.match === 'different') return refuse('name', name.why);
  const fixed = [a.country, b.country].some((country) => country !== null && equivalences().fixedSpelling.has(country));
  const turned = [a.country, b.country].some((country) => country !== null && equivalences().familyFirst.has(country));
  const doubtful =
    name.match === 'reordered' ? !turned : fixed && (name.match === 'variant' || name.match === 'romanised');
  const likeness = doubtful ? Math.min(name.score, MOST_UNASKED) : customary(name, a, b);
  return weigh([
    { name: 'name', score: NAME_WEIGHT * likeness, why: name.why },
    ...countryFeature(a, b),
    ...postFeatures(a, b, name),
  ]);
}

/** How likely two names are one by the custom of the country. */
function customary({ match, score }: NameLikeness, a: PersonProfile, b: PersonProfile): number {
  const country = a.country ?? b.country;
  if (country === null) return score;
  // Where the family name comes first, a name in the middle is what tells two of a family apart.
  if (match === 'inner') return equivalences().familyFirst.has(country) ? SHORTENED : score;
  return match === 'tailless' && equivalences().lastLeftOut.has(country) ? LEFT_OUT : score;
}

const isRare = ({ match, why }: NameLikeness): boolean =>
  match === 'same' && why.length >= RARE_LENGTH + 'same name ""'.length;

/** The best agreement of any spelling of the one with any of the other; ties by the reason, so that order does not count. */
function bestName(a: PersonProfile, b: PersonProfile): NameLikeness {
  let best: NameLikeness | null = null;
  for (const one of a.names.values()) {
    for (const other of b.names.values()) {
      const found = compareNames(one, other);
      if (!best || found.score > best.score || (found.score === best.score && found.why < best.why)) best = found;
    }
  }
  return best ?? { match: 'different', score: 0, why: 'no name' };
}

function countryFeature(a: PersonProfile, b: PersonProfile): Feature[] {
  const known = a.country ?? b.country;
  const unknown = a.country === null ? a : b;
  if (a.country !== b.country && known !== null && unknown.context.has(known))
    return [
      {
        name: 'country',
        score: NEAR_COUNTRY,
        why: `one belongs to ${known}, of which the document of the other speaks`,
      },
    ];
  if (!a.country || !b.country) return [{ name: 'country', score: 0, why: 'the country of one is not known' }];
  return [{ name: 'country', score: SAME_COUNTRY, why: `both belong to ${a.country}` }];
}

function postFeatures(a: PersonProfile, b: PersonProfile, name: NameLikeness): Feature[] {
  const { match } = name;
  const common = [...a.posts.values()].flatMap((held) => {
    const other = b.posts.get(held.post.key) ?? calledByInitials(held, b.posts);
    return other && !held.post.shared ? [{ held, other }] : [];
  });
  const near = common.filter(({ held, other }) =>
    within(held, other, match === 'headless' ? HEADLESS_DAYS : NEARBY_DAYS),
  );
  const [same] = near.length > 0 ? near : match === 'partial' || match === 'headless' ? [] : common;
  if (same) {
    const post: Feature = { name: 'office', score: SAME_POST, why: `both are ${inWords(same.held)}` };
    if (match !== 'partial') return [post];
    return [post, { name: 'time', score: SAME_TIME, why: 'they hold it at about the same time' }];
  }
  const bodies = new Set([...a.posts.values()].map(({ post }) => post.body).filter(Boolean));
  const others = [...b.posts.values()].map(({ post }) => post.body).filter(Boolean);
  const body = others.filter((each) => bodies.has(each)).sort()[0];
  if (body) return [{ name: 'office', score: SAME_BODY, why: `both have a post in ${words(body)}` }];
  const custom = match === 'tailless' && customary(name, a, b) === LEFT_OUT;
  const unsure = (LOOSE.has(match) && !custom) || a.country === null || b.country === null;
  if (bodies.size > 0 && others.length > 0 && unsure) {
    return [{ name: 'office', score: OTHER_BODIES, why: 'their posts are in different bodies' }];
  }
  return [];
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

const words = (key: string): string => key.split('|').filter(Boolean).join(', ');
/** "head of public security, LA"; of an office without a body, its title. */
const inWords = ({ post }: HeldPost): string => {
  const [rank = '', ...rest] = post.key.split('|').filter(Boolean);
  return post.body === '' ? rest.join(', ') : `${rank} of ${rest.join(', ')}`;
};
