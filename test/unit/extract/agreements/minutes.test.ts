/** Minutes as a paper and minutes as a time. Names are placeholders. */
import { expect, it } from 'vitest';
import { TWO, told } from './reading.ts';

const SIGNED = ['minutes signed 2024-05-14: Alpha Beta, Gamma Theta | Kenya, Uganda'];

it.each([
  [`${TWO} met on Tuesday in Nairobi. In the minutes, which both signed, they agreed to reopen the bridge.`, SIGNED],
  [`${TWO} met on Tuesday in Nairobi. All of it was laid down in a set of minutes, which the two signed.`, SIGNED],
  [`${TWO} met on Tuesday in Nairobi. Two pages of minutes were signed by the ministers.`, SIGNED],
  [`${TWO} opened the session in Nairobi with a minute of silence.`, []],
  [`${TWO} received five minutes of applause in Nairobi.`, []],
  [`${TWO} shook hands for a few minutes of courtesies.`, []],
])('%s', (text, expected) => expect(told(text)).toEqual(expected));
