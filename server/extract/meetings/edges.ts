/** How far the name of an encounter reaches to both sides of its noun. */
import type { SentenceView } from '../text/view.ts';

const STOP_LEFT = new Set(
  `and or but of on in at to for from with by under as than that which who whom when while after before since during via through over into about
   between among against if is are was were be been being has have had will would shall should may can could must did not its their his her our
   the a an this these those such another said held hold holds holding attend attended attending chaired chair chairing co-chaired opened open
   opening hosted host hosting hosts convened organised organized joined join joining following ended end concluded conclude close closed paid
   paying pay both two three four five several some many all each any no more most every here there where he she it they we staged preside
   presided finished began begin started start wrapped resumed called launched attended addressed sidelines margins outcome results result
   day end start beginning side sides eve course framework addition also already later next-door due during met meet meets meeting visited
   received made make makes making on-going after fresh had half full-fledged faster depth follows
   followed precedes preceded`.split(/\s+/),
);
const STOP_AFTER =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|shall|should|may|can|could|that|which|who|whose|when|while|where|as|at|by|with|during|after|before|since|because|once|until|from|under|this|here|through|via|held|took|take|takes|also|then|it|they|he|she|but|so|than|including|earlier|later|yesterday|today|last|next|met|paid|received|led|attended|chaired|co-chaired|hosted|organised|organized|convened|staged|said|agreed|ended|opened|began|closed|issued|adopted|passed|approved|discussed|signed|reviewed|helped|looked|focused|brought|marked|came|went|gave|decided|noted|produced|due|issue|issues|issued|agree|agrees|sign|signs|adopt|adopts|pass|passes|conclude|concludes|concluded|reaffirmed|underway|lasted|lasting|aimed|aims|in|on|for|to|against|virtually|online|remotely)$/iu;

