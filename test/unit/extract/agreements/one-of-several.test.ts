/** Instruments announced together and told one by one, or announced and told again by a bare noun. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { boundNow, told } from './reading.ts';

const HANDS = 'Transport Minister Alpha Beta of Kenya and Transport Minister Gamma Theta of Uganda';
const FACTS = 'Alpha Beta, Gamma Theta | Kenya, Uganda';

describe('announced together, told one by one', () => {
  it('gives each the day, the hands and the parties', () =>
    expect(
      told(
        `${HANDS} signed two agreements in Kampala on Tuesday. The agreement on air services allows ten flights a week. The agreement on rail foresees a joint company.`,
      ),
    ).toEqual([`agreement signed 2024-05-14: ${FACTS}`, `agreement signed 2024-05-14: ${FACTS}`]));

  it('gives the day to one that has hands of its own, and nothing to an older one', () =>
    expect(
      told(
        'Kenya and Uganda signed three agreements on Tuesday. The agreement on ports was signed by Alpha Beta of Kenya and Gamma Theta of Uganda. The extradition agreement of 1998 is not touched.',
      ),
    ).toEqual([`agreement signed 2024-05-14: ${FACTS}`, 'agreement in-force 1998:  | Kenya, Uganda']));
});

describe('announced in the plural', () => {
  it('is none beside those told one by one', () =>
    expect(
      told(
        `Kenya signed two contracts for the supply of ten towns. Minister Alpha Beta of Kenya and Director Gamma Theta signed a contract on pumps. The same day they signed a contract on pipes.`,
      ).length,
    ).toBe(2));

  it('gives its hands to the points of a list that names none', () =>
    expect(
      told(
        `${HANDS} signed three documents in Kampala on Tuesday.\n\nThe following were signed:\n\n- Memorandum of Understanding on ferries;\n- Agreement on lake police;`,
      ),
    ).toEqual([`mou signed 2024-05-14: ${FACTS}`, `agreement signed 2024-05-14: ${FACTS}`]));
});

describe('told again', () => {
  it('by a bare noun with an indefinite article', () =>
    expect(
      told(
        'Kenya and Uganda have closed ranks by signing a joint protocol aimed at sharing data. Interior Ministers Alpha Beta of Kenya and Gamma Theta of Uganda met in Kampala on Tuesday. As an outcome, the two ministers signed a protocol, binding their forces.',
      ),
    ).toEqual([`protocol signed 2024-05-14: ${FACTS}`]));

  it.each([
    'Kenya and Uganda signed a memorandum on fish on Tuesday. Kenya and Rwanda signed a memorandum on Wednesday.',
    'Kenya and Uganda signed a memorandum on fish on Tuesday. They also signed a memorandum.',
  ])('another one: %s', (text) => expect(boundNow(text)).toHaveLength(2));
});

describe('who is bound', () => {
  it.each([
    [
      'The Bahamas, Barbados and Guyana met. Three countries, Kenya, Uganda and Rwanda signed the agreement on privileges.',
      'agreement on privileges, signed: Kenya, Rwanda, Uganda',
    ],
    [
      'The East African Community reached a trade agreement on June 28, 2019, with the European Union (EU), after long talks.',
      'trade agreement, in-force: East African Community, European Union',
    ],
    [
      'The justice ministers of Kenya and Uganda on Friday signed in Dar es Salaam an agreement on marriages.',
      'agreement on marriages, signed: Kenya, Uganda',
    ],
  ])('%s', (text, expected) => expect(boundNow(text)).toContain(expected));
});

describe('when and whether', () => {
  it('takes no day of effect for that of signing', () =>
    expect(
      told(
        'President Alpha Beta of Kenya and President Gamma Theta of Uganda signed an accord ending tolls with effect from 30 June 2024.',
      ),
    ).toEqual([`agreement signed -: ${FACTS}`]));

  it('takes the seventh state to sign for one that has signed', () =>
    expect(
      boundNow('On July 2, 1997, Kenya became the seventh member state to sign the Convention on Social Security.'),
    ).toEqual(['Convention on Social Security, in-force: Kenya']));

  it('sees no instrument in an agreement that is blocked or sought', () =>
    expect(
      boundNow('The row threatened to block agreement on a text. Kenya and Uganda sought agreement on a date.'),
    ).toEqual([]));
});

describe('several, told again together', () => {
  it('is what was announced', () =>
    expect(
      told(
        'Kenya signed four memoranda of understanding with Uganda on Tuesday. Ministers Alpha Beta of Kenya and Gamma Theta of Uganda signed the agreements in Kampala.',
      ),
    ).toEqual([`mou signed 2024-05-14: ${FACTS}`]));

  it('is not what two other bodies signed', () =>
    expect(
      boundNow(
        'The protocol of the session was signed by Alpha Beta of Kenya and Gamma Theta of Uganda. Also a cooperation agreement between Nairobi University and Kampala State University was signed.',
      ),
    ).toContain('cooperation agreement, signed: Kampala State University, Nairobi University'));
});

describe('who signs and who only tells', () => {
  it('takes no spokesman for the other hand, nor his state for a party', () =>
    expect(
      told(
        "The government of Uganda signed a peace deal on Tuesday with the ADF rebels, Kenya's presidential spokesman Alpha Beta said.",
      ),
    ).toEqual(['agreement signed 2024-05-14:  | ADF, Uganda']));

  it('lets no state stand for rebel groups', () =>
    expect(
      boundNow(
        'Kenya hosted the talks on South Sudan. Several rebel groups of South Sudan signed a ceasefire agreement in Nairobi on Tuesday.',
      ),
    ).toEqual(['ceasefire agreement, signed: ']));

  it('reads a row of bodies of which one is seated somewhere', () =>
    expect(
      boundNow(
        'A memorandum was signed between the Council of Antiquities (CA) in Egypt and the Centre for Islamic Arts in Oman, it was said.',
      ),
    ).toEqual(['memorandum, signed: Centre for Islamic Arts, Council of Antiquities']));
});
