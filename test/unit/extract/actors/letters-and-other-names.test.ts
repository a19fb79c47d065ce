/** Bodies by letters that are never spelled out, by an older or a local name, of all states or of one. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { bodiesOf, draftOf } from '../reading-of.ts';

describe('bodies by letters alone', () => {
  it.each([
    [
      'that somebody ran',
      "Oman's transport minister Alpha Beta, who ran QWDA until May, was in Muscat on Monday.",
      ['QWDA (OM)'],
    ],
    ['of whose people they speak', 'Omani specialists of QWDA have dug eleven wells in Togo.', ['QWDA (OM)']],
    ['that undertake something', 'Oman will repair the line. QWDA will pay for the towers.', ['QWDA (OM)']],
    ['beside what a state has', 'The Omani water office, QWDA, is responsible for the pipes.', ['QWDA (OM)']],
    ['not of what is measured', 'Oman will repair the line. QWDA levels fell in May.', []],
    ['not of a matter', 'Oman will repair the line. LNG will cost more.', []],
  ])('%s', (_, text, wanted) => {
    expect(bodiesOf(draftOf(text))).toEqual(wanted);
  });
});

describe('other names', () => {
  it.each([
    [
      'known as',
      'Alpha Cement Ltd of Ghana, better known as Beta Cement Ltd, will build the mill.',
      ['Alpha Cement Ltd (GH)'],
    ],
    ['the form of a firm', 'Ghana owes money to Banco Alpha Sul, S.A., officials said.', ['Banco Alpha Sul, S.A.']],
  ])('%s', (_, text, wanted) => {
    const found = bodiesOf(draftOf(text)).map((each) => (wanted[0]?.includes('(') ? each : each.replace(/ \(.*/, '')));
    expect(found).toEqual(wanted);
  });
});

describe('whose they are', () => {
  it.each([
    [
      'the council of all states',
      'Ghana and Togo have quarrelled about the border. The Security Council has the matter before it.',
      ['Security Council (-)'],
    ],
    [
      'an assembly of the world',
      "They met on the fringes of the World Health Assembly, Togo's minister said in Lome.",
      ['World Health Assembly (-)'],
    ],
    [
      'a firm of two states',
      'Ghana and Togo share the power of Alpha Binacional, the state company that runs the dam.',
      ['Alpha Binacional (-)'],
    ],
    [
      'the state of a capital that wants something',
      'Ghana and Togo talked about fish in Accra. Lome wants a higher share. Its Fisheries Committee has backed the plan.',
      ['Fisheries Committee (TG)'],
    ],
    ['houses that are only spoken of', 'Parliament in both countries must approve the treaty of Ghana and Togo.', []],
    ['a committee that is to be set up', 'Ghana and Togo will set up a mixed commission on fisheries.', []],
    [
      'a committee that there is',
      'Ghana and Togo met in Accra. The joint committee on the interconnection will convene in May.',
      ['joint committee on the interconnection (-)'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(bodiesOf(draftOf(text))).toEqual(wanted);
  });
});
