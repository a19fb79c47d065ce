import { describe, expect, it } from 'vitest';
import { bodiesOf, draftOf } from '../reading-of.ts';

describe('bodies whose names go on, or that other words tell', () => {
  it.each([
    // Where a mission is sent, what many bodies make up, what a department does.
    ['The OSCE Mission to Bosnia and Herzegovina said so.', ['OSCE Mission to Bosnia and Herzegovina (-)']],
    [
      'The Federation of Gulf Cooperation Council Chambers met in Doha.',
      ['Federation of Gulf Cooperation Council Chambers (-)'],
    ],
    ['The Department of Drug Administration of Nepal said so.', ['Department of Drug Administration (NP)']],
    ['The Office of the High Representative (OHR) cited reports.', ['Office of the High Representative (-)']],
    // What is a body's own, and what is its organ's.
    ['The Alpha Basin Commission’s Board met.', ['Alpha Basin Commission (-)']],
    ['The Corridor’s Steering Committee met.', ['Steering Committee (-)']],
    ['The European Parliament’s INTA committee wrote.', ['European Parliament (-)', 'INTA committee (-)']],
    // Ministries by other words.
    ['In Georgia the State Security Ministry has kept no copy.', ['State Security Ministry (GE)']],
    ['Argentina asked the national Ministry of Federal Planning for a bridge.', ['Ministry of Federal Planning (AR)']],
    [
      'Talks were held between the Estonian Ministry of Transport and that of Latvia.',
      ['Ministry of Transport (EE)', 'Ministry of Transport (LV)'],
    ],
    ['Rwanda: cable to be laid (responsible: Ministry of Health, Uganda).', ['Ministry of Health (UG)']],
    [
      'Japan’s Ministry of Land, Infrastructure, Transport and Tourism wrote. Firms were told by the transport ministry.',
      ['Ministry of Land, Infrastructure, Transport and Tourism (JP)'],
    ],
    ['The Undersecretariat of Tourism of Chile signed it.', ['Undersecretariat of Tourism (CL)']],
    // Guards, parties, towns.
    ['The National Guard of Niger supplies the lorries.', ['National Guard (NE)']],
    ['The Rally for Democracy and Progress of Togo voted no.', ['Rally for Democracy and Progress (TG)']],
    ['The ruling Alphana party of Kenya defended him.', ['Alphana (KE)']],
    ['The mayor of Nairobi, Alpha Beta (NBK), of Kenya, voted.', ['NBK (KE)']],
    [
      'Bangkok Metropolitan Administration spokeswoman Alpha Beta told it.',
      ['Bangkok Metropolitan Administration (TH)'],
    ],
    // Branches, agencies, operators.
    ['Alphacom Uganda, the operator, paid.', ['Alphacom Uganda (UG)']],
    ['In Peru Alpha Beta, a director at state logistics agency Gammalog, and others were banned.', ['Gammalog (PE)']],
    ['For Burundi the loan is administered by ALPHADESO; the rest is not.', ['ALPHADESO (BI)']],
    // A broadcaster and a firm by their states, an organ by where it is.
    ['It was told by Radio Mozambique and by the rest.', ['Radio Mozambique (MZ)']],
    ['Alphana Potash of Egypt and the rest signed it.', ['Alphana Potash (EG)']],
    [
      'The Mekong River Commission, with its Permanent Secretariat in Vientiane, met.',
      ['Mekong River Commission (-)', 'Permanent Secretariat (-)'],
    ],
    // The state of who tells it, of for whom it is told, of what stands beside it.
    [
      'Tunisia had six million visitors this year, the Ministry of Tourism announced. Algeria had two.',
      ['Ministry of Tourism (TN)'],
    ],
    [
      'Speaking on behalf of Eswatini, Alpha Beta of the Ministry of Health thanked Botswana.',
      ['Ministry of Health (SZ)'],
    ],
    [
      'The Central Bank of Libya and the House of Representatives are divided.',
      ['Central Bank of Libya (LY)', 'House of Representatives (LY)'],
    ],
  ])('%s', (text, bodies) => {
    expect(bodiesOf(draftOf(text))).toEqual(bodies);
  });

  it.each([
    ['Each Contracting Party shall serve the documents of Morocco.'],
    ['The Agreement on the Movement of Goods in Transit binds Bhutan.'],
    [
      'The ministers of Chad are as follows: Justice, Islamic Affairs and Public Service, Alpha Beta; Health, Gamma Theta.',
    ],
  ])('no body: %s', (text) => {
    expect(bodiesOf(draftOf(text))).toEqual([]);
  });
});
