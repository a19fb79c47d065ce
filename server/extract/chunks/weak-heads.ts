/** Heads of titles that are everyday words: in lower case they are offices only with a body or a field beside them. */
export const WEAK: ReadonlySet<string> = new Set(
  `head, chief, member, chair, leader, deputy, judge, secretary, administrator, coordinator, negotiator, director, representative, commander, speaker, dean, controller, co-chair, chairman, chairwoman, chairperson, commissioner general, inspector general, superintendent, commissioner, envoy, deputy speaker, rapporteur, principal, patron, curator, imam, treasurer, registrar, provost, lawmaker, legislator, manager, owner, founder, co-founder, clerk, ruler, general manager, vice-chairman, vice chairman, co-chairs`.split(
    /,\s+/,
  ),
);
