/** What recurs is no encounter of its own. */
export const RECURRING =
  /\b(?:every|each|annually|regularly|quarterly|monthly|weekly|yearly|twice|once|alternately|periodically|if necessary|when necessary|whenever|as (?:needed|required|often))\b/u;
