/** Whether two forms are one person: by name, country, posts, and for a name of one word also by time. */
import { equivalences } from '../model/equivalences.ts';
import type { Iso2 } from '../model/factsheet.ts';
import { postFeatures } from './compare-posts.ts';
import { type Comparison, type Feature, refuse, SUGGEST, weigh } from './comparison.ts';
import { areTwo, compareNames, type NameLikeness, type NameMatch } from './person-names.ts';
import type { PersonProfile } from './profile.ts';

const NAME_WEIGHT = 0.86;
const SAME_BODY = 0.01;
/** Of a name of which the last is left out, and of a family name with an initial: more than one may be called so, but hardly in one body. */
const BODY_OF_CUT = 0.02;
const BODY_OF_INITIAL = 0.09;
const SAME_COUNTRY = 0.06;
/** Of somebody of no known country, whose document speaks of the other's. */
const NEAR_COUNTRY = 0.05;
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
/** Names that somebody else may have as well, who has another post. */
const LOOSE: ReadonlySet<NameMatch> = new Set<NameMatch>([
  'variant',
  'lettered',
  'shortened',
  'tailless',
  'headless',
  'partial',
]);

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
  if (areBeside(a, b)) {
    const [one, other] = [a.main.text, b.main.text].sort();
    return refuse('document', `one document tells "${one}" and "${other}" apart`);
  }
  if (name.match === 'different') return refuse('name', name.why);
  const fixed = [a.country, b.country].some((country) => country !== null && equivalences().fixedSpelling.has(country));
  const turned = [a.country, b.country].some((country) => country !== null && equivalences().familyFirst.has(country));
  const doubtful =
    name.match === 'reordered'
      ? !turned && !name.capitals
      : fixed && (name.match === 'variant' || name.match === 'romanised');
  const likeness = doubtful ? Math.min(name.score, MOST_UNASKED) : customary(name, a, b);
  return weigh([
    { name: 'name', score: NAME_WEIGHT * likeness, why: name.why },
    ...countryFeature(a, b),
    ...postFeatures(a, b, { match: name.match, body: bodyWeight(name, a, b), unsure: isUnsure(name, a, b) }),
  ]);
}

/** Whether a document speaks of both, by their full names. */
export const areBeside = (a: PersonProfile, b: PersonProfile): boolean =>
  a.besides.has(b.main.joined) || b.besides.has(a.main.joined);

/** How likely two names are one by the custom of the country. */
function customary(name: NameLikeness, a: PersonProfile, b: PersonProfile): number {
  const country = a.country ?? b.country;
  if (country === null) return name.score;
  // Where the family name comes first, a name in the middle is what tells two of a family apart.
  if (name.match === 'inner') return equivalences().familyFirst.has(country) ? SHORTENED : name.score;
  return isCutByCustom(name, country) ? LEFT_OUT : name.score;
}

/** Whether a last name is left out that often is, or behind so many names that few can share them. */
const isCutByCustom = ({ match, long }: NameLikeness, country: Iso2): boolean =>
  match === 'tailless' &&
  (equivalences().lastLeftOut.has(country) || (long && !equivalences().familyFirst.has(country)));

/** What it adds that both have a post in one body. */
function bodyWeight({ match }: NameLikeness, a: PersonProfile, b: PersonProfile): number {
  if (match === 'lettered') return BODY_OF_INITIAL;
  const country = a.country ?? b.country;
  return match === 'tailless' && country !== null && !equivalences().familyFirst.has(country) ? BODY_OF_CUT : SAME_BODY;
}

/** Whether two of such names may be two persons, so that posts in different bodies tell them apart. */
function isUnsure(name: NameLikeness, a: PersonProfile, b: PersonProfile): boolean {
  const country = a.country ?? b.country;
  if (country !== null && isCutByCustom(name, country)) return false;
  return LOOSE.has(name.match) || ((a.country === null || b.country === null) && !name.long);
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
  return best ?? { match: 'different', score: 0, why: 'no name', long: false, capitals: false };
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
