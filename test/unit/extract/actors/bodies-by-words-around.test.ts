/** Bodies that the words around their names tell. Names are placeholders. */
import { expect, it } from 'vitest';
import { bodiesOf, draftOf } from '../reading-of.ts';

it.each([
  ['Alpha Beta, who heads the Delta Lambda company, said that nobody was asked.', ['Delta Lambda (-)']],
  ['The leader of the Lambda movement, Alpha Beta, was kept out.', ['Lambda (-)']],
  [
    "Delegates of the San Miguel carriers' association met the Peruvian fishermen's federation at home.",
    ["San Miguel carriers' association (PE)", "Peruvian fishermen's federation (PE)"],
  ],
  [
    'The Hungarian Investment Promotion Agency and its Serbian counterpart RAS signed a memorandum.',
    ['Hungarian Investment Promotion Agency (HU)', 'RAS (RS)'],
  ],
  ['The South Korean builder Sigma E&C signed a contract.', ['Sigma E&C (KR)']],
  ['Direct flights will be resumed by Lambda Air in May.', ['Lambda Air (-)']],
  ['LAMBD, the Kenyan union federation, signed the charter.', ['LAMBD (KE)']],
  ['It met at the invitation of the Vanilla Lambda association.', ['Vanilla Lambda association (-)']],
  ['Trade unions, among them LAMBD, asked for more.', ['LAMBD (-)']],
  ['Companies such as Lambda and Sigmatek will build it.', ['Lambda (-)', 'Sigmatek (-)']],
  ["Sudan's Sovereign Council member Alpha Beta listened.", ['Sovereign Council (SD)']],
  ['Alpha Beta (CEO, Lambda Solar) spoke.', ['Lambda Solar (-)']],
  [
    'Albania and Kosovo agreed on it. The Lambda Hospital Centre and the University Clinical Centre of Kosovo will keep a list.',
    ['Lambda Hospital Centre (AL)', 'University Clinical Centre (XK)'],
  ],
  [
    'Poland was host. The Moldovan minister was accompanied by Alpha Beta, chief of the General Police Inspectorate.',
    ['General Police Inspectorate (MD)'],
  ],
])('%s', (text, expected) => expect(bodiesOf(draftOf(text))).toEqual(expected));

it.each([
  "Local farmers' associations complained to Alpha Beta.",
  'Everybody wants Clean Air in the towns.',
  'The Lambda association agreement was signed in May.',
])('no body: %s', (text) => expect(bodiesOf(draftOf(text))).toEqual([]));
