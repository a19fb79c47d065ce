/** What is called like a body and is none: its numbered sittings, events, halls where people meet. */
import { capitalRun } from './capital-runs.ts';
import { isCapital, phraseAt, type Reading } from './reading.ts';

/** "VII Binational Cabinet": the seventh meeting of it. */
export const isNumbered = (reading: Reading, at: number): boolean =>
  /^[IVX]{1,5}$/.test(reading.tokens[at]?.text ?? '');

/** "24th Ordinary Assembly", "15th Arab-German Health Forum": what is numbered is held, and acts for nobody. */
export function isSitting(reading: Reading, at: number): boolean {
  // "third Black Sea Trade Forum": the place is a chunk of its own.
  let before = at - 1;
  while (
    before > at - 6 &&
    (reading.keys[before] === 'and' ||
      (isCapital(reading, before) && !/(?:st|nd|rd|th)$/.test(reading.keys[before] ?? '')))
  )
    before--;
  if (
    !/^\d{1,3}(?:st|nd|rd|th)$|^(?:fir|seco|thi|four|fif|six|seven|eigh|nin|ten)\p{Ll}*(?:st|nd|rd|th)$/u.test(
      reading.keys[before] ?? '',
    )
  )
    return false;
  let end = capitalRun(reading, at);
  while (/^(?:and|&)$/.test(reading.keys[end] ?? '') && isCapital(reading, end + 1)) end = capitalRun(reading, end + 1);
  return (
    /^(?:assembly|forum|congress|conference|summit)$/.test(reading.keys[end - 1] ?? '') &&
    end - at > 1 &&
    !phraseAt(reading, reading.lexicon.known, at)
  );
}

/** "Kyrgyz-Hungarian Business Forum": an event, unless it is said to act. */
export const isEvent = ({ keys }: Reading, to: number): boolean =>
  keys[to - 1] === 'forum' &&
  /^(?:business|investment|trade|environment|economic|health|energy|innovation|tourism|education)$/.test(
    keys[to - 2] ?? '',
  ) &&
  !/^(?:said|signed|agreed|announced|will|has|called|\()$/.test(keys[to] ?? '');

/** "Shanghai Exhibition Center", "Church of St. Sophia": where things happen, nobody who acts. */
export function isVenue(reading: Reading, from: number, to: number): boolean {
  const noun = reading.keys[to - 1] ?? '';
  if (noun === 'church') return to - from === 1;
  if (/^(?:centre|center)$/.test(noun) && reading.keys[to] === 'of' && reading.keys[to + 1] === 'excellence')
    return true;
  return (
    /^(?:centre|center)$/.test(noun) &&
    reading.keys
      .slice(from, to - 1)
      .some((key) =>
        /^(?:exhibitions?|conventions?|conference|congress|trade|expo|exposition|press|events|meetings?)$/.test(key),
      )
  );
}
