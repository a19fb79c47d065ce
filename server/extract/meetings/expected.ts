/** Who will be at an encounter that a noun names and that is still to come. */
import { personsBeforeIn } from '../reference/antecedents.ts';
import { subjectAt } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import { early } from '../words/early.ts';
import { type Participation, takingPart } from './candidate.ts';
import { chairsIn } from './chairs.ts';
import { holderOf } from './holders.ts';
import type { MeetingPhrase } from './names.ts';
import { OFFERED } from './outlook.ts';
import { participantsOf, SIDELINES } from './participants.ts';
import { betweenOf, partnersOf } from './partners.ts';
import { personsBefore, personsIn } from './persons.ts';
import { listFrom, sidesOf } from './sides.ts';
import { spokenOfBefore } from './spoken-of-before.ts';

/** Persons before the noun will be there: "will hold", "is to travel to X for", "is due to attend". */
const GOES_TO =
  /\b(?:will|shall|would|to|due|expected|scheduled|set|plans) (?:[\p{Ll}]+ )?(?:hold|have|begin|open|attend|travel|fly|go|join|lead|chair|co-chair|host|take part|participate|meet|head|visit|arrive|start|resume|conduct|wrap up|convene|address|represent|sit down|receive|sign|speak|moderate)\b[^;.]{0,90}$|\baccepted (?:an?|the|his|her) (?:\p{Ll}+ )?invitation to [^;.]{0,70}$|\b(?:arrives?|travels?|flies|heads|leaves|departs|goes|sets off|(?:is|are|was|were) (?:expected|due|awaited)|will be) [^;.]{2,70} for (?:an? )?(?:\p{Ll}+ ){0,2}$/u;

/** "X will hold talks with Y": those who will; "the next session will be held": nobody yet. */
export function expected(view: SentenceView, phrase: MeetingPhrase, all: readonly MeetingPhrase[]): Participation[] {
  if (phrase.kind === 'visit' || phrase.kind === 'call') return participantsOf(view, phrase, all);
  // "will meet on the sidelines of the third summit": they come to it.
  if (SIDELINES.test(view.text.slice(Math.max(0, phrase.start - 44), phrase.start)))
    return phrase.proper || phrase.ordinal !== null ? takingPart(personsIn(view, 0, view.text.length)) : [];
  // "N and M expect to see each other again in September, at the next session": they, whoever else.
  if (AGAIN_AT.test(view.text.slice(0, phrase.start))) {
    const two = personsIn(view, 0, phrase.start);
    if (two.length > 1) return takingPart(two);
  }
  const holder = holderOf(view, phrase);
  if (holder) return [{ actor: holder, role: 'participant' }];
  // "Algeria and Mauritania have been invited to the next session": those who will come.
  const guests = INVITED_TO.exec(view.text.slice(0, phrase.start));
  if (guests) {
    const asked = subjectAt(view, view.text, guests.index).refs;
    return asked.map((actor) => ({ actor, role: 'participant' }));
  }
  // "Its first session is due in June, with X in the chair".
  if (/\bwith [^,;]{3,90} in the chair\b/u.test(view.text))
    return chairsIn(view).map(({ actor, role }) => ({ actor, role }));
  // "will take place in July with the participation of Peru, Chile and the Bank".
  const taking = WITH_THEM.exec(view.text.slice(phrase.end));
  if (taking) {
    const from = phrase.end + taking[0].length;
    const row = listFrom(view, from);
    const named = personsIn(view, from, view.text.length);
    if (row.length || named.length) return takingPart(named.length ? named : row);
  }
  // "the 30th meeting, which X and Y will co-chair".
  const run = WHICH_RUN.exec(view.text.slice(phrase.end));
  const heads = run ? personsIn(view, phrase.end, phrase.end + run[0].length) : [];
  if (heads.length) return heads.map((actor) => ({ actor, role: heads.length > 1 ? 'co-chair' : 'chair' }));
  // "the summit in July, at which both are expected".
  const which = AT_WHICH.exec(view.text.slice(phrase.end));
  const who = which?.groups?.who;
  if (which && who) {
    const from = phrase.end + which.index;
    const named = personsIn(view, from, from + which[0].length);
    const meant =
      named.length || view.sentence.role === 'point' || !/^(?:both|they|the two)\b/u.test(who)
        ? named
        : personsBeforeIn(view, phrase.start, true);
    if (meant.length) return meant.map((actor) => ({ actor, role: 'participant' }));
  }
  // "A meeting of the two ministers, X and Y, is to be held".
  const row = OF_ROW.exec(view.text.slice(phrase.headEnd));
  const those = row ? personsIn(view, phrase.headEnd, phrase.headEnd + row[0].length) : [];
  if (those.length > 1) return those.map((actor) => ({ actor, role: 'participant' }));
  // "agreed to arrange a summit between X and Y in April".
  const pair = betweenOf(view, phrase);
  if (pair.length > 1) return pair.map((actor) => ({ actor, role: 'participant' }));
  const chairs =
    /\b(?:to be|will be) (?:(?:co-)?chaired|presided over) by\b|\bunder the (?:joint |co-)?(?:presidency|chairmanship) of\b/iu.test(
      view.text,
    )
      ? chairsIn(view)
      : [];
  // "The twelfth meeting, planned for September, will be chaired by X".
  if (chairs.length && TO_BE_CHAIRED.test(view.text.slice(phrase.end)))
    return chairs.map(({ actor, role }) => ({ actor, role }));
  // "Fiji and Samoa will hold the next round": those two.
  const both =
    phrase.series === 'later' && WILL_HOLD.test(view.text.slice(0, phrase.start)) ? sidesOf(view, phrase) : [];
  if (both.length > 1) return both.map((actor) => ({ actor, role: 'participant' }));
  // "Their next meeting will be held in Riga", "the next round of their talks": those two of whom the text has spoken.
  const theirs =
    THEIR.test(view.text.slice(0, phrase.start)) || OF_THEIRS.test(view.text.slice(phrase.start, phrase.end + 30))
      ? personsBeforeIn(view, phrase.start, true)
      : [];
  if (theirs.length > 1) return theirs.map((actor) => ({ actor, role: 'participant' }));
  // "A meeting with N is planned for Friday": of N and whoever was spoken of.
  if (OF_NOBODY.test(view.text.slice(0, phrase.start))) {
    const partners = partnersOf(view, phrase).refs;
    const mine = partners.length ? spokenOfBefore(view, partners) : [];
    if (mine.length) return takingPart([...mine, ...partners]);
  }
  if (phrase.series === 'later' || !GOES_TO.test(view.text.slice(Math.max(0, phrase.start - 110), phrase.start)))
    return [];
  // "It was agreed to hold consultations of experts", "accepted the offer of Peru to host the session": nobody who is named.
  if (OF_OTHERS.test(view.text.slice(phrase.headEnd)) || OFFERED.test(view.text.slice(0, phrase.start))) return [];
  // "N told reporters that the commission would hold its first meeting": not N.
  const told = TOLD_THAT.exec(view.text.slice(0, phrase.start));
  const inside = told ? personsIn(view, told.index + told[0].length, phrase.start) : [];
  // "It will hold its first session": the body, and nobody named before.
  if (IT_HOLDS.test(view.text.slice(0, phrase.start))) return [];
  const own =
    told && !/^(?:he|she|they|both|the two) /u.test(view.text.slice(told.index + told[0].length))
      ? inside
      : personsBefore(view, phrase.start);
  const partners = partnersOf(view, phrase).refs;
  // "Mercosur will start talks with Bolivia in July, N told reporters", "The leaders of Peru and Chile will hold a summit".
  const sides = !own.length && !partners.length ? sidesOf(view, phrase) : [];
  if (sides.length > 1) return sides.map((actor) => ({ actor, role: 'participant' }));
  return [...new Set([...own, ...partners, ...chairs.map(({ actor }) => actor)])].map(
    (actor) => chairs.find((chair) => chair.actor === actor) ?? { actor, role: 'participant' },
  );
}

