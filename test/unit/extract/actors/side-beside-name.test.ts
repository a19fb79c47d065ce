/** Whose side somebody is on, and of whose state who leads a group is. Names are placeholders. */
import { expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';

const statesIn = (text: string) => draftOf(text).persons.map(({ name, country }) => `${name} ${country}`);

it.each([
  // In brackets, with a field behind the state.
  [
    'ARUSHA, Tanzania — Participating were the Ministers Eng. Alpha Beta (Kenya, Health) and Dr. Gamma Theta (Uganda, Trade).',
    ['Alpha Beta KE', 'Gamma Theta UG'],
  ],
  // On the one side and on the other.
  [
    'They signed: Mr Alpha Beta of Transport on the Kenyan side, and, on the Thai, Mrs Gamma Theta, who runs the railways.',
    ['Alpha Beta KE', 'Gamma Theta TH'],
  ],
  [
    'Signed in Nairobi, for the Kenyan company by Alpha Beta, for the Thai one by Gamma Theta.',
    ['Alpha Beta KE', 'Gamma Theta TH'],
  ],
  [
    'Alpha Beta led the Kenyan team; the Thai one was led by Gamma Theta, Deputy Minister of Trade.',
    ['Alpha Beta KE', 'Gamma Theta TH'],
  ],
  // The former and the latter.
  [
    'Kenya and Thailand initialled a pact. Alpha Beta signed for the former, Gamma Theta for the latter.',
    ['Alpha Beta KE', 'Gamma Theta TH'],
  ],
  [
    'A deal between the Kenya Grid Company and the Thailand Power Company was signed by Alpha Beta for the former and Gamma Theta for the latter.',
    ['Alpha Beta KE', 'Gamma Theta TH'],
  ],
  // On behalf of a state, behind an office.
  [
    'It was signed by Alpha Beta, Deputy Minister of Trade, on behalf of Kenya, and Gamma Theta, Deputy Minister of Health, on behalf of Thailand.',
    ['Alpha Beta KE', 'Gamma Theta TH'],
  ],
  // The side, or the group, said once.
  ['The Kenyan negotiators were led by Alpha Beta and the Thai by Gamma Theta.', ['Alpha Beta KE', 'Gamma Theta TH']],
  [
    'Mr Alpha Beta, who led the Kenyan delegation, and Ms Gamma Theta, who led the Thai, initialled the minutes.',
    ['Alpha Beta KE', 'Gamma Theta TH'],
  ],
  ['Heading the Kenyan side was Mr Alpha Beta; heading the Thai, Ms Gamma Theta.', ['Alpha Beta KE', 'Gamma Theta TH']],
  [
    'NAIROBI — Among the Thai guests were Mr Alpha Beta, Director of Trade, and Ms Gamma Theta.',
    ['Alpha Beta TH', 'Gamma Theta TH'],
  ],
  ['NAIROBI — Mr Alpha Beta, who sits in the Thai parliament, asked about the price.', ['Alpha Beta TH']],
  ["NAIROBI — Mr Alpha Beta, the man in charge of Thailand's railways, spoke.", ['Alpha Beta TH']],
  // By what is led or seen to.
  [
    'Alpha Beta, managing director of the Kenya Grid Company, signed with Gamma Theta, who heads the Thai company.',
    ['Alpha Beta KE', 'Gamma Theta TH'],
  ],
  [
    'NAIROBI — Finance Minister Alpha Beta, who oversees customs in Thailand, had seen his Kenyan colleague in Singapore.',
    ['Alpha Beta TH'],
  ],
  ['Dr Alpha Beta, who runs a clinic in Thailand, spoke.', ['Alpha Beta null']],
  [
    'NAIROBI — Vice Minister Alpha Beta represented Thailand because Minister Gamma Theta had been held up in Bangkok.',
    ['Alpha Beta TH'],
  ],
])('%s', (text, states) => {
  expect(statesIn(text)).toEqual(expect.arrayContaining(states));
});
