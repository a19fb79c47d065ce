/** Statements and declarations that are out though no word says that they were adopted, and where resolutions and titles stand. Names are placeholders. */
import { expect, it } from 'vitest';
import { told } from './reading.ts';

const MET =
  'Transport Minister Alpha Beta of Kenya and Transport Minister Gamma Theta of Uganda met in Nairobi on Tuesday.';
const DECLARED = ['declaration adopted 2024-05-14:  | Kenya, Uganda'];
const STATED = ['joint-statement adopted 2024-05-14:  | Kenya, Uganda'];

it.each([
  [`${MET} They emerged after three hours with a joint declaration.`, DECLARED],
  [`${MET} The outcome of the morning was a joint declaration on seeds.`, DECLARED],
  [`${MET} What Beta could show the cameras was a joint declaration.`, DECLARED],
  [`${MET} The talks produced a joint declaration on seeds.`, DECLARED],
  [`${MET} They presented the press with a joint statement.`, STATED],
  [`${MET} A joint communiqué handed to reporters at the close says that a ferry will start in June.`, STATED],
  [`${MET} The pledge is contained in a joint declaration adopted by the two.`, DECLARED],
  [
    'By the Eldoret Declaration, which was adopted on Monday, Kenya and Uganda will share water.',
    ['declaration adopted 2024-05-13:  | Kenya, Uganda'],
  ],
  [
    'The request is contained in a resolution adopted last Friday by the ministers of Kenya and Uganda.',
    ['other adopted 2024-05-10:  | Kenya, Uganda'],
  ],
  // Wanted, hoped for, or not come by.
  [`${MET} They did not emerge with a joint declaration.`, []],
  [`${MET} What they want is a joint declaration.`, []],
  [`${MET} The talks could not have produced a joint declaration.`, []],
])('%s', (text, expected) => expect(told(text)).toEqual(expected));
