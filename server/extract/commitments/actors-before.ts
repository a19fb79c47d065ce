/** Whom a pronoun means as one that undertakes: those named before it. */
import type { Ref } from '../../model/factsheet.ts';
import type { DraftMention } from '../draft.ts';
import { isAddressed } from '../reference/antecedents.ts';
import { withoutExamples } from '../reference/examples.ts';
import { asMembersEnd } from '../reference/rows.ts';
import type { SentenceView } from '../text/view.ts';
import { refsOf } from './agents.ts';
import type { Pronoun } from './undertaking.ts';

/** How many sentences back "he" and "she" may look: as many as speak of the same one mostly without a name. */
const FURTHER = 3;

/** A sentence and as many as are asked for before it. */
function withBefore(view: SentenceView, count: number): (SentenceView | null)[] {
  const found: (SentenceView | null)[] = [view];
  for (let earlier = view.previous; earlier && found.length <= count; earlier = earlier.previous) found.push(earlier);
  return found;
}

/** "It was raining", "Trade between the two states doubled": a sentence that nobody acts in, so that "they" are those of whom it was told before. */
const isSilent = ({ text, at, mentions, groups, sentence: { role } }: SentenceView): boolean =>
  role !== 'point' &&
  !SEVERAL.test(text) &&
  !mentions.some(({ kind, form }) => kind === 'person' || (kind === 'organization' && form !== 'adjective')) &&
  groups.every(({ start }) => BETWEEN.test(text.slice(0, start - at))) &&
  mentions.every(
    ({ kind, form, start }) => kind !== 'country' || form === 'adjective' || BETWEEN.test(text.slice(0, start - at)),
  );
const SEVERAL =
  /(?<!\b(?:between|of|in|with|from|to|for|by|through|across) (?:the )?(?:two )?)\b(?:[Mm]ember [Ss]tates|[Ss]tates|[Mm]embers|[Dd]elegat(?:es|ions)|[Pp]arties|[Ss]ides|[Gg]overnments|[Mm]inist(?:ers|ries)|[Ll]eaders|[Oo]fficials|[Nn]egotiators|[Cc]ompanies|[Uu]nions|[Rr]ebels|[Tt]hey)\b/u;
const BETWEEN = /\b(?:between|of|in|with|from|to|for|by|through|across|on|than|into|and) (?:the )?$/u;

/** How many sentences before one are silent, of the two that stand right before it. */
function silentBefore({ previous }: SentenceView): number {
  if (!previous || !isSilent(previous)) return 0;
  return previous.previous && isSilent(previous.previous) ? 2 : 1;
}

/** "4. They recalled the Protocol. 5. They agreed": of whom it was told before, whoever that is. */
const goesOn = ({ previous }: SentenceView): boolean =>
  previous !== null && (previous.sentence.role === 'point' || THEY.test(previous.text));
const THEY = /^\W*(?:\d{1,2}[.)]\s*)?(?:They|Both)\b/u;

const UNDER_WHICH = /\b(?:under|by|in|through) which it (?:will|would|shall|is to|undertakes?|undertook|commits?)\b/u;
const PERSONAL = /\b(?:[Hh]e|[Ss]he)\b/u;

/** The body or state with which a sentence begins, where another clause of it begins before `at`. */
const opener = (named: readonly DraftMention[], { text, at: offset }: SentenceView, at: number) =>
  named.find(
    ({ kind, form, start, end }) =>
      kind !== 'person' &&
      form === 'name' &&
      /^\W*(?:Not only (?:will|shall|is|has|did) )?(?:[Tt]he |(?:\p{Lu}[\p{L}-]+ ?){1,3}['’]s? )?$/u.test(
        text.slice(0, start - offset),
      ) &&
      !/^['’]s? /u.test(text.slice(end - offset)) &&
      NEXT_CLAUSE.test(text.slice(end - offset, at)),
  );
const NEXT_CLAUSE =
  / [^;]{6,}(?:; |, (?:and|but|which|where) )(?:in (?:return|exchange|turn),? |also |then )?it (?:also |then |has |had |further )*$/u;

/** The last "he" or "she", or "his" or "her", before an offset. */
const GENDERED = /\b(he|she|his|her)\b(?!.*\b(?:he|she|his|her)\b)/isu;

/** The only one of whom a text speaks so; null where it does of several. */
function onlyOf({ genders }: SentenceView, other: string | undefined): Ref | null {
  const [first, ...others] = other ? [...genders].filter(([, gender]) => gender !== other) : [];
  return first && !others.length ? first[0] : null;
}

/** The nearest persons, bodies or groups before a pronoun: its own sentence's subject or the one before. */
export function actorsBefore(view: SentenceView, pronoun: Pronoun | null, at: number): readonly Ref[] {
  if (pronoun === null) return [];
  const said = pronoun === 'singular' ? GENDERED.exec(view.text.slice(0, at))?.[1]?.toLowerCase() : undefined;
  const other = said && (/^h(?:e|is)$/.test(said) ? 'she' : 'he');
  for (const near of withBefore(view, pronoun === 'singular' || goesOn(view) ? FURTHER : 1 + silentBefore(view))) {
    if (!near || (pronoun === 'plural' && near !== view && isSilent(near))) continue;
    const from = near.at + asMembersEnd(near.text);
    const named = withoutExamples(near, near.mentions).filter(
      ({ kind, form, start, end }) =>
        kind !== 'place' && form !== 'adjective' && start >= from && (near !== view || end - view.at <= at),
    );
    if (pronoun === 'neuter') {
      // "The Fund signed a loan agreement with Bosnia under which it will provide a million": the Fund.
      const under = near === view ? UNDER_WHICH.exec(view.text) : null;
      const lender = under
        ? named.find(({ kind, end }) => kind !== 'person' && end - view.at <= under.index)
        : undefined;
      if (lender) return [lender.ref];
      // "Chile is to get gas until 2030; in return it will open its ports": Chile.
      const opens = near === view ? opener(named, view, at) : undefined;
      if (opens) return [opens.ref];
      if (near === view) continue;
      // "It resolved that": the body, or else the state, with which the sentence before began.
      // "Zambia must keep to its programme with the Fund. It is to": Zambia.
      const free = named.filter(({ start }) => !BETWEEN.test(near.text.slice(0, start - near.at)));
      const first = [free, named]
        .flatMap((all) => [all.find(({ kind }) => kind === 'organization'), all.find(({ kind }) => kind === 'country')])
        .find((each) => each !== undefined);
      if (first) return [first.ref];
      continue;
    }
    if (pronoun === 'singular') {
      // "On Friday he had met X and promised": not whom he met.
      const told = near === view ? PERSONAL.exec(view.text) : null;
      const persons = told
        ? named.flatMap(({ kind, ref, start }) => (kind === 'person' && start - view.at < told.index ? ref : []))
        : refsOf(
            named.filter((mention) => near === view || !isAddressed(near, mention)),
            'person',
          );
      // Nobody of whom the text speaks as "she" is "he"; and rather the only one who is "she" than one of whom nothing is known.
      const first = persons.find((ref) => !other || view.genders.get(ref) !== other);
      const far = near !== view && near !== view.previous;
      if (first) return [far && !view.genders.has(first) ? (onlyOf(view, other) ?? first) : first];
      continue;
    }
    const group = near.groups.find((each) => each.refs.length > 1);
    if (group && near !== view) return group.refs;
    for (const kind of ['person', 'organization', 'country'] as const) {
      const refs = refsOf(named, kind);
      if (refs.length > 1) return refs;
    }
  }
  return [];
}
