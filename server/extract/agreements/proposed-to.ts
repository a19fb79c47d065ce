/** Those between whom an instrument would be that one offers the other: "A has proposed a treaty to B", "submitted by his government to B". */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import { personsBeforeIn } from '../reference/antecedents.ts';
import { countriesOf } from '../reference/focus.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { namedRow } from './named-row.ts';
import type { InstrumentPhrase } from './names.ts';

const GATE = new Gate(/^(?:proposed|offered|suggested|submitted|sent|handed|presented|put)$/);
const OFFER = '(?:proposed|offered|suggested|submitted|sent|handed(?: over)?|presented|put)';
const TO = String.raw` to (?<other>(?:the )?\p{Lu}[^.;:,]{2,80}?)(?= (?:in|on|last|at|for|by|this|and (?:is|was|has|had)) |[,;.]|$)`;
const OFFERS = new RegExp(
  String.raw`(?:^|[,;] |\bthat )(?<row>[^.;:]{3,80}?) (?:(?:has|have|had|also|now|formally|again) )*${OFFER} (?:an?|the|its|their) (?:\p{Ll}+ )?$`,
  'u',
);
const OFFERED_TO = new RegExp(`^(?: [^,;.]{0,60}?)?${TO}`, 'u');
const OFFERED_BY = new RegExp(
  String.raw`^(?: [^,;.]{0,80}?)? (?:was|were|has been|have been|had been) (?:\p{Ll}+ )?${OFFER} by (?<row>[^,;.]{3,60}?)(?=${TO})`,
  'u',
);
/** "by his government": that of whoever was named last. */
const OWN = /^(?:his|her|their|its) (?:own )?(?:government|country|ministry|side|cabinet|capital)$/u;

/** Both sides of the offer; `collect` gives the bodies and states named in a stretch. Empty where one is not named. */
export function proposedTo(
  draft: Draft,
  view: SentenceView,
  { start, end }: InstrumentPhrase,
  collect: (from: number, to: number) => readonly Ref[],
): readonly Ref[] {
  if (!GATE.opens(view.words)) return [];
  const behind = view.text.slice(end, end + 260);
  const offers = OFFERS.exec(view.text.slice(0, start));
  const given = offers ? OFFERED_TO.exec(behind) : OFFERED_BY.exec(behind);
  const other = given?.groups?.other;
  if (!given || !other) return [];
  const to = end + behind.indexOf(` to ${other}`) + ' to '.length;
  const own = OWN.test(given.groups?.row ?? '');
  const from = own ? ofTeller(draft, view, end) : namedRow(offers ?? given, offers ? 0 : end, collect);
  const others = collect(to, to + other.length);
  return from.length && others.length ? [...new Set([...from, ...others])] : [];
}

/** The state of the person named last before an offset, who speaks of his government. */
function ofTeller(draft: Draft, view: SentenceView, at: number): readonly Ref[] {
  const [person] = personsBeforeIn(view, at, false);
  return person ? countriesOf(draft, [person]).flatMap((iso2) => actorsOf(draft).states.get(iso2) ?? []) : [];
}
