/** The words by which several actors are spoken of at once. */

// Maps, for these are asked for every word of a text: members of an object are slow to look up by a name made at run time.
export const COUNTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    two: 2,
    both: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    pair: 2,
  }),
);
/** Numbers that stand for those counted: "the four put their names to it", "the pair agreed". */
export const ALONE: ReadonlyMap<string, number> = new Map([
  ...COUNTS,
  ...Object.entries({ duo: 2, trio: 3, threesome: 3, quartet: 4, foursome: 4, quintet: 5, twosome: 2 }),
]);
/** What follows such a number where no noun does. */
export const VERBAL =
  /^(?:(?!need|red|hundred)\p{L}{2,}ed|will|shall|would|should|are|were|have|had|do|did|also|both|then|later|further|jointly|put|met|held|meet|hold|said|say|agree|sign|intend|plan|pledge|vow|promise|undertook|undertake|made|make|took|take|spoke|speak|talk|set|saw|see|came|come|discuss|sat|sit|gather|convene|reconvene|stood|went|go|got|get|left|flew|drove|rode|ate|drank|spent|spend|shook|broke|began|begin|kept|found|gave|give|told|tell|knew|know|want|hope|expect|might|may|could|can|must|who|share|never|still|again|now|already|recently|lunch|dine|confer|differ|face|exchange|brought|drew|fell|wrote|won|led|paid|sent|struck|ran|swore|wound|thought|felt|shut|,|\.)$/u;
/** "the two last met": what may stand before the verb. */
export const BEFORE_VERB = /^(?:last|first|next|once|often|soon|\p{L}{2,}ly)$/u;

const WORDS = {
  persons:
    'men leaders principals chiefs commanders envoys diplomats colleagues counterparts generals officials co-chairs women statesmen heads excellencies majesties highnesses',
  bodies:
    'ministries portfolios agencies departments forces bodies institutions organizations organisations administrations authorities universities companies commissions services operators regulators offices museums libraries academies institutes banks centres centers councils committees boards airlines railways utilities firms carriers hospitals schools funds enterprises corporations associations federations chambers courts parliaments cities municipalities',
  countries:
    'members countries nations delegations states neighbours neighbors peoples governments kingdoms republics capitals',
  sides: 'sides parties partners signatories',
} as const;
/** Nouns of several actors, and of what kind those are. */
export const CLASSES: ReadonlyMap<string, keyof typeof WORDS> = new Map(
  (Object.keys(WORDS) as (keyof typeof WORDS)[]).flatMap((kind) =>
    WORDS[kind].split(' ').map((word) => [word, kind] as const),
  ),
);
/** "the Contracting Parties", "the Member States": what may stand before such a noun where it is written as a name. */
export const QUALIFIER =
  /^(?:High|Contracting|Member|Signatory|Participating|Coastal|Riparian|Baltic|Nordic|Gulf|Arab|Andean|Balkan|Caribbean|Pacific|African|European|Benelux|Visegrad|Sahelian|Iberian|Scandinavian|Amazonian|Alpine|Asian)$/u;

/** Whether someone of that title may be one of "the two commanders": no envoy, who may have been named beside them. */
export const mayBeCalled = (noun: string, title: string): boolean => !COMMANDING.test(noun) || !ENVOY.test(title);
const COMMANDING = /^(?:chiefs|commanders|generals)$/u;
const ENVOY = /\b(?:ambassador|high commissioner|chargé|charge d'affaires|consul|envoy)\b/iu;

/** "the parties to the Convention on Biological Diversity": all of the world. */
export const WORLDWIDE =
  /^ (?:to|of) the (?:\p{Lu}[\p{L}-]+ (?:(?:of|on|for) )?){0,6}(?:Convention|Covenant|Charter|Statute|Framework Convention|Treaty on the Non-Proliferation)\b/u;
