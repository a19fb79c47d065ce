/** Events whose time and place a sentence tells by the way. */

/** "the summit that will take place in Lima": which one is meant. */
const WHICH_ONE =
  /\b(?:meetings?|summits?|conferences?|sessions?|forums?|events?|assembly|talks|consultations|ceremony|visit|exercises?|elections?|week|rounds?|games),? (?:that|which) $/iu;
/** "…, during which the Council, the body that coordinates it, will be held". */
const DURING_WHICH = /, (?:during|at|in|on) which (?:the|an?|its|their) [^;.]{3,160} $/u;
/** "The event, tagged “A Safer World”, will be held": what it is called. */
const TAGGED =
  /\b(?:event|week|exercise|programme|program|conference|workshop|seminar|summit|forum|exhibition|edition), (?:which is )?(?:tagged|dubbed|themed|titled|entitled|named|called|branded|with the theme) [^;.]{2,90} $/iu;

/** Whether the words before "will be held" or "will take place" only say by the way which event that is. */
export const isToldAside = (before: string): boolean => {
  const near = before.slice(-200);
  return WHICH_ONE.test(near) || (near.includes(' which ') && DURING_WHICH.test(near)) || TAGGED.test(near);
};
