/** Before a word in "-ly" that is to be an adverb: verbs that end so, too, are none ("will supply the vaccines"). */
export const NO_VERB_IN_LY = String.raw`(?!(?:supply|apply|reapply|comply|rely|reply|fly|multiply|ally|rally|tally)\b)`;
