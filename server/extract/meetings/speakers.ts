/** Those who are first named by what they said at a conference: "SADC's Deputy Executive Secretary, N, stressed the importance of …". */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import { early } from '../words/early.ts';
import { personsBefore } from './persons.ts';

const SAID =
  /\b(?:said|stressed|emphasi[sz]ed|underlined|underscored|noted|highlighted|called (?:for|on|upon)|urged|thanked|commended|praised|reiterated|reaffirmed|observed|stated|explained|pointed out|presented|outlined|told|reminded|welcomed|lauded|acknowledged|added|appealed|assured|expressed|warned|affirmed|remarked|informed|recalled|offered|promised|pledged|proposed|reported|asked for)\b/u;
/** Said elsewhere, or by somebody who only reports. */
const ELSEWHERE =
  /\b(?:reporters?|journalists?|press|media|newspaper|agency|interview|radio|television|TV|news|statement|spokes\p{L}+|tweet\w*|Twitter|Facebook|letter|message|telephone|phone|analysts?|professor|economist|resident|trader|farmer|lawmaker|opposition|according to|earlier|last (?:week|month|year)|in (?:\d{4}|January|February|March|April|May|June|July|August|September|October|November|December))\b/u;

early(SAID);

/** The person whom a sentence names for the first time and lets speak; none where it may have been elsewhere. */
export function speakerIn(view: SentenceView, isFirst: (ref: Ref, at: number) => boolean): Ref | null {
  const said = SAID.exec(view.text);
  if (!said || ELSEWHERE.test(view.text) || /["“”]/u.test(view.text.slice(0, said.index))) return null;
  const named = view.mentions.filter(
    ({ kind, form, end }) => kind === 'person' && form === 'name' && end - view.at <= said.index,
  );
  const [only] = named;
  if (!only || named.some(({ ref }) => ref !== only.ref) || !isFirst(only.ref, only.start)) return null;
  return personsBefore(view, said.index).includes(only.ref) ? only.ref : null;
}

/** "Namibia's N called for one count", "Tongan delegate N asked for more": for a state. */
export const isOwned = ({ text, at }: SentenceView, start: number): boolean =>
  /\p{Lu}\p{L}+'s? $|\b(?:delegate|representative|envoy|negotiator|expert) $/u.test(
    text.slice(Math.max(0, start - at - 24), start - at),
  );
