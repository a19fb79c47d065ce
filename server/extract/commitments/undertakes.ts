/** Whether a verb of undertaking undertakes something: not what was agreed upon before, wished for, or a text. */
import { clauseStart } from '../reference/clauses.ts';
import type { Subject } from '../reference/subjects.ts';
import { withoutMay } from '../text/month-of-may.ts';
import type { Trigger } from './triggers.ts';

/** Of a verb with its subject, in a sentence whose attributions are blanked. */
export function undertakes(text: string, trigger: Trigger, subject: Subject): boolean {
  const lead = text.slice(0, trigger.start);
  const near = lead.slice(-70);
  const rest = text.slice(trigger.after);
  if (subject.kind === 'thing' && trigger.form === 'noun' && !isNameGiving(text, trigger, subject)) return false;
  if (/\bagree/.test(trigger.word) && text.startsWith('disagree', trigger.after)) return false;
  if (/^meet (?:again|once more|soon|next)\b/u.test(rest)) return false;
  if (NOBODY.test(lead)) return false;
  if (DENIED_IT.test(lead) || BROKEN.test(lead)) return false;
  if (OF_THOSE.test(lead) && HAVE_SINCE.test(rest)) return false;
  if (TURNED_DOWN.test(rest) && /\bhad (?:also |once |even )?$/u.test(near)) return false;
  // "owners who have promised to pay": of nobody that the text names.
  if (/\b(?:who|which|that) (?:have |had |has |also )*$/u.test(lead) && subject.kind !== 'actors') return false;
  const before = withoutMay(text.slice(clauseStart(text, trigger.start), trigger.start));
  // "what the ministries had agreed to", "the agreed plan", "hoped they would agree to".
  if (/\b(?:would|could|might|may|can|hope[sd]? to|asked|urged|invited|expected)(?: [\p{L}]+){0,3} $/iu.test(before))
    return false;
  if (
    /\b(?:what|which|whatever|everything|all|that) (?:[\p{L}'-]+ ){1,8}$/iu.test(before) &&
    /\b(?:what|which|whatever|everything)\b/iu.test(near)
  )
    return trigger.form === 'verb' && !/\bwhat\b/iu.test(near);
  if (
    trigger.form === 'noun' &&
    /^(?:the|its|their|this|that) (?:[\p{L}\d-]+ ){0,5}(?:agreement|treaty|protocol|convention|declaration|charter|accord|memorandum|plan|principles?)\b/u.test(
      rest,
    )
  )
    return false;
  if (trigger.form === 'noun' && trigger.modality === 'agreed' && !SUBSTANCE.test(rest)) return false;
  return !(trigger.form === 'noun' && /^(?:what|which|whom|by|that|it|this|a date|the agenda|the text)\b/.test(rest));
}

/** "nobody has yet offered to pay". */
const NOBODY =
  /\b(?:[Nn]obody|[Nn]o one|[Nn]one|[Nn]o (?:other |foreign |single )?(?:country|state|government|bank|company|donor|party|side|firm|buyer|investor|lender)) (?:of (?:them|the \p{L}+) )?(?:(?:has|have|had) )?(?:yet |so far |ever |even )?$/u;
/** "denied that it had agreed to hand over the pilot". */
const DENIED_IT =
  /\b(?:denied|denies|deny|denying|rejected|dismissed)\b[^,;:]{0,60}? (?:that|having|reports|claims|suggestions|rumours|allegations)\b[^;:]*$/u;
/** "All the prisoners whom Armenia undertook to free have crossed the bridge". */
const OF_THOSE = /^(?:All|Both|Each|Every|The|Those) (?:[\p{L}\d-]+ ){1,5}(?:whom|which|that) [^,;]{2,50}$/u;
const HAVE_SINCE = /^(?:[\p{L}-]+ ){1,6}(?:have|has) /u;
/** "had offered to mediate, but neither capital took it up": an offer of before, of which nothing came. */
const TURNED_DOWN =
  /^[^;:]{3,120}, but (?:neither|nobody|no ?one|nothing|the offer|(?:[\p{L}'’-]+ ){1,4}(?:declined|refused|rejected|turned|did not|would not))\b/u;
/** "accused of having broken its promise to", "went back on their pledge to". */
const BROKEN =
  /\b(?:br(?:oke|oken|eaking|each(?:ed|ing)?)|reneg(?:ed|ing)|(?:went|gone|going) back|betray(?:ed|ing)|violat(?:ed|ing)|dishonou?r(?:ed|ing)|forg[eo]t(?:ten|ting)?|(?:fail(?:s|ed|ing)? to|(?:did|does|do|had|has|have) (?:not|never)(?: yet)?|without|never) (?:keep|kept|keeping|honou?r(?:ed|ing)?|fulfil(?:led|ling)?|meet|met|redeem(?:ed)?|live[ds]? up to)) (?:(?:on|of) )?(?:an? |the )?(?:(?:its|his|her|their|\p{Lu}[\p{L}]+['’]s?) )?(?:own |earlier |solemn |old |electoral |campaign )?$/u;

/** "Copa promised a third weekly flight": a name that nothing else is known of. */
const isNameGiving = (text: string, trigger: Trigger, { start }: Subject): boolean =>
  /^(?:pledged|promised|guaranteed|offered)\b/u.test(trigger.word) &&
  /^(?:The )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3} $/u.test(text.slice(start, trigger.start));

/** "agreed on closer cooperation" undertakes something, "agreed on the text" does not. */
const SUBSTANCE =
  /^(?:the need (?:to|for)|the (?:joint |early |gradual )?[\p{L}-]{5,18}(?:tion|ment|ing|ance|ure|al),?(?: [^,;]{3,30},)? of |the (?:joint |early |immediate )?(?:conduct|use|sale|start|launch|lease|repair|design|building) of |(?:an? (?!(?:[\p{L}-]+ ){0,3}(?:text|draft|date|agenda|formula|price|price|compromise|wording|list|line|map|statement|communiqu|name|candidate|venue|definition|timetable for|number of|variety|range|wide|few)\b)[\p{L}\d-]+)\b|(?:[\p{L}-]+ ){0,3}(?:closer|further|greater|more|stronger|joint|new|enhanced|increased|deeper|wider|regular|cooperation|co-operation|exchanges?|establish(?:ment|ing)|creation|resumption|construction|exchange|withdrawal|release|deployment|reduction|abolition|removal|introduction|extension|renewal|return|demarcation|reopening|formation|launch|setting up|division|transfer|deliver(?:y|ies)|supplies|exports|imports|development|training|elimination|harmoni[sz]ation|supply|delivery|sale|purchase|financing|restoration|protection|opening|expansion|expanding|strengthening|implementation|implementing|promotion|promoting|mutual|reciprocal|[\p{L}]{3,15}ing|[\p{L}]{3,15}(?:ance|ation|ition|ement) of)\b)/u;
