/** "The accord between Kenya and Togo obliges", "The treaty, concluded by Kenya and Togo, will": the instrument acts, and not those told of behind it. */

const INSTRUMENT =
  '(?:agreement|accord|deal|treaty|pact|protocol|memorandum|plan|programme|program|convention|contract|arrangement|compact|charter|roadmap)';
const ACTING = new RegExp(
  `^\\s*(?:and |but )?(?:the|this|an?|their|Article \\d{1,3} of (?:the|an?)) (?:[\\p{L}\\d'’&-]{1,25} ){0,6}?${INSTRUMENT}(?: (?:on|of|for|in|concerning|against|with) [^,;:]{2,60}?)?(?: between [^;:]{5,160}|, (?:signed|concluded|reached|initiall?ed|adopted|ratified|in force|due) [^;:]{3,160},) $`,
  'iu',
);

/** Whether the words before a verb are such an instrument and its parties. */
export const isActingInstrument = (region: string): boolean =>
  (region.includes(' between ') || region.endsWith(', ')) && ACTING.test(region);
