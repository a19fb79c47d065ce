/** What is opened, launched or handed over in public: "launched the plan" is an act before guests, "launched an attack" is none. */

const THING =
  '(?:[Pp]lans?|[Pp]rogrammes?|[Pp]rograms?|[Pp]rojects?|[Ss]trategy|[Cc]ent(?:re|er)s?|[Ff]acility|[Ff]orce|[Ii]nitiative|[Ii]nstitute|[Hh]ospital|[Ss]chool|[Bb]ridge|[Pp]ort|[Tt]erminal|[Ff]und|[Aa]cademy|[Ll]aboratory|[Ee]mbassy|[Cc]onsulate|[Cc]linic|[Hh]ighway|[Rr]oad|[Aa]irport|[Ll]ibrary|[Mm]useum|portal|platform|campaign|initiative|plants?|hospitals?|clinics?|schools?|university|college|institute|laborator(?:y|ies)|bridge|roads?|highway|motorway|railway|railroad|line|terminal|port|airport|jetty|wharf|factory|facility|facilities|stations?|embassy|consulate|mission|exhibition|fair|week|year|corridor|network|system|policy|report|roadmap|fund|scheme|market|stadium|museum|library|dam|canal|building|headquarters|wing|ward|block|unit|offices?|hub|park|zone|section|crossing|post|tunnel|interconnector|pipeline|substation|cable|ferry|service|link|vessels?|ships?|boats?|vehicles?|ambulances?|trucks?|lorries|buses|tractors?|helicopters?|aircraft|classrooms?|dormitor(?:y|ies)|houses|homes|wells?|pumps?|generators?|computers|equipment|machinery|supplies|medicines?|vaccines?|doses|tonnes|tons|keys|cheques?|checks?|monument|memorial|statue|bust|plaque)';

/** A thing for the public, right behind a verb. */
export const PUBLIC_THING = new RegExp(
  `^(?:, (?:together |jointly |along )?with [^;.]{3,120}?,)? (?:the|an?|its|their|two|three|four|five|six|ten|twelve|\\d[\\d,]*|new|some) (?:(?!(?:to|and|by|who|which|that|was|were)\\b)[\\p{L}\\d'’.-]+ ){0,8}?${THING}\\b`,
  'u',
);

/** A thing for the public as the subject of what is done to it. */
export const PUBLIC_SUBJECT = new RegExp(
  `\\b${THING}(?: (?:of|for|at|in|on|between|across|over|from) (?:(?!(?:which|that|who|was|were)\\b)[^;.,]){2,70}?| \\([^)]{2,20}\\)|, [^;.]{3,90},)? $`,
  'u',
);
