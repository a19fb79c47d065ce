/** What those who are sent abroad tell: they are of another state than where they serve, and whom they meet there is mostly of that. */
import { countryByName } from '../../model/countries.ts';
import type { Iso2 } from '../../model/factsheet.ts';
import type { TitleChunk } from '../chunks/chunks.ts';
import type { Draft } from '../draft.ts';
import { once } from '../once.ts';
import type { Cluster } from './names-joined.ts';

/** An envoy to Kenya is not of Kenya. */
const GUEST = -3;
/** A minister beside the ambassador to Cameroon is of Cameroon, where nothing else is said of him. */
const HOST = 1.2;
/** Whoever receives "the new ambassadors to Malawi from Israel and Canada": states that are named beside him are his guests'. */
const RECEIVES = 3;

/** The state to which a title sends its holder: "Ambassador of Japan to Ghana"; null for any other. */
const sentTo = ({ head, title }: TitleChunk): Iso2 | null => {
  if (!/^(?:ambassador|high commissioner|envoy)/u.test(head.singular)) return null;
  const where = / to (?:the )?(?<where>\p{Lu}[\p{L}' -]{2,40})$/u.exec(title)?.groups?.where;
  return where ? (countryByName(where)?.iso2 ?? null) : null;
};

/** An envoy of whom nothing else is told. */
const isBare = ({ head, title, of, countries }: TitleChunk): boolean =>
  /^(?:ambassador|high commissioner|charg[eé] d'affaires)$/.test(head.singular) &&
  title.length <= head.singular.length + 6 &&
  !of &&
  !countries.length;
const NOT_AT_HOME = -2.2;

/** The one state to which a text has ambassadors sent, by those named or else by all; null where there are none or several. */
const hostOf = once((draft): Iso2 | null => {
  const named = draft.introductions.flatMap(({ titles }) => titles.flatMap(({ title }) => sentTo(title) ?? []));
  const hosts = new Set(
    named.length
      ? named
      : draft.chunks.flatMap((chunks) =>
          chunks.flatMap((chunk) => (chunk.kind === 'title' && !chunk.former ? (sentTo(chunk) ?? []) : [])),
        ),
  );
  return hosts.size === 1 ? ([...hosts][0] ?? null) : null;
});

/** The votes of those sent abroad: against where they serve, and for it where somebody else is a minister or rules. */
export function abroadVotes(
  { introductions }: Cluster,
  draft: Draft,
  home: Iso2 | null,
  vote: (country: Iso2 | null | undefined, weight: number) => void,
): void {
  const titles = introductions.flatMap((each) => each.titles.map(({ title }) => title));
  for (const title of titles) vote(sentTo(title), GUEST);
  // "Ambassador N was present": in the capital of another state than his own.
  if (titles.length && titles.every(isBare)) vote(home, NOT_AT_HOME);
  const serves = titles.some(({ head }) => head.type === 'minister' || head.type === 'state');
  if (!serves || titles.some(sentTo)) return;
  const receives = introductions.some(({ name }) =>
    draft.chunks[name.sentence]?.some((chunk) => chunk.kind === 'title' && chunk.head.plural && sentTo(chunk)),
  );
  // "Also there was Belize's Ambassador to Guatemala", in a report from Belize: he is at home.
  const host = hostOf(draft);
  const isHome = draft.introductions.some(({ titles }) =>
    titles.some(({ title, country }) => country !== null && country === home && sentTo(title) === host),
  );
  vote(isHome ? null : host, receives ? RECEIVES : HOST);
}
