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

/** "A joint company of X and Y will", "the Emirati operator will": the bodies that a subject without a name is said with, else its state. */
export function actingWithin(view: SentenceView, text: string, from: number, to: number): readonly Ref[] {
  const inside = view.mentions.filter(({ start, end }) => start - view.at >= from && end - view.at <= to);
  const bodies = [...new Set(inside.filter(({ kind }) => kind === 'organization').map(({ ref }) => ref))];
  if (bodies.length > 1) return bodies;
  const states = [...new Set(inside.filter(({ kind }) => kind === 'country').map(({ ref }) => ref))];
  if (states.length !== 1) return [];
  const words = text.slice(from, to);
  const [first] = inside;
  // "Portuguese hospitals will", "the Cuban doctors will": their state, but not for those who only gain by it.
  const national =
    first?.form === 'adjective' &&
    /^(?:[Tt]he |[Aa]n? )?$/u.test(text.slice(from, first.start - view.at)) &&
    PEOPLE_OF_STATE.test(text.slice(first.end - view.at, to));
  return national || BODY_OF_STATE.test(words) ? states : [];
}
const PEOPLE_OF_STATE =
  /^ (?!(?:\p{Ll}+ )?(?:students|trainees|pupils|citizens|nationals|workers|migrants|patients|refugees|visitors|tourists|goods|products|exports|side|and)\b)\p{Ll}[\p{Ll} -]{2,60} $/u;
const BODY_OF_STATE =
  /^(?:[Tt]he |[Aa] |[Aa]n )?(?:[\p{L}-]+ ){1,4}(?:operator|company|firm|airline|bank|university|institute|railway|fund|agency|authorities|ministry|army|navy|police|carrier|utility|regulator|museum|contractor) $/u;
