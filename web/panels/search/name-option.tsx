/** A name that was found: shape, name, what it is, and why it was found where that is not the name. */
import type { Suggestion } from '../../api/search.ts';
import { kindOf } from '../../api/shapes.ts';
import { countryName } from '../../ui/countries.ts';
import { dateText } from '../../ui/dates.ts';
import { Highlighted } from '../../ui/highlighted.tsx';
import { KindIcon, particularRole } from '../../ui/kinds.tsx';
import { fold } from '../../ui/match.ts';
import { titled } from '../../ui/names.ts';
import { texts } from '../../ui/texts.ts';

export function NameOption({ suggestion, query }: { readonly suggestion: Suggestion; readonly query: string }) {
  const { node, matched, match } = suggestion;
  const kind = kindOf(node.__typename);
  return (
    <>
      <KindIcon kind={kind} role={particularRole(node)} />
      <span class="search-name">
        <Highlighted text={titled(node.name)} query={query} />
      </span>
      {wordOf(suggestion) !== texts.kinds[kind] && <span class="visually-hidden">{texts.kinds[kind]}</span>}
      <span class="search-what">{whatOf(suggestion).join(texts.common.separator)}</span>
      {match === 'ALIAS' && (
        <span class="search-why">
          {texts.search.also} <Highlighted text={matched} query={query} />
        </span>
      )}
      {match === 'TEXT' && matched !== node.name && (
        <span class="search-why search-words">
          <Highlighted text={matched} query={query} />
        </span>
      )}
    </>
  );
}

/** The word for what it is: minister, ministry, plan; the kind alone where no more is known or the name says it. */
function wordOf({ node }: Suggestion): string {
  const kind = texts.kinds[kindOf(node.__typename)];
  if (node.isMinister) return texts.details.minister;
  const sub = node.organizationKind ?? node.meetingKind ?? node.agreementKind ?? 'OTHER';
  const words = sub === 'OTHER' ? null : texts.subkinds[sub];
  return words && !fold(node.name).includes(fold(words)) ? words : kind;
}

/** That word, country and date: enough to tell two of one name apart. */
function whatOf(suggestion: Suggestion): string[] {
  const { node } = suggestion;
  const words = [wordOf(suggestion)];
  if (node.country && node.__typename !== 'Country') words.push(countryName(node.country.iso2));
  if (node.date) words.push(dateText(node.date));
  return words;
}
