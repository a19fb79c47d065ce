/** Where the name of an instrument begins: the modifiers before its head, and the words that cannot be among them. */

const STOP_LEFT = new Set(
  `and or but of on in at to for from with by under as than that which who whose when while after before since during via through over
   into about between among against if is are was were be been being has have had will would shall should may might can could must do does
   did not no its their his her our my your this these those the a an said says sign signs signed signing inked inking ink initialling initialing initialled
   initialed adopt adopted adopting issue issued issuing passed pass endorsed endorse approved approve release released releasing publish
   published conclude concluded concluding negotiate negotiating negotiated implement implementing implemented carry put renew renewed
   renewing include includes including regarding concerning reviewed review reviewing reached reach reaching called following per both all
   each any some many several such other another more two three four five six seven eight nine ten eleven twelve thirteen new fresh finalise
   finalize finalising finalizing draft drafted drafting propose proposed proposing exchange exchanged ratify ratified ratifying join
   joining expedite accelerate speed discuss discussed discussing prepare prepared preparing completed complete completing welcomed welcome
   unveiled unveil announced announce announcing launched launch launching produced produce producing mull mulled first second third
   existing earlier previous current final landmark historic major key separate different further additional also landmark long-awaited
   wide-ranging numerous formal written recent they he she it we there here out up down off witness witnessed hail hailed noted highlighted within
   neither either old older former predecessor controversial very important so-called unprecedented groundbreaking crucial significant
   million billion trillion dollar dollars euro euros worth above above-mentioned said upon without towards toward amid around across where whereby extend extended extending update updated respective
   yesterday today tonight tomorrow projected envisaged block blocks blocked blocking seek seeks seeking sought
   reaches secure secures secured securing prevent prevents hinder hinders hindered delay delays delayed undermine undermines found find finds`.split(
    /\s+/,
  ),
);

/** Those whose agreement is a kind of agreement: "the shareholders' agreement". */
const OWNERS = /^(?:share|stock)?(?:holders|owners|investors|creditors|lenders|producers|growers|users)'$/i;

const EXCHANGE_OF =
  /\b(?:an?|the|its|their|annual|student|youth|cultural|teachers?|joint|new|academic|data|information|staff) $/u;
/** Words in capitals and "and" before those that the name is known to begin with. */
const JOINED =
  /\b(?:[Tt]he|[Aa]|[Aa]n|[Tt]heir|[Ii]ts) ((?:\p{Lu}[\p{L}-]+ ){1,4}and |(?:Status|Rules|Terms|Code|Transfer|Avoidance|Freedom|Exchange|Rights) of )$/u;
const INSTRUMENT =
  /\b(?:Memorand\p{L}+|MoUs?|MOUs?|Agreements?|Accords?|Pacts?|Treat(?:y|ies)|Protocols?|Conventions?|Declarations?|Programmes?|Plans?|Contracts?|Minutes|Statements?|Minister|Ministry|President|Government|Republic|Emirate|Kingdom)\b/u;

const EARLIER =
  /\b(?:the|its|their|an?|this) ((?:previous|earlier|existing|older|former|expired|expiring|outgoing) (?:such )?)$/iu;
const POINTS = /^(?:recommendations|conclusions|rules|principles|standards|guidelines)$/iu;
const SET_OF = /\b(?:package|set|series|list|catalogue) of (?:\d+ |[\p{Ll}-]+ )?$/u;

/** Where the name begins: the first of the modifiers before its head; an offset in the sentence. */
export function leftEdge(text: string, headStart: number, headEnd: number): number {
  let start = headStart;
  for (let count = 0; count < 9; count += 1) {
    const before = /(?:^|[ "(])([\p{L}\d][\p{L}\d.'–-]{0,40}) $/u.exec(text.slice(Math.max(0, start - 44), start));
    const word = before?.[1];
    if (!word || word.endsWith("'s") || (/s'$/.test(word) && !OWNERS.test(word)) || /^\d{1,2}$/.test(word)) break;
    // "an annual exchange plan", but "will exchange plans".
    const noun = word === 'exchange' && EXCHANGE_OF.test(text.slice(0, start - word.length - 1));
    // "an implementing arrangement", but "implementing agreements".
    const kindOf =
      word === 'implementing' &&
      start === headStart &&
      /\b(?:an?|the|its|their|new|two) $/u.test(text.slice(0, start - word.length - 1));
    if (!noun && !kindOf && STOP_LEFT.has(word.toLowerCase()) && !/^\p{Lu}/u.test(word)) break;
    if (
      STOP_LEFT.has(word.toLowerCase()) &&
      /^(?:The|A|An|Under|In|On|By|This|Its|Their|According|After|Signed|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Some|Many|Numerous|Various|New|Both|And|Of|That|His|Her|Neither|Either|Old|Former|No|Another|Existing|Earlier|Previous|Our|Also|First|Second|Third)$/.test(
        word,
      )
    )
      break;
    // "On Friday agreements were signed", but "the Good Friday Agreement".
    if (/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(word) && !/\bGood \S+ $/u.test(text.slice(0, start))) break;
    if (
      /ly$/.test(word) &&
      !/^(?:early|yearly|monthly|quarterly|weekly|daily|friendly|supply|family|assembly|monopoly)$/i.test(word)
    )
      break;
    start -= word.length + 1;
  }
  // "the previous plan": told from the one in hand by nothing else.
  const before = start < headStart ? null : EARLIER.exec(text.slice(Math.max(0, start - 24), start));
  if (before?.[1]) start -= before[1].length;
  // "the Science and Innovation Treaty".
  if (/^\p{Lu}/u.test(text.slice(start, start + 1)) && start < headStart) {
    const joined = JOINED.exec(text.slice(Math.max(0, start - 60), start));
    if (joined?.[1] && !INSTRUMENT.test(joined[1])) start -= joined[1].length;
  }
  const status = /\b[Ss]tatus of $/u.exec(text.slice(Math.max(0, start - 12), start));
  if (status) start -= status[0].length;
  // "a package of 22 recommendations".
  const set = POINTS.test(text.slice(headStart, headEnd))
    ? SET_OF.exec(text.slice(Math.max(0, start - 30), start))
    : null;
  if (set) start -= set[0].length;
  return Math.max(0, Math.min(start, headEnd - 1));
}
