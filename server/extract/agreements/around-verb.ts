/**
 * Signers who do not stand right before their verb: behind it ("Signing the treaty, X and Y spoke"), beside the first hand
 * ("X, together with Y, signed"), as those whom others watch ("The presidents watched X and Y sign").
 */
import type { Ref } from '../../model/factsheet.ts';
import type { DraftMention, Range } from '../draft.ts';
import { personsBeforeIn } from '../reference/antecedents.ts';
import type { Subject } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { isPerson } from './persons-after.ts';
import { personsInRow } from './persons-in-row.ts';
import { rowEnd } from './row-end.ts';

const OPENS =
  /^[\s"“*•–—-]*(?:(?:And|But) )?(?:(?:After|Upon|On|In|By|While|When|Once|Before|With)? ?(?:jointly |formally |[Hh]aving )?)$/u;
/** What may stand between a comma and the first of them: no preposition, and no verb. */
const TITLE =
  /, (?:(?!(?:with|by|between|for|from|to|and|was|were|is|are|in|on|at|before|after|together)\b)[\p{L}.'’-]+ ){0,8}$/u;

/** "Signing the treaty, X and Y spoke of a new chapter": those who are told to speak. */
export function behindOpening(view: SentenceView, { start, end }: Range): readonly Ref[] {
  const { text, at } = view;
  if (start > 24 || !/^\p{L}+ing\b/u.test(text.slice(start, end)) === !/\b[Hh]aving $/u.test(text.slice(0, start)))
    return [];
  if (!OPENS.test(text.slice(0, start))) return [];
  const first = view.mentions.find(
    ({ kind, form, start: from }) =>
      kind === 'person' && form !== 'adjective' && from - at > end && TITLE.test(text.slice(end, from - at)),
  );
  const group = view.groups.find(
    ({ start: from, refs }) =>
      from - at > end && refs.some((ref) => isPerson(view, ref)) && TITLE.test(text.slice(end, from - at)),
  );
  if (group && (!first || group.start < first.start)) return group.refs.filter((ref) => isPerson(view, ref));
  return first && !/[;:]|\b(?:which|who)\b/u.test(text.slice(end, first.start - at)) ? personsInRow(view, first) : [];
}

const BESIDE_GATE = new Gate(/^(?:together|along|jointly|alongside|side)$/);
const BESIDE = /(?:,? (?:together|along|jointly|side by side) with|,? alongside) (?=[^;]{3,160}$)/u;

/** "X, the minister, together with Y of Uganda, signed": Y. */
export function besideBefore(view: SentenceView, { start }: Range): readonly Ref[] {
  if (!BESIDE_GATE.opens(view.words)) return [];
  const { text, at, mentions } = view;
  const told = BESIDE.exec(text.slice(0, start));
  if (!told) return [];
  const from = told.index + told[0].length;
  const first = mentions.find(
    ({ kind, form, start: begin }) => kind === 'person' && form === 'name' && begin - at >= from,
  );
  if (
    !first ||
    first.start - at >= start ||
    /[,;]|\b(?:of|from|by)\b(?=[^,]*,)/u.test(text.slice(from, first.start - at))
  )
    return [];
  const row = personsInRow(view, first);
  const last = mentions.findLast(({ ref, end }) => row.includes(ref) && end - at <= start);
  return last && /^[^;:]{0,90}$/u.test(text.slice(last.end - at, start)) && !VERB.test(text.slice(last.end - at, start))
    ? row.filter((ref) => mentions.some((mention) => mention.ref === ref && mention.end - at <= start))
    : [];
}
const VERB =
  /\b(?:which|who|met|said|told|visited|held|was|were|is|are|will|would|opened|inaugurated|attended|discussed|reviewed|agreed|called|arrived|toured|addressed|spoke)\b/u;

const WATCH_GATE = new Gate(/^(?:watch(?:ed|es)?|saw|sees?|seen|witness(?:ed|es)?|let|lets|made)$/);
const WATCHED =
  /\b(?:watch(?:ed|es)?|saw|sees?|seen|witness(?:ed|es)?|let|lets|made)(?: (?:how|as))? (?=[^;:]{3,160}$)/u;
const BARE = /^(?:sign|ink|initial|put|set|affix|append|add|lend|place|seal|conclude|exchange|pen)\b/u;

/** "African leaders watched Benin and Nigeria add their signatures": those whom they watch; null where nobody is told to watch. */
export function watchedBy(
  view: SentenceView,
  { start, end }: Range,
): { readonly persons: readonly Ref[]; readonly subject: Subject | null } | null {
  const { text, at, mentions } = view;
  if (!WATCH_GATE.opens(view.words) || !BARE.test(text.slice(start, end))) return null;
  const told = WATCHED.exec(text.slice(0, start));
  if (!told) return null;
  const from = told.index + told[0].length;
  const inside = (mention: DraftMention) => mention.start - at >= from && mention.end - at <= start;
  const first = mentions.find((mention) => mention.kind === 'person' && inside(mention));
  if (first) return { persons: personsInRow(view, first), subject: null };
  const to = rowEnd(view, from, start);
  const refs = [
    ...new Set(
      mentions
        .filter(
          (mention) =>
            inside(mention) && mention.end - at <= to && mention.form !== 'adjective' && mention.kind !== 'place',
        )
        .map(({ ref }) => ref),
    ),
  ];
  return refs.length ? { persons: [], subject: { kind: 'actors', refs, start: from, plural: refs.length > 1 } } : null;
}

const WHICH = /,? (?:which|that) (?=[^;:]{5,220}, (?:(?:both|jointly|then|also|all|had|have|each|together) ){0,2}$)/u;
const FINITE =
  /\b(?:was|were|is|are|has|had|have|will|would|said|told|runs?|covers?|met|held|took|gave|aims?|provides?|who|whose|and which|replac\p{Ll}+|superse\p{Ll}+|follow\p{Ll}+|agreed)\b/u;

/** "The minutes, which the chairs, X and Y, signed on Friday, run to ten pages": those between "which" and the verb. */
export function signersOfWhich(view: SentenceView, { start }: Range): readonly Ref[] {
  const { text, at, mentions } = view;
  if (!text.slice(Math.max(0, start - 12), start).includes(', ')) return [];
  const told = WHICH.exec(text.slice(0, start));
  if (!told) return [];
  const from = told.index + told[0].length;
  const first = mentions.find(
    ({ kind, form, start: begin }) => kind === 'person' && form === 'name' && begin - at >= from && begin - at < start,
  );
  if (!first || FINITE.test(text.slice(from, start))) return [];
  if (/\b(?:with|by|of|to|for|under|after) (?:\p{L}+ )?$/u.test(text.slice(from, first.start - at))) return [];
  const row = mentions.filter(
    ({ kind, form, start: begin, end }) =>
      kind === 'person' && form === 'name' && begin - at >= from && end - at <= start,
  );
  return [...new Set(row.map(({ ref }) => ref))];
}

const BOTH_OF =
  /^ ?(?:both|the two|the)(?: \p{Ll}+){0,2} (?:ministers|presidents|premiers|leaders|secretaries|governors|chiefs|directors|chairs|chairmen|officials|heads|sides|men|women)\b/u;

/** "signed by both ministers at the end of talks between X of A and Y of B": the two persons that the sentence names. */
export function bothNamed(view: SentenceView, { end }: Range): readonly Ref[] {
  if (!BOTH_OF.test(view.text.slice(end, end + 60))) return [];
  const named = view.mentions.filter(({ kind, form }) => kind === 'person' && form === 'name');
  const refs = [...new Set(named.map(({ ref }) => ref))];
  const after = named.filter(({ start }) => start - view.at > end).length;
  return refs.length === 2 && (after === 0 || after === named.length) ? refs : [];
}

/** "…, said Governor X after signing the accord", "X and Y swapping folders after signing": who does so. */
export function sayersBefore({ mentions, text, at }: SentenceView, { start }: Range): Ref[] {
  if (!AFTER_SAYING.test(text.slice(Math.max(0, start - 12), start))) return [];
  const last = mentions.findLast(({ kind, form, end }) => kind === 'person' && form === 'name' && end - at <= start);
  const gap = last ? text.slice(last.end - at, start) : '';
  if (!last || !AFTER_SAYING.test(gap) || gap.length > 60 || /[;:]|\band\b/u.test(gap)) return [];
  const joined = mentions.find(
    ({ kind, form, end }) => kind === 'person' && form === 'name' && text.slice(end - at, last.start - at) === ' and ',
  );
  return joined ? [joined.ref, last.ref] : [last.ref];
}
/** "The minister, X, and his counterparts from B, Y, and C, Z, signed": all of the row, where the verb follows the last of them. */
export function withCounterparts({ mentions, text, at }: SentenceView, { start }: Range): readonly Ref[] {
  const lead = text.slice(0, start);
  const told = COUNTERPARTS.exec(lead);
  if (!told || CLAUSE_BEFORE.test(lead)) return [];
  const named = mentions.filter(({ kind, form, end }) => kind === 'person' && form === 'name' && end - at <= start);
  const last = named.at(-1);
  const first = named[0];
  if (!first || !last || first.start - at > told.index || !ROW_ENDS.test(text.slice(last.end - at, start))) return [];
  const refs = [...new Set(named.map(({ ref }) => ref))];
  return refs.length > 2 ? refs : [];
}
const COUNTERPARTS =
  /,? (?:and|with|together with|along with) (?:his|her|their|the)(?: \p{L}+){0,2} (?:counterparts|colleagues|peers|opposite numbers|homologues) (?:from|of) (?=(?:the )?\p{Lu})/u;
/** Something else is told before the verb. */
const CLAUSE_BEFORE =
  /\b(?:who|which|that|met|said|told|was|were|is|are|had|has|received|visited|attended|after|before|presence|during|when|while)\b/u;
const ROW_ENDS =
  /^\)?(?:,|(?:, (?:\p{Lu}|the )[^,;]{3,80},))? (?:(?:(?:then|also|today|yesterday|jointly|have|finally) |on \p{Lu}\p{Ll}+ ){0,2})$/u;

/** "The talks ended with X of A and Y of B signing a pact": those between "with" and the verb. */
export function endedWith({ mentions, text, at }: SentenceView, { start, end }: Range): readonly Ref[] {
  if (!/ing\b/u.test(text.slice(start, end)) || !text.includes(' with ')) return [];
  const told = ENDED_WITH.exec(text.slice(0, start));
  if (!told) return [];
  const from = told.index + told[0].length;
  const row = text.slice(from, start);
  if (ANOTHER_VERB.test(row)) return [];
  const named = mentions.filter(
    (mention) =>
      mention.kind === 'person' && mention.form === 'name' && mention.start - at >= from && mention.end - at <= start,
  );
  return [...new Set(named.map(({ ref }) => ref))];
}
const ENDED_WITH =
  /\b(?:ended|ends|closed|concluded|culminated|wound up|finished|wrapped up|rounded off|was capped|were capped|came to an end|ceremony)\b[^;:]{0,70}?,? with (?=[^;:]{5,220}$)/u;
const ANOTHER_VERB =
  /\b(?:which|who|whose|after|before|was|were|is|are|has|had|will|said|told|met|watch\p{Ll}+|witness\p{Ll}*|presence|look\p{Ll}+)\b/u;

const AFTER_SAYING = / (?:after|upon|on|before) $/u;

/** "With her counterpart X she signed a treaty", "X and he signed it": X, and whoever the pronoun is. */
export function besideFirst(view: SentenceView, { start }: Range): readonly Ref[] {
  const { text, at, mentions } = view;
  const joined = AND_HE.exec(text.slice(0, start));
  if (joined) {
    const first = mentions.findLast(
      ({ kind, form, end }) =>
        kind === 'person' &&
        form === 'name' &&
        /^(?: (?:of|from) [^,;]{2,30})?$/u.test(text.slice(end - at, joined.index)),
    );
    const here = first ? personsBeforeIn(view, first.start - at, false) : [];
    const earlier = view.previous ? personsBeforeIn(view.previous, view.previous.text.length, false) : [];
    const who = [...here, ...earlier].find((ref) => ref !== first?.ref);
    return first && who ? [who, first.ref] : [];
  }
  const told = WITH_FIRST.exec(text.slice(0, start));
  if (!told) return [];
  const pronoun = told.index + told[0].search(/(?:he|she) (?:\p{Ll}+ ){0,2}$/u);
  const other = mentions.find(({ kind, form, end }) => kind === 'person' && form === 'name' && end - at < pronoun);
  const own = other ? personsBeforeIn(view, pronoun, false).filter((ref) => ref !== other.ref) : [];
  const before = own.length || !view.previous ? own : personsBeforeIn(view.previous, view.previous.text.length, false);
  return other && before.length ? [before[0] as Ref, other.ref] : [];
}
/** "where X and he signed". */
const AND_HE = / and s?he (?:(?:then|also|later|had|has|both|jointly) ){0,2}$/u;
const WITH_FIRST =
  /^(?:Together |Jointly |Along )?(?:[Ww]ith|Alongside) (?:[^,;:.]{3,90}|(?:his|her) [^,;:.]{3,50}, (?:[^,;:.]|(?<=\b\p{L}{1,4})\.){3,110}),? (?:he|she) (?:(?:then|also|later|had|has|jointly) ){0,2}$/u;

/** "The minister, X, for Kenya, and the minister, Y, for Uganda, signed": X, who stands before the clause of Y. */
export function alsoFor({ text, mentions, at }: SentenceView, clause: number): readonly Ref[] {
  const told = FOR_ONE.exec(text.slice(0, clause));
  const first =
    told && mentions.find(({ kind, form, end }) => kind === 'person' && form === 'name' && end - at === told.index);
  return first ? [first.ref] : [];
}
const FOR_ONE = /,? (?:acting |signing )?(?:for|on behalf of) (?:the )?\p{Lu}[^,;]{2,50},? and $/u;

/** "A and B shook hands after signing a pact": where the verb begins whose subject they are who sign; null where no such verb stands before. */
export function mainVerb({ text, mentions, at }: SentenceView, signing: number): number | null {
  if (!BY_GERUND.test(text.slice(Math.max(0, signing - 24), signing))) return null;
  const last = mentions.findLast(({ kind, form, end }) => kind === 'person' && form === 'name' && end - at < signing);
  const acts = last ? DOES.exec(text.slice(last.end - at, signing)) : null;
  return last && acts ? last.end - at + acts[0].length : null;
}
const BY_GERUND = /\b(?:after|before|by|upon|following|without) (?:\p{Ll}+ly )?$/u;
const DOES =
  /^(?: (?:of|from|for) (?:the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3})?(?:, [^,;]{3,80}(?=, ))?,? (?=(?!(?:after|before|by|upon|following|without|in|at|on|to|for|with|of|from|and|as|who|which|while)\b)\p{Ll}[^,;:.]{2,90}$)/u;
