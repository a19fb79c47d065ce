/** Who undertakes what, where something else stands between those who act and the verb. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';

const head = '---\ntitle: "A report"\npublished: "2024-05-17"\n---\n\n';
const two = 'Transport Minister Alpha Beta of Kenya and Transport Minister Gamma Theta of Uganda';

/** Each undertaking as `text: who`. */
function undertaken(text: string): string[] {
  const { commitments, organizations, countries, persons } = draftOf(head + text);
  const names = new Map([...organizations, ...countries, ...persons].map(({ ref, name }) => [ref, name]));
  return commitments.map(
    ({ text: what, by }) =>
      `${what}: ${by
        .map((ref) => names.get(ref))
        .sort()
        .join(', ')}`,
  );
}

describe('who undertakes it', () => {
  it.each([
    [
      'NAIROBI, Kenya, June 25 - Chad joined the East African Community on Tuesday, pledging to drop its tariffs within eight years.',
      ['drop its tariffs within eight years: Chad'],
    ],
    [
      "Kenya and Uganda, in a protocol on railways signed by Alpha Beta and Uganda's Transport Minister Gamma Theta, agreed to pave three roads by 2030.",
      ['pave three roads by 2030: Kenya, Uganda'],
    ],
    ['Norway, after talks with the African Union in Nairobi, pledged to send 40 lorries.', ['send 40 lorries: Norway']],
    [
      'Kenya and Uganda, whose grids have been joined since 2012, when an agreement was reached between Rwanda and Burundi, resolved on Wednesday that power would be sent over the line.',
      ['power would be sent over the line: Kenya, Uganda'],
    ],
    [
      `${two} met in Nairobi. They agreed to build a road between Chad and Niger.`,
      ['build a road between Chad and Niger: Alpha Beta, Gamma Theta'],
    ],
    [
      'Kenya and Uganda agreed that:\n\n- nurses shall be hired only through agencies licensed by the African Union;\n- contracts shall be registered by the African Union.',
      [
        'nurses shall be hired only through agencies licensed by the African Union: Kenya, Uganda',
        'contracts shall be registered by the African Union: African Union',
      ],
    ],
    [
      'Kenya and Uganda agreed on labour. The Ministry of Labour of Kenya, or MOL, and the Ministry of Health of Uganda will open a hotline by March.',
      ['open a hotline by March: Ministry of Health, Ministry of Labour'],
    ],
    [
      `${two} met in Nairobi. In the course of the visit the ministers\n\n1. Took note of a plan shown to them by the president of the railways, Delta Lambda, and committed themselves to launching a pilot train;`,
      ['launching a pilot train: Alpha Beta, Gamma Theta'],
    ],
    [
      'The conference drew four ministers. Alpha Beta, Minister of Transport of Kenya, was in the chair. Gamma Theta, Minister of Transport of Uganda, Delta Lambda, Minister of Transport of Rwanda, and Sigma Omega, Minister of Transport of Burundi, spoke of rails. A rail chief conceded that it costs more. The ministers present agreed to harmonise the rules by 2030.',
      ['harmonise the rules by 2030: Alpha Beta, Delta Lambda, Gamma Theta, Sigma Omega'],
    ],
    [
      'Both sides will work to double trade by 2030, Kenya and Uganda agreed.',
      ['work to double trade by 2030: Kenya, Uganda'],
    ],
    [
      '"We will open a consulate in Kampala," promised Alpha Beta, Minister of Foreign Affairs of Kenya.',
      ['open a consulate in Kampala: Alpha Beta'],
    ],
    [
      'It was agreed between Kenya and Uganda that a consulate would be opened in Kampala.',
      ['a consulate would be opened in Kampala: Kenya, Uganda'],
    ],
    [
      'The agreement obliges Kenya to deliver ten buses and Uganda to build a depot.',
      ['deliver ten buses: Kenya', 'build a depot: Uganda'],
    ],
    [
      'Minister Alpha Beta of Kenya promised fifty places for Ugandan students in the schools of Nairobi.',
      ['promised fifty places for Ugandan students in the schools of Nairobi: Alpha Beta'],
    ],
  ])('%s', (text, expected) => expect(undertaken(text)).toEqual(expected));
});
