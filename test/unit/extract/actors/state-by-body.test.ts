/** States of persons by the body whose they are, or by a state in brackets. Names are placeholders. */
import { expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';

it.each([
  ["Alpha Beta of the Samoa Workers' Congress told the meeting that he was ill.", 'WS'],
  ['"It is a door," reckons Alpha Beta of the Grain Union of Kazakhstan.', 'KZ'],
  ['Gamma Theta, the Thai transport minister, met Alpha Beta of the Kenya Ports Authority on Monday.', 'KE'],
  ['Mr Alpha Beta, who teaches at the University of Botswana, doubts it.', 'BW'],
  ['The meeting was attended by Alpha Beta (Kenya, Health) and Gamma Theta (Uganda, Transport).', 'KE'],
  ['Mr Alpha Beta, who teaches law at the University of Nairobi, doubts it.', 'KE'],
  ['Mr Alpha Beta, an executive at the Kenya Power Company, spoke.', 'KE'],
  ['Alpha Beta, who chairs the Kenya Tea Board, spoke.', 'KE'],
  ['Alpha Beta of the opposition Kenya Reform Party asked who would pay.', 'KE'],
  // An office tells more; a body of the world tells nothing, nor does one that he met.
  ['Thai Transport Minister Alpha Beta of the Kenya Ports Authority spoke.', 'TH'],
  ['Mr Alpha Beta of the European Commission spoke.', null],
  ['Mr Alpha Beta met officials of the Kenya Ports Authority.', null],
])('%s: %s', (text, state) => {
  const { persons } = draftOf(`HANOI — ${text}`);
  expect(persons.find(({ name }) => name === 'Alpha Beta')?.country).toBe(state);
});
