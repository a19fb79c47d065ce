/** Those who are first named by what they said at a conference: "SADC's Deputy Executive Secretary, N, stressed the importance of …". */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import { early } from '../words/early.ts';
import { personsBefore } from './persons.ts';

const SAID =
  /\b(?:said|stressed|emphasi[sz]ed|underlined|underscored|noted|highlighted|called (?:for|on|upon)|urged|thanked|commended|praised|reiterated|reaffirmed|observed|stated|explained|pointed out|presented|outlined|told|reminded|welcomed|lauded|acknowledged|added|appealed|assured|expressed|warned|affirmed|remarked|informed|recalled|offered|promised|pledged|proposed|reported|asked for|asked (?:whether|if|why|how|his|her|the)|backed|seconded|supported|opposed|objected|countered|replied|answered|argued|insisted|conceded|admitted|doubted|demanded|advised|recommended|suggested|wondered|complained|regretted|congratulated|announced|declared|confirmed|cautioned|contended|maintained|protested|spoke (?:of|about|for|against|in favou?r)|described|dwelt (?:on|upon)|took (?:issue|exception)|raised the|drew attention|put forward|set out|shared (?:his|her|the)|echoed|agreed (?:with|that)|concurred|voiced|hailed|lamented|blamed|attributed|questioned|criticised|criticized|rejected|ruled out|did not (?:hide|conceal)|made no secret|put (?:it|this|that|them) down to|put the (?:cost|price|number|loss|bill|figure)|gave (?:his|her) (?:word|assurance)|gave an assurance|undertook|volunteered|vowed|took note)\b/u;
/** Said elsewhere, or by somebody who only reports. */
const ELSEWHERE =
  /\b(?:reporters?|journalists?|press|media|newspaper|agency|interview|radio|television|TV|news|statement|spokes\p{L}+|tweet\w*|Twitter|Facebook|letter|message|telephone|phone|analysts?|professor|economist|resident|trader|farmer|lawmaker|opposition|according to|earlier|last (?:week|month|year))\b/u;
/** "said in March", and not "said that the talks would open in March". */
const AT_ANOTHER_TIME =
  /\bin (?:early |late |mid-)?(?:\d{4}|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;
/** Characters behind the verb in which it may be told when. */
const WHEN = 30;

early(SAID);

/** Those whom a sentence names for the first time and lets speak; none where it may have been elsewhere. */
export function speakersIn(view: SentenceView, isFirst: (ref: Ref, at: number) => boolean): readonly Ref[] {
  const owned = newOfStates(view, isFirst);
  if (owned.length) return owned;
  const speaker = behindQuote(view, isFirst) ?? speakerIn(view, isFirst);
  return speaker ? [speaker] : [];
}

function speakerIn(view: SentenceView, isFirst: (ref: Ref, at: number) => boolean): Ref | null {
  const said = SAID.exec(view.text);
  if (
    !said ||
    ELSEWHERE.test(view.text) ||
    AT_ANOTHER_TIME.test(view.text.slice(0, said.index + said[0].length + WHEN)) ||
    /["“”]/u.test(view.text.slice(0, said.index))
  )
    return null;
  const named = view.mentions.filter(
    ({ kind, form, end }) => kind === 'person' && form === 'name' && end - view.at <= said.index,
  );
  const [only] = named;
  if (!only || named.some(({ ref }) => ref !== only.ref) || !isFirst(only.ref, only.start)) return null;
  return personsBefore(view, said.index).includes(only.ref) ? only.ref : null;
}

/** "Vanuatu's N was less sure", "Sweden's N and Italy's M argued": who is first named by a state alone, as the subject, in a text on those who met. */
function newOfStates(view: SentenceView, isFirst: (ref: Ref, at: number) => boolean): readonly Ref[] {
  if (!/^\p{Lu}/u.test(view.text)) return [];
  const row: Ref[] = [];
  let end = 0;
  for (const mention of view.mentions) {
    if (mention.kind !== 'person' || mention.form !== 'name') continue;
    const [start, stop] = [mention.start - view.at, mention.end - view.at];
    const state = view.mentions.find(
      ({ kind, form, end: to }) =>
        kind === 'country' && form === 'name' && view.text.slice(to - view.at, start) === "'s ",
    );
    const lead = state ? view.text.slice(end, state.start - view.at) : null;
    if (lead === null || !(row.length ? /^(?:,|,? and) $/u : /^$/u).test(lead) || !isFirst(mention.ref, mention.start))
      break;
    row.push(mention.ref);
    end = stop;
  }
  return row.length &&
    /^,? (?:[^,;.]{2,60}, )?\p{Ll}+\b/u.test(view.text.slice(end)) &&
    !ELSEWHERE.test(view.text) &&
    !AWAY.test(view.text)
    ? row
    : [];
}
const AWAY =
  /\b(?:absent|away|could not|unable|missed|missing|sent|represented|will|would|is to|refused|declined|cancelled|not (?:there|present|attend|come))\b/u;

/** '"Rivers know no borders," said Minister N': who is first named behind what was said. */
function behindQuote(view: SentenceView, isFirst: (ref: Ref, at: number) => boolean): Ref | null {
  const said = QUOTE_BY.exec(view.text);
  if (!said || ELSEWHERE.test(view.text)) return null;
  const at = said.index + said[0].length;
  const named = view.mentions.find(
    ({ kind, form, start }) => kind === 'person' && form === 'name' && start - view.at >= at,
  );
  return named && isFirst(named.ref, named.start) && !CLAUSE.test(view.text.slice(at, named.start - view.at))
    ? named.ref
    : null;
}
const QUOTE_BY =
  /^"[^"]{3,400}[,.?!]" (?:(?:said|declared|added|noted|stressed|remarked|observed|explained|warned|concluded|insisted|recalled) |(?=(?:the |Mr|Ms|Dr|[\p{Lu}]))(?=[^".;]{3,120} (?:said|told (?:his|her|the) (?:colleagues|peers|counterparts|meeting|conference|delegates|participants|gathering|guests|crowd|audience|ministers)|declared|added)\b))/u;
const CLAUSE = /[;.]|, (?:who|which|and) | (?:that|when|after|before) /u;

/** "N assured the Commission", "N told delegates": whoever it is, it was said there. */
export const isToThem = ({ text }: SentenceView): boolean => TO_THEM.test(text);
const TO_THEM =
  /\b(?:told|assured|reminded|informed|addressed|briefed|warned|urged) (?:delegates|participants|members|ministers|(?:the|his|her|its|their) (?:\p{Ll}+ )?(?:[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Ss]ession|[Mm]eeting|[Cc]onference|[Ff]orum|[Aa]ssembly|delegates|participants|members|ministers|colleagues|peers|counterparts|room|gathering|table))\b/u;

/** "Namibia's N called for one count", "Tongan delegate N asked for more": for a state. */
export const isOwned = ({ text, at }: SentenceView, start: number): boolean =>
  /\p{Lu}\p{L}+'s? $|\b(?:delegate|representative|envoy|negotiator|expert) $/u.test(
    text.slice(Math.max(0, start - at - 24), start - at),
  );
