/** Nouns of encounters that name something else: how it is held, what an instrument is about, what is yet to be done. */
import type { SentenceView } from '../text/view.ts';
import type { MeetingPhrase } from './names.ts';

/** Whether the noun is no encounter of its own, by the words around it. */
export function isOtherThing(view: SentenceView, phrase: MeetingPhrase): boolean {
  // "met on the margins of a regional forum": where, and nobody's meeting.
  if (
    !phrase.proper &&
    phrase.ordinal === null &&
    ASIDE_OF.test(view.text.slice(Math.max(0, phrase.start - 70), phrase.start))
  )
    return true;
  // "took place by videoconference": how, and not what.
  if (
    /^(?:video|telephone)/iu.test(phrase.head) &&
    /\b(?:by|via|through|over) (?:an? |secure )?$/iu.test(view.text.slice(Math.max(0, phrase.start - 20), phrase.start))
  )
    return true;
  // "The council is a ministerial forum for consultation": what it is.
  if (
    /^forum$/iu.test(phrase.head) &&
    !view.dates.length &&
    /\b(?:is|are|remains?) (?:an?|the) (?:[\p{Ll}-]+ )*$/u.test(
      view.text.slice(Math.max(0, phrase.start - 70), phrase.start),
    )
  )
    return true;
  // "Negotiations on the text were concluded": of what is negotiated, over months.
  if (/^negotiations?$/iu.test(phrase.head) && NEGOTIATED.test(view.text.slice(phrase.headEnd, phrase.headEnd + 110)))
    return true;
  // "agreed on a framework for negotiations", "the basis of a dialogue": what is yet to be held.
  if (
    !phrase.definite &&
    /^(?:negotiations?|talks|dialogue|discussions?|consultations)$/iu.test(phrase.head) &&
    FRAME_OF.test(view.text.slice(Math.max(0, phrase.start - 60), phrase.start))
  )
    return true;
  // "Chairman of the Ministerial Council of the Forum of Gas Exporters": a body.
  if (
    phrase.ordinal === null &&
    /^(?:Forum|Congress|Conference|Assembly|Dialogue)$/u.test(phrase.head) &&
    OFFICE_OF.test(view.text.slice(Math.max(0, phrase.start - 70), phrase.start))
  )
    return true;
  // "Some 100 ministers were in the audience".
  if (
    /^audience$/iu.test(phrase.head) &&
    /\bin the $/u.test(view.text.slice(Math.max(0, phrase.headStart - 8), phrase.headStart))
  )
    return true;
  // "the tour of the Theatre in Baku": of artists.
  if (
    /^tour$/iu.test(phrase.head) &&
    /^ of (?:the |its )?(?:[\p{L}'’-]+ ){0,4}(?:Theatre|Theater|Orchestra|Ballet|Ensemble|Choir|Opera|Circus|Troupe)\b/u.test(
      view.text.slice(phrase.headEnd),
    )
  )
    return true;
  // "the Australian cricket team's tour to Pakistan": of players.
  if (
    /^(?:tour|trip|visit)$/iu.test(phrase.head) &&
    OF_PLAYERS.test(view.text.slice(Math.max(0, phrase.headStart - 60), phrase.headStart))
  )
    return true;
  // "During the meeting, the two sides had an exchange of views": what was done at it.
  if (
    /^(?:exchange of views|discussions?|dialogue|consultations|conversation)$/iu.test(phrase.head) &&
    !phrase.definite &&
    AT_IT.test(view.text) &&
    HAD.test(view.text.slice(0, phrase.start))
  )
    return true;
  // "a coordinator for India in the Dialogue and Ministers' Meeting": a frame in which something is done.
  if (
    phrase.proper &&
    phrase.ordinal === null &&
    !view.dates.length &&
    COORDINATOR.test(view.text.slice(Math.max(0, phrase.start - 80), phrase.start))
  )
    return true;
  // "said it was an important meeting": the one told of.
  if (
    /\b(?:it|this|that) (?:was|is|has been|had been) (?:also |indeed |again )?(?:an?|the) (?:[\p{Ll}-]+ ){0,3}$/iu.test(
      view.text.slice(Math.max(0, phrase.start - 60), phrase.headStart),
    ) &&
    /\bsa(?:id|ys)\b|\b(?:call|describ|consider)\p{Ll}+\b/u.test(view.text.slice(0, phrase.start)) &&
    !/^ (?:between|of|with|at|on|in|held|that|which)\b/u.test(view.text.slice(phrase.headEnd))
  )
    return true;
  // "after a telephone call from colleagues across the river": everyday work.
  if (/call$/iu.test(phrase.head) && FROM_SOMEBODY.test(view.text.slice(phrase.headEnd))) return true;
  // "at the end of a four-year tour of duty": a post.
  if (/^tour$/iu.test(phrase.head) && /^ of duty\b/u.test(view.text.slice(phrase.headEnd))) return true;
  // "the Forum's Secretary General": a body.
  if (
    /^(?:Forum|Conference|Congress|Assembly|Dialogue)$/u.test(phrase.head) &&
    /^'s? (?:[Dd]eputy |[Aa]ssistant |[Ee]xecutive )?(?:[Ss]ecretar|[Dd]irector|[Mm]ember|spokes|[Hh]eadquarters|[Cc]harter|[Pp]resident)/u.test(
      view.text.slice(phrase.headEnd),
    )
  )
    return true;
  // "a conversation for another day": none yet.
  if (/^ for another (?:day|time)\b/u.test(view.text.slice(phrase.headEnd))) return true;
  // "met in plenary": how.
  if (
    /^plenary$/iu.test(phrase.head) &&
    /\b(?:met|meets?|convened?|sat|sits?|gathered) in $/u.test(
      view.text.slice(Math.max(0, phrase.start - 14), phrase.start),
    )
  )
    return true;
  // "told the audience": those who listened.
  if (
    /^audience$/iu.test(phrase.head) &&
    (/\b(?:told|assured|informed|reminded|addressed|thanked|from|of|among|before|to|in|for) (?:the|an?|his|her) (?:\p{Ll}+ )?$/u.test(
      view.text.slice(Math.max(0, phrase.headStart - 30), phrase.headStart),
    ) ||
      /^ (?:that|of|had|was|were|applauded|in the|at the|,)/u.test(view.text.slice(phrase.headEnd))) &&
    !/\b(?:received|granted|given|gave|had|was|were)\b[^;.]{0,60} (?:in|an|to an|for an) (?:\p{Ll}+ )?$/u.test(
      view.text.slice(Math.max(0, phrase.headStart - 110), phrase.headStart),
    ) &&
    !/^ (?:with|by|granted|given)\b/u.test(view.text.slice(phrase.headEnd))
  )
    return true;
  // "thanked him for the warm reception and hospitality": how he was treated.
  if (
    /^reception$/iu.test(phrase.head) &&
    WARM.test(view.text.slice(Math.max(0, phrase.headStart - 90), phrase.headEnd + 30))
  )
    return true;
  // "conference sources said", "break the stalemate in the peace talks": those who tell, and what they speak of.
  if (phrase.ordinal === null && TELLERS.test(view.text.slice(phrase.headEnd, phrase.headEnd + 40))) return true;
  if (
    phrase.ordinal === null &&
    /(?:talks|negotiations)$/iu.test(phrase.head) &&
    SPOKEN_OF.test(view.text.slice(Math.max(0, phrase.headStart - 80), phrase.headStart))
  )
    return true;
  return isSubjectOfInstrument(view, phrase) || isFostered(view, phrase) || isResolved(view, phrase);
}

