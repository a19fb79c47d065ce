/** Whether "will", "shall", "should" or "is to" undertakes something, by its subject and verb, and in which words. */
import type { Range } from '../draft.ts';
import { clauseStart } from '../reference/clauses.ts';
import type { Subject } from '../reference/subjects.ts';
import { withoutMay } from '../text/month-of-may.ts';
import { cut } from '../words/cut.ts';
import { Phrases } from '../words/phrases.ts';
import { verbs } from '../words/words.ts';
import { ACTS, reported, subjectWords } from './reported.ts';
import { isAction, type Trigger } from './triggers.ts';
import type { FindOptions } from './undertaking.ts';

interface Words {
  readonly wishing: Phrases;
  readonly states: ReadonlySet<string>;
  readonly effects: ReadonlySet<string>;
  readonly programme: ReadonlySet<string>;
}
let compiled: Words | null = null;
const words = (): Words => {
  compiled ??= {
    wishing: new Phrases(verbs().wishing),
    states: new Set(verbs().states),
    effects: new Set(verbs().effects),
    programme: new Set(verbs().programme),
  };
  return compiled;
};

/** What follows a modal in the passive: "be built". */
export const PASSIVE =
  /^(?:not |also |be |jointly |all |then |soon |now )*be(?:ing)? (?:[\p{L}]{2,20}ly |also |all |jointly )?(?![\p{L}]+ing |(?:able|ready|held|sure|in|on|at|a|the|an|open|here|there|over|more|no|subject|responsible|free|available|part|one)\b)[\p{L}]+/u;
const READY = /^(?:not |also )?be (?:ready|prepared|committed|open) to /u;
/** "will be sending engineers". */
const GOING = /^(?:also |now |soon |both )*be (?:also |jointly )?(?=(?<verb>[\p{L}-]+ing) )/u;
/** "pledged that the line would be ready by June". */
const AS_IT_SHALL_BE =
  /^(?:also |not |all )?be (?:ready|open|free|available|complete|operational|in place|exempt|able|allowed|bound|subject|responsible|equal|limited|no)\b/u;
/** "a joint staff is to be in place by October". */
const READY_BY = /^be (?:(?:fully )?operational|in place|in service)\b[^.;]* (?:by|before|in|from|within) /u;
/** "If talks fail, Mexico will impose duties", "critics say the promise will not be kept". */
const GUESSED =
  /(?:^|[ ,])[Ii]f [^,;]{2,80}, (?:[\p{L}'-]+ ){0,6}$|\b(?:[Cc]ritics|[Aa]nalysts|[Oo]bservers|[Ee]conomists|[Oo]pponents|[Tt]raders|[Ss]ceptics|[Ss]keptics|[Mm]any|[Ss]ome|[Rr]esidents|[Pp]ollsters) (?:say|said|warn|warned|argue|argued|believe|fear|think|doubt|note|predict)(?: that)? (?:[\p{L}'-]+ ){0,8}$/u;
