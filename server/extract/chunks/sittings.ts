/** What is called like a body and is none: its numbered sittings, events, halls where people meet. */
import { capitalRun } from './capital-runs.ts';
import { isAnd, isCapital, phraseAt, type Reading } from './reading.ts';

/** "VII Binational Cabinet": the seventh meeting of it. */
export const isNumbered = (reading: Reading, at: number): boolean =>
  /^[IVX]{1,5}$/.test(reading.tokens[at]?.text ?? '');

/** "24th Ordinary Assembly", "15th Arab-German Health Forum": what is numbered is held, and acts for nobody. */
export function isSitting(reading: Reading, at: number): boolean {
  // "third Black Sea Trade Forum": the place is a chunk of its own.
  let before = at - 1;
  while (
    before > at - 6 &&
    (/^(?:and|[-–])$/.test(reading.keys[before] ?? '') ||
      (isCapital(reading, before) && !/(?:st|nd|rd|th)$/.test(reading.keys[before] ?? '')))
  )
    before--;
  // "the Sixth Binational Cabinet".
  if (!ORDINAL.test(reading.keys[before] ?? '') && !ORDINAL.test(reading.keys[at] ?? '')) return false;
  // "the 52nd Council of Ministers".
  if (reading.keys[at] === 'council' && reading.keys[at + 1] === 'of' && reading.keys[at + 2] === 'ministers')
    return true;
  let end = capitalRun(reading, at);
  while (isAnd(reading, end) && isCapital(reading, end + 1)) end = capitalRun(reading, end + 1);
  return (
    /^(?:assembly|forum|congress|conference|summit|cabinet)$/.test(reading.keys[end - 1] ?? '') &&
    end - at > 1 &&
    !phraseAt(reading, reading.lexicon.known, at)
  );
}

const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$|^(?:fir|seco|thi|four|fif|six|seven|eigh|nin|ten)\p{Ll}*(?:st|nd|rd|th)$/u;

/** "Kyrgyz-Hungarian Business Forum", "at the Silk Road Forum in Tbilisi": an event, unless it is said to act. */
export function isEvent(reading: Reading, at: number, to: number): boolean {
  const { keys, from } = reading;
  if (keys[to - 1] !== 'forum') return false;
  if (/^(?:said|signed|agreed|announced|will|has|called|\()$/.test(keys[to] ?? '')) return false;
  if (TOPICAL.test(keys[to - 2] ?? '')) return true;
  // "the Forum of Rectors ended".
  const end = keys[to] === 'of' && isCapital(reading, to + 1) ? capitalRun(reading, to + 1) : to;
  const next = keys[end] === ',' ? end + 1 : end;
  // "Forum and Expo", "Forum opened", "Forum 2024", "Forum, which is planned in Riga".
  if (
    /^(?:and|&)$/.test(keys[next] ?? '') &&
    /^(?:expo|exhibition|fair|exposition|conference|showcase)$/.test(keys[next + 1] ?? '')
  )
    return true;
  if (
    /^(?:19|20)\d\d$|^(?:opened|opens|closed|closes|ended|ends|began|begins|concluded|concludes|kicked|wrapped)$/.test(
      keys[next] ?? '',
    )
  )
    return true;
  let verb = /^(?:which|that)$/.test(keys[next] ?? '') ? next + 1 : next;
  while (/^(?:is|was|to|be|will|being|are|were|has|been|also)$/.test(keys[verb] ?? '')) verb++;
  if (
    verb > next &&
    /^(?:planned|held|scheduled|hosted|organi[sz]ed|opened|due|expected|inaugurated|taking)$/.test(keys[verb] ?? '')
  )
    return true;
  if (/^(?:held|scheduled|hosted|organi[sz]ed|planned|due)$/.test(keys[next] ?? '')) return true;
  // "at the Forum", "on the sidelines of the Forum", "an invitation to the Forum".
  let before = at - 1;
  while (
    before > at - 5 &&
    before >= from &&
    (isCapital(reading, before) || /^(?:the|this|last|year|'s|first|next|annual|recent)$/.test(keys[before] ?? ''))
  )
    before--;
  return (
    /^(?:at|attended|attend|attending|during|host|hosts|hosted|hosting|opened|addressed|address|inaugurated)$/.test(
      keys[before] ?? '',
    ) ||
    (/^(?:of|to|in)$/.test(keys[before] ?? '') &&
      /^(?:sidelines|margins|fringes|margin|sideline|invitation|opening|session|participants|participation|part|edge|framework|day|edition|invited|came|guests|closing)$/.test(
        keys[before - 1] ?? '',
      ))
  );
}
const TOPICAL =
  /^(?:business|investment|trade|environment|economic|health|energy|innovation|tourism|education|youth|media)$/;

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

/** "the Alpha Initiative was launched", "praised the Alpha Initiative": what is agreed on and begun; a body only by its letters, or where it acts or has those who do. */
export function isProgramme(reading: Reading, at: number, to: number): boolean {
  const { keys } = reading;
  if (keys[to - 1] !== 'initiative') return false;
  let before = at - 1;
  // "the Ha Noi Initiative": the place is a chunk of its own.
  while (before > at - 4 && isCapital(reading, before)) before--;
  if (/^(?:the|a|an|its|their)$/.test(keys[before] ?? '')) before--;
  if (BEGINS.test(keys[before] ?? '')) return true;
  let verb = keys[to] === ',' ? to + 1 : to;
  while (/^(?:is|was|to|be|will|being|has|had|been|also|formally|officially|jointly)$/.test(keys[verb] ?? '')) verb++;
  if (verb > to && DONE.test(keys[verb] ?? '')) return true;
  if (keys[to] === '(' || keys[to] === "'s" || MEMBERS.test(keys[to] ?? '') || ACTS.test(keys[verb] ?? ''))
    return false;
  // "members of the Initiative", "the Governing Board of the Initiative".
  return keys[before] !== 'of' || BEGUN.test(keys[before - 1] ?? '');
}
const MEMBERS = /^(?:secretariat|members?|countries|states|board|chair|council|meeting|summit|ministers|office)$/;
const ACTS =
  /^(?:will|would|shall|said|says|agreed|decided|comprises|groups|unites|brings|includes|held|holds|met|meets|recogni[sz]ed|considered|has|have|welcomed|reaffirmed|invited|opened|opens|keeps|kept|runs|ran|elected|chose|appointed|urged|called|issued|published)$/;
const BEGUN =
  /^(?:launch|adoption|implementation|framework|part|success|results?|goals?|aims?|objectives?|principles?|progress|importance|signing|announcement)$/;
const BEGINS =
  /^(?:adopt|launch|endors|sign|approv|unveil|announc|implement|extend|negotiat|initial|conclud|propos)(?:e|s|es|ed|ing|led|ling)?$/;
const DONE =
  /^(?:adopted|launched|endorsed|signed|approved|unveiled|announced|implemented|extended|negotiated|initialled|concluded|proposed|agreed)$/;