const TELLERS = /^ (?:sources|organi[sz]ers|insiders|spokes\p{L}+) (?:said|told|say|added|confirmed|spoke)\b/u;
const SPOKEN_OF =
  /\b(?:deal(?:t|s|ing)? with|reviv(?:e|es|ed|ing)|restart(?:ing)?|rescu(?:e|ing)|sav(?:e|ing)|(?:stalemate|deadlock|impasse|crisis|breakthrough|progress|setback) in) (?:the |their |its )?(?:(?:stalled|deadlocked|\p{L}+(?:-\p{L}+)?|peace) ){0,3}$/u;
const FROM_SOMEBODY =
  /^ from (?:an? |the |his |her |their |some )?(?:\p{Ll}+ ){0,2}(?:colleagues?|informants?|residents?|officers?|neighbours?|villagers?|citizens?|callers?|relatives?|fishermen|farmers|drivers?|customers?|patients?|passengers?)\b(?! (?:\p{Lu}|minister))/u;
const OF_PLAYERS =
  /\b(?:(?:cricket|football|soccer|rugby|hockey|tennis|national|men's|women's) )?(?:team|squad|eleven|side|players|orchestra|ballet|choir|band|troupe|ensemble|cricketers|footballers)(?:'s|') (?:\p{Ll}+ )?$/u;
const AT_IT =
  /^(?:Also )?(?:[Dd]uring|[Aa]t|[Ii]n(?: the course of)?) (?:the|their|this|that) (?:[\p{Ll}-]+ ){0,3}(?:meeting|talks|call|conversation|audience|reception|session|negotiations|encounter|visit),/u;
const HAD = /\b(?:had|held|conducted|engaged in) (?:an? )?(?:[\p{Ll}-]+ ){0,4}$/u;
const COORDINATOR =
  /\b(?:coordinator|co-ordinator|focal point|chair|member|partner|observer|participant|spokesperson)\b[^;.]{0,50}? (?:in|within|of|for) (?:the )?(?:[\p{Lu}][\p{L}-]+ and (?:the )?)?$/u;

