/** What happens next, told as a programme, is no undertaking: "the minister will visit Laos". */
import type { Subject } from '../reference/subjects.ts';
import { verbs } from '../words/words.ts';
import { isMarking } from './effects.ts';
import type { FindOptions } from './undertaking.ts';

/** "COP29", "the COP 29 summit", "the 12th EAS": called by capitals and a number, as no meeting of two sides is. */
export const WORLD =
  /^(?:[Tt]he )?(?:\p{Lu}{2,}\p{L}{0,5}[- ]?\d{1,2}|\d{1,3}(?:st|nd|rd|th) (?:session of the )?\p{Lu}{3,7})(?: (?:[Ss]ummit|[Cc]onference|[Mm]eeting|climate conference|climate summit|[Ss]ession))?,?(?: in \p{Lu}[\p{L}-]+)?,? *$/u;

/** A visit, or a gathering without a purpose of its own. */
export const VISITS =
  /^(?:also |again |next )?(?:pay (?:an?|his|her|their|its) (?:[\p{L}-]+ ){0,3}(?:visit|call)s?\b|(?:meet|gather|reconvene|sit|convene|assemble|come together|take stock)(?: again| next| once more)?(?: in person| online)?,? (?:in|at) (?!.* to (?!discuss|review|talk|consider|debate|assess|examine|look|settle|compare|continue|follow|take stock)\p{Ll}+))/u;
/** "The next meeting will be held in Riga in spring": only when and where. */
export const ITS_PLACE = /^(?:be held|take place|be convened) (?:in|at|on)\b/u;
/** "A send-off ceremony will be held on 25 July": what there is to see, and no undertaking of a party. */
export const CEREMONY =
  /^(?:[Tt]he |[Aa]n? )(?:[\p{L}-]+ ){0,3}(?:ceremony|reception|dinner|banquet|press conference|news conference|briefing|service|concert|gala|send-off|farewell|parade|inauguration|prayers?) ?$/u;
const NEXT_ONE =
  /^(?:[Tt]he |[Tt]heir |[Ii]ts |[Aa]n? )?(?:[\p{L}' -]{2,40}['’]s? )?(?:next|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|[IVXL]{1,6}|(?:\p{Lu}[\p{L}-]+ )?\p{Lu}[\p{L}-]+th) (?:[\p{L}-]+ ){0,4}(?:[Mm]eeting|[Ss]ession|[Cc]onference|[Dd]ialogue|[Ss]ummit|[Aa]ssembly|[Ff]orum|[Rr]ound|[Tt]alks|[Ee]ncounter|[Gg]athering|[Ss]itting|[Ee]dition) ?$/iu;
const OF_BODY = / (?:of|between|for|on) (?:the |both |their )?[^,;:]{2,70} $/u;
/** Whether the words before a modal word are the next encounter: "The next session of the Board", "The group's second meeting". */
export const isNextOne = (held: string): boolean => NEXT_ONE.test(held) || NEXT_ONE.test(held.replace(OF_BODY, ''));

let compiled: ReadonlySet<string> | null = null;

