/** For whom, and in what office, a person signs: read off the offices and parties of the same document. */
import type { AgreementFact, FactSheet, OfficeFact, Ref } from '../model/factsheet.ts';
import type { EntityEnd, References } from './reference.ts';
import { isMinisterialTitle } from './roles.ts';

export interface SigningCapacity {
  readonly onBehalfOf: EntityEnd | null;
  /** Title of the office, in the document's words. */
  readonly office: string | null;
}

/**
 * The party to which one of the person's offices belongs; else the country that is party and is the person's own; else
 * the body of the person's weightiest office. Nobody where the document gives the person neither office nor country.
 */
export function signingCapacity(
  sheet: FactSheet,
  agreement: AgreementFact,
  person: Ref,
  references: References,
): SigningCapacity {
  const offices = sheet.offices.filter((office) => office.person === person).sort((a, b) => weight(a) - weight(b));
  const parties = agreement.parties.map((party) => references.of(party)).filter((party) => party !== null);
  const isParty = (end: EntityEnd | null) => end !== null && parties.some((party) => party.id === end.id);
  const body = (office: OfficeFact) => references.of(office.organization);

  const ofParty = offices.find((office) => isParty(body(office)));
  if (ofParty) return { onBehalfOf: body(ofParty), office: ofParty.title };

  const [weightiest] = offices;
  const office = weightiest?.title ?? null;
  const home = sheet.persons.find((fact) => fact.ref === person)?.country ?? null;
  const state = [home, ...offices.map(({ country }) => country)].map((iso2) => references.country(iso2)).find(isParty);
  if (state) return { onBehalfOf: state, office };
  return { onBehalfOf: (weightiest && body(weightiest)) ?? references.country(home), office };
}

/** A head of state or government signs as that; others as ministers rather than as deputies of somebody. */
function weight({ title, organization }: OfficeFact): number {
  const deputy = /\b(?:deputy|vice)\b/i.test(title);
  if (organization === null && !deputy && isMinisterialTitle(title)) return 0;
  if (isMinisterialTitle(title)) return 1;
  return organization === null ? 3 : 2;
}
