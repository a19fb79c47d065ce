/** "N confirmed that the file will go to the June meeting": who tells of an encounter still to come is not said to come to it. */
import type { MeetingFact } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';

/** The words of somebody who tells, and what he tells up to the encounter. */
const TELLS =
  /^(?<who>[^"“]*?\b(?:said|says|told (?!(?:the|his|her) (?:meeting|conference|session))[^,;]{2,40}?|confirmed|hoped|announced|stated|noted|added|explained|gave (?:the|his|her|an) (?:assurance|word)|assured [^,;]{2,40}?|expressed (?:the |his |her )?hope|stressed|underlined|recalled|disclosed|indicated|pointed out)(?: (?:on \p{Lu}\p{Ll}+|here|yesterday|today|later|afterwards))?,? (?:that )?)(?<what>[^"“]*)$/u;
/** What the teller is himself to do. */
const HIMSELF = /\b(?:he|she|they|we|both|him|her|himself|herself|his|their)\b/iu;

/** An encounter to come without those who stand in its sentence only as telling of it. */
export function withoutTellers(meeting: MeetingFact, view: SentenceView | undefined): MeetingFact {
  const start = (meeting.evidence[0]?.start ?? 0) - (view?.at ?? 0);
  const told = view && start > 0 && meeting.participants.length ? TELLS.exec(view.text.slice(0, start)) : null;
  if (!view || !told || HIMSELF.test(told.groups?.what ?? '')) return meeting;
  const from = view.at + (told.groups?.who?.length ?? 0);
  const before = view.mentions.filter(({ kind, end }) => kind === 'person' && end <= from);
  const after = [
    ...view.mentions.filter(({ start: at }) => at >= from),
    ...view.groups.filter((each) => each.start >= from),
  ];
  const tellers = new Set(before.map(({ ref }) => ref));
  for (const each of after) for (const ref of 'refs' in each ? each.refs : [each.ref]) tellers.delete(ref);
  const rest = meeting.participants.filter(({ actor }) => !tellers.has(actor));
  return rest.length < meeting.participants.length ? { ...meeting, participants: rest } : meeting;
}
