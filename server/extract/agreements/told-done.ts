/** Words behind an instrument that tell that there is one now, though nobody is told to sign it. */

/** "A memorandum was established today between A and B": there is one now. */
export const ESTABLISHED =
  /^[^.;,]{0,40}? (?:was|were|has been|have been) (?:\p{Ll}+ )?(?:established|entered into|formali[sz]ed|made|drawn up|sealed|clinched|reached)(?: [^.;,]{0,40})? between (?:the |their )?(?:\p{Ll}+ ){0,4}\p{Lu}/u;

/** "Adopted without a vote, the road map commits", "a declaration, to which the ministers gave their assent": taken up, and nobody is told to have signed. */
export const isTakenUp = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  TAKEN_UP.test(text.slice(0, start)) || ASSENT.test(text.slice(end, end + 90));
const TAKEN_UP = /^\W*(?:Adopted|Approved|Endorsed|Passed|Issued) (?:(?!\d{4})[^,;.]){3,80}, (?:the|this|their) $/u;
const ASSENT =
  /^,? to which [^,;.]{3,60} (?:gave|have given|had given|has given) (?:its|their|his|her) (?:assent|consent|blessing|approval|agreement)\b/u;

/** "called in a final communiqué for the accord to be kept", "urged in a statement on Friday": what they call for is not what it is on. */
export const CALLED_IN =
  /\b(?:call|appeal|press|ask|urg|demand|vot|plead|condemn|express|agree)\p{Ll}* (?:\p{Lu}?\p{Ll}+ ){0,2}in (?:an?|the|their) (?:(?:joint|final|closing|common|short|brief|separate) ){0,2}$/u;

/** "wound up negotiations on fish with a protocol": there is one. */
export const CLOSED_WITH =
  /\b(?:end|clos|conclud|wound up|wrapped up|finish|cap|round|complet|crown)\p{Ll}*\b[^.;]{3,60}?\b(?:talks|negotiations|bargaining|discussions|haggling)\b[^.;]{0,50} with (?:an?|the|their) (?:\p{Ll}+ )?$/u;
/** "rose from their session with a communiqué": it is out. */
export const MET_WITH =
  /\b(?:end|clos|conclud|wound up|wrapped up|finish|cap|round|complet|crown|rose\b|emerg)\p{Ll}*\b[^.;]{3,60}?\b(?:talks|negotiations|bargaining|discussions|haggling|session|sitting|meeting|conference|summit|gathering|assembly|forum|visit)\b[^.;]{0,50} with (?:an?|the|their) (?:\p{Ll}+ )?$/u;

/** "An exchange of notes took place", "by an exchange of letters completed on Friday": with it there is one. */
export const isEffected = ({ head }: { readonly head: string }, left: string, right: string): boolean =>
  /^exchange of /iu.test(head) &&
  (BY_EXCHANGE.test(left) ||
    /^,? (?:took place|(?:(?:was|were|has been) )?(?:completed|effected|concluded|carried out|made|dated|done)\b)/u.test(
      right,
    ));
const BY_EXCHANGE = /(?:^|[;:] )(?:By|Through|Via|In|With) an $/u;
