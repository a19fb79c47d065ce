/** Time that somebody has for something, and what may or may not be done: "each side has until June to name five members", "no state may charge a fee", "citizens of either may settle in the other". */
import { matchesOf } from '../text/matches.ts';
import type { CutText } from '../words/cut.ts';
import { Gate } from '../words/gate.ts';
import { isAction, type Trigger } from './triggers.ts';

const TIME = new Gate(/^(?:until|till|days?|weeks?|months?|years?|hours|summer|spring|autumn|winter)$/);
const HAS_TIME =
  /\b(?:(?:has|have)(?: each| both| now)?|gets?|(?:set|sets|gave|gives) (?:itself|themselves)|(?:is|are|was|were|has been|have been|will be) (?:given|allowed|granted)) (?:(?:un)?till? (?:the end of |the )?[\p{L}\d]{1,12}(?: [\p{L}\d]{1,9}){0,3}?|(?:another |up to |only |a further )?[\p{L}\d-]{1,13} (?:hours|days|weeks|months|years))(?: in which| from [\p{L} ]{3,20}?)? to (?=(?<verb>\p{Ll}[\p{L}-]+) )/gu;

const GIVES = new Gate(/^(?:gives?|gave|allows?|allowed|grants?|granted|leaves?|left)$/);
/** "The arrangement gives Jamaica until 31 March to pass a law": an instrument gives the time. */
const GIVES_TIME =
  /(?<= )(?:gives?|gave|allows?|allowed|grants?|granted|leaves?|left) (?<=\b(?:agreement|accord|deal|treaty|pact|protocol|arrangement|plan|roadmap|road map|resolution|programme|decision|memorandum|timetable|text)\b[^;:]{0,90} \p{Ll}+ )(?:the )?(?:\p{Lu}[\p{L}’'-]+(?: (?:and )?(?:the )?\p{Lu}[\p{L}’'-]+){0,4}|both(?: sides)?|them|it|the (?:two |three )?(?:parties|sides|states|countries)) (?:until (?:the end of |the )?[\p{L}\d]{1,12}(?: [\p{L}\d]{1,9}){0,3}?|[\p{L}\d-]{1,13} (?:days|weeks|months|years)) to (?=(?<verb>\p{Ll}[\p{L}-]+) )/gu;

const MAY = new Gate(/^(?:may|can)$/);
const MAY_NOT =
  /\bmay (?:not|no longer|only) (?:also )?(?=(?<verb>\p{Ll}[\p{L}-]+) )|(?<=\b(?:(?:[Nn]o|[Nn]either|[Nn]one of the) (?:[\p{L}-]+ ){1,4}|[Nn]othing |[Nn]obody |[Nn]o ?one ))may (?=(?<denied>\p{Ll}[\p{L}-]+) )/gu;
/** "may not have enough", "may not come": a guess. */
const GUESSES =
  /^(?:have|need|want|get|come|go|last|know|see|find|reach|be (?:the|an?|in|at|on|of|able|enough|ready|easy|possible|far|over|so|as|there)\b)/u;

const BE_DONE = /^be \p{Ll}{3,}(?:ed|en|t|ld|de) /u;

/** "may from March be treated in". */
const MAY_DO =
  /\b(?:may|can(?=[^,;]{3,90} (?:(?:from|as of) (?:the |next |early |mid |late )*(?:\p{Lu}\p{Ll}{2,8}\b|\d|year|month|week)|without (?:an? |any |entry |work |prior |further )*(?:visas?|permits?|passports?|licen[cs]es?|notice|fees?|authori[sz]ation)\b))) (?!not\b|no\b|only\b)(?:also |now |in future |each |henceforth |henceforward |again |freely |then |from now on |once more |(?:from|as of|until|after|before) (?:(?:the|new|next|this|first|end|of|mid|early|late|year|month|week|spring|summer|autumn|winter|\p{Lu}\p{Ll}+|\d{1,4}) ){1,4})?(?=(?<verb>be \p{Ll}{3,}(?:ed|en|t)|\p{Ll}[\p{L}-]+) )/gu;
