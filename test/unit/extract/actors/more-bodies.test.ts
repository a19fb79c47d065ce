import { describe, expect, it } from 'vitest';
import { bodiesOf, draftOf, personsOf } from '../reading-of.ts';

const bodies = (text: string) => bodiesOf(draftOf(text));

describe('bodies', () => {
  it.each([
    [
      'have units of their own',
      "In a launch of the Royal Thai Navy's River Patrol Unit, the officers drank tea.",
      ['Royal Thai Navy (TH)', 'River Patrol Unit (TH)'],
    ],
    [
      'are for justice, which is a form of address before names only',
      'Beta wrote to the Swiss Federal Department of Justice and Police.',
      ['Swiss Federal Department of Justice and Police (CH)'],
    ],
    [
      'are spelled by the letters behind them, from their state on',
      'New Zealand Trade and Enterprise (NZTE) will run a helpdesk.',
      ['New Zealand Trade and Enterprise (NZ)'],
    ],
    [
      'are trading firms by the word in lower case behind two trades',
      'The port and the Ethiopian Shipping and Logistics enterprise concluded a framework agreement.',
      ['Shipping and Logistics (ET)'],
    ],
    [
      'work for a board by its name',
      "Thailand's Office of the Sigma Control Board approved a roadmap.",
      ['Office of the Sigma Control Board (TH)'],
    ],
    [
      'are no bodies where a word that every state has stands for them',
      "The plan was turned down by the Estonian government. Sri Lanka's navy and the Coast Guard of the Maldives have come to terms. The police of Kenya and the New Zealand embassy in Lima helped.",
      ['Coast Guard (MV)'],
    ],
    [
      'are led by whoever is called after them',
      'Alpha Beta, the leader of the Sigmata movement, was kept out.',
      ['Sigmata (-)'],
    ],
    [
      'stand in a row behind the word for firms',
      'Estonia sent the heads of the transmission operators Sigmata, Deltan and Lambdis.',
      ['Sigmata (EE)', 'Deltan (EE)', 'Lambdis (EE)'],
    ],
    [
      'are vice-ministries',
      "Bolivia's Vice-Ministry of Water Resources and Irrigation agreed to share alerts.",
      ['Vice-Ministry of Water Resources and Irrigation (BO)'],
    ],
    [
      'are of several states that set them up',
      'A Sigma Bridge Authority is to be set up by statute in Botswana and Zambia.',
      ['Sigma Bridge Authority (-)'],
    ],
    [
      'end where the ministry begins that a joint one is of',
      'A Joint Trade Committee of the Ministry of Commerce will be in charge.',
      ['Joint Trade Committee (-)', 'Ministry of Commerce (-)'],
    ],
    ['are known by both spellings of their letters', 'Corfo and CORFO signed a memorandum with Chile.', ['Corfo (CL)']],
    [
      'of one people in another tongue are of its state',
      'The Instituto Hondureño de Turismo issued a declaration in San Salvador.',
      ['Instituto Hondureño de Turismo (HN)'],
    ],
    [
      'are spelled out before their letters',
      'The Development Bank of the Philippines lent money. DBP Chairman Alpha Beta signed.',
      ['Development Bank of the Philippines (PH)'],
    ],
    [
      'are firms called after another by their trade',
      'Lukoil Marine Logistics signed a contract with Peru.',
      ['Lukoil Marine Logistics (RU)'],
    ],
    [
      'are of the states of whose meeting a text is',
      'GEORGETOWN, 3 May - Guns occupied the CARICOM Council for National Security. From June a Sigma Intelligence Unit will trace them.',
      ['CARICOM Council for National Security (-)', 'Sigma Intelligence Unit (-)'],
    ],
    [
      'are of the one state of the sentence where nothing tells whose their man is',
      'LIMA, 3 May - Bolivia sent a vice minister, Alpha Beta of the Sigma Agency, who could not sign.',
      ['Sigma Agency (BO)'],
    ],
    [
      'are at the end of an office of who is sent to them',
      'The envoy of Kenya to the African Union, Alpha Beta, has been summoned home.',
      ['African Union (-)'],
    ],
    [
      'are houses that a minister sits in',
      "Israel's Deputy Minister in the Prime Minister's Office, Alpha Beta, apologised.",
      ["Prime Minister's Office (IL)"],
    ],
    [
      'are two where "and the" stands between them',
      "Tuvalu's Department of Fisheries and the Micronesian Trade Committee agreed on a ferry.",
      ['Department of Fisheries (TV)', 'Trade Committee (FM)'],
    ],
    [
      'are organizations of the state whose they are',
      "Iran's Plan and Budget Organization hosted them.",
      ['Plan and Budget Organization (IR)'],
    ],
    ['are funds of two peoples', 'They visited the German-Czech Future Fund.', ['German-Czech Future Fund (-)']],
    ['are no numbered sittings', 'They signed it within the framework of the Sixth Binational Cabinet.', []],
    ['are no matters of a plan', 'Peru signed a Plan of Action against Illegal Mining.', []],
    ['are none who are asked for', 'WHO: the ministers of Chile and Bolivia.', []],
  ])('%s', (_, text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });

  it('take the state of who leads them', () => {
    expect(
      bodies(
        "Japan's Delta Lambda spoke. The Philippines' Alpha Beta, who also chairs the National Sigma Authority, left.",
      ),
    ).toContain('National Sigma Authority (PH)');
  });

  it('take the state of what they are under', () => {
    expect(
      bodies("Kenya will join. The Customs Board under Uzbekistan's Ministry of Economy will launch an exchange."),
    ).toContain('Customs Board (UZ)');
  });

  it('are found in offices that are called after them', () => {
    expect(
      personsOf(draftOf('Alpha Beta, Chairman of the Cabinet of Ministers of the Kyrgyz Republic, spoke.')),
    ).toStrictEqual(['Alpha Beta (KG): Chairman of the Cabinet of Ministers @ Cabinet of Ministers']);
    expect(bodies('Nepal sent Alpha Beta, chief of the Department of Foreign Employment, who spoke.')).toStrictEqual([
      'Department of Foreign Employment (NP)',
    ]);
  });

  it('are called by their letters for short', () => {
    const [body] = draftOf("Nigeria's Financial Crimes Commission, FCC for short, met. FCC spoke.").organizations;
    expect(body?.aliases).toContain('FCC');
    const [other] = draftOf('The China National Sigma Corporation, known as CNSC, signed. CNSC paid.').organizations;
    expect(other?.aliases).toContain('CNSC');
  });
});
