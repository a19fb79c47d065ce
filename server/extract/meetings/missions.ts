/** Visits of those whom a body sends, without their names: "a World Bank mission toured the region in August". */
import type { Edtf } from '../../model/edtf.ts';
import type { Ref } from '../../model/factsheet.ts';
import { subjectAt } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { MeetingCandidate } from './candidate.ts';
import { dateNear } from './circumstances.ts';
import { personsIn } from './persons.ts';
import { visitOf } from './visits.ts';

const GATE = new Gate(/^(?:missions?|delegation|team|experts|inspectors|specialists)$/);
const WHO = '(?:mission|delegation|team|experts|inspectors|specialists)';
/** "A delegation of the Ministry of Health visited Lima", "a World Bank mission which toured the region". */
const WENT = new RegExp(
  `\\b${WHO}\\b(?<of>(?: of| from)(?: the)? [^,;.]{2,90}?)?(?:,? (?:which|that|who))? (?:(?:will|is to|are to|is due to|are due to|is expected to|plans to) (?<ahead>visit|tour|travel to|go to|inspect|arrive in|come to)|(?:had |has )?(?:recently |also )?(?:visited|toured|travel(?:l)?ed to|went to|inspected|arrived in|came to|flew to)) (?=(?:the |in |to )?(?:\\p{Lu}|region|country|site|area|capital|border|project|road|port|dam))`,
  'u',
);
/** "The Fund would send a technical mission to Sarajevo in December". */
const SENT =
  /\b(?<aux>(?:will|would|is to|are to|plans to|agreed to|promised to) )?(?:send|sends|sent|dispatch(?:ed)?|despatch(?:ed)?|field(?:ed)?) (?<who>(?:an?|its|their) (?:[\p{L}-]+ ){0,3}?(?:mission|delegation|team)) (?=to (?:the )?\p{Lu}|to the (?:region|country|site|area|capital|border))/u;

/** The visits of bodies that a sentence tells of. */
export function missionsIn(view: SentenceView): MeetingCandidate[] {
  if (!GATE.opens(view.words)) return [];
  const { text } = view;
  const went = WENT.exec(text);
  if (went) {
    const end = went.index + went[0].length;
    const sender = went.groups?.of
      ? bodyIn(view, went.index, end)
      : (bodyIn(view, 0, went.index + 1) ?? bodyIn(view, went.index, end));
    // "A delegation led by N visited": they have a name.
    if (!sender || personsIn(view, 0, end).length) return [];
    return visit(view, went.index, end, went.groups?.ahead !== undefined, [sender]);
  }
  const sent = SENT.exec(text);
  if (!sent?.groups?.who) return [];
  const end = sent.index + sent[0].length;
  const senders = subjectAt(view, text, sent.index)
    .refs.filter((ref) => !ref.startsWith('p') && !(ref.startsWith('c') && /team$/u.test(sent.groups?.who ?? '')))
    .slice(0, 1);
  const start = end - sent.groups.who.length - 1;
  return visit(view, start, end - 1, sent.groups.aux !== undefined || /\bsends\b/u.test(sent[0]), senders);
}

/** A visit with its day, without which nothing in particular is told. */
function visit(
  view: SentenceView,
  start: number,
  end: number,
  isAhead: boolean,
  who: readonly Ref[],
): MeetingCandidate[] {
  const date: Edtf | null = dateNear(view, end);
  if (!date || !who.length) return [];
  const goal = view.mentions.find(
    ({ kind, form, start: at }) =>
      (kind === 'place' || (kind === 'country' && form !== 'adjective')) &&
      at - view.at >= end &&
      at - view.at < end + 12,
  );
  return [visitOf(view, { start, end }, isAhead ? 'planned' : 'held', date, goal?.ref ?? null, who)];
}

/** The body named last in a stretch. */
const bodyIn = (view: SentenceView, from: number, to: number): Ref | undefined =>
  view.mentions.findLast(
    ({ kind, form, start, end }) =>
      kind === 'organization' && form === 'name' && start - view.at >= from && end - view.at <= to,
  )?.ref;
