/** Those who speak through a whole text: "We, A and B, gathered today;" or, in the third person, "A, B and C, meeting in X; … RESOLVE:". */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';

/** How many sentences back the head of a text is sought. */
const REACH = 40;
const WE = /^\W*We, /u;
const GOES_ON = /[;,:]\s*$/u;
/** Where it is told how they came together, and in whose presence. */
const GATHERED =
  /[, ](?:meeting|gathered|assembled|convened|met|having met|being met|in the presence of|at the invitation of|on the occasion of) /u;

/** Persons named at the head of a text that speaks as "we"; empty where it opens otherwise, or names fewer than two. */
export function speakersOf(view: SentenceView): readonly Ref[] {
  let head: SentenceView | null = view;
  for (let step = 0; head && step < REACH; step += 1, head = head.previous) {
    if (!WE.test(head.text)) continue;
    const persons = named(head).filter((ref) => ref.startsWith('p'));
    return persons.length > 1 ? persons : [];
  }
  return [];
}

/** Those at the head of a preamble whose clauses lead up to a sentence; empty where none does. */
export function preambleOf(view: SentenceView): readonly Ref[] {
  let head = view.previous;
  if (!head || !GOES_ON.test(head.text)) return [];
  for (let step = 0; head.previous && step < REACH && GOES_ON.test(head.previous.text); step += 1) head = head.previous;
  const all = named(head);
  const persons = all.filter((ref) => ref.startsWith('p'));
  return persons.length > 1 ? persons : [];
}

function named({ mentions, text, at }: SentenceView): Ref[] {
  const end = GATHERED.exec(text)?.index ?? text.length;
  return [
    ...new Set(mentions.filter(({ form, end: stop }) => form === 'name' && stop - at <= end).map(({ ref }) => ref)),
  ];
}
