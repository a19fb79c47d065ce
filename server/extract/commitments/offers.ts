/** What somebody offers as a thing: "offered two million euros", "offered its engineers for the work". */

/** "the services offered to residents": things of that kind are offered by nobody in particular. */
export const OFFERED_THINGS =
  /\b(?:services|facilities|support|assistance|opportunities|help|aid|benefits|incentives|programmes|programs|courses|scholarships|privileges|treatment|care|hospitality|training) $/u;
/** So much of something, and not a hand or a view. */
const SUM =
  /^ (?:(?:the )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)? )?(?=(?:a further |another |up to |at least |some |about )?(?:[$€£¥]|\p{Lu}{1,3}\$|\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|a thousand|a million|half a million|hundreds|free|scholarships|training|technical|financial) ?\p{L})/u;
/** People, ships or things of one's own, and what they are for: "its engineers for the design", "technicians to run them". */
const OWN =
  /^ (?=(?:its|their|his|her) (?!(?:\p{Ll}+ )?(?:help|support|thanks|condolences|sympath(?:y|ies)|congratulations|apolog(?:y|ies)|views?|opinions?|hand|prayers|resignation|regrets?|backing|solidarity|compliments|wishes|good offices|services as|hospitality|explanation|version|assessment|advice|insights?|best)\b)\p{Ll}[^,;:.]{2,40}? (?:for|to|as) \p{Ll}|(?:[\p{Ll}-]{3,14} )?(?!flowers|prayers|condolences|congratulations|thanks|apologies|wreaths|gifts|views|details|explanations|ideas|suggestions|proposals|insights|assurances|guarantees|opportunities|incentives|services|facilities|benefits|courses|lessons|tips|answers|excuses|reasons|hopes)[\p{Ll}-]{4,16}s (?:for|to) \p{Ll})/u;

/** How far behind "offers" or "offered" what is offered begins, in the words that follow; null where nothing is. */
export const offeredIn = (word: string, rest: string): number | null =>
  (SUM.exec(rest) ?? (word === 'offered' ? (OWN.exec(rest) ?? TAKEN.exec(rest)) : null))?.[0].length ?? null;
/** "offered surveys at no charge, and its offer was accepted", "offered a berth, which Kenya took up". */
const TAKEN =
  /^ (?=[^;:]{3,140}?, (?:and )?(?:which|an offer|(?:its|his|her|their|the|this) offer)\b[^;:,]{0,40}\b(?:accepted|taken up|took up|gratefully|approved))/u;
