/** Whose an instrument is that several states adopt: those in a row in its sentence, or as many as a text says they are. */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { once } from '../once.ts';
import { actorsOf } from '../reference/actors.ts';
import { countriesOfPersons } from '../reference/gathered.ts';
import { COUNTS } from '../reference/group-words.ts';
import type { SentenceView } from '../text/view.ts';
import type { InstrumentMention } from './mentions.ts';
import { rowsOfStates } from './rows-of-states.ts';

/** More than two: of a pair other rules tell. */
const SEVERAL = 3;
const JOINED = /^(?:'s?)?(?:,|,? and|,? as well as) (?:the )?$/u;

/** "The four members -- A, B, C and D -- approved a plan", "In a declaration the four undertook": three states or more; empty where the sentence tells of none. */
export function statesTold(draft: Draft, view: SentenceView): readonly Ref[] {
  const { isState } = actorsOf(draft);
  const group = view.groups.find(({ refs }) => refs.length >= SEVERAL && refs.every(isState));
  if (group) return group.refs;
  const rows = rowsOfStates(view, JOINED, ({ form }) => form !== 'adjective');
  return rows.map((row) => [...new Set(row.map(({ ref }) => ref))]).find((refs) => refs.length >= SEVERAL) ?? [];
}

export const OF_SEVERAL =
  /\b(?:three-(?:cornered|way|nation|party)|four-(?:way|nation|party)|trilateral|tripartite|quadrilateral|quadripartite|multilateral|regional)\b/iu;
/** "A, B and C have been negotiating a tripartite memorandum": the states in a row in a sentence on what is called one of several. */
export const ofSeveral = (draft: Draft, mentions: readonly InstrumentMention[]): readonly Ref[] =>
  mentions.some(({ name }) => OF_SEVERAL.test(name))
    ? (mentions.map(({ view }) => statesTold(draft, view)).find((refs) => refs.length) ?? [])
    : [];

/** "Four island states will keep one list", "five ministers met": the states that a text counts, where those whose people it names, or those it names, are as many. */
export const countedStates = once((draft): readonly Ref[] => {
  const told = COUNTED.exec(draft.document.text);
  const count = COUNTS.get(told?.groups?.count?.toLowerCase() ?? '') ?? 0;
  if (count < SEVERAL) return [];
  const { states } = actorsOf(draft);
  const theirs = countriesOfPersons(draft).flatMap((iso2) => states.get(iso2) ?? []);
  if (theirs.length === count) return theirs;
  const named = draft.countries.filter(({ mentions }) => mentions.length > 0).map(({ ref }) => ref);
  return named.length === count && theirs.every((ref) => named.includes(ref)) ? named : [];
});
const COUNTED =
  /\b(?<count>[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en) (?:of them\b|(?:[\p{L}-]+ ){0,2}?(?:states|countries|nations|neighbou?rs|governments|ministers|presidents|premiers|leaders|members)\b)/u;

/** "The council groups the six states, bound by the agreement": of more or fewer than those of whom the text tells; not where it names these, or two. */
export const isOfOtherNumber = ({ text, mentions }: SentenceView, sides: readonly Ref[]): boolean => {
  const count = COUNTS.get(OF_STATES.exec(text)?.groups?.count ?? '');
  return (
    count !== undefined &&
    count !== sides.length &&
    !/\bbilateral\b/iu.test(text) &&
    !sides.every((side) => mentions.some(({ ref }) => ref === side))
  );
};
const OF_STATES =
  /\b(?:the|all|its|these|their) (?<count>three|four|five|six|seven|eight|nine|ten) (?:[\p{L}-]+ )?(?:states|countries|nations|governments|members)\b/u;

/** "in a list: both ministries agreed: (c) to finish the draft memorandum": the bodies of which its lead tells. */
export function bodiesOfLead(draft: Draft, { sentence }: SentenceView): readonly Ref[] {
  if (sentence.role !== 'point' || sentence.lead === null) return [];
  const { organizations } = actorsOf(draft);
  const told = draft.groups.find(
    (group) =>
      group.sentence === sentence.lead && group.refs.length > 1 && group.refs.every((ref) => organizations.has(ref)),
  );
  return told?.refs ?? [];
}
