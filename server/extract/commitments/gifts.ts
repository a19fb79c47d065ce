/** What is given or laid down by a noun: "announced a moratorium on new licences", "set aside 60 million dollars for their schooling", "granted Yemen a quota of". */
import { matchesOf } from '../text/matches.ts';
import type { CutText } from '../words/cut.ts';
import { Gate } from '../words/gate.ts';
import type { Trigger } from './triggers.ts';

const GATE = new Gate(
  /^(?:announced|confirmed|promised|pledged|unveiled|granted|allocated|earmarked|earmarks|aside|up|available|waived)$/,
);

/** What one side gives, or binds itself to by a word of its own. */
const GIFT =
  '(?:(?:further|additional|new|joint|immediate|total|temporary|partial|one-year|two-year|five-year|long-term|soft|concessional|interest-free|emergency|humanitarian|financial|military|technical|food|aid|debt|tax|visa|[$€£¥]\\d[\\d.,]*(?: (?:million|billion))?|\\d[\\d.,]*-\\p{L}+(?:-\\p{L}+)?) ){0,4}(?:grants?|loans?|credit lines?|lines? of credit|credits?|donation|contribution|quota|aid package|package|moratorium|ban|freeze|waiver|amnesty|exemption|holiday|write-off|suspension|doubling|halving|tripling) (?:of|on|for|to|in|from|worth)';
const MONEY =
  '(?:up to |some |about |around |another |an additional |a further |an extra |a total of |more than |nearly )?(?:(?:[$€£¥]|US\\$|A\\$|NZ\\$|C\\$)\\d|\\d[\\d.,]* (?:million|billion|thousand)\\b|(?:one|two|three|four|five|ten|twenty|fifty|a hundred|half a) (?:million|billion|thousand)\\b)';
/** "promised farmers a reading room", "pledged the port two cranes". */
const WHOM =
  "(?:the |his |her |its |their |both |all )?(?!(?:to|that|on|in|for|at|by|of|an?|the|not|up|support|help|aid|more|some|about|another|nearly|over|almost|around) )[\\p{L}'’-]+ (?:(?!(?:to|that|on|in|for|at|by|of|and|or|from|with|which|who|within|until|during|after|before|as|than|worth) )[\\p{L}'’-]+ ){0,2}";
const GIVES = new RegExp(
  `\\b(?<verb>(?:announced|confirmed) (?=an? ${GIFT}\\b|the (?:opening|reopening|establishment|launch|revival|resumption|lifting|waiving|abolition|construction|donation|dispatch|deployment|secondment) of (?!talks|the (?:talks|meeting|session|conference|exhibition|forum|fair)\\b))|(?:promised|pledged) ${WHOM}(?=(?:an?|another|\\d[\\d,.]*|two|three|four|five|six|ten|twenty) (?!(?:\\p{Ll}+ )?(?:answer|reply|response|decision|verdict|statement|result)s?\\b)[\\p{Ll}-]+)|unveiled (?=an? ${GIFT}\\b)|came up with (?=an? ${GIFT}\\b|${MONEY})|(?<=\\b(?:has|have) (?:also )?)granted (?:(?:the )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,3} )?(?=an? ${GIFT}\\b|${MONEY})|(?:earmark(?:ed|s)|(?:set aside|allocated|put up|made available)) (?=${MONEY}))`,
  'gu',
);
/** "funds earmarked", "was granted", "he would have set aside". */
const NOT_GIVEN = /\b(?:was|were|been|be|being|had|not|never|would|could|might|may|which|who|that|of) $/u;

/** Where a sentence gives so, in order. */
export const gifts = (words: CutText): Trigger[] =>
  GATE.opens(words)
    ? matchesOf(GIVES, words.text)
        .filter(({ index }) => !NOT_GIVEN.test(words.text.slice(Math.max(0, index - 12), index)))
        .map(({ index, 0: found, groups }) => ({
          form: 'noun',
          modality: 'pledged',
          start: index,
          after: index + found.length,
          word: (groups?.verb ?? '').trim(),
        }))
    : [];
