/** "agreed to her host's proposal to set up a group": what was proposed. */
export const PROPOSED =
  /^ (?:to|with|on) (?:the|an?|his|her|its|their|this) (?:[\p{L}'’-]+ ){0,4}(?:proposal|request|suggestion|offer|invitation|idea|plea)s? (?:(?:of|from|by) [^,;:]{2,60} )?to (?!the |a |an |his |her |its |their )(?=\p{L})/u;