/** "The deputy president is to open an investors' conference". */
const OPENS =
  /^open (?:an?|the|his|her|its) (?:[\p{L}'’-]+ ){0,4}(?:conference|summit|exhibition|meeting|session|fair|forum|talks|seminar|congress|games|festival|assembly)\b/u;

/** "will lay the foundation stone of a school", "is to cut the ribbon": an act for the cameras, told of one person. */
const SOLEMN =
  /^(?:lay (?:the |an? )?(?:foundation|corner|first|wreath|flowers)|cut (?:the |a )?(?:\p{Ll}+ )?ribbon|break (?:the )?(?:ground|soil)|turn the first sod|unveil (?:the |an? )?(?:[\p{L}-]+ ){0,2}(?:plaque|monument|bust|statue|memorial|stone)|plant (?:a|the|an?) (?:[\p{L}-]+ ){0,2}tree\b|inaugurate|light the|hoist|raise the flag|sign the (?:visitors|guest)|hand out|give a (?:speech|lecture|talk|dinner|reception))\b/u;

/** "will host Alpha Beta of Hungary in Ankara next Tuesday": somebody, and no event. */
const RECEIVES =
  /^(?:now |also )?(?:host|receive|welcome|greet) (?:\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?(?:\p{Lu}\p{Ll}+ )?(?:of|in|at|and|from|on|for)\b|(?:his|her|the|their) (?:\p{L}+ ){0,2}(?:counterpart|guest|colleague|president|minister|premier|king|opposite number)\b)/u;

/** "will drive to parliament for lunch", "are to dine at the palace": where somebody goes. */
const GOES =
  /^(?:also |then |later )?(?:drive|walk|proceed|dine|lunch|ride|sail|head) (?:to|from|at|on to|through|with) (?:the |a |his |her |their )?\p{L}/u;

/** "They will leave here tomorrow for a tour of the south". */
const LEAVES =
  /^(?:also |then |later )?(?:leave|depart|fly|travel|return(?! (?:all |an? |its |their |the (?!visit|capital)|\d|two |three |four |five |six |ten ))|tour|arrive|continue on)\b(?! (?:no|the door|it to))/u;

/** "They will visit the railway before leaving": where guests go. */
const TOURS =
  /^(?:also |then |later |first )*(?:visit|tour|call (?:on|at)|stop (?:in|at|over)) (?!(?:each other|one another|every|all|both)\b)(?![^,;]*\b(?:every|each|regularly|twice|yearly|annually|monthly|by turns)\b)/u;

/** "is to find berths for the boats". */
const FINDS =
  /^find (?:them |work |housing |money |funds |\p{Ll}{3,12}s for |(?:the |a further |another |some |about |up to )?(?:[\d$€£¥]|\p{Ll}+ (?:million|billion|thousand)\b))/u;

/** "will pay 11 dollars a tonne", "is to deliver gas to Togo"; but "will pay a visit", "will deliver a speech". */
const PAYS =
  /^(?:(?:meet|bear) (?:the|their|its|all|half|part of) |pay (?!dearly\b|court\b|(?:\p{L}+ ){0,4}?(?:visits?|calls?|tribute|homage|respects?|attention|heed|price|penalty)\b)|deliver (?!(?:\p{L}+ ){0,4}?(?:speech|speeches|lecture|address|statement|message|remarks|keynote|greetings|report|verdict|ruling|judge?ment|sermon|results|growth)\b))[\p{L}\d$€£]/u;

/** "The minister will visit Laos", "India will receive": what happens next, not what is promised; "Hanoi will pay off the sum" is. */
export function isProgramme(verb: string, rest: string, subject: Subject, options: FindOptions, word: string): boolean {
  compiled ??= new Set(verbs().programme);
  if (RECEIVES.test(rest) || GOES.test(rest)) return true;
  if (LEAVES.test(rest) && subject.refs.every((ref) => ref.startsWith('p'))) return true;
  const guests = subject.refs.every((ref) => ref.startsWith('p')) && !subject.neuter;
  if (TOURS.test(rest) && guests) return true;
  if (FINDS.test(rest) || isMarking(rest) || (verb === 'pay' && PAYS.test(rest))) return false;
  if ((OPENS.test(rest) || SOLEMN.test(rest)) && subject.refs.length === 1 && subject.refs[0]?.startsWith('p'))
    return true;
  if (!compiled.has(verb) || subject.refs.length > 1 || (subject.kind === 'pronoun' && subject.plural)) return false;
  const state =
    subject.neuter === true || (subject.refs.every((ref) => !ref.startsWith('p')) && subject.kind === 'actors');
  // "Railways would run a daily train", "India will meet Bhutan's equity", "it will not go back to subsidies": what a state or a body does.
  return !(state && (options.agreed || word === 'would' || PAYS.test(rest)) && (ACTS.test(rest) || DENIES.test(rest)));
}
/** "will not go back to subsidies": what somebody says he will not do. */
const DENIES = /^(?:not|no longer) (?!be\b|have\b|need\b|know\b|want\b|come\b|get\b|attend\b)/u;
/** What of those verbs tells of an act, where a state or a body acts. */
const ACTS =
  /^(?:also |now |then |again |jointly )*(?:run (?!for\b|until\b|till\b|from\b|through\b|into\b)|receive|hold|deliver|lead|chair|co-chair|preside|head|inspect|host|pay|bear|(?:replace|turn) (?!(?:the|an|its|their) (?:\p{L}+ )?(?:agreement|treaty|protocol|accord|pact|memorandum|convention|plan|deal)\b)|return (?!to\b|home\b|on\b|in\b|next\b|the visit\b)|leave (?:the |its |their |it )|meet (?!in\b|at\b|again\b|on\b|with\b|for\b|next\b|there\b|here\b|every\b|once\b|twice\b|each\b|later\b|\p{Lu}[\p{L}-]+ (?:on|in|at)\b)|stay (?:in|at|out|put|away)\b|fly (?:in|out|to|from|between|the) (?=.*(?:times|daily|weekly|a (?:day|week|month)|every)\b|\p{Ll}+s?\b))/u;

/** "The third meeting would be hosted by Togo in 2020", where it is told what was agreed. */
export const hostedNext = (rest: string, held: string, { agreed }: FindOptions): boolean =>
  agreed && /^be hosted by (?:the )?\p{Lu}/u.test(rest) && isNextOne(held);
