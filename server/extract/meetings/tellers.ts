/** "N confirmed that the file will go to the June meeting": who tells of an encounter still to come is not said to come to it. */
import type { MeetingFact } from '../../model/factsheet.ts';
import type { Range } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { personsIn } from './persons.ts';

/** The words of somebody who tells, and what he tells up to the encounter. */
const TELLS =
  /^(?<who>[^"“]*?\b(?:said|says|told (?!(?:the|his|her) (?:meeting|conference|session))[^,;]{2,40}?|confirmed|hoped|announced|stated|noted|added|explained|gave (?:the|his|her|an) (?:assurance|word)|assured [^,;]{2,40}?|expressed (?:the |his |her )?hope|stressed|underlined|recalled|disclosed|indicated|pointed out)(?: (?:on \p{Lu}\p{Ll}+|here|yesterday|today|later|afterwards))?,? (?:that )?)(?<what>[^"“]*)$/u;
/** What the teller is himself to do. */
const HIMSELF = /\b(?:he|she|they|we|both|him|her|himself|herself|his|their)\b/iu;

/** "The spokesman, N, said that A and B had signed it during their meeting": where what is told begins, if two or more are told of; else the start. */
export function toldFrom(view: SentenceView, { start }: Range): number {
  const told = TELLS_GATE.opens(view.words) ? SAID_THAT.exec(view.text.slice(0, start)) : null;
  if (!told || !/\b[Tt]heir (?:[\p{L}\d-]+ ){0,2}$/u.test(view.text.slice(0, start))) return 0;
  return personsIn(view, told[0].length, start).length > 1 ? told[0].length : 0;
}
const TELLS_GATE = new Gate(/^(?:said|told|announced|stated|added|explained|disclosed|confirmed)$/);
const SAID_THAT =
  /^[^"“;:]{3,200}?\b(?:said|told [^,;]{2,30}?|announced|stated|added|explained|disclosed|confirmed)(?: (?:on \p{Lu}\p{Ll}+|here|today|yesterday))? that /u;

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
