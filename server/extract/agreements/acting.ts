/** Who acts upon an instrument that nobody is told to sign: who adopts or announces it, proposes it, or works under it. */

import { type Subject, subjectAt } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { InstrumentPhrase } from './names.ts';

/** "Chile, Peru and Japan announced a pact", "the presidents of Ghana and Togo adopted a declaration": those before the verb. */
export function adoptedBy(view: SentenceView, { start }: InstrumentPhrase): Subject | null {
  const from = Math.max(0, start - 60);
  const verb = ADOPTS.exec(view.text.slice(from, start));
  if (!verb) return null;
  const whose = WHOSE.exec(view.text.slice(0, from + verb.index));
  const subject = subjectAt(view, view.text, whose ? whose.index : from + verb.index);
  // "A and B renewed their accord when their ministers signed minutes": states stand back behind whoever signs.
  const renews = /^(?:renew|extend|amend|updat)ed/u.test(verb[0]);
  if (renews && !subject.refs.some((ref) => ref.startsWith('o'))) return null;
  return several(subject);
}
/** "A and B, whose leaders had issued the declaration": A and B. */
const WHOSE = /, whose (?:\p{Ll}+ ){1,3}(?:had |have )?$/u;
const ADOPTS =
  /\b(?:announced|renewed|extended|amended|updated|adopted|launched|unveiled|endorsed|approved|issued|passed|released|published|made public|concluded|reached|struck|sealed|clinched)(?: for (?:an?|another|two|three|four|five|ten|\d+)(?: more| further)? (?:years?|months|term))?(?: (?:in|at|on) \p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)?| here| today| yesterday| \p{Lu}\p{Ll}+day){0,2} (?:(?:an?|the|their|its|new|final|joint|landmark|historic) ){0,3}$/u;

/** "The ministers agreed to prepare a protocol", "A and B are in touch about a memorandum": those who undertake it. */
export function proposedBy(view: SentenceView, { start }: InstrumentPhrase): Subject | null {
  const from = Math.max(0, start - 100);
  const verb =
    PROPOSES.exec(view.text.slice(from, start)) ??
    TALKS.exec(view.text.slice(from, start)) ??
    INTENDS.exec(view.text.slice(from, start)) ??
    WANTS.exec(view.text.slice(from, start));
  if (!verb) return null;
  const subject = subjectAt(view, view.text, from + verb.index);
  return several(subject) ?? (subject.kind === 'pronoun' && subject.plural ? subject : null);
}
const ARTICLE =
  '(?: (?:an?|the|corresponding|written|their|its|new|joint|draft|text of|possible|separate|further|second|similar)){0,4} $';
const PROPOSES = new RegExp(
  `\\b(?:agreed|decided|resolved|undertook|pledged|promised|intend|plan|want|hope|will|would|shall|must|should|are|were|agree|propose) (?:also |both |jointly |soon |still |now |(?:by|before|within|until) [^,;.]{3,30} )?(?:(?:to|on) )?(?:(?:draw|drew) up|prepar\\p{Ll}+|negotiat\\p{Ll}+|conclud\\p{Ll}+|work(?:ing)? (?:on|out|towards)|draft\\p{Ll}*|finali[sz]\\p{Ll}+|develop\\p{Ll}*|sign\\p{Ll}*|elaborat\\p{Ll}+|complet\\p{Ll}+)${ARTICLE}`,
  'u',
);
const TALKS = new RegExp(
  `\\b(?:(?:are|were|have been) (?:also |both |still |now )?(?:in (?:touch|talks|contact|discussions|negotiations) (?:about|on|over|for)|stud(?:ying)|consider(?:ing)|weigh(?:ing)|discuss(?:ing)|explor(?:ing)|think(?:ing) of)|(?:concluded|completed|finished|wrapped up|launched|opened|began|started|resumed|held) (?:(?:\\p{Ll}+ ){0,2})?(?:negotiations|talks) (?:on|for|over|towards)|(?:spoke|talked)(?: [^,;.]{2,30})? (?:of|about)(?: (?:drafting|concluding|signing|negotiating|preparing|making|drawing up))?)${ARTICLE}`,
  'u',
);

