/** Who signed for which side, and who only watched. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';
import { HEAD } from './reading.ts';

function read(text: string) {
  const { agreements, persons, organizations, countries } = draftOf(HEAD + text);
  const names = new Map([...persons, ...organizations, ...countries].map(({ ref, name }) => [ref, name]));
  const named = (refs: readonly string[]) => refs.map((ref) => names.get(ref)).sort();
  return agreements.map(({ signatories, parties }) => ({ signed: named(signatories), bound: named(parties) }));
}

describe('signed for each side', () => {
  it('on behalf of bodies, set off by semicolons', () => {
    expect(
      read(
        'The memorandum of understanding was signed on behalf of the Ministry of Health of Peru by the Minister of Health, Alpha Beta; on behalf of the Ministry of Health of Chile by its Undersecretary, Gamma Theta; and on behalf of the Pan American Health Organization by its Director, Delta Lambda.',
      ),
    ).toEqual([
      {
        signed: ['Alpha Beta', 'Delta Lambda', 'Gamma Theta'],
        bound: ['Ministry of Health', 'Ministry of Health', 'Pan American Health Organization'],
      },
    ]);
  });

  it('for states, where one of two directors has a police by name and the other has no body', () => {
    const text =
      'Ministers of Kenya and Uganda met. A letter of intent on security was signed on Friday. It was signed by the Director General of Public Security, Major General Alpha Beta of Kenya, and by the Director General of the Uganda National Police, Gamma Theta. Kenya thanked Uganda.';
    expect(read(text)).toEqual([{ signed: ['Alpha Beta', 'Gamma Theta'], bound: ['Kenya', 'Uganda'] }]);
  });

  it('by those who are counted after their names', () => {
    const text =
      'Kenya and the European Union signed a trade agreement. Trade Minister Alpha Beta signed for Kenya. The European Union was represented by its Ambassador to Kenya, Ms. Gamma Theta, and by the Ambassador of Spain, Ms. Delta Lambda, both of whom appended their signatures.';
    expect(read(text)[0]?.signed).toEqual(['Alpha Beta', 'Delta Lambda', 'Gamma Theta']);
    expect(draftOf(HEAD + text).persons.find(({ name }) => name === 'Gamma Theta')?.country).toBeNull();
  });

  it('by those listed as signatories', () => {
    expect(
      read(
        'The following were signed:\n\n- Protocol on Science. Signatories: Alpha Beta, Minister of Science, for Chile; Gamma Theta, Minister of Science, for Brazil.',
      )[0]?.signed,
    ).toEqual(['Alpha Beta', 'Gamma Theta']);
  });

  it('and not by those who looked on', () => {
    expect(
      read(
        'The agreement on nurses was inked by Foreign Minister Alpha Beta of Barbados and his opposite number from Accra, Gamma Theta, as Prime Minister Delta Lambda and President Sigma Omega of Ghana looked on.',
      )[0]?.signed,
    ).toEqual(['Alpha Beta', 'Gamma Theta']);
  });

  it('by the heads of two bodies', () => {
    expect(
      read(
        'The heads of the two space agencies, Alpha Beta of CNES and Gamma Theta of ISRO, signed a letter of intent in Paris on Friday.',
      )[0]?.signed,
    ).toEqual(['Alpha Beta', 'Gamma Theta']);
  });
});

describe('several at once', () => {
  it('those among the agreements that were signed', () => {
    const { agreements } = draftOf(
      `${HEAD}Spain and Portugal held a summit in Faro on Thursday. A total of 11 agreements were signed, among them a treaty on water management and a memorandum on energy storage.`,
    );
    expect(agreements.map(({ kind, status }) => `${kind} ${status}`)).toEqual(['treaty signed', 'mou signed']);
  });

  it('the parties are those who signed, whatever it is for', () => {
    expect(
      read(
        'Botswana Railways and Transnet of South Africa inked a memorandum of understanding on Tuesday to revive trains between Gaborone and Johannesburg.',
      )[0]?.bound,
    ).toEqual(['Botswana Railways', 'Transnet']);
  });

  it('the parties of one recalled are those who concluded it', () => {
    expect(
      read(
        'He recalled the cooperation agreement which the Nigerian National Petroleum Company and the Moroccan Ministry of Energy concluded in June 2018.',
      )[0]?.bound,
    ).toEqual(['Ministry of Energy', 'Nigerian National Petroleum Company']);
  });

  it.each([
    [
      'by one for a body and by the other for another',
      'A memorandum of understanding on wells was signed by Director Alpha Beta for the Water Authority of Zambia and by Director Gamma Theta for the National Water Board of Malawi.',
      ['National Water Board', 'Water Authority'],
    ],
    [
      'each represented by somebody',
      'The European Union, represented by Ambassador Alpha Beta, and Ghana, represented by Finance Minister Gamma Theta, signed a financing agreement.',
      ['European Union', 'Ghana'],
    ],
  ])('%s', (_, text, bound) => {
    expect(read(text)).toEqual([{ signed: ['Alpha Beta', 'Gamma Theta'], bound }]);
  });

  it('by two companies with a third', () => {
    expect(
      read(
        'Orka Ltd of Iceland signed a contract with Rift Power Ltd of Kenya. The two companies also concluded a training agreement with the University of Nairobi.',
      ).map(({ bound }) => bound),
    ).toEqual([
      ['Orka Ltd', 'Rift Power Ltd'],
      ['Orka Ltd', 'Rift Power Ltd', 'University of Nairobi'],
    ]);
  });

  it('by those who are yet to sign, for their states', () => {
    expect(
      read(
        'Barbados held a conference on tourism in Bridgetown. Minister Alpha Beta of Jamaica and Minister Gamma Theta of Cuba will sign an agreement on cruises.',
      ),
    ).toEqual([{ signed: [], bound: ['Cuba', 'Jamaica'] }]);
  });
});
