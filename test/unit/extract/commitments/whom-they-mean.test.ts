/** Whom "they", "the ministry" and a committee mean as those who undertake. */
import { describe, expect, it } from 'vitest';
import { undertaken } from './reading.ts';

const A = 'Alpha Beta, Minister of Health of Kenya';
const B = 'Gamma Theta, Minister of Health of Uganda';

describe('whom they mean', () => {
  it('is told several sentences before, of which each begins with them', () =>
    expect(
      undertaken(
        `${A}, met ${B}. The Ministers noted the attacks on schools. They recalled the protocol of 2017. They agreed to open a joint cell in Busia.`,
      ),
    ).toEqual(['open a joint cell in Busia: Alpha Beta, Gamma Theta']));
  it('is told before a list', () =>
    expect(
      undertaken(
        `${A}, and ${B}, signed two papers:\n\n- a memorandum on safety;\n- a protocol on the inspection of vessels.\n\nThey agreed, besides, to reopen the ferry.`,
      ),
    ).toEqual(['reopen the ferry: Alpha Beta, Gamma Theta']));
  it('is the ministers of a region', () =>
    expect(
      undertaken(
        'Alpha Beta, Minister of Energy of Latvia, Gamma Theta, Minister of Energy of Estonia, and Delta Lambda, Minister of Energy of Lithuania, met in Riga. The three Baltic ministers agreed to fill the gas store.',
      ),
    ).toEqual(['fill the gas store: Alpha Beta, Gamma Theta, Delta Lambda']));
  it('is the ministry of a state, though it is called by no name', () =>
    expect(undertaken(`${A}, met ${B}. The Kenyan ministry will put up eleven million.`)).toEqual([
      expect.stringMatching(/^put up eleven million: Ministry of /),
    ]));
  it('is a state, where its minister says so of his government', () =>
    expect(undertaken(`${A}, met ${B}. Beta said that his government will cover the transport.`)[0]).toContain(
      ': Kenya',
    ));
  it('is the firm told of before', () =>
    expect(
      undertaken(
        'Kenya and the company Kenya Railways Ltd signed a contract. Under it the railway company shall make 300 wagons available.',
      )[0],
    ).toContain(': Kenya Railways Ltd'));
  it('is the states whose committee decides', () =>
    expect(
      undertaken(
        'The Kenya-Uganda Joint Ministerial Committee met. Kenya and Uganda signed its minutes. The Joint Ministerial Committee took the following decisions:\n\n(a) toll rates will be the same;\n(b) the post is to be tested from April.',
      ).map((each) => each.split(': ')[1]),
    ).toEqual(['Kenya, Uganda', 'Kenya, Uganda']));
  it('is the states of two presidents who are named before any ministry', () =>
    expect(
      undertaken(
        'President Alpha Beta of Chile met President Gamma Theta of Peru. The two sides agreed to build a road.\n\nThe Ministry of Trade of Chile and the Ministry of Trade of Peru trade views each May.',
      ),
    ).toEqual(['build a road: Chile, Peru']));
  it('is none but what was to be done, where a clause tells what was', () =>
    expect(
      undertaken(
        'Chile and Peru decided to lift their ties to a partnership, and the two governments issued a statement on it.',
      ),
    ).toEqual(['lift their ties to a partnership: Chile, Peru']));
  it('is nobody, where a part of the world is called something or somebody only goes somewhere', () =>
    expect(
      undertaken(
        'Chile and Peru reaffirmed the commitment of Latin America as a zone of peace. President Alpha Beta of Chile will be attending the summit.',
      ),
    ).toEqual([]));
  it('goes no further than to what somebody else did or said beside it', () =>
    expect(
      undertaken(
        'The two countries agreed to settle tariff barriers and Dr Alpha Beta advised the teams to keep on meeting. Chile and Peru will work towards a treaty, and added that they were encouraged. The two sides agreed on exchange visits, outlined the framework.',
      ).map((each) => each.split(':')[0]),
    ).toEqual(['settle tariff barriers', 'work towards a treaty', 'exchange visits']));
});