/** "The two leaders also want a treaty", "X and Y said that an accord was being drafted". */
const WANTS = new RegExp(
  `\\b(?:want|seek|favou?r|wish for|aim (?:at|for)|contemplate|envisage|plan|desire|said(?: only| also)? that|announced that|told [^,;.]{3,30} that)(?: also| both| jointly)?${ARTICLE}`,
  'u',
);

/** "A and B confirmed their intention to sign a memorandum". */
const INTENDS = new RegExp(
  `\\b(?:confirm|express|announc|declar|voic|stat|affirm|reaffirm|signal|reiterat|underlin)(?:e?d|led|es|s)? (?:their |the |its |a )?(?:\\p{Ll}+ )?(?:intentions?|readiness|wish|desire|willingness|plans|hopes?|interest|aim|resolve|determination) (?:to|of|in) (?:draw up|prepar|negotiat|conclud|work out|work towards|draft|finali[sz]|develop|sign|initial|ink|complet)\\p{Ll}*${ARTICLE}`,
  'u',
);

const UNDER_GATE = new Gate(/^(?:under|basis|framework|thanks|virtue)$/);
const UNDER =
  /\b(?:(?:have|has|had|are|were|been|already|also|long|now|will) )*(?:work|cooperat|co-operat|collaborat|exchang|train|trad|shar|coordinat|operat|link|bound|tied|join|partner|act|stud|research|meet|met\b|run\b|hold|held\b|been)\p{Ll}*(?: (?!under\b)[^,;.:]{1,60}?)? (?:under|on the basis of|within the framework of|in the framework of|thanks to|by virtue of) (?:an?|the|their) (?:(?:19|20)\d\d |\p{Ll}+ ){0,2}$/u;

const BOUND_GATE = new Gate(/^(?:linked|bound|tied|joined|united|connected|allied)$/);
/** "A and B are linked by the Convention of 1984". */
const BOUND_BY =
  /\b(?:are|were|have been|had been|remain) (?:also |already |long )?(?:linked|bound|tied|joined|united|connected|allied) (?:together |to (?:each other|one another) )?by (?:an?|the|their) (?:(?:19|20)\d\d |\p{Ll}+ ){0,2}$/u;

/** "A and B have had a transit agreement since 1976". */
const HAVE =
  /\b(?:have had|have|had|already have|share|maintain) (?:an?|one|their own) (?:(?:19|20)\d\d |[\p{Ll}-]+ ){0,2}$/u;

/** "The two institutes have worked together since 2016 under an Agreement on Films": the bodies that do so. */
export function workingUnder(view: SentenceView, { start }: InstrumentPhrase): Subject | null {
  const from = Math.max(0, start - 130);
  const before = view.text.slice(from, start);
  const verb =
    (UNDER_GATE.opens(view.words) ? UNDER.exec(before) : null) ??
    (BOUND_GATE.opens(view.words) ? BOUND_BY.exec(before) : null) ??
    HAVE.exec(before);
  if (!verb) return null;
  const subject = several(subjectAt(view, view.text, from + verb.index));
  // "The parties cooperate on the basis of the treaty": whose it is, they do not tell.
  if (subject && SIDES.test(view.text.slice(subject.start, from + verb.index))) return null;
  return subject?.refs.some((ref) => ref.startsWith('p')) ? null : subject;
}
const SIDES = /^(?:[Tt]he |[Bb]oth )?(?:two |both )?(?:sides|parties|partners) /u;

/** "Germany and France thereby complement the treaty", "A and B invoked the pact": states whose it is. */
export function invokedBy(view: SentenceView, { start }: InstrumentPhrase): Subject | null {
  const from = Math.max(0, start - 60);
  const verb = INVOKES.exec(view.text.slice(from, start));
  if (!verb) return null;
  const subject = several(subjectAt(view, view.text, from + verb.index));
  return subject?.refs.some((ref) => ref.startsWith('p')) || (subject && SIDES.test(view.text.slice(subject.start)))
    ? null
    : subject;
}
const INVOKES =
  /\b(?:thereby |thus |also |have |had )*(?:complement|supplement|replace|invoke|revive|activate|denounce|suspend|recall|reaffirm|update|amend)(?:s|d|ed)? (?:the|their) (?:\p{Ll}+ )?$/u;

const several = (subject: Subject): Subject | null =>
  subject.kind === 'actors' && subject.refs.length > 1 ? subject : null;
