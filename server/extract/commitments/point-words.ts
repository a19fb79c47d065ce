/** The words by which a point of a list tells what it is: an act, a statement, a request, a look back. */

/** "will share records": an act of whoever opens the list. */
export const MODAL_FIRST =
  /^(?:will|shall|would|is to|are to|undertakes?|pledges?|promises?|agrees?|commits? (?:itself|themselves|ourselves)) (?!(?:also )?(?:be|there|arrive|visit|travel|leave|depart|attend|tour|return|speak|stay|benefit|face|need|see)\b)\p{Ll}[^?]*$/u;
export const STATED = /^(?:recall|welcome|reaffirm|acknowledge|recogni[sz]e)$/;
export const THEN_AGREED =
  /\band (?:also |further )?(?:agree|decide|undertake|pledge|resolve|commit themselves|commit ourselves) to (?=\p{L})/u;

/** What one side asks, or what was left open, stands at times among the points. */
export const ASKS =
  /\b(?:invited|asked|requested|urged|proposed|suggested|hoped|thanked|welcomed|praised|took note|no (?:commitment|agreement|decision)|was not|were not|would)\b/u;

/** "Our operators have cooperated well", "We welcome this": what has been, and what is thought of it. */
export const HAS_BEEN =
  /^(?:(?!\b(?:which|that|who|whose)\b)[^,;:])*?\b(?:have|has|had|was|were|recall|recalls|welcomes?|reaffirms?|believes?|regrets?|underlines?|stress(?:es)?)\b/u;
