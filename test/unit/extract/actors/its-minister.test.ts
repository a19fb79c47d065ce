/** "Its minister, N": of the state that acts in the sentence before. Names are placeholders. */
import { expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';

/** State of the person, and the body of the office. */
function office(text: string): string {
  const { persons, offices, organizations } = draftOf(`BUDAPEST — ${text}`);
  const body = organizations.find(({ ref }) => ref === offices[0]?.organization);
  return `${persons[0]?.country}, ${body?.name} ${body?.country}`;
}

it.each([
  ['The Bulgarian Energy Ministry made an offer. Its deputy minister, Alpha Beta, spoke.', 'BG, Energy Ministry BG'],
  ['Bulgaria made an offer. Its energy minister, Alpha Beta, spoke.', 'BG, Ministry of Energy BG'],
  ['Bulgarian officials made an offer. Their energy minister, Alpha Beta, spoke.', 'BG, Ministry of Energy BG'],
  // Several, or somebody else's: not told by that.
  ['Bulgaria and Romania made an offer. Their energy minister, Alpha Beta, spoke.', 'HU, Ministry of Energy HU'],
  ["Bulgaria's envoy met officials. Its energy minister, Alpha Beta, spoke.", 'HU, Ministry of Energy HU'],
])('%s', (text, read) => expect(office(text)).toBe(read));
