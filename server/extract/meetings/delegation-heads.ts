/** Whom a delegation means that acts without a name: "The Turkmen delegation also met N", "The delegation called on M". */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';

const REACH = 7;
const DELEGATION =
  /(?:^|[,;] |\band )(?:[Tt]he|[Hh]is|[Hh]er) (?:visiting |high-level |official |parliamentary )?(?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? )?(?:delegation|mission|team)(?: (?:of|from) [^,;.]{2,30})?(?:,? (?:also|then|later|earlier|subsequently))? $/u;
const LED_BY = /\b(?:led|headed) (?:jointly )?by /u;
const HEADS = /\b(?:delegation|mission|team)\b/u;

/** The person who leads the delegation that stands right before an offset, as sentences before tell; null where none does. */
export function delegationHead(view: SentenceView, at: number): Ref | null {
  const before = view.text.slice(0, at);
  const found = DELEGATION.exec(before);
  if (!found) return null;
  const state = view.mentions.find(
    ({ kind, start }) => kind === 'country' && start - view.at >= found.index && start - view.at < at,
  )?.ref;
  let earlier = view.previous;
  for (let back = 0; back < REACH && earlier; earlier = earlier.previous, back += 1) {
    const here = earlier;
    const led = HEADS.test(here.text) ? (LED_BY.exec(here.text)?.index ?? null) : null;
    const persons = here.mentions.filter(
      ({ kind, ref }) => kind === 'person' && (state === undefined || here.homes.get(ref) === state),
    );
    const leader = led === null ? undefined : persons.find(({ start }) => start - here.at > led);
    if (leader) return leader.ref;
    if (persons[0] && (state !== undefined || HEADS.test(here.text))) return persons[0].ref;
  }
  return null;
}