/** A noun that opens its clause. */
const OF_NOBODY = /^(?:[^,;.]{3,40}, )?(?:(?:A|An|The|His|Her|a|an|the|his|her) )?(?:[\p{Ll}-]+ ){0,2}$/u;

const AGAIN_AT =
  /\b(?:expect|hope|plan|agreed|intend|are|will)(?: (?:to|due|set|also))* (?:see|meet) (?:each other|one another|again)\b[^;.]{0,60}? (?:at|during) (?:the |an? )?$/u;

const THEIR = /(?:^|[ ,;(])[Tt]heir $/u;
const OF_THEIRS = /^[^,;.]{3,40} of their (?:talks|negotiations|discussions|consultations|dialogue)\b/u;

const WILL_HOLD =
  /^[^,;:]{5,80} (?:will|(?:are|is) (?:due |expected |scheduled )?to|plan to|agreed to) (?:hold|have|start|open|resume|convene) (?:the|their) $/u;

const IT_HOLDS =
  /^It (?:will|is (?:due |set |expected |scheduled )?to|plans to) (?:hold|have|convene|open|begin) its (?:\p{Ll}+ )?$/u;

const OF_OTHERS =
  /^ (?:of|between|among) (?:the )?(?:[\p{Ll}-]+ ){0,2}(?:experts|officials|specialists|technicians|engineers|officers|authorities|chiefs|directors|nurses)\b/u;
const TOLD_THAT =
  /\b(?:said|told [^,;.]{2,40}?|announced|added|stated|confirmed|disclosed|explained|revealed) (?:on \p{Lu}\p{Ll}+ |here |today )?that /u;

const WITH_THEM =
  /^[^;.]{0,110}? (?:with the participation of|bringing together|attended by|to which [^;.]{2,30} (?:has|have) invited) (?:the )?/u;

const AT_WHICH =
  /(?<=^[^;.]{0,90}), (?:(?:at|in|to|for) which|where) (?<who>[^;.]{3,90}?) (?:(?:is|are) (?:also )?(?:expected|due|invited|to (?:speak|take part|be|attend))|(?:has|have) (?:also )?been invited|will (?:also )?(?:speak|attend|take part|be|meet|preside|join))\b/u;

early(AT_WHICH);

const TO_BE_CHAIRED =
  /^[^;.]{0,110} (?:is to be|are to be|will be) (?:(?:co-)?chaired|presided over) by |^(?: in [^;.,]{2,40})?(?: on [^;.,]{2,40})?, to be (?:(?:co-)?chaired|presided over|led) by |^[^;.]{0,110} under the (?:joint |co-)?(?:presidency|chairmanship) of /u;

const WHICH_RUN =
  /^, (?:over )?which [^;.]{3,130}? (?:will|(?:is|are) (?:due |set |scheduled )?to) (?:jointly )?(?:(?:co-)?chair|preside)\b/u;

const INVITED_TO =
  / (?:has|have|had) (?:also )?been invited to (?:\p{Lu}[^,;.]{1,30} for )?(?:the |an? |its |their )?$/u;

const OF_ROW =
  /^ (?:of|between) [^.;]{3,160}?,? (?=(?:is|are|will|was|were) (?:to|be|also|now|take|due|set|planned|scheduled|expected|foreseen)\b)/u;
