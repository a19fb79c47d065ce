/** Those by whom something is to be done: "will be built by X", "will be financed by Lima". */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';

/** "only through agencies licensed by X": X does something else. */
const BY_ANOTHER =
  /(?<!\b(?:be|been|being|is|are|and|or|\p{L}+ly|jointly|also),? )(?<!,)\b(?:licen[cs]|approv|accredit|authori[sz]|register|own|issu|run|chair|head|employ|certif|recogni[sz]|requir|appoint|select|set|design|produc|manufactur|publish|hir|recommend|compil|drawn|drawn up|prepar)(?:ed|ied|d|)? (?:up )?by (?:the )?$/u;

/** "Kenya shall provide the building and Togo the boats": who does the same with another thing, without a verb. */
export function gappedAgents(view: SentenceView, text: string, from: number, end: number): readonly Ref[] {
  if (!GAPPED.test(text.slice(from, end))) return [];
  const last = view.mentions.findLast(
    ({ kind, form, start, end: stop }) =>
      kind !== 'place' && form === 'name' && start - view.at > from && stop - view.at < end,
  );
  if (!last || !/ (?:and|while) (?:the )?$/u.test(text.slice(from, last.start - view.at))) return [];
  return THING_ALONE.test(text.slice(last.end - view.at, end)) ? [last.ref] : [];
}
const GAPPED = / (?:and|while) (?:the )?\p{Lu}[^,;]* (?:the|an?|its|one|two|three|\d+) [\p{Ll} -]{2,40}\W*$/u;
const THING_ALONE = /^ (?:the|an?|its|one|two|three|\d+) [\p{Ll} -]{2,40}\W*$/u;

/** Those behind "by" between two offsets of the sentence; capitals stand for their states in the passive. */
export function agentsOf(
  view: SentenceView,
  text: string,
  from: number,
  end: number,
  passive: boolean,
): readonly Ref[] {
  const agent = /\bby (?:the )?$/u;
  const agents = view.mentions.filter(
    (mention) =>
      mention.start - view.at >= from &&
      mention.end - view.at <= end &&
      mention.kind !== 'place' &&
      mention.form !== 'adjective' &&
      agent.test(text.slice(0, mention.start - view.at)) &&
      !BY_ANOTHER.test(text.slice(from, mention.start - view.at)),
  );
  const seats = view.mentions.flatMap(({ kind, ref, start, end: stop }) =>
    passive &&
    kind === 'place' &&
    start - view.at >= from &&
    stop - view.at <= end &&
    agent.test(text.slice(0, start - view.at))
      ? (view.seats.get(ref) ?? [])
      : [],
  );
  if (!agents.length && seats.length) return seats;
  return [...new Set(agents.map((mention) => mention.ref))];
}
