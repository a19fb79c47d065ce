/** Bodies or states by which a sentence tells an instrument to be signed, concluded or adopted: "signed by the two ministries". */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import type { SentenceView } from '../text/view.ts';
import type { InstrumentPhrase } from './names.ts';
import { partnersOf } from './partners.ts';
import { rowEnd } from './row-end.ts';

const BY =
  /^[^.;]{0,60}\b(?:signed|inked|concluded|adopted|issued|passed|agreed|reached|struck|negotiated|endorsed|approved|renewed|extended|prolonged|amended|updated)(?: (?:on|in|at|during|here|there|today|yesterday|last|this|shortly|late|early|before|after|jointly|first|also|formally|initially|originally|separately|recently|finally|likewise)\b[\p{L}\d' -]{0,60}?)? by (?<rest>[^.;]{3,120})/u;
/** "must still be approved by the Council": by one who has no part in it. */
const TO_BE_APPROVED =
  /\b(?:must|ha[sd] to|have to|needs? to|still|yet|awaits?|subject|will|would|should)\b[^.;]{0,30}\b(?:approv|endors|ratif|adopt)\p{Ll}*\b[^.;]*? by /u;
/** "signed in February and guaranteed by A": by those who stand by it, and are not bound. */
const STOOD_BY =
  /\b(?:guaranteed|witnessed|brokered|mediated|sponsored|facilitated|overseen|monitored|supervised|supported|backed|financed|funded|hosted|drafted|prepared|welcomed|praised|blessed|underwritten|attended)\b[^.;]*? by /u;
/** "The contract for the works will be awarded by the Ministry". */
const AWARDED =
  /^[^.;]{0,60}\b(?:awarded|let|tendered|placed)(?: (?:on|in|at|here|today|yesterday|last|this|next|shortly|late|early|before|after|to)\b[\p{L}\d' -]{0,60}?)? by (?<rest>[^.;]{3,120})/u;
/** "A protocol to the convention was signed by A": the protocol. */
const ADDED_TO = /\b(?:protocols?|amendments?|annex(?:es)?|addend(?:um|a)|supplements?|accession) to (?:the |an? )?$/iu;
export const JOINT =
  /\b(?:Joint|Binational|Bilateral|Mixed|Intergovernmental) (?:\p{Lu}\p{L}+ ){0,4}(?:Committee|Commission|Council|Group)\b/u;

/** `collect` gives the bodies and states named in a stretch. Empty where persons sign, or nobody is told to. */
export function byBodies(
  draft: Draft,
  view: SentenceView,
  phrase: InstrumentPhrase,
  collect: (from: number, to: number) => readonly Ref[],
): readonly Ref[] {
  const { text, at, mentions } = view;
  if (ADDED_TO.test(text.slice(Math.max(0, phrase.start - 30), phrase.start))) return [];
  const behind = text.slice(phrase.end, phrase.end + 260);
  const told = BY.exec(behind) ?? (phrase.kind === 'contract' ? AWARDED.exec(behind) : null);
  if (!told?.groups?.rest || STOOD_BY.test(told[0].slice(0, -told.groups.rest.length))) return [];
  const { organizations } = actorsOf(draft);
  const from = phrase.end + told[0].length - told.groups.rest.length;
  const until = from + told.groups.rest.length;
  const row = rowEnd(view, from, until);
  // "by A and B, both of the Emirates, and by C of Oman".
  const further = /^[^;]{0,60}?,? and (?:also )?by /u.exec(text.slice(row, phrase.end + 260));
  const next = row + (further?.[0].length ?? 0);
  const parties = [
    ...new Set([...collect(from, row), ...(further ? collect(next, rowEnd(view, next, text.length)) : [])]),
  ];
  const to = parties.length > 1 ? row : until;
  if (mentions.some(({ kind, start, end }) => kind === 'person' && start - at >= from && end - at <= to)) return [];
  const [only, ...others] = parties.map((ref) => organizations.get(ref));
  // "approved by the Senate": a house binds nobody by itself.
  if (!others.length && (only?.kind === 'legislature' || TO_BE_APPROVED.test(told[0]))) return [];
  // "approved by the A-B Joint Committee": its states, where they stand in its name.
  const apart = parties.filter((ref) => !JOINT.test(organizations.get(ref)?.name ?? ''));
  const all = apart.length > 1 ? apart : parties;
  return all.length ? [...new Set([...partnersOf(view, phrase, collect), ...all])] : [];
}
