/** Whether "will", "shall", "should" or "is to" undertakes something, by its subject and verb, and in which words. */
import type { Range } from '../draft.ts';
import { clauseStart } from '../reference/clauses.ts';
import type { Subject } from '../reference/subjects.ts';
import { befalls, isGathering, isMereEffect, resumes } from './befalls.ts';
import { isAim, isAimOf, isByTheWay, ownStart, startsAtDay, wholeStart } from './clause-range.ts';
import { ALLOWED, DENIED } from './deadline.ts';
import { AMOUNTS, isDone, isEffect, isState, LAYING_DOWN, TRAVELS } from './effects.ts';
import { isAsked, isDescribed, isGuessed, isThreat, WOULD_BRING } from './left-open.ts';
import { restOf, verbOf } from './modal-verb.ts';
import {
  ARRANGED,
  AS_IT_SHALL_BE,
  CAUSES,
  ENABLED,
  GOING,
  HAS_THEN,
  MERELY_HELPS,
  PASSIVE,
  PROGRAMME,
  READY,
  READY_BY,
  SAYING,
} from './modal-words.ts';
import { isAskedOfOthers, isNoAct } from './no-act.ts';
import { owedOf } from './owed.ts';
import { IN_TIME, isGiven, isSignedThen } from './passive.ts';
import { areActing, arePosted } from './people.ts';
import { isPlanOfNobody } from './plan-of-nobody.ts';
import { hostedNext, isProgramme, VISITS } from './programme.ts';
import { BEGINS, ofOwn, reported, subjectWords } from './reported.ts';
import { meetsNext, sitsAgain, willSit } from './sittings.ts';
import { accrues, keepsOff, stands, standsReady, stays } from './stands.ts';
import { thereIs } from './there-is.ts';
import { isToldAside } from './told-aside.ts';
import { isAction, type Trigger } from './triggers.ts';
import type { FindOptions } from './undertaking.ts';
import { isWished } from './wished.ts';

