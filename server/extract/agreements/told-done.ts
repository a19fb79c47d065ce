/** Words behind an instrument that tell that there is one now, though nobody is told to sign it. */

/** "A memorandum was established today between A and B": there is one now. */
export const ESTABLISHED =
  /^[^.;,]{0,40}? (?:was|were|has been|have been) (?:\p{Ll}+ )?(?:established|entered into|formali[sz]ed|made|drawn up|sealed|clinched)(?: [^.;,]{0,40})? between (?:the )?\p{Lu}/u;
