/** What those who are sent abroad tell: they are of another state than where they serve, and whom they meet there is mostly of that. */
import { countryByName } from '../../model/countries.ts';
import type { Iso2 } from '../../model/factsheet.ts';
import type { TitleChunk } from '../chunks/chunks.ts';
import type { Draft } from '../draft.ts';
import type { Cluster } from './names-joined.ts';

/** An envoy to Kenya is not of Kenya. */
const GUEST = -3;
/** A minister beside the ambassador to Cameroon is of Cameroon, where nothing else is said of him. */
const HOST = 1.2;

/** The state to which a title sends its holder: "Ambassador of Japan to Ghana"; null for any other. */
const sentTo = ({ head, title }: TitleChunk): Iso2 | null => {
  if (!/^(?:ambassador|high commissioner|envoy)/u.test(head.singular)) return null;
  const where = / to (?:the )?(?<where>\p{Lu}[\p{L}' -]{2,40})$/u.exec(title)?.groups?.where;
  return where ? (countryByName(where)?.iso2 ?? null) : null;
};

const known = new WeakMap<Draft, ReadonlySet<Iso2>>();

/** The states to which a text has ambassadors sent. */
function hostsOf(draft: Draft): ReadonlySet<Iso2> {
  const done = known.get(draft);
  if (done) return done;
  const hosts = new Set(
    draft.introductions.flatMap(({ titles }) => titles.flatMap(({ title }) => sentTo(title) ?? [])),
  );
  known.set(draft, hosts);
  return hosts;
}

/** The votes of those sent abroad: against where they serve, and for it where somebody else is a minister or rules. */
export function abroadVotes(
  { introductions }: Cluster,
  draft: Draft,
  vote: (country: Iso2 | null | undefined, weight: number) => void,
): void {
  const titles = introductions.flatMap((each) => each.titles.map(({ title }) => title));
  for (const title of titles) vote(sentTo(title), GUEST);
  const hosts = hostsOf(draft);
  const serves = titles.some(({ head }) => head.type === 'minister' || head.type === 'state');
  if (hosts.size === 1 && serves && !titles.some((title) => sentTo(title))) for (const host of hosts) vote(host, HOST);
}
