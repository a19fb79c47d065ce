/** Parties that a sentence names and of which nothing is known: "Uganda's Umeme and Kenya Seed signed a deal". Their states are no parties for them. */
import type { SentenceView } from '../text/view.ts';
import type { InstrumentMention } from './mentions.ts';

/** Words of which one makes of a name an office, or a body that would be known. */
const OFFICE =
  /\b(?:Minister|Ministers|Ministry|President|Prime|Premier|Foreign|Deputy|Vice|Chief|Secretary|Governor|Director|Head|Ambassador|Attorney|King|Queen|Emir|Sultan|Prince|Chancellor|Speaker|Parliament|Senate|General|Police|Army|Navy|Cabinet|Government|Council|Assembly|Congress|Court|Bank|Board|Forces?|Guard|Treasury|Commissioner|Mr|Ms|Mrs|Dr|Prof|Sir|Her|His|H\.?E)\b/u;
/** Behind the state whose it is. */
const OWNED = /^['’]s ((?:(?:\p{Lu}[\p{L}&.’'-]*|of|and the|for) ){0,5}\p{Lu}[\p{L}&.’'-]+)/u;
/** What those do who stand there. */
const ACT = /\b(?:signed|inked|initiall?ed|concluded|exchanged|entered into|sealed|clinched|struck|reached)\b/u;

/** Whether one of those who are told to make it is a name without an office that nothing is known of, but whose state. */
export function isOfUnknown({ view, phrase, signatories }: InstrumentMention): boolean {
  if (signatories.length || !ACT.test(view.text.slice(0, phrase.start))) return false;
  return view.mentions.some(
    ({ kind, form, end }) =>
      kind === 'country' && form === 'name' && end - view.at < phrase.start && isOwner(view, end),
  );
}

function isOwner({ text, mentions, at }: SentenceView, end: number): boolean {
  const owned = OWNED.exec(text.slice(end - at, end - at + 90));
  if (!owned?.[1] || OFFICE.test(owned[1])) return false;
  const from = end + owned[0].length - owned[1].length;
  return (
    ACT.test(text.slice(from - at)) &&
    !mentions.some((mention) => mention.start < end + owned[0].length && mention.end > from)
  );
}
