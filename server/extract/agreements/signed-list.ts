/**
 * Signers in a list: "The agreement was signed by" or "Signatories:" with a point for each of them, and points that go on
 * with who opens the list: "The Ministers: … 3. Signed the agreement on ports".
 */
import type { Ref } from '../../model/factsheet.ts';
import { personsBeforeIn } from '../reference/antecedents.ts';
import { subjectAt } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { Instruments } from './instruments.ts';
import type { InstrumentMention } from './mentions.ts';
import { personsInRow } from './persons-in-row.ts';
import { findSignings } from './signing.ts';

/** How far back the instrument is named that a list of signers is about. */
const NEAR = 2;
/** Looked for in the last nine letters. */
const LIST_OPENS = /(?::|\b(?:by|were|are|of|include))$/u;
const GATE = new Gate(/sign|ink|initial|pen/);
const SIGNERS =
  /^(?:(?:For the record, )?(?:[Tt]he |[Ii]ts |[Tt]heir )?(?:other )?[Ss]ignator(?:y|ies)\b[^:.;]{0,60}|[^:;]{0,120}\b(?:signatures? of|(?:signed|initiall?ed|inked)(?: [^:.;]{0,60})? by|signed:?)(?: the following)?(?: \p{Ll}+){0,2}):?\s*$/u;

/** Whether a sentence may open a list of those who signed. */
export const opensList = ({ text }: SentenceView): boolean => LIST_OPENS.test(text.trimEnd().slice(-9));

/** Those whom the points of a list name first, and who stand beside them in a row. */
export const namedFirst = (points: readonly SentenceView[]): Ref[] => [
  ...new Set(
    points.flatMap((point) => {
      const first = point.mentions.find(({ kind }) => kind === 'person');
      return first ? personsInRow(point, first) : [];
    }),
  ),
];

/** "The protocol was signed in Accra. Its signatories were:": adds those whom the points name to what was signed last. */
export function continueList(view: SentenceView, points: readonly SentenceView[], instruments: Instruments): void {
  if (points.length < 2 || !GATE.opens(view.words) || !SIGNERS.test(view.text)) return;
  const [instrument] = instruments.since(view.sentence.index - NEAR);
  const base = instrument?.signed ?? instrument?.mentions.at(-1);
  const signatories = namedFirst(points);
  if (!instrument || !base || base.status === 'adopted' || signatories.length < 2) return;
  if (instrument.mentions.some((each) => each.signatories.length > 1)) return;
  instrument.add({
    ...base,
    view,
    status: base.status === 'in-force' ? 'in-force' : 'signed',
    signatories,
    phrase: { ...base.phrase, start: 0, end: view.text.trimEnd().length, bare: true },
  });
}

/** "The Ministers … 3. Signed an agreement": who opens the list, where its point begins with the verb and names nobody. */
export function asOpened(mention: InstrumentMention, lead: SentenceView | undefined): InstrumentMention {
  const { view, status, signatories } = mention;
  if (!lead || status !== 'signed' || signatories.length || view.sentence.role !== 'point') return mention;
  const signing = findSignings(view).find(({ voice, future }) => voice === 'active' && !future);
  if (!signing || !OPENS.test(view.text.slice(0, signing.range.start))) return mention;
  const at = lead.text.replace(/[\s:]+$/u, '').length;
  const subject = subjectAt(lead, lead.text, at);
  const persons =
    subject.kind === 'pronoun'
      ? personsBeforeIn(lead, subject.start, subject.plural, subject.count)
      : subject.refs.filter((ref) => ref.startsWith('p'));
  return persons.length > 1 ? { ...mention, signatories: persons } : mention;
}
/** "3. Proceeded to sign", "- have signed". */
const OPENS =
  /^\W*(?:\w{1,4}[.)] *)?(?:(?:[Pp]roceeded|[Ww]ent on) to |(?:have |had |also |[Aa]lso |then |jointly )*)$/u;
