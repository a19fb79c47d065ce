/** Words by which a mention shows to which encounter it belongs. */

/** "The two discussed trade with N": what was done at an encounter told of, where there is one of all of them. */
export const DISCUSSED = /^(?:discussed|reviewed|explored|exchanged? views|compared notes)$/u;

/** "told the gathering", "attended the event": whatever encounter was told of last. */
export const OCCASION = /^(?:gathering|event|occasion)$/iu;

/** What somebody comes for. */
export const FOR_IT =
  /\b(?:take part in|taking part in|participat(?:e|ing) in|attend|attending|for|to (?:co-)?chair|join) (?:the |an? )?(?:[\p{L}\d-]+ ){0,2}$/u;

/** "N joined for lunch". */
export const JOINED_IN = /\bjoined (?:them |him |her |in |the \p{Ll}+ )?(?:for|over|at) /u;

/** What is said at a call, told by a noun of its own. */
export const OF_CALL = /^(?:conversation|discussion|exchange|audience|talks)$/;
