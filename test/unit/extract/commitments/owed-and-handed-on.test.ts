/** What is owed, handed on, caused or taken up, in the words of reports. Names are placeholders. */
import { expect, it } from 'vitest';
import { words } from './reading.ts';

const SIGNED =
  'Transport Minister Alpha Beta of Kenya and Transport Minister Gamma Theta of Uganda signed an agreement on roads in Nairobi on Tuesday.';

it.each([
  ['Drivers will be told of each closure within an hour.', ['Drivers will be told of each closure within an hour']],
  ['Two more states are to be asked in.', ['Two more states are to be asked in']],
  ['Engineers are to be asked for a new estimate by 1 May.', ['Engineers are to be asked for a new estimate by 1 May']],
  [
    'The agreement will be laid before both parliaments in May.',
    ['The agreement will be laid before both parliaments in May'],
  ],
  ['Kenya is to find four million dollars for the bridge.', ['find four million dollars for the bridge']],
  ['Uganda, for its part, plans to let lorries cross at night.', ['let lorries cross at night']],
  [
    'Beta said that the gate was shut, but that the keys would be handed to Uganda by May.',
    ['the keys would be handed to Uganda by May'],
  ],
  [
    'It was also agreed that joint checks by the police forces of the two countries shall begin in May.',
    ['joint checks by the police forces of the two countries shall begin in May'],
  ],
  ['Kenya will have the old bridge surveyed next spring.', ['have the old bridge surveyed next spring']],
  ['Uganda, it was noted, would be sending an engineer to the bridge.', ['sending an engineer to the bridge']],
  [
    'They promised to spare the old trees and to leave their owners in peace.',
    ['spare the old trees', 'leave their owners in peace'],
  ],
  [
    'Every lorry on this road will have to carry a lamp from May, road chiefs decided at a meeting in the Kenyan capital that ended on Tuesday.',
    ['Every lorry on this road will have to carry a lamp from May'],
  ],
  ['The ministers directed that drivers be insured against accidents.', ['drivers be insured against accidents']],
  ["Kenya accepted Uganda's offer to host the games.", ['host the games']],
  ['They set themselves the goal of a bridge to the island.', ['a bridge to the island']],
  [
    'The minutes record the intention of both ministries to set up a joint file on lorries.',
    ['set up a joint file on lorries'],
  ],
  ['Learners who fail may repeat the test in Kampala.', []],
  ['Students who fail may repeat the test in Kampala.', ['Students who fail may repeat the test in Kampala']],
  [
    'The gates at Busia are to be taken down by June in accordance with a decision taken in Kampala on Saturday by the two chairmen.',
    ['The gates at Busia are to be taken down by June'],
  ],
  ['They agreed to swap maps but remained far apart on the tolls.', ['swap maps']],
  ['A list of wanted men shall be passed to Interpol.', ['A list of wanted men shall be passed to Interpol']],
])('%s', (text, told) => expect(words(`${SIGNED} ${text}`)).toEqual(told));
