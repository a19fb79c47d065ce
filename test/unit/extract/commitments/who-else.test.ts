/** Who is bound where the subject of a clause names nobody: whoever tells it, those of whose kind it speaks, the sides. Names are placeholders. */
import { expect, test } from 'vitest';
import { undertaken } from './reading.ts';

const A = 'Minister of Transport Alpha Beta of Kenya';
const B = 'Minister of Transport Gamma Theta of Uganda';
const MET = `${A} met ${B} in Nairobi on Friday.`;
const SIGNED = `${A} and ${B} signed an accord on railways in Nairobi on Friday.`;

test.each([
  [
    'his ministry, which no word names',
    `${MET} Theta pledged that his ministry would open the post at Busia.`,
    ['open the post at Busia: Ministry of Transport'],
  ],
  [
    'his ministry, where the text names it',
    `${MET} The Ministry of Transport of Uganda runs the post. Theta pledged that his ministry would open the post at Busia.`,
    ['open the post at Busia: Ministry of Transport'],
  ],
  [
    'the states, and not the two men who agreed last',
    `${SIGNED} The ministers agreed to reopen the ferry. Pilots are to be trained in Mombasa.`,
    ['reopen the ferry: Alpha Beta, Gamma Theta', 'Pilots are to be trained in Mombasa: Kenya, Uganda'],
  ],
  [
    'the state in which the report is set, by "the Government"',
    `NAIROBI, 4 May - ${SIGNED} Uganda will build a station. The Government, for its part, has promised to hire sixty drivers.`,
    ['build a station: Uganda', 'hire sixty drivers: Kenya'],
  ],
  [
    'the company told of last, by "the company"',
    `${SIGNED} A contract was concluded with the Lakeside Shipping Company. The company is to build four ferries.`,
    ['build four ferries: Lakeside Shipping Company'],
  ],
  [
    'the state of a capital behind any opening',
    `${SIGNED} Under it, Kampala is to repair forty wagons.`,
    ['repair forty wagons: Uganda'],
  ],
  [
    'nobody, where somebody acts whom the text has not introduced',
    `${SIGNED} For its part, Omnirail is to train forty drivers.`,
    ['Omnirail is to train forty drivers: '],
  ],
  [
    'who assures it behind',
    `${SIGNED} Theta did not mince words. Work on the line will begin in June, he assured.`,
    ['Work on the line will begin in June: Gamma Theta'],
  ],
  [
    'who adds it in the same breath',
    `${SIGNED} Theta conceded that work had been slow, but promised that the line would be open by May.`,
    ['the line would be open by May: Gamma Theta'],
  ],
  [
    'who says "we"',
    `${SIGNED} Kenya and Uganda agreed to cut fees. "We shall bring our own engines," Theta said.`,
    ['cut fees: Kenya, Uganda', 'bring our own engines: Gamma Theta'],
  ],
  [
    'a people, and nobody alone',
    `${MET} Theta spoke. The Ugandans, on their part, agreed to lend four engines.`,
    ['lend four engines: Uganda'],
  ],
  [
    'the other side of what an accord allows',
    `${A} and ${B} signed an accord that allows Ugandan pilots to train in Mombasa.`,
    ['allows Ugandan pilots to train in Mombasa: Kenya'],
  ],
  [
    'who acts right before',
    `${SIGNED} Kenya will amend the act, and a bill will be introduced in May.`,
    ['amend the act: Kenya', 'a bill will be introduced in May: Kenya'],
  ],
  [
    'one side by whom it is done',
    `${SIGNED} The wagons will be returned by the Ugandan side in June.`,
    ['The wagons will be returned by the Ugandan side in June: Uganda'],
  ],
])('%s', (_, text, expected) => expect(undertaken(text)).toEqual(expected));