/** "Ministers' Meeting": those whose meeting it is belong to its name. */
const OF_MANY =
  /^(?:Ministers|Chiefs|Leaders|Heads|Rectors|Officials|Governors|Experts|Presidents|Commanders|Directors|Mayors|Donors|Speakers)['’]$/iu;

/** Where the name begins: back over modifiers of the noun at `headStart`. */
export function leftEdge(view: SentenceView, headStart: number): number {
  const { text } = view;
  let start = headStart;
  for (let count = 0; count < 12; count += 1) {
    // "Gulf Cooperation Council (GCC) Meeting".
    const letters = /\p{L} \([A-Z][A-Za-z]{1,8}\) $/u.exec(text.slice(Math.max(0, start - 16), start))?.[0];
    if (letters && /^\p{Lu}/u.test(text.slice(headStart))) start -= letters.length - 2;
    const word = /(?:^|[ "(]|(?<= )')([\p{L}\d+][\p{L}\d.'’+–&-]{0,40}) $/u.exec(
      text.slice(Math.max(0, start - 44), start),
    )?.[1];
    if (!word || (/['’]s$|s['’]$/.test(word) && !OF_MANY.test(word))) break;
    const lower = word.toLowerCase();
    if (
      lower === 'and' &&
      /(?:\d(?:st|nd|rd|th)|\p{Lu}[\p{L}]+|\p{L}{3,20}(?:th|st|nd|rd|al|ic)) and $/u.test(
        text.slice(Math.max(0, start - 30), start),
      ) &&
      /^(?:\d|\p{Lu}|security|\p{L}+(?:al|ic)\b)/u.test(text.slice(start))
    ) {
      start -= word.length + 1;
      continue;
    }
    if (STOP_LEFT.has(lower) || (/^\d{4}$/.test(word) && !/^\p{Lu}/u.test(text.slice(start)))) break;
    if (
      /(?:ed|ly)$/.test(lower) &&
      !/^(?:united|so-called|yearly|friendly|extended|enlarged|early|monthly|quarterly|assembly|combined|mixed|delayed|detailed|prolonged|protracted|unscheduled)$/.test(
        lower,
      )
    )
      break;
    if (view.dates.some((date) => date.end - view.at === start - 1 && !/^\d{4}$/.test(word))) break;
    start -= word.length + 1;
  }
  // "the Presidential Meeting and 13th Binational Cabinet": the join is of no name.
  return /^and /u.test(text.slice(start, start + 4)) ? start + 4 : start;
}

/** Where the name ends: on over "of …", "on …", "for …" after the noun. */
export function rightEdge(view: SentenceView, headEnd: number, capital: boolean): number {
  const { text } = view;
  let end = headEnd;
  for (let parts = 0; parts < 5; parts += 1) {
    const about = /^ (?<preposition>of|on|for|between|among) (?<the>the )?(?=[\p{L}\d])/u.exec(
      text.slice(end, end + 20),
    );
    const preposition = about?.groups?.preposition;
    if (!about || !preposition) break;
    const at = end + about[0].length;
    const place = view.at + at;
    if (view.dates.some((date) => date.start <= place && date.end > place)) break;
    if (preposition !== 'of' && view.mentions.some((mention) => mention.start === place && mention.kind === 'person'))
      break;
    if (preposition === 'between' || preposition === 'among') break;
    // "briefed the meeting on losses caused by floods": what the briefing was about.
    if (preposition === 'on' && BRIEFED.test(text.slice(Math.max(0, headEnd - 44), headEnd))) break;
    if (
      preposition !== 'of' &&
      (SIDE.test(text.slice(at - (about.groups?.the?.length ?? 0))) || POINTED.test(text.slice(at)))
    )
      break;
    if (/^(?:which|whom|behalf|the sidelines|three|two|four|several|\d)/u.test(text.slice(at))) break;
    const next = wordsEnd(view, at, capital || /^\p{Lu}/u.test(text.slice(at)));
    if (next <= at) break;
    end = next;
  }
  return end;
}

/** "the talks on the Polish side", "joined the meeting for this item". */
const SIDE = /^(?:the |its |their )?(?:[\p{L}-]+ )?sides?\b/u;
const POINTED = /^(?:(?:this|that|his|her|their|these) |(?:the )?first time)/u;
const BRIEFED = /\b(?:briefed|updated|informed|addressed|lectured) the (?:[\p{L}-]+ ){0,2}\p{L}+$/u;

/** "a call on the premier and laid a wreath": what was done besides. */
const PAST =
  /ed$|^(?:laid|held|gave|took|went|saw|spoke|left|put|paid|flew|drove|told|sent|came|led|drew|heard|brought|wrote|sat|stood|read|ate|rode|chose|bought)$/;

function wordsEnd(view: SentenceView, at: number, capital: boolean): number {
  const { text } = view;
  let end = at;
  for (let count = 0; count < 18; count += 1) {
    const match = /^(?<gap> ?)(?<word>[\p{L}\d][\p{L}\d.'’&–-]{0,40})(?<comma>,?)/u.exec(text.slice(end, end + 60));
    const word = match?.groups?.word;
    if (!match || !word) break;
    const first = end === at;
    const rest = text.slice(end + match[0].length);
    if (!first && /^(?:of|for|on)$/i.test(word) && capital && /^ (?:the )?\p{Lu}/u.test(rest)) {
      end += match[0].length;
      continue;
    }
    if (
      !first &&
      /^(?:of|in)$/i.test(word) &&
      /^ (?:preventing|fighting|the|crime|human|drug|trade|health|education)/u.test(rest)
    ) {
      end += match[0].length;
      continue;
    }
    if (!first && /^(?:and|&)$/i.test(word)) {
      const following = /^ ([\p{L}'-]+)/u.exec(rest)?.[1] ?? '';
      if (
        !following ||
        STOP_AFTER.test(following) ||
        PAST.test(following) ||
        /^(?:the|a|an|their|his|her|to)$/.test(following)
      )
        break;
      end += match[0].length;
      continue;
    }
    if (!first && STOP_AFTER.test(word)) break;
    if (!first && view.dates.some((date) => date.start - view.at === end + (match.groups?.gap?.length ?? 0))) break;
    end += match[0].length - (match.groups?.comma ? 1 : 0);
    if (match.groups?.comma) {
      if (!capital || !/^, (?:[A-Z][\p{L}-]+,? )+(?:and [A-Z])/u.test(text.slice(end))) break;
      end += 1;
    }
  }
  return text.slice(0, end).replace(/(?:[ ,]|\b(?:and|or|of|for|on|the|in)\b)+$/u, '').length;
}
