/** Whether what a sentence tells of a date is still to come: by which year a month is meant, and by which week a weekday. */

const FUTURE =
  /\b(?:will|shall|to be (?:held|signed|hosted|staged|convened)|is to|are to|(?<!\b(?:was|were|been) )(?:due|scheduled|slated|expected|planned)|(?:was|were) due (?:back )?(?:in|at) [^,;.]{2,30} on (?=\p{Lu}\p{Ll}+day\b)|(?:should|must) (?:then |soon )?(?:be|come|follow|start|begin|open)|upcoming|plans? to|next(?! (?:day|morning|afternoon|evening)\b))\b|\b(?:assemble|convene|reconvene|gather|meet|travel|leave|goe?|flie|come|open|reopen|begin|start|sit|resume|continue|follow)s? (?:again |next |on )?(?:in|at|to|for|here) [^,;.]{2,40} (?:on (?=\p{Lu}|\d)|in (?=\p{Lu})|come (?=\p{Lu}))|\b(?:reassembles?|sits? (?:down|together)|see (?:each other|one another)|speak|talk(?= again)|take stock|pays? (?:an?|the|his|her|their) (?:\p{Ll}+ )?visit) (?:again |next |together |anew )*(?:(?:in|at|to) [^,;.]{2,40} )?(?:in|on) (?=\p{Lu}|\d)|\b(?:called|summoned|convened|arranged|booked|fixed|set|foreseen|pencill?ed in) for (?<!\b(?:originally|initially|previously|earlier|first) \p{Ll}+(?: in)? for )(?:early |late |mid-)?(?=\p{Lu}|\d)|\bwould (?!have\b)(?:not )?\p{Ll}|\b(?:promised|pledged|offered|undertook|vowed|invited [^,;.]{3,60}|intends?|hopes?|wants?) to \p{Ll}+(?! (?:in|on|last))/u;

/** Whether what a sentence tells of a date that stands between two offsets is to come. */
export function isToCome(text: string, start: number, end: number): boolean {
  if (isOver(text, start, end)) return false;
  const before = text.slice(Math.max(0, start - 60), end);
  return (
    FUTURE.test(before) ||
    stillFuture(text, start) ||
    PUT_OFF.test(text.slice(Math.max(0, start - 40), start)) ||
    isTimetabled(text, start) ||
    isDeadline(text, start) ||
    opensFuture(text, start, end) ||
    SETS_OUT.test(before)
  );
}

/** "has been put off until July". */
const PUT_OFF =
  /\b(?:been|being|is|are|be) (?:now |again )?(?:put off|put back|postponed|deferred|delayed|moved|adjourned) (?:until|till|to) (?:early |late |mid-)?$/u;

/** "The ministers will sign the Binational Health Plan at the meeting in Quito in October": no verb of the past since. */
function stillFuture(text: string, start: number): boolean {
  const clause =
    text
      .slice(Math.max(0, start - 200), start)
      .split(/; |, (?:which|who|whose|where|after|while|and) /u)
      .at(-1) ?? '';
  const ahead = AHEAD.exec(clause);
  return ahead !== null && !PAST.test(clause.slice(ahead.index + ahead[0].length).replace(BY_THEN, ''));
}
/** "before they met again": of what is still to come as well. */
const BY_THEN = /\b(?:before|by the time|until) (?:they|he|she|the \p{Ll}+) (?:next )?(?:met|spoke|saw)\b/u;
const AHEAD =
  /\b(?:(?:will|shall|would(?! have\b)|is to|are to|(?:is|are) (?:now |most |very |also )?(?:likely|expected|due|set|scheduled|planned|certain|bound|poised) to) (?:also |then )?(?:be (?=\p{Ll}+ed\b|\p{Ll}+n\b|held\b|made\b|put\b))?|(?<!\b(?:had|have|has) )(?:agreed|decided)(?: on \p{Lu}\p{Ll}+day)? to |(?<!\b(?:was|were|been|is|are) )(?:expected|hoped|planned|intended|hoping|planning) to |(?:undertakes?|agrees?|resolves?|decides?|pledges|promises|expects?|intends?|plans|hopes|wishes|proposes) to |(?:could|might|may|should) be (?=\p{Ll}+(?:ed|en)\b|held\b|met\b|put\b))(?!an?\b|the\b|this\b|their\b|its\b)\p{Ll}+/u;
const PAST =
  /\b(?:was|were|had|has|have|announced|presented|unveiled|said|told|signed|met|held|agreed|adopted|visited|since|after|last|opened|reached|ended|concluded|made|given|taken|drawn|written|begun|struck|won|(?:set|drawn) up|\p{Ll}{3,}ed (?:in|at|by|here))\b/u;

