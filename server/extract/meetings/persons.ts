/** The persons a sentence has in a stretch of it, as the subject of a verb, and at an encounter told of before. */
import type { Ref } from '../../model/factsheet.ts';
import { personsBeforeIn } from '../reference/antecedents.ts';
import { subjectAt } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';

/** Refs of persons in a part of the sentence. */
export const personsIn = (view: SentenceView, from: number, to: number): Ref[] => {
  const inside = (range: { start: number; end: number }) => range.start - view.at >= from && range.end - view.at <= to;
  const named = view.mentions
    .filter((mention) => mention.kind === 'person' && inside(mention))
    .map((mention) => mention.ref);
  const grouped = view.groups.filter(inside).flatMap((group) => group.refs.filter((ref) => ref.startsWith('p')));
  return [...new Set([...named, ...grouped])];
};

/** Persons who act in what an offset tells: its subject, those a pronoun stands for, or else whoever is named before it. */
export const personsBefore = (view: SentenceView, at: number): Ref[] => {
  const subject = subjectAt(view, view.text, at);
  const persons = subject.refs.filter((ref) => ref.startsWith('p'));
  if (persons.length) return persons;
  if (subject.kind === 'pronoun') return [...personsBeforeIn(view, view.at === 0 ? 0 : subject.start, subject.plural)];
  const own = personsIn(view, 0, at);
  return own.length || subject.kind !== 'collective' ? own : [...personsBeforeIn(view, 0, true)];
};

const ATTENDING =
  /\b(?:attended|were in attendance|took part|taking part|were present|was present|also present|participated|were represented|was represented|among those present|among the participants|joined the|accompan(?:ied|ying)|came along|delegation (?:includes?|included|comprised|consisted)|with (?:the|him|her) (?:\p{L}+ )?(?:came|were|was)|[Ii]n attendance)\b/u;

/** Persons whom a sentence has at an encounter told of before: "X and Y attended as well". */
export const attendants = (view: SentenceView): readonly Ref[] =>
  ATTENDING.test(view.text) || /^With (?:the|him|her) [^,]{0,30}(?:came|were) /u.test(view.text)
    ? personsIn(view, 0, view.text.length)
    : [];
