/** What the title of an instrument tells of those whose it is: of two neighbours, of a place, of a region, of all the world. */

/** "the South Asian Free Trade Area", "the World Heritage Convention": of more than two. */
export const OF_REGION =
  /\b(?:(?:Pan-|Trans-|Sub-|Inter-)?(?:Asian?|African?|Europe(?:an)?|Pacific|Caribbean|Arab|Andean|Latin|Ibero-?American?|American?|Nordic|Baltic|Eurasian|Mediterranean|Gulf|Islamic|Amazon(?:ian)?|Balkans?|Sahel|Alpine|Danube|Caspian|Atlantic|Arctic|Antarctic|Commonwealth))\b/u;

/** Names of bodies of which nearly all states are members. */
export const OF_THE_WORLD = /^(?:UN|U\.N\.|UNESCO|Unesco)\b|\b(?:United Nations|World|International|Global)\b/u;

export const BETWEEN_KINDS =
  /\bbetween (?:the )?(?:two |respective |relevant )?(?:ministries|universities|agencies|governments|academies|chambers)\b/u;
export const BETWEEN_NAMES =
  /^(?: [^.;:]{0,110}? (?:signed|concluded))? between (?:the )?(?:\p{Lu}[\p{L}'’.-]+ (?:of |de |for |and the )?){1,6}(?:\([^)]{2,12}\) )?and (?:the )?\p{Lu}[\p{L}'’.-]+/u;
export const MULTILATERAL = /\b(?:Convention|Charter|Covenant|Framework Agreement|Statute|establishing)\b/u;
/** What two states conclude, though it be called a convention. */
export const BILATERAL =
  /^(?!.*\b(?:Europe|Inter|Americ|Africa|Asia|Arab|Nordic|United)).*\b(?:Double Taxation|Extradition|Social Security)\b/u;
/** A year, a name and a plain head: "1989 Taif accord". */
export const OF_PLACE =
  /^(?:(?:19|20)\d\d )?\p{Lu}\p{Ll}+ (?:(?:peace|ceasefire|border|framework) )?(?:statement|consensus|accords?|pact|treaty|convention|protocol|charter|declaration|agreements?|memorandum)(?: of (?:19|20)\d\d)?$|^(?:(?:19|20)\d\d )?(?:Treaty|Pact|Convention|Protocol|Agreement|Charter|Accords?) of \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u;
/** Titles of what two neighbours conclude, whoever signed it. */
export const OF_TWO =
  /\b(?:Intergovernmental|Inter-[Gg]overnmental|Host Government|Friendship|Friendly|Neighbou?rl(?:y|iness)|Strategic|Bilateral|Joint|Extradition|Visa|Air Services|Boundary|Border|Double Taxation|Investment|Technical Co-?operation|Economic Partnership|Free Trade|Alliance|Allied|Mutual)\b/u;
