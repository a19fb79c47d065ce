/** Verbs of headlines that capitalise all words: "Minister Alpha Beta Meets Gamma Theta". */

import { isCapital, type Reading } from './reading.ts';

/** Third persons that nobody is called by; those that somebody is ("Hands", "Marks", "Waters", "Banks") are left out. */
const TELLS = new Set(
  `accepts addresses agrees announces appeals applauds appoints approves arrives attends begins calls cautions chairs
   commends commissions concludes condemns condoles confers confirms congratulates convenes delivers departs directs
   discusses embarks emphasises emphasizes encourages engages exchanges expresses greets hails highlights holds hosts
   inaugurates inspects invites issues joins launches leads leaves lauds makes meets mourns observes opens orders
   participates pays pledges praises presents presides proposes ratifies reaffirms receives reiterates rejects releases
   represents returns reviews says seeks sends shares signs speaks stresses submits supports swears takes thanks unveils
   urges vows visits warns welcomes witnesses`.split(/\s+/),
);

/** What two or more do: "Alpha Beta, Gamma Theta Meet in Xi". */
const TELL = new Set([
  'meet',
  'welcome',
  'launch',
  'hold',
  'conclude',
  'announce',
  'unveil',
  'inaugurate',
  'attend',
  'visit',
  'discuss',
  'agree',
  'discusses',
  'sign',
  'exchange',
  'reaffirm',
  'reiterate',
]);

/** "To Visit", "To Sign". */
const TO_COME = new Set(
  'attend be chair discuss host hold inaugurate launch lead meet open pay receive sign speak take tour visit'.split(
    ' ',
  ),
);

/** Whether a capitalised word goes on to tell what the one named before does, and is none of his names. */
export function tellsOn(reading: Reading, at: number): boolean {
  const key = reading.keys[at] ?? '';
  if (TELLS.has(key) || TELL.has(key)) return true;
  return key === 'to' && isCapital(reading, at) && TO_COME.has(reading.keys[at + 1] ?? '');
}
