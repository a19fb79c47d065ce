/** What goes with somebody or something else, and no encounter: "raised prices in line with", "spoke after signing with". */
export const GOES_WITH =
  /^ (?:(?:his|her|their|its|an?|the) )?(?:[\p{Ll}-]+ )?(?:post|office|duties|position|job|arms|residence|seat|prices?|tax(?:es)?|wages|rates?|fees|tariffs?|funds|money|toast|glass|hopes|capital|doubts)\b|\b(?:in (?:line|keeping|common|contact|touch)|made|reached|signed|concluded|done|talks|meetings?|conversations?|discussions|negotiations|correspondence) with $|\b(?:after|before|when|since|while|until|which|that)\b/u;