/** "name officers before the end of January": a term, where nothing before it has happened. */
const isDeadline = (text: string, start: number): boolean =>
  /\b(?:before|by|until|(?:no|not) later than) (?:the )?(?:(?:end|close|beginning|start|middle) )?$/u.test(
    text.slice(Math.max(0, start - 34), start).replace(/\b(?:of|in) $/u, ''),
  ) &&
  !PAST.test(text.slice(0, start)) &&
  !/\p{Ll}{3}ed\b/u.test(text.slice(0, start));

/** "flies to Rome on Sunday", "leaves for Lima on Monday", "begins a visit to Laos on Monday". */
const SETS_OUT =
  /\b(?:hosts|holds|convenes|gathers|meets|sits) (?:[^,;.]{2,30} )?in (?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)$|\b(?:(?:flies|leaves|departs|heads|travels|goes|sets off|returns) (?:(?:home|back|on) )?(?:(?:to|for|on to) [^,;.]{2,30} )?|(?:begins|starts|arrives|ends|closes|concludes|winds up|wraps up|finishes|resumes?|reconvenes?|(?:starts?|begins?|meets?) again) (?:[^,;.]{2,40} )?|(?:is|are) (?:arriving|coming|flying|travell?ing|leaving|departing|heading|going|returning|setting off|setting out) (?:[^,;.]{2,50} )?)(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u;

/** "will open, N said on Thursday": the day of the telling. */
const SAID_ON =
  /\b(?:said|announced|stated|disclosed|added|reported|confirmed|revealed|declared|told (?:reporters|journalists|parliament|the press|[^,;.]{2,20}))(?: (?:here|late|early))?(?: on)? $/u;
/** "will lend ships under a plan made in Lima on Wednesday": the day of what has been done. */
const DONE =
  /\b(?:agreement|accord|pact|treaty|protocol|memorandum|plan|deal|contract|declaration|arrangement|programme|program) (?:signed|concluded|made|reached|adopted|struck|initiall?ed|unveiled|endorsed|approved|announced) (?:here |(?:in|at) \p{Lu}[\p{L}'’ -]{1,24} )?(?:(?:late|early) )?(?:on )?$/u;
/** "is to stand remained open after Thursday's talks": what is called by its day, and is over. */
const isOver = (text: string, start: number, end: number): boolean =>
  DONE.test(text.slice(Math.max(0, start - 60), start)) ||
  SAID_ON.test(text.slice(Math.max(0, start - 44), start)) ||
  (text.startsWith("'s ", end) &&
    /\b(?:after|following|since|from) $/u.test(text.slice(Math.max(0, start - 12), start)));

/** "On Tuesday he is to travel": a day that begins its clause, and what comes after it. */
const opensFuture = (text: string, start: number, end: number): boolean =>
  /(?:^|[;:,] |\band |\bthat )(?:[Oo]n |[Tt]his |[Ii]n (?:early |late |mid-)?|[Ll]ater (?:on )?)?$/.test(
    text.slice(Math.max(0, start - 16), start),
  ) &&
  /^(?! and (?:will|shall|is|are|plans?)\b),?[^.;]{0,60}? (?:will|shall|(?:is|are) (?:to|due|expected|scheduled|set)|plans? to|(?:travel|fly|go|leave|head|meet|gather|convene|assemble|return)s? (?:to|in|for|at|again))\b/.test(
    text.slice(end, end + 80),
  );

/** "the Forum, whose leaders hold their summit in Majuro in September": what has its day and is told in the present lies ahead. */
function isTimetabled(text: string, start: number): boolean {
  const clause =
    text
      .slice(Math.max(0, start - 160), start)
      .split(/[;:] |, (?=(?:and|but|who|which|whose|where|when|while|after)\b)| (?=(?:when|while|where)\b)/u)
      .at(-1) ?? '';
  const told = TIMETABLED.exec(clause);
  return told !== null && !PAST.test(clause.slice(told.index)) && !USUAL.test(clause);
}
const TIMETABLED =
  /\b(?:holds|hosts|meets|gathers|convenes|reconvenes|assembles|sits|opens|begins|resumes|speaks|attends|addresses|chairs|travels|takes (?:place|part|up|over)|comes (?:together|before|up)|(?:is|are) (?:being )?(?:held|hosted|convened|staged|due|holding|hosting|attending|joining)|(?:who|which|that|they|both|\p{Ll}{3,}s|\(\p{Lu}+\)) (?:(?:all|both|next|then|again|first|themselves) )?(?:hold|host|meet|gather|convene|reconvene|assemble|sit|come together|attend|travel))\b/u;
/** What happens every year is no date of its own. */
const USUAL = /\b(?:every|each|usually|always|annually|often|regularly|normally|once|did|used)\b/u;
