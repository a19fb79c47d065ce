/** Duties that an instrument lays on its parties in lists, in the present and beside others. */
import { describe, expect, it } from 'vitest';
import { undertaken } from './reading.ts';

const signed = 'Kenya and Uganda signed an agreement on power in Nairobi on Monday. ';
const given = (text: string) => undertaken(signed + text);

describe('points', () => {
  it('of an instrument that binds those named before them', () =>
    expect(
      undertaken(
        "Alpha Beta and Gamma Theta signed a declaration on Wednesday. It binds Côte d'Ivoire and Ghana\n\n(a) to announce their prices on the same day;\n(b) to hold back beans from the market.",
      ),
    ).toEqual([
      "announce their prices on the same day: Côte d'Ivoire, Ghana",
      "hold back beans from the market: Côte d'Ivoire, Ghana",
    ]));
  it('of duties, each of whoever acts in it', () =>
    expect(
      given(
        'The minutes, signed by the co-chairs, impose the following duties:\n\n1. Kenya lays a second track to the border;\n2. checks are moved on board.',
      ),
    ).toEqual(['Kenya lays a second track to the border: Kenya', 'checks are moved on board: Kenya, Uganda']));
  it('some with a modal word and some in the present', () =>
    expect(
      undertaken(
        'According to a communiqué adopted towards evening, Kenya and Uganda\n\na) will alert one another;\nb) renounce bans on the export of syrups until March;\nc) place their orders jointly.',
      ),
    ).toEqual([
      'alert one another: Kenya, Uganda',
      'renounce bans on the export of syrups until March: Kenya, Uganda',
      'place their orders jointly: Kenya, Uganda',
    ]));
  it('under impersonal words', () =>
    expect(
      given(
        'Gamma Theta heads the Kenya Fisheries Agency. In the protocol it is stipulated that\n\n- data will be swapped daily;\n- vessels shall be marked.',
      ),
    ).toEqual(['data will be swapped daily: Kenya, Uganda', 'vessels shall be marked: Kenya, Uganda']));
});

describe('in the present', () => {
  it('in exchange for what was told before', () =>
    expect(given('Kenya will open the store. Uganda, in exchange, withdraws its complaint.')).toEqual([
      'open the store: Kenya',
      'withdraws its complaint: Uganda',
    ]));
  it('each, and another likewise', () => {
    expect(given('Each country bears the expenses of its own artists.')).toEqual([
      'bears the expenses of its own artists: Kenya, Uganda',
    ]);
    expect(given('Kenya shall admit fish free of duty. Uganda does likewise with tea.')).toEqual([
      'admit fish free of duty: Kenya',
      'Uganda does likewise with tea: Uganda',
    ]);
  });
  it('by what is ruled out or guaranteed beside what is undertaken', () =>
    expect(given('Kenya will engage twenty nurses a month; recruitment through agents is ruled out.')).toEqual([
      'engage twenty nurses a month: Kenya',
      'recruitment through agents is ruled out: Kenya, Uganda',
    ]));
  it('in a row of clauses', () =>
    expect(
      given('The annex provides that Kenya will string a second line, that Uganda pays off its arrears in four parts.'),
    ).toEqual(['string a second line: Kenya', 'pays off its arrears in four parts: Uganda']));
  it('and none of news', () =>
    expect(
      given('A ban is ruled out by nobody. Trade is guaranteed to grow. In return for what, nobody said.'),
    ).toEqual([]));
});

describe('who', () => {
  it('for whom one governs', () =>
    expect(
      undertaken(
        "Minister Alpha Beta of Kenya met Gamma Theta of Uganda. Beta's government will hand over all documents.",
      ),
    ).toEqual(['hand over all documents: Kenya']));
  it('no member of them', () =>
    expect(given('Names are to be passed on within 48 hours, and no member will let such a ship refuel.').length).toBe(
      2,
    ));
  it('not who leads the group', () =>
    expect(
      given(
        'A technical group, chaired in turn by the Energy Ministry of Kenya and by the Energy Ministry of Uganda, should report before Christmas.',
      )[0],
    ).toContain(': Kenya, Uganda'));
  it('made responsible for it', () =>
    expect(given('The Kenya Railways Corporation has been made responsible for drawing up a timetable.')).toEqual([
      'drawing up a timetable: Kenya Railways Corporation',
    ]));
  it('in the main clause behind a time', () =>
    expect(given('When three years are over, Kenya must offer each nurse a post.')).toEqual([
      'offer each nurse a post: Kenya',
    ]));
  it('by what was agreed, or assured', () =>
    expect(
      given(
        'There was agreement, besides, that the flow must be measured by one method. Minister Alpha Beta of Kenya assured Gamma Theta that compensation will have been paid by September.',
      ),
    ).toEqual([
      'the flow must be measured by one method: Kenya, Uganda',
      'compensation will have been paid by September: Alpha Beta',
    ]));
});
