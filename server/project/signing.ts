/** For whom, and in what office, a person signs: read off the offices and parties of the same document. */
import type { AgreementFact, FactSheet, OfficeFact, Ref } from '../model/factsheet.ts';
import type { EntityEnd, References } from './reference.ts';

export interface SigningCapacity {
  readonly onBehalfOf: EntityEnd | null;
  /** Title of the office, in the document's words. */
  readonly office: string | null;
}

/**
 * The party to which one of the person's offices belongs; else the country that is party and is the person's own; else
 * the body of the person's first office. Nobody where the document gives the person neither office nor country.
 */
export function signingCapacity(
  sheet: FactSheet,
  agreement: AgreementFact,
  person: Ref,
  references: References,
): SigningCapacity {
  const offices = sheet.offices.filter((office) => office.person === person);
  const parties = agreement.parties.map((party) => references.of(party)).filter((party) => party !== null);
  const isParty = (end: EntityEnd | null) => end !== null && parties.some((party) => party.id === end.id);
  const body = (office: OfficeFact) => references.of(office.organization);
  const country = (office: OfficeFact) => references.country(office.country);

  const ofBody = offices.find((office) => isParty(body(office)));
  if (ofBody) return { onBehalfOf: body(ofBody), office: ofBody.title };
  const ofState = offices.find((office) => office.organization === null && isParty(country(office)));
  if (ofState) return { onBehalfOf: country(ofState), office: ofState.title };

  const title = offices.find((office) => office.organization !== null)?.title ?? offices[0]?.title ?? null;
  const home = references.country(sheet.persons.find((fact) => fact.ref === person)?.country ?? null);
  if (isParty(home)) return { onBehalfOf: home, office: title };
  const first = offices.find((office) => office.organization !== null);
  return { onBehalfOf: first ? body(first) : home, office: title };
}
