/** With whom somebody talks, by the words of a noun: "talks between A and B", "talks with A and B". */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import { stops } from './clauses.ts';
import type { MeetingPhrase } from './names.ts';

/** Those after "between": "talks between A and B". */
export function betweenOf(view: SentenceView, phrase: MeetingPhrase): readonly Ref[] {
  const lead = /^(?: [\p{Ll}-]+){0,2} (?:between|of) /u.exec(view.text.slice(phrase.end, phrase.end + 40));
  if (!lead?.[0].endsWith('between ')) return [];
  const from = phrase.end + lead[0].length;
  const found: Ref[] = [];
  let end = from;
  for (const { kind, ref, start, end: to } of view.mentions) {
    if (kind !== 'person' || start - view.at < from) continue;
    const words = view.text.slice(end, start - view.at);
    if (
      found.length
        ? !/(?:^|,)(?: (?:of|from) [^,;.]{2,30})?,? and [^;.]{0,90}$/u.test(words)
        : words.length > 90 || stops(words)
    )
      break;
    found.push(ref);
    end = to - view.at;
    if (found.length === 2) break;
  }
  return found;
}

/** "talks with Bolivia in July, Minister N told reporters": who tells of it. */
const REPORTS = /^,? (?:said|says|told|announced|added|stated|confirmed)\b/u;

/** "one-on-ones with A of Iran, B of the Union and C": one of a row. */
const ROW = /^(?: (?:of|from) (?:the )?\p{Lu}[^,;.]{2,40})?, (?:the |its )?(?:\p{Lu}[\p{L}'’-]+ ){0,5}$/u;
/** "meetings with the Minister of A, N; the Minister of B, M; and …": the next of a row set off by semicolons. */
const SET_OFF =
  /^(?: (?:of|from) [^,;.]{2,40}?)?;(?: and)? (?:(?![\p{Ll}]+(?:ed|ing)\b|said|who|which|where|told|met|held|is\b|was\b|will\b)[\p{L}'’.&,-]+ ){0,14}(?<! (?:of|by|to|for|with|from) )$/u;

/** Those after "with": "talks with A and B", up to the comma that goes on with somebody else. */
export function partnersOf(
  view: SentenceView,
  phrase: MeetingPhrase,
): { readonly refs: readonly Ref[]; readonly end: number } {
  const none = { refs: [], end: phrase.end };
  if (
    phrase.kind === 'summit' ||
    !/^(?:, [^,;.]{3,30},)? (?:[\p{Ll}-]+ |(?:on|in|at) (?:the )?\p{Lu}[\p{L}'-]+ (?:\d{1,2} )?|on \d{1,2} \p{Lu}\p{L}+ ){0,3}with /u.test(
      view.text.slice(phrase.end, phrase.end + 80),
    )
  )
    return none;
  const after = view.mentions.filter((mention) => mention.kind === 'person' && mention.start - view.at >= phrase.end);
  const refs: Ref[] = [];
  let end = phrase.end;
  for (const mention of after) {
    const between = view.text.slice(end, mention.start - view.at);
    const joined = refs.length
      ? (/^(?: (?:of|from) [^,;.]{2,40}?)?(?:,[^,;.]{0,80})?,? (?:and|with) /u.test(between) ||
          (phrase.plural && (ROW.test(between) || SET_OFF.test(between)))) &&
        !/ (?:[\p{L}]+ed|said|held|met) | (?:talks|meetings?|discussions|consultations|conversation|lunch|dinner|breakfast) with /u.test(
          between,
        )
      : between.length < 140 &&
        !stops(between) &&
        !(between.includes(', ') && REPORTS.test(view.text.slice(mention.end - view.at)));
    if (!joined) break;
    refs.push(mention.ref);
    end = mention.end - view.at;
  }
  return { refs, end };
}