/** What people are free to do, though it is no act of a state. */
const MOVES =
  /^(?:sail|operate|dig|drive|give|stay|remain|cross|land|work|enter|leave|travel|fly|fish|settle|bring|use|study|practi[sc]e|live|sell|buy|pass|call|dock|graze|hunt|swim|move|transit|transport|carry|marry|vote|rent|own|keep|wear|sit|attend|enrol|return|serve|ply|run|speak|appeal|complain|claim|draw|spend|hold|take|send|visit|board|search|pursue|arrest|chase|repeat|retake|resit|choose|apply|change|switch|transfer|export|import|open|found|lease|hire|recruit|collect|gather|graze|pick|consult|inspect|pay|receive)$/u;
/** Those whom an agreement allows something: "persons sentenced to less than two years". */
const ALLOWED_PEOPLE =
  /(?:^|[,;:.–—] |\b(?:that|which) |\b(?:and|while) )(?:[\p{L}\d'-]+ ){0,4}(?:persons|people|patients|citizens|nationals|residents|inhabitants|holders|students|pupils|graduates|teachers|doctors|nurses|workers|farmers|herders|fishermen|observers|inspectors|officers|police|gendarmes|patrols|lawyers|judges|prosecutors|prisoners|refugees|families|travell?ers|visitors|tourists|drivers|hauliers|traders|migrants|women|men|children|agencies|growers|employers|operators|carriers|ambulances?|teams?|experts|engineers|scientists|researchers|artists|crews?|brigades|guards|troops|soldiers|pilots|seafarers|shippers|investors|buyers|sellers|producers|exporters|importers|hospitals|schools|railways|ferries|wagons|cargo|cars|cattle|animals|fish|plants|medicines|vessels|ships|boats|trawlers|aircraft|planes|airlines|lorries|trucks|buses|trains|companies|firms|banks|universities|goods|products)(?: (?:of|from|in|on|with|without|under|between|aged|a year|a month|a day|who|whose|sentenced|registered|resident|living|born|held|licensed|flying|based|aged) [^,;:]{2,70})? $/iu;

/** As what such a trigger is known. */
export const IN_TIME = 'has time to';
/** The same, given by an instrument. */
export const GIVEN_TIME = 'gives time to';
export const DENIED = 'may not';
export const ALLOWED = 'may';

/** What a sentence lays upon those who have time for it, or may not do it. */
export function deadlines(words: CutText): Trigger[] {
  const { text } = words;
  const acting = (pattern: RegExp) => matchesOf(pattern, text).filter(({ groups }) => isAction(groups?.verb ?? ''));
  const due = TIME.opens(words) ? acting(HAS_TIME) : [];
  const given = TIME.opens(words) && GIVES.opens(words) ? acting(GIVES_TIME) : [];
  const denied = MAY.opens(words)
    ? matchesOf(MAY_NOT, text).filter(
        ({ index, 0: found, groups }) =>
          (isAction(groups?.verb ?? groups?.denied ?? '') ||
            MOVES.test(groups?.denied ?? '') ||
            BE_DONE.test(text.slice(index + found.length))) &&
          !GUESSES.test(text.slice(index + found.length)),
      )
    : [];
  const allowed = MAY.opens(words)
    ? matchesOf(MAY_DO, text).filter(
        ({ index, groups }) =>
          (/^be /.test(groups?.verb ?? '') || isAction(groups?.verb ?? '') || MOVES.test(groups?.verb ?? '')) &&
          ALLOWED_PEOPLE.test(text.slice(Math.max(0, index - 110), index)),
      )
    : [];
  return [
    ...due.map((match) => triggerOf(match, 'verb', 'agreed', IN_TIME)),
    ...given.map((match) => triggerOf(match, 'verb', 'agreed', GIVEN_TIME)),
    ...allowed.map((match) => triggerOf(match, 'modal', 'will', ALLOWED)),
    ...denied.map((match) => triggerOf(match, 'modal', 'should', DENIED)),
  ];
}

const triggerOf = (
  { index, 0: found }: RegExpExecArray,
  form: Trigger['form'],
  modality: Trigger['modality'],
  word: string,
): Trigger => ({ form, modality, start: index, after: index + found.length, word });
