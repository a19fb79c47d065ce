/** Verbs of headlines that capitalise all words: "Minister Alpha Beta Meets Gamma Theta", "Premier N Holds Talks". */

import { isCapital, type Reading } from './reading.ts';

/**
 * Third persons that nobody is called by (those that somebody is, "Hands", "Marks", "Waters", "Banks", are left out), and
 * what two or more do: "Alpha Beta, Gamma Theta Meet in Xi".
 */
const TELLS = new Set(
  `accepts addresses agrees announces appeals applauds appoints approves arrives attends begins briefs calls cautions
   chairs commends commissions concludes condemns condoles confers confirms congratulates convenes delivers departs
   directs discusses embarks emphasises emphasizes encourages ends engages exchanges explores expresses greets hails
   heads highlights holds hosts inaugurates inks inspects invites issues joins lauds launches leads leaves makes meets
   mourns observes opens orders oversees participates pays pledges praises presents presides proposes ratifies
   reaffirms receives reiterates rejects releases represents resumes returns reviews says seeks sends shares signs
   speaks stresses submits supports swears takes thanks tours travels underscores unveils urges visits vows wants warns
   welcomes witnesses
   address agree announce attend conclude discuss exchange hold inaugurate launch meet reaffirm reiterate sign stress
   unveil visit welcome witness`.split(/\s+/),
);

/** What else is done in a headline, elsewhere a name or a part of one: "Premiers Open Bridge". */
const TELLS_IN_HEADLINE = new Set(
  `approve arrive begin call chair confer due end explore head host ink join lead open pledge receive review say share
   urge vow`.split(/\s+/),
);

/** "To Visit", "To Sign". */
const TO_COME = new Set(
  'attend be chair discuss host hold inaugurate launch lead meet open pay receive sign speak take tour visit'.split(
    ' ',
  ),
);

/** Whether a capitalised word tells what somebody does, and is none of his names. */
export function tellsOn(reading: Reading, at: number): boolean {
  const key = reading.keys[at] ?? '';
  if (TELLS.has(key) || (reading.headline && TELLS_IN_HEADLINE.has(key))) return true;
  return key === 'to' && isCapital(reading, at) && TO_COME.has(reading.keys[at + 1] ?? '');
}
