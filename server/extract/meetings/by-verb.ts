/** Encounters that a sentence tells by a verb: who receives, meets, calls on or chairs whom, held or still to come. */
import type { Ref } from '../../model/factsheet.ts';
import type { MeetingKind, ParticipantRole } from '../../model/ontology.ts';
import type { Range } from '../draft.ts';
import { matchesOf } from '../text/matches.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { Phrases } from '../words/phrases.ts';
import { meetingWords } from '../words/words.ts';
import { bodiesMet } from './bodies-met.ts';
import { type MeetingCandidate, takingPart } from './candidate.ts';
import { dateNear, placeNear } from './circumstances.ts';
import { saidFrom, verbBetween } from './clauses.ts';
import { conversationIn } from './conversations.ts';
import { hostedBody, hostsAll, hostsPeers } from './hosted.ts';
import { journeysIn } from './journeys.ts';
import { meetsThen } from './meets-then.ts';
import type { MeetingPhrase } from './names.ts';
import { guestsOf, objectsOf } from './objects.ts';
import { actingBehind, hostBehind, OPENING_GERUND } from './opening-gerund.ts';
import { isOpening } from './openings.ts';
import { outlookOf } from './outlook.ts';
import { actorsBefore } from './parties.ts';
import { personsIn } from './persons.ts';
import { onlookersOf } from './present-when.ts';
import { PUBLIC_THING } from './public-things.ts';
import { sentBy } from './sent-by-states.ts';
import { severalOccasions } from './several.ts';
import { sidesOf } from './sides.ts';
import { THOSE_WHO_MET } from './those-received.ts';
import { toldByVerb } from './told-by-verb.ts';
import { isForTalks, notMeant } from './verb-senses.ts';
import { visitByVerb } from './visits.ts';

interface MeetingVerbs {
  readonly kind: MeetingKind;
  readonly phrases: Phrases;
}
let compiled: readonly MeetingVerbs[] | null = null;
const verbs = (): readonly MeetingVerbs[] => {
  compiled ??= (Object.entries(meetingWords().verbs) as [MeetingKind, readonly string[]][]).map(([kind, list]) => ({
    kind,
    phrases: new Phrases(list, { cased: true }),
  }));
  return compiled;
};

