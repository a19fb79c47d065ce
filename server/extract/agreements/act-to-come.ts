/** Whether a day is that of a signature to come, however far behind the name: "the agreement, …, will be signed when the minister comes in August". */
export const isOfActToCome = (text: string, end: number, at: number): boolean =>
  at > end && ACT_TO_COME.test(text.slice(end, at));
const ACT_TO_COME =
  /\b(?:will|shall|should|is to|are to|is due to|is expected to|intends? to|plans? to|hopes? to|expects? to) (?:be )?(?:formally |then |also )?(?:sign(?:ed)?|initial(?:led)?|conclude[d]?|seal(?:ed)?|adopt(?:ed)?)\b[^;:]{0,90}$/u;
