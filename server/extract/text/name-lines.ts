/** Lines that stand for one person each, a form of address first and the state before it or not: "H.E. N, President of Togo", "Angola: Hon. N, Minister". */
export const NAME_LINE =
  /^(?:(?:The )?\p{Lu}[\p{L}.’' -]{1,44} ?[:–—-] ?)?(?:The )?(?:H\. ?[EMH]\.|H\.?E\.? |(?:His|Her|Their) (?:Royal )?(?:Excellenc|Highness|Majest)|(?:Rt\.? |Right |Most )?Hon(?:\.|ou?rable|\b)|Mrs?\b|Ms\b|Dr\b|Prof\b|Amb\b|Sir\b|Sheikh\b|Shaikh\b)/u;
