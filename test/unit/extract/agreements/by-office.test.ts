/** Who signed and who is bound, where a text tells it by offices, bodies and encounters alone. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { bound, boundNow, signed } from './reading.ts';

const BOTH = 'Alpha Beta, Gamma Theta';

describe('who signed, told by office', () => {
  it.each([
    [
      'The chairman of the Kenya Railways Corporation, Alpha Beta, and the director of the Uganda Railways Corporation, Gamma Theta, came to the talks of ministers Delta Lambda and Sigma Omega. The heads of the two railway companies signed a plan on freight.',
      `plan signed: ${BOTH}`,
    ],
    [
      "Alpha Beta and Gamma Theta came out of the hall in Busia on Thursday. Kenya's Interior Minister and his Ugandan counterpart put their names to a memorandum on patrols.",
      `mou signed: ${BOTH}`,
    ],
    [
      'Alpha Beta, Minister of Fisheries of Kenya, met Gamma Theta, Minister of Fisheries of Uganda, in Kampala on Thursday. At the end of their talks, the Kenyan and his hostess proceeded to the signature of a protocol on fish and of an executive programme of training for 2024-2026.',
      `plan signed: ${BOTH}`,
    ],
    [
      'That is the core of a protocol revising the Busia Convention of 1998, to which Alpha Beta, Minister of Water of Kenya, and Gamma Theta, Minister of Water of Uganda, put their names on Tuesday evening.',
      `protocol signed: ${BOTH}`,
    ],
    [
      'Alpha Beta, Deputy Prime Minister of Kenya and Minister of Works, Transport and Water, and the Minister of Transport and Mail of Uganda, Gamma Theta, signed a plan on roads here on Wednesday.',
      `plan signed: ${BOTH}`,
    ],
    [
      'What came of it was a memorandum on roads. The signing fell to senior staff, namely Alpha Beta, director of roads of Kenya, and Gamma Theta, director of roads of Uganda.',
      `mou signed: ${BOTH}`,
    ],
    [
      'A bilateral agreement on nurses received its signatures on Thursday from Alpha Beta, the health minister of Kenya, and Gamma Theta of Uganda.',
      `agreement signed: ${BOTH}`,
    ],
    ['Under the treaty on rivers stand the names of Alpha Beta and Gamma Theta.', `treaty signed: ${BOTH}`],
    ['It fell to Alpha Beta and Gamma Theta to sign the treaty on rivers in Kampala.', `treaty signed: ${BOTH}`],
    [
      'Minister Alpha Beta of Kenya, hosting the first meeting since the revival of the group in February, said he had signed a treaty on rivers with Gamma Theta of Uganda.',
      `treaty signed: ${BOTH}`,
    ],
  ])('%s', (text, expected) => expect(signed(text)).toContain(expected));
});

describe('who is bound', () => {
  it.each([
    [
      'Alpha Beta, the Minister of Education of Kenya and a former headmistress of Busia High School, welcomed Gamma Theta, the Minister of Education of Uganda, on Friday. Busia High School was not told. They signed a statement of intent.',
      'statement of intent: Kenya, Uganda',
    ],
    [
      'Transport Minister Alpha Beta of Kenya met Transport Minister Gamma Theta of Uganda in Kampala on Friday. They signed a plan on roads, which binds both ministries.',
      'plan on roads: Ministry of Transport, Ministry of Transport',
    ],
    [
      'Transport Minister Alpha Beta of Kenya met Transport Minister Gamma Theta of Uganda in Kampala on Friday. They signed a plan on roads.',
      'plan on roads: Kenya, Uganda',
    ],
  ])('%s', (text, expected) => expect(bound(text)).toContain(expected));

  it('what an encounter of several states adopted is of all of them', () =>
    expect(
      bound(
        'Alpha Beta of Kenya, Gamma Theta of Uganda and Sigma Omega of Rwanda met in Kampala on Tuesday. The Kampala Declaration on Rivers was adopted on the second day. Kenya and Uganda will also build a weir.',
      ),
    ).toContain('Kampala Declaration on Rivers: Kenya, Rwanda, Uganda'));

  it('what bears the letters of a union is not of those who speak of it', () =>
    expect(
      bound('Kenya and Uganda signed an accord on refugees. The accord rests on the 1969 OAU refugee convention.'),
    ).toContain('1969 OAU refugee convention: '));

  it('what it still wants may stand first', () =>
    expect(
      boundNow('Kenya and Uganda met. Still pending is a memorandum between Kenya and Uganda on ambulances.'),
    ).toContain('memorandum between Kenya and Uganda on ambulances, proposed: Kenya, Uganda'));
});