const FRAME_OF =
  /\b(?:framework|basis|timetable|calendar|mandate|conditions|terms|procedures?|approach|formula|ground rules|way|path|climate|chance|prospects?) (?:for|of|to) (?:an? |further |future |direct |peaceful |substantive )*$/u;
const OFFICE_OF =
  /\b(?:Chair(?:man|woman|person)?|President|Secretary[- ]General|Director[- ]General|Executive Secretary|Council|Secretariat|Head) of (?:the )?(?:\p{Lu}[\p{L}-]+ ){0,3}$/u;
const WARM =
  /\b(?:thank\p{L}*|grat\p{L}+|appreciat\p{L}+)\b[^;.]*\breception|\breception and (?:\p{Ll}+ ){0,2}hospitality/iu;

/** "Memorandum of Understanding on Political Consultations", "Agreement on Employment and Stay": words of an instrument's name. */
const isSubjectOfInstrument = (view: SentenceView, phrase: MeetingPhrase): boolean =>
  phrase.ordinal === null &&
  (/^\p{Lu}/u.test(phrase.head) ? SUBJECT_OF_INSTRUMENT : MATTER_OF_INSTRUMENTS).test(
    view.text.slice(Math.max(0, phrase.headStart - 120), phrase.headStart),
  );
/** "the three MoUs are on the areas of Political and diplomatic consultations". */
const MATTER_OF_INSTRUMENTS =
  /\b(?:Memorand(?:um|a)|MoUs?|[Aa]greements?|[Pp]rotocols?|[Aa]ccords?)(?: signed)? (?:is|are|was|were|covers?|covered) (?:on |in )?(?:the )?(?:(?:areas?|fields?|spheres?) of )[^;:.]{0,60}$/u;
const SUBJECT_OF_INSTRUMENT =
  /\b(?:Memorand(?:um|a)(?: of (?:Understanding|Cooperation|Intent))?|MoU|Agreement|Protocol|Convention|Treaty|Arrangement|Accord|Declaration) (?:on|for|concerning|regarding) (?:the )?(?:\p{Lu}[\p{L}-]{1,24},? (?:(?:and|of|on|for|the|in) ){0,2}){0,7}$/u;
/** "A memorandum was signed for political consultation", "to promote constructive dialogue": what they mean to have, and no encounter. */
const isFostered = (view: SentenceView, phrase: MeetingPhrase): boolean => {
  if (phrase.ordinal !== null || phrase.definite || !/(?:dialogues?|consultations?)$/iu.test(phrase.head)) return false;
  const before = view.text.slice(Math.max(0, phrase.headStart - 130), phrase.headStart);
  return EXAMPLE_OF.test(before) || FOSTERED.test(before) || SIGNED_FOR.test(before);
};
/** "a prime example of a strategic dialogue": what something is like. */
const EXAMPLE_OF =
  /\b(?:example|form|kind|sort|format|channel|tool|spirit|symbol|model|culture) of (?:an? |the )?(?:\p{Ll}+ ){0,2}$/u;
const FOSTERED =
  /\b(?:promot|foster|strengthen|enhanc|encourag|deepen|activat|intensify|intensifi|facilitat|maintain|pursu|favou?r)(?:e|es|ed|ing|s)? (?:an? |further |more )?(?:\p{Ll}+ ){0,2}$/u;
const SIGNED_FOR =
  /\b(?:[Mm]emorandum|M[Oo]U|[Aa]greement|[Pp]rotocol|[Aa]rrangement)\b[^,;.]{0,50} (?:was|were|has been|have been|had been) (?:also |then )?(?:signed|concluded|inked) (?:for|on) (?:the )?(?:\p{Ll}+ ){0,2}$/u;

/** "agreed to cut duties, to hold technical talks and to …": what they are to do, in a row. */
const isResolved = (view: SentenceView, phrase: MeetingPhrase): boolean =>
  phrase.ordinal === null &&
  !phrase.definite &&
  /(?:,|;|,? and) to (?:also )?(?:hold|have|organi[sz]e|convene|start|open|launch|resume|conduct) (?:an? )?$/u.test(
    view.text.slice(Math.max(0, phrase.start - 40), phrase.start),
  ) &&
  /\b(?:agree[ds]?|decided?|pledged?|undert(?:ake|ook)|resolved?|committed) (?:\p{Ll}+ )?to \p{Ll}/u.test(
    view.text.slice(0, phrase.start),
  );
const NEGOTIATED =
  /^(?: (?:on|for|of|over) [^,;.]{2,70}?)? (?:were|was|have been|had been) (?:\p{Ll}+ )?(?:concluded|completed|finali[sz]ed|launched)\b/u;

const ASIDE_OF = /\b(?:sidelines?|margins?|fringes?) of an? (?:[\p{L}-]+ ){0,3}$/u;