const CALL_GATE = new Gate(/call/);
/** "called, too, on X", "called later on X". */
const CALLED_ON =
  /\bcall(?:ed|s)(?:,? (?:too|later|also|in turn|separately|earlier|afterwards|there|first|briefly|yesterday|today|(?:this|that|the same|the next) (?:morning|afternoon|evening|day)|the day before),?)? on (?=(?:[\p{L}.'-]+ ){0,6}\p{Lu})/gu;
const CLAUSE_END =
  /[;:]|,? and that (?=(?:(?:the|his|her|its|their|acting|\p{Lu}[\p{L}'’.-]*) (?:of )?){1,8}(?:had|has|have|would|will|was|were|is|are|could|should)\b)|, (?=(?:was received|were received|received|welcomed|hosted|signed|told|said|opened|inaugurated|left|flew|h[eo]ld (?:\p{Ll}+ ){0,2}(?:talks|meetings?|discussions|consultations)|met with|met|meets|called on|paid|toured|visited|attended|addressed|laid|took part|inspected|lunched|dined|breakfasted|had (?:lunch|dinner|breakfast|talks)|saw|spoke|conferred|spent) )|, (?:but|where|while|which|whom|(?:to|with|from|for|of) whom|whose|saying|adding) | (?:(?<!\bthe (?:day|night|week|evening|morning|month|year) )(?:before|after)|when|as|while|because|since|until|at the invitation of|to (?=discuss|review|sign|explore|talk|convey|brief|thank|congratulate|follow)|and (?=(?:then |later |also |earlier |afterwards )?(?:dined|lunched|breakfasted|had|saw|spoke|conferred|spent|held) )|and (?=(?:then |later |also |earlier |afterwards )?(?:said|signed|agreed|discussed|told|will|is|was|has|had|laid|visited|toured|inspected|attended|held|hold|met|called on|call on|received|paid|pay|addressed|address|attend|opened|open|took|take|travelled|flew|joined|conveyed|handed|witnessed|chaired|confer|conferred)\b))\b ?|, and (?=(?:then|later|also|he|she|they|it|[\p{Ll}]+ed) )|\.$/u;

/** Encounters told by a verb: "received X", "met Y", "was in Laos on a working trip". */
export function meetingsByVerb(view: SentenceView, nouns: readonly MeetingPhrase[]): MeetingCandidate[] {
  const found: MeetingCandidate[] = [];
  const add = (kind: MeetingKind, range: Range, word: string) => {
    const candidate = verbCandidate(view, kind, range, word, nouns);
    if (!candidate) return;
    if (found.some(({ range: other }) => other.start < candidate.range.end && other.end > candidate.range.start))
      return;
    found.push(candidate);
  };
  for (const { kind, phrases } of verbs())
    for (const { start, end, text } of phrases.all(view.words)) add(kind, { start, end }, text.toLowerCase());
  if (CALL_GATE.opens(view.words))
    for (const { index, 0: words } of matchesOf(CALLED_ON, view.text))
      add('call', { start: index, end: index + words.length - 1 }, 'called on');
  for (const { start, end, word } of journeysIn(view)) add('visit', { start, end }, word);
  const gerund = OPENING_GERUND.exec(view.text)?.groups?.verb;
  if (gerund && hostBehind(view, gerund.length))
    add(gerund === 'Meeting' ? 'talks' : 'call', { start: 0, end: gerund.length }, gerund.toLowerCase());
  const spoken = found.some(({ kind }) => kind !== 'visit')
    ? null
    : conversationIn(
        view,
        nouns.some(({ kind: of }) => of !== 'visit'),
      );
  if (spoken) add('talks', spoken, spoken.word);
  return found.flatMap(severalOccasions);
}

/** What another is told to have done there, and no further name of the row. */
const LEADS =
  / (?:led|headed|leads|heads|chaired|co-chaired|presided|officiated|represented|attended|sat|spoke)(?=[ .,;]|$)/u;

/** Where the clause of a verb ends; a row of hosts goes on over semicolons. */
const clauseEndAfter = (whole: string, from: number): number => {
  const text = whole.slice(0, saidFrom(whole, from));
  const end = CLAUSE_END.exec(text.slice(from));
  if (!end) return text.length;
  const at = from + end.index;
  if (end[0] !== ';') return at;
  const next = /^; (?:and )?(?:the |H\.|Mrs?\b|Ms\b|Dr\b|Hon\b|Sir\b|\p{Lu})[^;]*/u.exec(text.slice(at));
  return next && !LEADS.test(next[0]) && !verbBetween(next[0], 0, next[0].length) ? clauseEndAfter(text, at + 2) : at;
};

function verbCandidate(
  view: SentenceView,
  kind: MeetingKind,
  verb: Range,
  word: string,
  nouns: readonly MeetingPhrase[],
): MeetingCandidate | null {
  const { text } = view;
  const status = meetsThen(view, verb, word) ? 'held' : outlookOf(text, verb.start, word);
  if (status === 'none') return null;
  if (kind === 'visit') return visitByVerb(view, verb, word, status, nouns);
  if (notMeant(view, kind, verb, word)) return null;
  // "a reception at which he bade farewell to his guests": of the reception.
  if (/farewell|leave of/.test(word) && nouns.some((noun) => noun.kind === 'call' || noun.kind === 'ceremony'))
    return null;
  if (kind === 'talks' && OFTEN.test(text.slice(verb.end, verb.end + 70))) return null;
  // "A commission of nine meets in Lima on May 9": the commission.
  if (kind === 'talks' && /^(?:meets?|convenes?|gathers?)$/.test(word) && OF_BODY.test(text.slice(0, verb.start)))
    return null;
  if (kind === 'talks' && PRESIDING.test(text.slice(verb.end)) && OF_BODY.test(text.slice(0, verb.start))) return null;
  const main = actingBehind(view, verb, word);
  const subject = main?.refs ?? guestsOf(view, verb.start) ?? actorsBefore(view, verb.start);
  // "sworn in before Chief Justice N": who took the oath is in the sentence.
  const end = main?.at ?? (word.endsWith('sworn in') ? text.length : clauseEndAfter(text, verb.end));
  const object = objectsOf(view, verb, end, subject);
  const people = [
    ...new Set([...subject, ...(kind === 'call' || kind === 'talks' ? accompanying(view, verb.start) : []), ...object]),
  ];
  // "opened the hospital at a ceremony": that; not "laid a wreath before going into talks".
  const noun = nouns.find(({ start }) => start > verb.start && start < verb.end + 60);
  if (kind === 'ceremony' && noun && !THEN.test(text.slice(verb.end, noun.start))) return null;
  if (kind === 'ceremony' && isOpening(text, verb, word, nouns)) return null;
  if (kind === 'ceremony' || kind === 'conference') {
    const around =
      /^(?:was|were|sworn)/.test(word) ||
      / (?:by|with|alongside|presence of|company of|together|before) /.test(text.slice(verb.end, end));
    // "The first commission was inaugurated in 1998": nobody who is named.
    if (word === 'was inaugurated' && !personsIn(view, 0, text.length).length) return null;
    const those = kind === 'conference' || around || /^sw(?:ore|ears) in$/.test(word) ? people : subject;
    const led = [...new Set([...those, ...onlookersOf(view, verb.start)])];
    // "also laid a wreath": a guest alone at a monument meets nobody.
    if (led.length < 2 && TRIBUTE.test(word) && isBesides(text, verb)) return null;
    // "launched the plan": done together, or before others.
    if (OPENS.test(word) && led.length && (led.length < 2 || !isOfThing(text, verb))) return null;
    // "will inaugurate the terminal on Friday": on a day that is told.
    if (status === 'planned' && (!view.dates.length || (word === 'inaugurate' && !isOfThing(text, verb)))) return null;
    const role: ParticipantRole = kind === 'ceremony' ? 'participant' : led.length > 1 ? 'co-chair' : 'chair';
    // "The Presidents of Peru and Chile opened the bridge on Tuesday": the states, where the persons have no names.
    const states = led.length || kind !== 'ceremony' ? [] : openers(view, verb, word);
    if (states.length) return { ...told(view, kind, verb, status), participants: takingPart(states), act: 'named' };
    return led.length
      ? { ...told(view, kind, verb, status), participants: led.map((actor) => ({ actor, role })) }
      : null;
  }
  const peers = kind === 'call' ? hostsPeers(view, verb, subject) : [];
  if (peers.length) return { ...told(view, 'conference', verb, status), participants: takingPart(peers), act: 'named' };
  const toCome =
    kind === 'call' && status === 'planned' && word.startsWith('host') ? hostsAll(view, verb, subject) : null;
  if (toCome) return { ...told(view, toCome, verb, status), act: 'named' };
  const hosted = kind === 'call' && word.startsWith('host') ? hostedBody(view, verb.end) : null;
  if (hosted)
    return people.length
      ? {
          ...told(view, 'conference', hosted, status),
          participants: people.map((actor) => ({ actor, role: 'participant' as const })),
          act: 'named',
        }
      : null;
  // The noun beside the verb tells of it: "held talks", "hosted the summit", "sat down for a working meeting".
  if (nouns.some((noun) => noun.headEnd > verb.start && noun.start < verb.end + (word.startsWith('host') ? 40 : 12)))
    return null;
  const passive = /\b(?:by|was|were|been|be|is|given)\b/.test(word);
  const isHostUnnamed = kind === 'call' && subject.length > 0 && TO_OFFICE.test(text.slice(verb.start, verb.end + 90));
  const unnamed = () => status === 'held' && BY_OFFICE.test(text.slice(0, verb.start));
  if (kind === 'call' && (!object.length || (!subject.length && !passive && !unnamed()))) {
    const group = view.groups.some((each) => each.start - view.at >= verb.end && each.start - view.at < end);
    const sent = !group && people.length === 1 && view.dates.length ? sentBy(view, verb.end) : null;
    if (sent)
      return {
        ...told(view, kind, verb, status),
        participants: [...people, sent].map((actor) => ({ actor, role: 'participant' as const })),
      };
    const heads = THOSE_WHO_MET.test(text.slice(verb.end, end));
    if ((!group && !heads && !isHostUnnamed && !WITH_PEER.test(text.slice(verb.end, end))) || !people.length)
      return null;
  }
  if (people.length === 1 && !object.length && kind === 'talks' && status === 'held') {
    const bodies = bodiesMet(view, verb.end, end);
    if (bodies.length)
      return {
        ...told(view, kind, verb, status),
        participants: [...people, ...bodies].map((actor) => ({ actor, role: 'participant' as const })),
      };
  }
  if (!people.length) {
    const sides = kind === 'talks' ? sidesOf(view, verb) : [];
    if (/\b(?:have|has) $/u.test(text.slice(Math.max(0, verb.start - 40), verb.start))) return null;
    if (!sides.length || (status === 'planned' && !view.dates.length)) return null;
    // "Labour ministers from Jordan, Egypt and Iraq gathered": more than talks.
    const many = sides.length > 2 ? 'conference' : kind;
    return { ...told(view, many, verb, status), participants: sides.map((actor) => ({ actor, role: 'participant' })) };
  }
  const precise =
    view.dates.length > 0 || object.length > 0 || (EACH_OTHER.test(word) && placeNear(view, verb.end) !== null);
  if (status === 'planned' && (!precise || (people.length < 2 && !isHostUnnamed))) return null;
  if (people.length < 2 && !ENOUGH_FOR_ONE.test(word) && !WITH_PEER.test(text.slice(verb.end, end))) return null;
  if (people.length < 2 && /\b(?:have|has) $/u.test(text.slice(Math.max(0, verb.start - 40), verb.start))) return null;
  // "gave a dinner for N": an occasion, and no call; "in honour of the guest" he is received.
  const occasion: MeetingKind =
    /^(?:gave|offered|hosted) a (?:dinner|lunch|luncheon|banquet)$/.test(word) &&
    (word.endsWith('banquet') || !IN_HONOUR.test(text.slice(verb.end)))
      ? 'ceremony'
      : kind === 'call' && word.startsWith('host') && isForTalks(text, verb)
        ? 'talks'
        : kind;
  return {
    ...told(view, occasion, verb, status),
    participants: people.map((actor) => ({ actor, role: 'participant' })),
  };
}

const THEN = / (?:before|prior to|ahead of|after) (?:going|entering|holding|sitting|starting|opening|his|her|their) /u;

/** "The King of Peru received N", "Peru's President on Tuesday received N": a host without a name. */
const BY_OFFICE =
  /\b(?:[Kk]ing|[Qq]ueen|[Ee]mir|[Aa]mir|[Ss]ultan|[Pp]ope|[Pp]resident|[Pp]remier|[Cc]hancellor|[Mm]onarch|[Cc]rown [Pp]rince|[Mm]inister)(?: of (?:the )?(?:\p{Lu}[\p{L}-]+ ?){1,3})?(?: (?:on \p{Lu}\p{Ll}+day|today|yesterday|also|later|earlier|then))? $/u;

/** "was received by the Archbishop of Lima", "called on the Prime Minister": a host told by his office alone. */
const TO_OFFICE =
  /^(?:[\p{Ll}-]+ ){0,3}?(?:(?:received|welcomed|met|hosted)(?: [\p{Ll}-]+){0,4}? by|call(?:ed|s)? on) (?:the |his |her |its )?(?:[\p{L}'’-]+ ){0,3}?(?:[Vv]ice[- ])?(?:[Pp]resident|[Pp]remier|[Pp]rime [Mm]inister|[Kk]ing|[Qq]ueen|[Ee]mir|[Ss]ultan|[Pp]ope|[Aa]rchbishop|[Pp]atriarch|[Gg]overnor|[Mm]ayor|[Ss]peaker|[Cc]hancellor|[Cc]rown [Pp]rince|[Hh]eads? of (?:[Ss]tate|[Gg]overnment)|[Mm]inister)\b/u;

/** "hosted her Greek counterpart": one who is not named. */
const WITH_PEER =
  /^(?: by)? (?:his|her|the) (?:visiting )?(?:\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)? )?(?:counterpart|colleague|opposite number|homologue)\b/u;

/** "N, accompanied by Ambassador M, was received by …", "N, flanked by M, met": who came with whoever acts. */
function accompanying(view: SentenceView, verb: number): Ref[] {
  if (!COMPANY.opens(view.words)) return [];
  const along = ALONG.exec(view.text.slice(0, verb));
  return along ? personsIn(view, along.index, verb) : [];
}
const COMPANY = new Gate(/^(?:accompanied|flanked|joined|escorted|assisted)$/);
const ALONG =
  /, (?:who (?:was|is|were) )?(?:accompanied|flanked|joined|escorted|assisted) by [^;]{3,160}?,? (?:(?:was|were|is|has|had|been|will|be|also|later|then|today|yesterday|on \p{Lu}\p{Ll}+day) )*$/u;

/** Acts at which something is opened before guests, where it is one for the public. */
const OPENS = /^(?:launched|commissioned|opened|launch|unveiled|handed over)$/;

/** The states whose leaders opened a thing for the public, on a day that is told. */
const openers = (view: SentenceView, verb: Range, word: string): Ref[] =>
  (OPENS.test(word) || word.endsWith('inaugurated')) &&
  view.dates.length > 0 &&
  LEADERS.test(view.text.slice(0, verb.start)) &&
  isOfThing(view.text, verb)
    ? sidesOf(view, verb)
    : [];
const LEADERS =
  /\b(?:[Pp]residents|[Ll]eaders|[Mm]inisters|[Pp]remiers|[Hh]eads of (?:[Ss]tate|[Gg]overnment)|[Kk]ings)\b[^;:]{3,90}$/u;

const IN_HONOUR = /^ in (?:[\p{L}’']+ )?honou?r\b/u;

/** What is laid at a monument. */
const TRIBUTE = /(?:wreaths?|flowers|bouquet|floral tribute)$/;
/** "called on N and laid a wreath", "before leaving he laid a wreath": told besides. */
const isBesides = (text: string, { start, end }: Range): boolean =>
  /\b(?:also|and|then|afterwards|later) $/u.test(text.slice(Math.max(0, start - 12), start)) ||
  /\b[Bb]efore (?:leaving|departing|flying|returning|his departure|her departure)\b/u.test(
    text.slice(0, start) + text.slice(end, end + 90),
  );

/** Whether a thing for the public stands behind a verb. */
const isOfThing = (text: string, { end }: Range): boolean => PUBLIC_THING.test(text.slice(end, end + 120));

/** A body that stands for itself, right before its verb. */
const OF_BODY =
  /(?:^|[,;:] |\b(?:and|where|that|when) )(?:an?|the|their|this|its) (?:[\p{Ll}-]+ ){0,3}(?:commission|committee|group|council|board|panel|task force)(?: of [^,;.]{2,80})?(?:, [^,;]{3,60},)? $/iu;
/** "met in Lima, with A and B presiding": who sat in the chair of a body. */
const PRESIDING =
  /(?:, with [^;.]{3,120} (?:presiding|in the chair|co-chairing|chairing)\b|; [^;.]{3,120} (?:presided|co-chaired|officiated)\b)/u;

/** "met regularly": no encounter of its own. */
const OFTEN =
  /^(?: with [^,;.]{2,40}?)? (?:regularly|often|frequently|periodically|annually|weekly|monthly|repeatedly|daily|every (?:\p{Ll}+ )?(?:day|week|month|year|\p{Lu}\p{Ll}+day)|once a (?:week|month|year))\b/u;

const EACH_OTHER = /(?:each other|one another)$/u;

/** Verbs that tell of an encounter even where only one side has a name. */
const ENOUGH_FOR_ONE =
  /^(?:held|had|hold|met|meets|met with|received|receives|sat down|conferred|opened|called on|paid|was received|received by)/;

const told = (view: SentenceView, kind: MeetingKind, verb: Range, status: 'held' | 'planned'): MeetingCandidate =>
  toldByVerb(view, {
    range: verb,
    kind,
    date: dateNear(view, verb.end),
    place: placeNear(view, verb.end)?.ref ?? null,
    status,
    participants: [],
  });
