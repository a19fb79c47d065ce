/** "The accord between Kenya and Togo obliges": the accord acts, and not the last of those between whom it is. */

const INSTRUMENT_BETWEEN =
  /^\s*(?:and |but )?(?:[Tt]he|[Tt]his|[Aa]n?|[Tt]heir|Article \d{1,3} of (?:the|an?)) (?:[\p{L}\d'’&-]{1,25} ){0,6}?(?:agreement|accord|deal|treaty|pact|protocol|memorandum|plan|programme|program|convention|contract|arrangement|compact|charter|roadmap)(?: (?:on|of|for|in|concerning|against) [^,;:]{2,60}?)? between [^;:]{5,160} $/iu;

/** Whether the words before a verb are such an instrument and its parties. */
export const isInstrumentBetween = (region: string): boolean =>
  region.includes(' between ') && INSTRUMENT_BETWEEN.test(region);
