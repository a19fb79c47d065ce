/** Whose somebody is who is told by another: "its chairman", "her aide", "the mill's manager". Names are placeholders. */
import { expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';

const MET = 'Kenyan Energy Minister Gamma Theta met Thai Energy Minister Delta Omega on Monday.';

it.each([
  // A person's.
  [`${MET} Omega's deputy, Alpha Beta, will go to Nairobi in June.`, 'TH'],
  [`${MET} Theta's deputy, Alpha Beta, stayed behind.`, 'KE'],
  [`${MET} Theta's predecessor, Alpha Beta, had refused to sign.`, 'KE'],
  [`${MET} The text is ready, according to Omega's aide Alpha Beta.`, 'TH'],
  [
    'NAIROBI — Thai Energy Minister Gamma Theta had to cancel the trip. His aide Alpha Beta said the roads were bad.',
    'TH',
  ],
  [
    'NAIROBI — Thai Energy Minister Gamma Theta had to cancel the trip. The roads were bad, her aide Alpha Beta said.',
    'TH',
  ],
  [
    "Kenyan Energy Minister Gamma Theta is ill. The minister's deputy, Alpha Beta, will open the fair in Bangkok.",
    'KE',
  ],
  [
    'Thai Energy Minister Gamma Theta was to come to Nairobi. Mr Alpha Beta stood in for Theta, who had fallen ill.',
    'TH',
  ],
  [`${MET} Present were Theta's secretary, Delta Iota, and Omega's, Mr Alpha Beta.`, 'TH'],
  ['Mr Alpha Beta, acting for Thai Energy Minister Gamma Theta, opened the talks in Nairobi.', 'TH'],
  ['NAIROBI — The Thai embassy was closed. Its first secretary, Alpha Beta, spoke of a pipe.', 'TH'],
  // A state's or a body's.
  ["The experts met in Nairobi. Thailand's man, Alpha Beta, came late.", 'TH'],
  ['NAIROBI — The Thai Farmers\' Federation objects. "Nobody asked us," said its secretary, Alpha Beta.', 'TH'],
  ['Thailand will pay for the survey of Kenya. Its energy minister, Alpha Beta, said so.', 'TH'],
  [
    "The contract was signed in Nairobi by Kenyan Energy Minister Gamma Theta, and by the Thai utility's president, Alpha Beta.",
    'TH',
  ],
  [
    "The Thai Ministry of Energy has sent the draft to Nairobi. The ministry's permanent secretary, Alpha Beta, waits.",
    'TH',
  ],
  [
    "NAIROBI — Gamma Theta, Kenyan Minister of Trade, saw a mill near Bangkok. The mill's manager, Alpha Beta, showed the boilers.",
    'TH',
  ],
  // A body's that is of no state.
  [
    'The World Health Organization welcomed the plan of Kenya. Its representative, Alpha Beta, promised vaccines.',
    null,
  ],
  ["The UN refugee agency asked Kenya for help. The agency's envoy, Alpha Beta, will return in March.", null],
])('%s: %s', (text, state) => {
  const { persons } = draftOf(text);
  expect(persons.find(({ name }) => name === 'Alpha Beta')?.country).toBe(state);
});
