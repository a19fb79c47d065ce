/** States and bodies that a text has at a session by somebody whom it does not name: "Lithuania had sent a vice-minister, Iceland its ambassador". */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';

/** One or several who were sent. */
const ENVOY =
  "(?:observers?|envoys?|delegates?|delegations?|officials?|experts?|teams?|representatives?|technicians?|ambassadors?|deput(?:y|ies)|(?:junior|deputy|vice-?|assistant)[ -]?ministers?|state secretar(?:y|ies)|secretar(?:y|ies) of state|charg[eé]s? d'affaires|consuls?|counsellors?|diplomats?|undersecretar(?:y|ies)|permanent secretar(?:y|ies))";
const GATE = new Gate(
  /^(?:sent|dispatched|for|observers?|envoys?|delegat\p{L}+|officials?|experts?|teams?|representatives?|technicians?|ambassadors?|deput\p{L}+|\p{L}*ministers?|secretar\p{L}+|charg\p{L}+|consuls?|counsellors?|diplomats?|undersecretar\p{L}+)$/u,
);
const ONE = `(?:(?:an?|its|their|only an?|two|three) )?(?:(?:senior|junior|high-ranking|[\\p{Ll}-]+) ){0,2}?${ENVOY}\\b`;
/** It is no errand: "sent experts to repair it". */
const THERE = '(?! to (?!the (?:talks|meeting|session|conference|summit|gathering|table|round))\\b)';
/** What says that somebody was sent, anywhere in a sentence. */
export const SENT = new RegExp(
  `\\b(?:sent|dispatched|delegated) ${ONE}${THERE}(?!(?: (?:in|at|to) [^,;.]{2,30})?,? (?:\\p{Lu}|(?:Mr|Ms|Dr)\\b))`,
  'u',
);
const HAS_SENT = new RegExp(
  `^(?: \\([^)]{1,14}\\))?(?:, (?:which|whose|where|though|now) [^,;.]{2,70})?,? (?:had |has |have |both |each |only )*(?:sent|dispatched) ${ONE}${THERE}`,
  'u',
);
/** "For Finland spoke N, for Norway a state secretary", "Sweden sent a deputy, Iceland its ambassador". */
const IN_ROW = new RegExp(
  `^(?: \\([^)]{1,14}\\))?(?: by| through)? (?:an?|its|their|only an?) (?:[\\p{Ll}-]+ ){0,2}?${ENVOY}(?=[,;.]| and | from | at | in )${THERE}`,
  'u',
);
const NEXT = /(?:[,;] |\band |\bwhile )(?:for )?(?:the )?$/u;

/** Those who sent somebody without a name; of a row before the verb all. */
export function sentWithoutNames(view: SentenceView): readonly Ref[] {
  const { text, at, mentions, words } = view;
  if (!GATE.opens(words)) return [];
  const found: Ref[] = [];
  let row: Ref[] = [];
  let end = 0;
  for (const { ref, kind, form, start, end: to } of mentions) {
    if ((kind !== 'country' && kind !== 'organization') || form !== 'name' || start - at < end) continue;
    const between = text.slice(end, start - at);
    row = /^(?:,|,? and)(?: the)? $/u.test(between) ? [...row, ref] : [ref];
    end = to - at;
    const behind = text.slice(end);
    const sent = HAS_SENT.exec(behind);
    const next = sent || !NEXT.test(text.slice(0, start - at)) ? null : IN_ROW.exec(behind);
    const told = sent ?? next;
    if (told && !isNamed(view, end + told[0].length)) found.push(...(sent ? row : [ref]));
  }
  return [...new Set(found)];
}

/** "sent its ambassador in Lima, N": who was sent has a name. */
const isNamed = ({ text, at, mentions }: SentenceView, from: number): boolean => {
  const one = mentions.find(({ kind, start }) => kind === 'person' && start - at >= from);
  return (
    one !== undefined && !/;| (?:by|and|while) /u.test(text.slice(from, one.start - at)) && one.start - at - from < 60
  );
};
