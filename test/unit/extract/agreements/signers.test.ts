/** Who signed, in sentences where they stand behind a colon, a verb of saying, an opening or a noun. Names are placeholders. */
import { expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';
import { HEAD } from './reading.ts';

const both = ['Alpha Beta', 'Gamma Theta'];

/** Those who signed the first instrument of a text. */
function signers(text: string): string[] {
  const { agreements, persons } = draftOf(HEAD + text);
  const names = new Map(persons.map(({ ref, name }) => [ref, name]));
  return (agreements[0]?.signatories ?? []).map((ref) => names.get(ref) ?? ref).sort();
}

it.each([
  [
    'The presidents of Chad, Alpha Beta; and Niger, Gamma Theta, signed a joint communiqué in Kampala. President Delta Lambda of Mali did not sign it.',
  ],
  [
    'KAMPALA — Alpha Beta, the Minister of Education, Sport and Youth of Chad; and Gamma Theta, Minister of Education of Niger, signed a joint declaration on schools in Kampala.',
  ],
  [
    'The memorandum was signed for Chad by Minister Alpha Beta, while Gamma Theta, the High Commissioner, signed for Niger.',
  ],
  // What each of them does for himself stays his own.
  [
    'Delta Lambda, the Minister of Education of Mali, spoke of schools; Alpha Beta, Minister of Education of Chad, and Gamma Theta, Minister of Education of Niger, signed a joint declaration on schools.',
  ],
  [
    'At the end of the session, the Minister of Transport of Chad, Alpha Beta, and the Minister of Transport of Niger, Gamma Theta, affixed their signatures to the minutes.',
  ],
  ['The following signed the declaration: Ambassador Alpha Beta for Jordan, and Minister Gamma Theta for Yemen.'],
  ['"We will build it," said Minister Alpha Beta of Chad after signing the accord with his colleague Gamma Theta.'],
  ['Chad and Niger have a new deal on gas storage, which ministers Alpha Beta and Gamma Theta signed on Wednesday.'],
  [
    'The Ministry of Health of Chad and the Ministry of Health of Niger renewed their agreement on doctors; the signatories were Minister Alpha Beta and Ambassador Gamma Theta.',
  ],
  [
    'The signing by Finance Minister Alpha Beta of Chad and Finance Minister Gamma Theta of Niger of a protocol on ports closed the day.',
  ],
  [
    'Under the watchful eyes of President Delta Lambda, Minister Alpha Beta of Chad and Minister Gamma Theta of Niger signed an agreement on gas.',
  ],
  [
    'Education Minister Alpha Beta of Chad met Education Minister Gamma Theta of Niger. The Ministry of Education of Chad and the Ministry of Education of Niger subscribed, by the hand of both ministers, a protocol on schools.',
  ],
  [
    'The protocol on schools was signed in Niamey on Friday, for Chad by Education Minister Alpha Beta and for Niger by Education Minister Gamma Theta.',
  ],
  [
    "The memorandum was signed on behalf of the Chadian Ministry of Health by Alpha Beta and on behalf of Niger's Ministry of Public Health by Gamma Theta.",
  ],
  [
    'The Rwanda Development Board entered into a memorandum with the Ghana Tourism Authority in Kigali on Friday. Alpha Beta signed for the Board and Gamma Theta for the Authority.',
  ],
  [
    'The Rwanda Development Board and the Ghana Tourism Authority entered into a memorandum on hotels. Alpha Beta signed for the former and Gamma Theta for the latter.',
  ],
])('%s', (text) => expect(signers(text)).toEqual(both));

it('tells each of a list of what was exchanged from the others', () => {
  const { agreements } = draftOf(
    `${HEAD}Ministers Alpha Beta of Chad and Gamma Theta of Niger witnessed the exchange of three MoUs: an MoU on energy, signed by Secretary Delta Lambda and Ambassador Sigma Omega; an MoU on cattle; and an agreement on pipelines.`,
  );
  expect(agreements.map(({ name, status, signatories }) => `${name}, ${status}: ${signatories.length}`)).toEqual([
    'MoU on energy, signed: 2',
    'MoU on cattle, signed: 0',
    'agreement on pipelines, signed: 0',
  ]);
});
