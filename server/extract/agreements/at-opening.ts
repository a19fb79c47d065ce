/**
 * Whose an instrument is by which a sentence begins: "In pursuance of the Convention of 1974, the A-B Joint Commission met",
 * "Under the Treaty of Amity, A and B meet every year".
 */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { InstrumentPhrase } from './names.ts';

const GATE = new Gate(
  /^(?:under|pursuant|pursuance|accordance|framework|basis|virtue|implementation|application|execution|line|keeping|fulfilment|terms)$/,
);
const OPENS =
  /^\W*(?:(?:In (?:pursuance|implementation|application|execution|fulfilment) of|Pursuant to|Under(?: the terms of)?|(?:In|Within) the framework of|On the basis of|By virtue of|In (?:accordance|line|keeping) with) (?:the|an|a|their) )$/u;
/** Up to those who act: the year of the instrument, and what is told of it between commas. */
const ACTORS =
  /^(?: of \d{4})?(?:, (?:which|that|signed|concluded|adopted|ratified|in force)\b[^,;:]{3,80})?, (?<who>[^.;:]{5,140})/u;
/** What states conclude with all the world, or in a union. */
const OF_MANY =
  /\b(?:United Nations|UN|World|International|Universal|Global|Geneva|Vienna|Hague|Law of the Sea|European|African|American|ASEAN|Arab)\b/u;
const JOINT =
  /\b(?:Joint|Mixed|Bilateral|Binational|Intergovernmental) (?:\p{Lu}\p{L}+ ){0,4}(?:Commission|Committee|Council|Group|Board)\b/u;
const ACT =
  /^ (?:\p{Ll}+ )?(?:meet|met|hold|held|work|share|exchange|run|patrol|consult|cooperate|co-operate|have|are|were|opened|began)\b/u;

/** The states of a joint commission that acts under it, or those that do so in a row; empty where others may be bound as well. */
export function actingUnderIt(draft: Draft, view: SentenceView, { start, end }: InstrumentPhrase): readonly Ref[] {
  if (!GATE.opens(view.words) || !OPENS.test(view.text.slice(0, start))) return [];
  if (OF_MANY.test(view.text.slice(start, end))) return [];
  const told = ACTORS.exec(view.text.slice(end, end + 240));
  const who = told?.groups?.who;
  if (!told || !who) return [];
  const { isState } = actorsOf(draft);
  const from = end + told[0].length - who.length;
  const joint = JOINT.exec(who);
  const states = view.mentions.filter(
    ({ ref, form, start: at, end: until }) =>
      isState(ref) &&
      at - view.at >= from &&
      until - view.at <= from + who.length &&
      (joint !== null || form === 'name'),
  );
  const within = joint ? states.filter((each) => each.end - view.at <= from + joint.index + joint[0].length) : states;
  const refs = [...new Set(within.map(({ ref }) => ref))];
  const last = within.at(-1);
  return refs.length === 2 && last && (joint || ACT.test(view.text.slice(last.end - view.at))) ? refs : [];
}
