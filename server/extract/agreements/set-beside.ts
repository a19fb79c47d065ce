/** Instruments whose title stands before what they are: "the Nordic Arrest Warrant, a convention of 2005 under which". */
import type { SentenceView } from '../text/view.ts';
import type { InstrumentMention } from './mentions.ts';
import type { InstrumentPhrase } from './names.ts';

/** A title right before the comma, and nothing but an article and an adjective behind it. */
const TITLE =
  /\b[Tt]he (?<title>\p{Lu}[\p{L}-]+(?: (?:(?:on|of|for|the|and|against) ){0,2}\p{Lu}[\p{L}-]+){1,6}), (?:an?|the) (?:\p{Ll}+ )?$/u;

/** The mention under its title, where a row of capitals that is nobody's name stands before it. */
export function asTitled(mention: InstrumentMention, all: readonly InstrumentPhrase[]): InstrumentMention {
  const { view, phrase } = mention;
  if (phrase.proper || phrase.plural || !BARE.test(mention.name)) return mention;
  const found = TITLE.exec(view.text.slice(0, phrase.start));
  const title = found?.groups?.title;
  if (!found || !title) return mention;
  const start = found.index + found[0].indexOf(title);
  if (isNamed(view, start + title.length)) return mention;
  // "the Kampala Accord, a treaty of 1994": one, of the kind that its title says.
  const kind = all.find(({ end }) => end === start + title.length)?.kind ?? phrase.kind;
  return { ...mention, name: title, phrase: { ...phrase, kind, proper: true, definite: true, bare: false } };
}
/** "convention of 2005", "treaty": told by nothing else. */
const BARE =
  /^(?:\p{Ll}+ ){0,2}(?:convention|treaty|agreement|accord|pact|protocol|arrangement|compact|charter)(?: of (?:19|20)\d\d)?$/u;

/** Whether the name of somebody, of a body or a place ends there. */
const isNamed = ({ mentions, at }: SentenceView, end: number): boolean =>
  mentions.some((mention) => mention.kind !== 'country' && mention.end - at === end);
