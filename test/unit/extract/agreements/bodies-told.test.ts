/** Houses that act under an instrument, and are bound by it in place of their states. Names are placeholders. */
import { expect, it } from 'vitest';
import { partiesOfFirst } from './reading.ts';

const SIGNED =
  'Labour Minister Alpha Beta of Chad and his Nigerien colleague, Gamma Theta, put their names to an Administrative Arrangement on Seasonal Workers on Monday.';
const MET =
  "Alpha Beta, the Fisheries Minister of Chad, met Gamma Theta, the Fisheries Minister of Niger, in N'Djamena on Monday. The result was a joint statement.";

it.each([
  // Ministries act for their states.
  [
    `${SIGNED} Under it the Ministry of Labour will register farms; Niger's Ministry of Labour is to open a post.`,
    'Chad, Niger',
  ],
  [`${SIGNED} Under it Chad will register farms; the two ministries shall exchange data.`, 'Chad, Niger'],
  [
    `${MET} In it the Ministry of Fisheries and its Nigerien counterpart commit themselves to publish every licence.`,
    'Chad, Niger',
  ],
  [`${MET} In it Chad and Niger commit themselves to publish every licence.`, 'Chad, Niger'],
  [
    "The Nepal Electricity Authority and India's Power Grid Corporation have agreed to string a line. A transmission agreement was signed on Monday.",
    'Nepal Electricity Authority (NP), Power Grid Corporation (IN)',
  ],
  [
    "Energy Minister Alpha Beta of Nepal and Energy Minister Gamma Theta of India signed a transmission agreement on Monday. The Nepal Electricity Authority will build the line; India's Power Grid Corporation is to run it.",
    'India, Nepal',
  ],
])('%s', (text, read) => expect(partiesOfFirst(text)).toBe(read));
