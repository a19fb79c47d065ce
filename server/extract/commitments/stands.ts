/** What will stand, by what was agreed: "the drafts will be ready for the next session", "its headquarters will be in Ankara". */

const READY =
  /^(?:also |all |again |once more |then )*be (?:ready|working|running|operating|open|over|complete|completed|finished|done|free of charge|available|operational|in place|in service|on the market|back in service|in use|in force|in operation|on (?:duty|sale|stream)|at zero|exempt|valid|responsible for|liable for)\b/u;
const WHAT_IT_IS =
  /^be (?:the|an?|its|their) (?!(?:\p{Ll}+ ){0,2}(?:first|last|largest|biggest|success|test|challenge|guest|host|speaker|winner)\b)\p{Ll}/u;
/** "will have until May to put their papers in order". */
const TIME_GIVEN =
  /^have (?:until|till|up to|an? (?:week|month|year)|[\p{L}\d]+ (?:days|weeks|months|years)) [^;]*\bto \p{Ll}/u;
const SEATED = /^be (?:in|at|based (?:in|at)|seated (?:in|at)|located (?:in|at)) (?:the \p{Ll}+ of )?\p{Lu}/u;
const SEAT =
  /^(?:[Ii]ts|[Tt]heir|[Tt]he) (?:[\p{L}'-]+ ){0,3}(?:headquarters|seat|secretariat|office|base|chair|home|head office)(?: of [^,;]{3,60})? ?$/u;

/** "would stay closed", "would be free for holders of the pass", "would be compulsory on all estates". */
const STAYS =
  /^(?:also |then |all )?(?:(?:stay|remain|be kept) (?:closed|shut|open|free|exempt|sealed|available|in force|in place|at|on)|be (?:compulsory|mandatory|obligatory|binding|voluntary|valid|void|identical|equal|the same|off limits|illegal|permissible|free|exempt|open|toll-free|duty-free|tax-free|visa-free|free of (?:charge|duty|tax)))\b/;

/** "must stay out of the bay". */
const KEEPS =
  /^(?:also |all )?(?:stay|keep|remain) (?:out|away|clear|outside|within|below|above|off|ashore|inside|behind|at least)\b/u;
/** Whether it is laid upon something to keep off, or within. */
export const keepsOff = (word: string, rest: string): boolean =>
  /^(?:must|have to|has to|shall|will|(?:is|are) to)$/.test(word) && KEEPS.test(rest);

/** Whether `rest`, behind a modal word, tells what is to stay as it is. */
export const stays = (rest: string): boolean => STAYS.test(rest);

/** "will go to rangers in Gabon", "will no longer need visas". */
const ACCRUES =
  /^(?:also |then |all )?(?:come (?:down|off)\b(?! to| on| with)|(?:go|accrue|pass|revert|flow) to (?!war|court|the polls|trial|bed|press|great|sea)|(?:not|no longer) (?:need|require) (?:an? |any |entry |transit |work |residence )*(?:visas?|permits?|passports?|licen[cs]es?|authori[sz]ations?)\b)/u;

/** Whether `rest`, behind a modal word, tells to whom something falls, or what is needed no more. */
export const accrues = (rest: string): boolean => ACCRUES.test(rest);

/** Whether `rest`, behind a modal word, tells of something that is to be open, ready or in service. */
export const standsReady = (rest: string): boolean => READY.test(rest);

/** Whether `rest`, behind a modal word, tells what is to stand; `subject`: the words before that word. */
export const stands = (word: string, rest: string, subject: string): boolean =>
  (word !== 'would' || READY.test(rest)) &&
  (READY.test(rest) ||
    TIME_GIVEN.test(rest) ||
    (/^(?:is|are) to$|^shall$/.test(word) && WHAT_IT_IS.test(rest)) ||
    (SEATED.test(rest) && SEAT.test(subject)));