const THERE = /(?:^|[ ,;"])[Tt]here (?:also )?$/u;
const THERE_IS =
  /^(?:also )?be (?:also )?(?:an?|two|three|four|\d+|joint|regular|annual|yearly|monthly) (?!(?:[\p{L}-]+ ){0,3}(?:delays?|problems?|difficult(?:y|ies)|chance|need|war|election|elections|winner|winners|price|rise|shortage|speech|speeches|question|moment|time|meeting|lunch|dinner|break|pause|test|risk)\b)/u;
/** "It will be recalled that": the writer's own words. */
const SAYING =
  /^(?:also )?be (?:recalled|noted|remembered|seen|said|hoped|expected|recorded|borne|told(?! to)|asked(?! to)|reminded|forgotten|missed|felt|called|known|considered that)\b/u;
const PROGRAMME =
  /^(?:also )?be (?:also )?(?:accompanied|received|welcomed|greeted|met|joined|briefed|seen off)(?: (?:later|earlier|then|also|today|tomorrow|tonight|there|here|on \p{Lu}\p{Ll}+day|this \p{Ll}+|in the \p{Ll}+)){0,3} (?:by|on|at|in)\b/u;
const ARRANGED =
  /^(?:be held|take place|be hosted|be staged|be convened|be organi[sz]ed|receive|pass between|alternate|rotate)\b/u;

/** "COP29", "the COP 29 summit", "the 12th EAS": called by capitals and a number, as no meeting of two sides is. */
const WORLD =
  /^(?:[Tt]he )?(?:\p{Lu}{2,}\p{L}{0,5}[- ]?\d{1,2}|\d{1,3}(?:st|nd|rd|th) (?:session of the )?\p{Lu}{3,7})(?: (?:[Ss]ummit|[Cc]onference|[Mm]eeting|climate conference|climate summit|[Ss]ession))?,?(?: in \p{Lu}[\p{L}-]+)?,? *$/u;

/** "readers are to note that": told to whoever reads. */
const TO_KNOW = /^(?:also )?(?:note|remember|bear in mind|be reminded|be advised|be aware) (?:that|how|of)\b/u;

const VISITS =
  /^(?:also |again )?(?:pay (?:an?|his|her|their|its) (?:[\p{L}-]+ ){0,3}visit\b|(?:meet|gather|reconvene)(?: again| next)? (?:in|at) (?!.* to (?!discuss|review|talk|consider|debate|assess|examine|look)\p{Ll}+))/u;
/** "The next meeting will be held in Riga in spring": only when and where. */
const ITS_PLACE = /^(?:be held|take place|be convened) (?:in|at|on)\b/u;
/** "A send-off ceremony will be held on 25 July": what there is to see, and no undertaking of a party. */
const CEREMONY =
  /^(?:[Tt]he |[Aa]n? )(?:[\p{L}-]+ ){0,3}(?:ceremony|reception|dinner|banquet|press conference|news conference|briefing|service|concert|gala|send-off|farewell|parade|inauguration|prayers?) ?$/u;
const NEXT_ONE =
  /^(?:[Tt]he |[Tt]heir |[Ii]ts )?(?:next|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|(?:\p{Lu}[\p{L}-]+ )?\p{Lu}[\p{L}-]+th) (?:[\p{L}-]+ ){0,4}(?:[Mm]eeting|[Ss]ession|[Cc]onference|[Dd]ialogue|[Ss]ummit|[Aa]ssembly|[Ff]orum|[Rr]ound|[Tt]alks) ?$/iu;

/** "The plan sets out which services the hospital should offer": what is described is not undertaken. */
const ASKED =
  /\b(?:sets? out|set out|defines?|defined|says?|said|shows?|showed|determines?|determined|explains?|explained|describes?|described|lists?|listed|specif(?:y|ies|ied)|lays? down|laid down|regulates?|governs?|stud(?:y|ies|ied)|examined?|discuss(?:ed)?|considered?|of|on|about|over) (?:which|what|how|whose|whether|when|where|who) $/u;

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
  const rest = text.slice(trigger.after, end);
  const verb =
    /^(?:not |also |jointly |then |together |further |continue to |[\p{L}]{2,20}ly )*([\p{L}-]+)/u
      .exec(rest)?.[1]
      ?.toLowerCase() ?? '';
  if (!verb || /\d/.test(verb)) return null;
  // "The public is to note that reports of this are premature".
  if (TO_KNOW.test(rest)) return null;
  const before = text.slice(0, trigger.start);
  const near = before.slice(-NEAR);
  const clause = clauseStart(text, trigger.start, from);
  const outside = text.slice(Math.max(0, clause - NEAR), clause);
  // "will pay an official visit", "Ministers of the four states will meet in Budapest": a programme.
  if (!authority && !options.decided && VISITS.test(rest)) return null;
  if (!authority && GUESSED.test(before)) return null;
  // "how much it would have to buy", "he would not sign".
  if (/\b(?:would|will|could|might|may) (?:also )?$/u.test(near)) return null;
  // What a man in the street says: "and I shall build another floor".
  if (/\bI $/u.test(near)) return null;
  const lead = text.slice(Math.max(0, clause - 90), trigger.start);
  const relative = /\b(?:which|who) $/u.test(outside);
  const framed =
    !authority &&
    !relative &&
    words().wishing.in(
      cut(withoutMay(lead).replace(/(?:^|, | )(?:whenever|when|as|if|where|once) [^,]{2,80}, /giu, ' ')),
    );
  if (framed || (!authority && ASKED.test(outside))) return null;
  if (/(?:^|[ ,])(?:if|whether|unless|what|how|why) (?:[\p{L}']+ ){1,8}$/iu.test(before)) return null;
  if (/\b[Nn]either (?:[\p{L}]+ ){1,3}$/u.test(before) && /^(?:plan|intend|mean|aim)s? to$/.test(trigger.word))
    return null;
  // "stressed the need to ease visas": a noun as well.
  if (/^needs? to$/.test(trigger.word) && /\b(?:the|a|any|no|an urgent|urgent|of) $/u.test(near) && !authority)
    return null;
  // "implementing plans to fight": a noun, not a verb.
  if (
    /^(?:plans?|aims?|means?) to$/.test(trigger.word) &&
    !/(?:\b(?:also|now|both|sides|parties|countries|ministers|ministries|they|he|she|it|we|governments|leaders)|\p{Lu}[\p{L}-]*),? $/u.test(
      text.slice(Math.max(0, trigger.start - 30), trigger.start),
    )
  )
    return null;
  if (
    trigger.word === 'would' &&
    !authority &&
    !(options.decided && isDone(verb, rest)) &&
    !hostedNext(text, rest, subject, trigger, options) &&
    !reported(text, trigger, subject, verb, options, from)
  )
    return null;
  if (!authority && /\b(?:when|where|as) $/u.test(outside)) return null;
  const going = GOING.exec(rest);
  if (going && isAction(going.groups?.verb ?? '')) {
    return subject.kind === 'actors' || subject.kind === 'pronoun'
      ? { start: trigger.after + going[0].length, end, whole: false }
      : null;
  }
  const passive = PASSIVE.test(rest);
  // "The President will be accompanied by X", "leaders will be briefed on the accord": a programme.
  if (passive && PROGRAMME.test(rest)) return null;
  // "It was finalised but will be signed only after …", "was agreed and is to be signed": of nothing that the clause names.
  if (/\b(?:but|and) (?:also )?$/u.test(near) && subject.kind === 'none' && !authority) return null;
  if (passive && subject.kind === 'none' && /\b(?:which|that) $/u.test(near)) return null;
  // "Talks are to take place", "prevention is to receive a boost"; but "Laos will receive ten interns".
  const acting = subject.kind === 'actors' || subject.kind === 'pronoun';
  const arranged = ARRANGED.test(rest) && !(acting && /^(?:receive|rotate|alternate|pass between)\b/.test(rest));
  const asWhole = {
    start: wholeStart(text, subject, trigger, Math.max(from, authority?.after ?? 0)),
    end,
    whole: true,
  };
  const asPart = { start: trigger.after, end, whole: false };
  const party = subject.kind === 'actors' || subject.kind === 'pronoun' || (subject.kind === 'none' && options.decided);
  if (
    passive &&
    (SAYING.test(rest) ||
      (trigger.modality === 'should' && subject.kind === 'pronoun' && !options.decided && !authority))
  )
    return null;
  if (READY.test(rest)) return party ? { ...asPart, start: trigger.after + (READY.exec(rest)?.[0].length ?? 0) } : null;
  if (passive || arranged) {
    // "COP29 will be hosted by Azerbaijan": a gathering of the world, of which nobody here undertakes anything.
    if (arranged && !authority && !options.decided && WORLD.test(subjectWords(text, subject, trigger))) return null;
    const held = subjectWords(text, subject, trigger);
    if (!authority && !options.decided && ITS_PLACE.test(rest) && (NEXT_ONE.test(held) || CEREMONY.test(held)))
      return null;
    if (/^(?:have to|has to|must)$/.test(trigger.word) && !options.decided && !authority) return null;
    if (subject.kind === 'instrument') return options.decided || authority ? asWhole : null;
    if (subject.kind === 'actors' && !arranged && !authority && !options.decided && trigger.modality === 'will')
      return options.agreed ? asWhole : null;
    return options.agreed ||
      options.decided ||
      authority ||
      (arranged && /\b(?:hosted|be held|take place)\b/.test(rest))
      ? asWhole
      : null;
  }
  if ((authority || options.decided) && AS_IT_SHALL_BE.test(rest)) return asWhole;
  if (options.agreed && READY_BY.test(rest) && trigger.word !== 'would') return asWhole;
  // "And there will be a joint working group on data", where it is told what was agreed.
  const there = options.agreed && THERE_IS.test(rest) ? THERE.exec(before) : null;
  if (there) return { start: there.index + there[0].search(/there/iu), end, whole: true };
  if (/^(?:be|have been|have|go into)\b/.test(rest)) return null;
  if (subject.kind === 'instrument') return null;
  if (party) {
    if (isEffect(verb, rest) && !authority) return null;
    if (isProgramme(verb, rest, subject, options, trigger.word) && !authority && !options.decided) {
      return trigger.word.startsWith('mean') ? { ...asPart, start: trigger.after } : null;
    }
    if (trigger.modality === 'should' && !options.agreed && !options.decided && !authority) return null;
    // "Neither will charge the other": the subject denies.
    const denial = /\b(?:[Nn]either|[Nn]one)\b(?: of (?:them|the [\p{L} ]{2,30}))? $/u.exec(before);
    return denial ? { start: denial.index, end, whole: true } : asPart;
  }
  if (subject.kind === 'collective') {
    if ((isEffect(verb, rest) || TRAVELS.test(verb)) && !authority) return null;
    return options.agreed || options.decided || authority ? asWhole : null;
  }
  // "Petrobras and YPFB will study new fields", "young prosecutors will undergo internships": those whom nobody lists.
  if (
    options.agreed &&
    trigger.modality === 'will' &&
    trigger.word !== 'would' &&
    ACTS.test(subjectWords(text, subject, trigger)) &&
    isAction(verb) &&
    !isState(verb, rest) &&
    !isEffect(verb, rest)
  )
    return asWhole;
  if (options.decided || authority) return isState(verb, rest) && !options.decided ? null : asWhole;
  return options.agreed && LAYING_DOWN.test(trigger.word) && !isState(verb, rest) && !isAim(text, trigger, from)
    ? asWhole
    : null;
}

/** "The third meeting would be hosted by Togo in 2020", where it is told what was agreed. */
const hostedNext = (text: string, rest: string, subject: Subject, trigger: Trigger, { agreed }: FindOptions): boolean =>
  agreed &&
  /^be hosted by (?:the )?\p{Lu}/u.test(rest) &&
  NEXT_ONE.test(subjectWords(text, subject, trigger).replace(OF_BODY, ''));
const OF_BODY = / of the (?:\p{Lu}[\p{L}-]+ ?){1,6}$/u;

/** "The delegation will visit the port tomorrow and leave on Saturday": a programme. */
const TRAVELS = /^(?:visit|arrive|leave|depart|return|fly|travel|tour|attend)$/u;

/** "dues would be paid", "each would name an officer"; but not "drivers would be grateful", "trade would benefit". */
const isDone = (verb: string, rest: string): boolean =>
  verb === 'be'
    ? /^(?:\p{Ll}+ )?be (?:\p{L}+ly )?\p{L}{1,20}(?:ed|en|t|de|ld|wn|un|ne)\b/u.test(rest)
    : isAction(verb) && !isEffect(verb, rest);

/** "both will benefit"; but "will draw up a plan". */
const isEffect = (verb: string, rest: string): boolean =>
  words().effects.has(verb) &&
  !/^(?:[\p{L}]+ly |also |jointly )?(?:draw (?:up|on)|find (?:ways|solutions|a )|see to|reach [\d$]|face down)\b/u.test(
    rest,
  );

const LAYING_DOWN = /^(?:is|are) (?:also )?to$|^shall$|^(?:is|are) not to$/;
const MEETING =
  /^(?:meet|convene|sit|visit|attend|report|pay|take over|give|lead|open|help|serve|return|contribute|start|begin|run|cover|include|enter into force|take effect) /u;
/** "shall remain in force": a state; "are to pay a wage", "is to meet every quarter": none. */
const isState = (verb: string, rest: string): boolean => words().states.has(verb) && !MEETING.test(`${rest} `);

/** "The core of this is to put money into pockets", "an agreement that is to secure": what something is for. */
const isAim = (text: string, trigger: Trigger, from: number): boolean => {
  const clause = text.slice(clauseStart(text, trigger.start, from), trigger.start);
  return (
    /^\W*(?:(?:the|its|their|our|his|her|one|a|main|first|next|key|overall|ultimate|\p{L}+'s) ){0,4}(?:core|aims?|goals?|purpose|objectives?|tasks?|ideas?|intention|point|challenge|priority|priorities|target|mission|hope|wish|job|role|trick|question|problem|key|way|ambition|plan|step|thing)\b/iu.test(
      clause,
    ) || /\b(?:that|which) $/u.test(text.slice(0, trigger.start))
  );
};

/** "The minister will visit Laos", "India will receive": what happens next, not what is promised; "Hanoi will pay off the sum" is. */
function isProgramme(verb: string, rest: string, subject: Subject, options: FindOptions, word: string): boolean {
  if (!words().programme.has(verb) || subject.refs.length > 1 || (subject.kind === 'pronoun' && subject.plural))
    return false;
  const state = subject.refs.every((ref) => !ref.startsWith('p')) && subject.kind === 'actors';
  return !(
    state &&
    (options.agreed ||
      word === 'would' ||
      /^(?:meet (?:the|all|half|part of) |deliver (?:(?:up to|about|another|some|a further) )?\d)/.test(rest)) &&
    /^(?:run (?:the|an?|its|their|joint|\p{Ll}+) (?:\p{Ll}+ ){0,2}(?:tenders?|cent(?:re|er)|courses?|programmes?|programs?|projects?|scheme|service|facility|station|line|school|hospital|register|secretariat)\b|pay (?!(?:an?|his|her|its) )|(?:meet|bear) (?:the|all|half|part of|its|their) (?:full |entire |whole )?(?:costs?|expenses|bill)\b|(?:hold|deliver|lead|chair|head|inspect|return|leave|turn|host) |fly (?:to|from|between|the) .*(?:times|daily|weekly|a (?:day|week|month)|every)\b|receive (?:up to |at least |about )?(?:\d|two|three|four|five|six|ten|twenty|interns|trainees|students))/u.test(
      rest,
    )
  );
}

const wholeStart = (text: string, subject: Subject, trigger: Trigger, from: number): number => {
  const start = clauseStart(text, trigger.start, from);
  const clause = text.slice(start, trigger.start);
  const skip =
    /^\s*(?:(?:and|but|that|also|then|purpose|in addition|moreover|furthermore|accordingly|to this end|under [^,]{2,60}|by virtue of [^,]{2,60}|according to [^,]{2,60}|by it|in all|in this (?:respect|regard)|for (?:his|her|its|their) part|(?:which was |already )?(?:signed|concluded|reached|adopted|initialled|inked|published) [^,;]{2,70}(?=, )),? ){0,4}/iu.exec(
      clause,
    )?.[0].length ?? 0;
  // "after two days of talks, neither side will allow it": the clause begins behind what it is set in.
  const relative = /\b(?:which|whom|after|before|since|once|when|while|because|if|until|where) $/u.test(
    text.slice(0, start),
  )
    ? clause.indexOf(', ')
    : -1;
  if (relative > 0) return start + relative + 2;
  return Math.min(start + skip, subject.start < trigger.start && subject.start > start ? start + skip : trigger.start);
};