const INVERTED = /(?:^|[.;] )\p{Lu}\p{Ll}+ing (?:[\p{L}'-]+ ){1,6}$/u;

/** "Member states will", "Each Government will": all who are bound. */
const SIDES =
  /^(?:[Tt]he )?(?:(?:[Mm]ember|[Cc]ontracting|[Pp]articipating|[Ss]ignatory|[Cc]ontributing|[Tt]wo|[Tt]hree|[Ff]our|[Cc]oastal|[Rr]iparian|[Ii]sland|[Dd]onor|[Ff]lag|[Hh]ost|[Ss]ending|[Rr]eceiving) (?:[Ss]tates|[Cc]ountries|[Pp]arties|[Gg]overnments|[Nn]ations)|[Ss]ignatories|Participants|Members|(?:[Ee]ach|[Ee]very|[Nn]either|[Ee]ither|[Nn]o) (?:[Pp]arty|[Ss]ide|[Ss]tate|[Cc]ountry|[Gg]overnment|[Mm]inistry|[Mm]ember)) ?$/u;

/** "and will do so within days", "we will make none": what is done stands elsewhere. */
const SAYS_NOTHING =
  /^(?:also |never |not )?(?:do (?:so|it|this|that|likewise|the same)|(?:make|give|take|have|accept) none|look into (?:it|this|that|the (?:matter|request|question|proposal|issue|complaint)s?))\b/u;

/** As far as the words go that stand right before something. */
const NEAR = 40;

interface ModalRange extends Range {
  /** Whether the range is the whole clause, subject and all. */
  readonly whole: boolean;
}

/** The words that a modal undertakes; null where it tells, wishes or guesses. `authority`: the "agreed that" above it. */
export function modalRange(
  text: string,
  trigger: Trigger,
  end: number,
  subject: Subject,
  authority: Trigger | null,
  options: FindOptions,
  from = 0,
): ModalRange | null {
  const given = restOf(text, trigger.after, end);
  const told = options.agreed || options.decided || authority !== null;
  const rest = told && !PAST.test(trigger.word) ? owedOf(given) : given;
  const verb = verbOf(rest);
  if (!verb || /\d/.test(verb) || SAYS_NOTHING.test(rest)) return null;
  const before = text.slice(0, trigger.start);
  // "Seeing him off will be X".
  if (INVERTED.test(before) && /^be \p{Lu}/u.test(rest)) return null;
  const near = before.slice(-NEAR);
  const clause = clauseStart(text, trigger.start, from);
  const outside = text.slice(Math.max(0, clause - NEAR), clause);
  const named = subjectWords(text, subject, trigger);
  if (isAskedOfOthers(text, trigger)) return null;
  if (!authority && !options.decided && isNoAct(text, trigger, subject, named, verb, rest, clause)) return null;
  // "will pay an official visit", "Ministers of the four states will meet in Budapest": a programme.
  if (!authority && !options.decided && meetsNext(rest, named, subject.kind === 'actors')) return null;
  const sits = options.agreed && willSit(rest, named) && !PAST.test(trigger.word);
  if (!authority && !options.decided && VISITS.test(rest) && !sits && !(options.agreed && sitsAgain(rest))) return null;
  if (!authority && (isGuessed(before) || isThreat(before))) return null;
  // "how much it would have to buy", "he would not sign".
  if (/\b(?:would|will|could|might|may) (?:also )?$/u.test(near)) return null;
  // What a man in the street says: "and I shall build another floor".
  if (/\bI $/u.test(near)) return null;
  const around = text.slice(Math.max(0, clause - 90), trigger.start);
  // "Angola has asked for doctors; Havana will send some": what is wished ends with its clause.
  const lead = around.slice(Math.max(around.lastIndexOf('; '), around.lastIndexOf(', but ')) + 1);
  const relative = /\b(?:which|who) $/u.test(outside);
  const framed = !authority && !relative && isWished(lead);
  if (framed || (!authority && isDescribed(outside))) return null;
  if (isAsked(before)) return null;
  if (/\b[Nn]either (?:[\p{L}]+ ){1,3}$/u.test(before) && /^(?:plan|intend|mean|aim)s? to$/.test(trigger.word))
    return null;
  // "stressed the need to ease visas": a noun as well.
  if (/^needs? to$/.test(trigger.word) && /\b(?:the|a|any|no|an urgent|urgent|of) $/u.test(near) && !authority)
    return null;
  if (isPlanOfNobody(text, trigger)) return null;
  if (trigger.word === 'would' && !authority && WOULD_BRING.test(before.slice(-110))) return null;
  // "And there will be a joint working group on data", where it is told what was agreed; "there is to be a common calendar".
  const there =
    options.agreed || options.spoken || authority || LAYING_DOWN.test(trigger.word) ? thereIs(before, rest) : null;
  if (there !== null) return { start: there, end, whole: true };
  if (
    PAST.test(trigger.word) &&
    !authority &&
    !(options.decided && isDone(verb, rest)) &&
    !hostedNext(rest, named, options) &&
    !reported(text, trigger, subject, verb, options, from)
  )
    return null;
  if (
    !authority &&
    /\b(?:when|where|as) $/u.test(outside) &&
    !/, (?:(?:the|both|each) )?(?:[\p{L}'-]+ ){1,4}$/u.test(text.slice(clause, trigger.start)) &&
    !(/\bwhere $/u.test(outside) && subject.plural && isAction(verb))
  )
    return null;
  if (options.agreed && isSignedThen(before, trigger.word, rest)) return { start: trigger.start, end, whole: true };
  const going = GOING.exec(rest);
  if (going && isAction(going.groups?.verb ?? '') && !((authority || options.decided) && AS_IT_SHALL_BE.test(rest))) {
    const refused = /^no/.test(rest);
    // "25 nurses will be going to Samoa".
    if (options.agreed && !refused && subject.kind === 'thing' && trigger.word !== 'would' && areActing(named))
      return { start: wholeStart(text, subject, trigger, Math.max(from, authority?.after ?? 0)), end, whole: true };
    return (subject.kind === 'actors' || subject.kind === 'pronoun') && (!refused || options.agreed)
      ? { start: trigger.after + (refused ? 0 : going[0].length), end, whole: false }
      : null;
  }
  if (subject.kind !== 'actors' && subject.kind !== 'pronoun' && MERELY_HELPS.test(rest)) return null;
  if (isAimOf(text.slice(clause, trigger.start)) && trigger.word.endsWith(' to')) return null;
  const passive = PASSIVE.test(rest);
  if (
    (trigger.word === DENIED || trigger.word === ALLOWED) &&
    !options.agreed &&
    !options.decided &&
    !authority &&
    !(trigger.word === DENIED && options.along)
  )
    return null;
  // "The President will be accompanied by X", "leaders will be briefed on the accord": a programme.
  if (passive && PROGRAMME.test(rest)) return null;
  // "It was finalised but will be signed only after …", "was agreed and is to be signed": of nothing that the clause names.
  if (/\b(?:but|and) (?:also )?$/u.test(near) && subject.kind === 'none' && !authority && !options.decided) return null;
  if (passive && subject.kind === 'none' && /\b(?:which|that) $/u.test(near)) return null;
  // "Talks are to take place", "prevention is to receive a boost"; but "Laos will receive ten interns".
  const acting = subject.kind === 'actors' || subject.kind === 'pronoun';
  const arranged = ARRANGED.test(rest) && !(acting && /^(?:receive|rotate|alternate|pass between)\b/.test(rest));
  if (arranged && !authority && isToldAside(before)) return null;
  const asWhole = {
    start: wholeStart(text, subject, trigger, Math.max(from, authority?.after ?? 0)),
    end,
    whole: true,
  };
  const asPart = { start: trigger.after, end, whole: false };
  if (rest !== given && !passive && subject.kind === 'thing' && options.agreed && isAction(verb)) return asWhole;
  if (trigger.word === DENIED && !authority && isByTheWay(text, clause)) return null;
  if (trigger.word === DENIED) return { ...asWhole, start: ownStart(text, asWhole.start, trigger.start) };
  if (trigger.word === ALLOWED) return asWhole;
  const party =
    subject.kind === 'actors' ||
    subject.kind === 'pronoun' ||
    (subject.kind === 'none' && options.decided) ||
    ((subject.kind === 'collective' || subject.kind === 'thing') && !options.decided && SIDES.test(named));
  if (
    passive &&
    (SAYING.test(rest) ||
      (trigger.modality === 'should' && subject.kind === 'pronoun' && !options.decided && !authority))
  )
    return null;
  if (READY.test(rest)) return party ? { ...asPart, start: trigger.after + (READY.exec(rest)?.[0].length ?? 0) } : null;
  if (passive || arranged) {
    return isGiven(text, trigger, subject, verb, rest, arranged, {
      ...options,
      decided: options.decided || authority !== null,
    })
      ? asWhole
      : null;
  }
  const posted =
    (options.agreed || options.spoken) &&
    trigger.word !== 'would' &&
    arePosted(named, rest.replace(/^be going to /u, 'go to '));
  if (posted) return asWhole;
  if (
    (authority || options.decided) &&
    (AS_IT_SHALL_BE.test(rest) || /^have been \p{L}{2,}(?:ed|en|t|n|de|[il]d) /u.test(rest))
  )
    return asWhole;
  if (options.agreed && READY_BY.test(rest) && trigger.word !== 'would') return asWhole;
  if (options.agreed && !party && keepsOff(trigger.word, rest)) return asWhole;
  if ((options.agreed || (options.spoken && trigger.word === 'would')) && stands(trigger.word, rest, named))
    return asWhole;
  // "The lane will be open by June, the minister told reporters".
  if (options.spoken && standsReady(rest) && IN_TIME.test(rest)) return asWhole;
  if (((options.spoken && trigger.word === 'would') || authority) && stays(rest) && !party) return asWhole;
  // "shall have demarcated the rest by 2011".
  if (party && /^have \p{Ll}{3,14}(?:ed|en|t) /u.test(rest) && trigger.word === 'shall') return asPart;
  // "will have ten of its people trained".
  if (party && CAUSES.test(rest)) return asPart;
  // "promised that each district would have a clinic".
  if (authority && HAS_THEN.test(rest)) return asWhole;
  // "Both will have a single timetable", "By 2012 the town will have a new plant".
  if (options.agreed && !PAST.test(trigger.word) && trigger.modality === 'will' && HAS_THEN.test(rest)) {
    if (party) return asPart;
    if (LAYING_DOWN.test(trigger.word) || IN_TIME.test(text.slice(clause, end))) return asWhole;
  }
  // "Workers from Jordan will be able to stay", where it is told what was agreed.
  if (options.agreed && !party && trigger.word === 'will' && ENABLED.test(rest)) return asWhole;
  if (/^(?:be|have been|have|go into)\b/.test(rest)) return null;
  if (subject.kind === 'instrument') return null;
  if (party) {
    if (isEffect(verb, rest) && !authority) return null;
    if (isProgramme(verb, rest, subject, options, trigger.word) && !authority && !options.decided && !options.doneBy) {
      return trigger.word.startsWith('mean') ? { ...asPart, start: trigger.after } : null;
    }
    if (
      trigger.modality === 'should' &&
      !options.agreed &&
      !options.decided &&
      !authority &&
      (!options.along || subject.kind === 'collective')
    )
      return null;
    // "Neither will charge the other": the subject denies.
    const denial =
      /\b(?:[Nn]either|[Nn]one|[Nn]o(?= (?:side|party|country|state|government|member) ))\b(?: of (?:them|the [\p{L} ]{2,30})| (?:side|party|country|state|government|member))? $/u.exec(
        before,
      );
    return denial ? { start: denial.index, end, whole: true } : asPart;
  }
  // "X, whose office will house it, praised it": told by the way.
  if (/, whose [^,;:]{2,60}$/u.test(before.slice(-80))) return null;
  // "A working group will meet in May", where it is told what was agreed.
  if (sits) return asWhole;
  if (PAST.test(trigger.word) && !party && BEGINS.test(verb)) return isGathering(named) ? null : asWhole;
  // "the proceeds will go to rangers", "their nationals will no longer need visas", where it is told what was agreed.
  if ((options.agreed || authority || startsAtDay(text, trigger)) && trigger.word !== 'would' && accrues(rest))
    return asWhole;
  // "Deliveries of gas will resume at midnight on 15 November", where it is told what was agreed.
  if ((options.agreed || options.along) && !party && resumes(trigger, rest, named)) return asWhole;
  // "The minister confirmed that gas supplies will resume on 1 June".
  if (options.spoken && !party && BEGINS.test(verb) && !isGathering(named)) return asWhole;
  // "Spain said its services would translate the requests": a body of whoever says so.
  if (trigger.word === 'would' && ofOwn(named) && isAction(verb) && !isEffect(verb, rest)) return asWhole;
  // "said that works would commence before the rains", "that a team would arrive in January": what is told of one's own matters.
  const mere = isMereEffect(verb) || isGathering(named);
  if (trigger.word === 'would' && options.spoken && !mere && (options.agreed || options.along)) return asWhole;
  if (subject.kind === 'collective') {
    // "said his country would go on, but that partners should help": what others are asked for.
    if (trigger.modality === 'should' && !options.agreed && !options.decided && !authority) return null;
    if ((isEffect(verb, rest) || TRAVELS.test(verb) || AMOUNTS.test(verb)) && !authority) return null;
    return options.agreed ||
      options.decided ||
      authority ||
      ((options.spoken || options.along || PAST.test(trigger.word)) && isAction(verb))
      ? asWhole
      : null;
  }
  // "Petrobras and YPFB will study new fields", "young prosecutors will undergo internships": those whom nobody lists.
  if (
    (options.agreed || options.along || (trigger.word === 'would' && options.spoken)) &&
    (trigger.modality === 'will' || /^(?:must|has to|have to)$/.test(trigger.word)) &&
    (trigger.word !== 'would' || options.spoken) &&
    areActing(named) &&
    isAction(verb) &&
    !isState(verb, rest) &&
    !isEffect(verb, rest)
  )
    return asWhole;
  if (options.decided || authority)
    return isState(verb, rest) && !options.decided && authority?.modality !== 'pledged' ? null : asWhole;
  if (
    options.agreed &&
    subject.kind === 'thing' &&
    befalls(trigger, verb, rest, named, text.slice(clause, trigger.start))
  )
    return asWhole;
  return options.agreed &&
    (LAYING_DOWN.test(trigger.word) ||
      options.again ||
      startsAtDay(text, trigger) ||
      (trigger.word === 'should' && IN_TIME.test(rest))) &&
    !isState(verb, rest) &&
    !isAim(text, trigger, from)
    ? asWhole
    : null;
}

/** In a report of what was said. */
const PAST = /^(?:would|(?:was|were) (?:also |going )?to)$/;
